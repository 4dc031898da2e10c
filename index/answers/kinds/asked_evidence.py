"""What a question says beside its subject when it asks for evidence: "what evidence is there that X represents Y".

Every card of a mandate leads to its records, so that it answers what bears the mandate out and until when.
"""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from index.answers.cues import CORE, Cue
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary

# Words of a question that tell its time or its states, which stay although they may say nothing about the subject.
_KEPT = (*CORE, Cue.ARTICLE, Cue.INTERESTS, Cue.EMBASSY, Cue.NOT, Cue.EVENT)


def without_evidence(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[Token]:
    """Return the tokens of what evidence is asked for, all of them where none is, or of anything but mandates.

    At the beginning of a question the little words round it go, too: "what evidence is there that".
    """
    at = next((place for place, token in enumerate(tokens) if token.means(Cue.EVIDENCE)), len(tokens))
    before, after = [*tokens[:at]], [token for token in tokens[at:] if not token.means(Cue.EVIDENCE)]
    if not (any(token.means(*CORE) for token in (*before, *after)) and any(token.mention for token in tokens)):
        return [replace(token, cues=token.cues - {Cue.EVIDENCE}) for token in tokens]
    if at == len(tokens) or any(token.mention or token.time or token.means(*CORE, Cue.SINCE_WHEN) for token in before):
        return [*before, *after]
    asking = [token for token in before if not _is_little(token, vocabulary)]
    return [*asking, *dropwhile(lambda token: _is_little(token, vocabulary) and not token.means(*_KEPT), after)]


def _is_little(token: Token, vocabulary: Vocabulary) -> bool:
    """Return whether a token names nothing and is a phrase, or a word, that says nothing about the subject."""
    if token.mention or token.time:
        return False
    return bool(token.cues) or vocabulary.little_words.issuperset(token.text.split())
