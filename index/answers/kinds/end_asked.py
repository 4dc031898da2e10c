"""Questions whether a mandate has ended: what is in force answers them, before what has ended."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.question import Asked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

_MANDATES = frozenset({Cue.MANDATE, Cue.ARRANGEMENTS, Cue.REPRESENTATION, Cue.REPRESENTS})
# Words with which something else is asked than whether it has ended.
_ELSE = frozenset(
    {
        *(Cue.WHO, Cue.WHOM, Cue.TO_WHOM, Cue.WHERE, Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.WHY, Cue.STATES, Cue.POWERS),
        *(Cue.LIST, Cue.HOW_MANY, Cue.DEFINE, Cue.NEVER, Cue.NOT, Cue.EXCEPTED, Cue.BEYOND, Cue.BEGAN, Cue.BEFORE),
        *(Cue.AFTER, Cue.FIRST, Cue.LAST, Cue.LONGEST, Cue.SHORTEST, Cue.SUCCEEDS),
        *(Cue.PREDECESSOR, Cue.SUCCESSOR, Cue.EVIDENCE),
        *(Cue.REQUESTED, Cue.AGREED, Cue.STILL, Cue.TAKES_OVER, Cue.ENTRUSTS, Cue.EVENT, Cue.OTHER),
    }
)


def asks_whether_ended(tokens: Sequence[Token], asked: Asked, *, marked: bool) -> bool:
    """Return whether a question is whether mandates have ended: with its verb first, or only `marked` as a question.

    "Ended mandates of X?" is a list.
    """
    meant = {cue for token in tokens for cue in token.cues}
    if Cue.ENDED not in meant or meant.isdisjoint(_MANDATES) or meant & _ELSE:
        return False
    if asked is Asked.WHETHER:
        return True
    describes = any(one.means(Cue.ENDED) and other.means(*_MANDATES) for one, other in pairwise(tokens))
    # French "a" and "à" fold alike.
    verb = any(
        (token.means(Cue.ENDED) and not token.means(Cue.FORMER))
        or (token.means(Cue.BE, Cue.DOES) and not token.means(Cue.IN, Cue.ARTICLE))
        for token in tokens
    )
    return asked is Asked.WHICH and marked and verb and not describes
