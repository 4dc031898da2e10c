"""What stands before an indirect question and is no part of it: "I would like to know which country represents X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

_ASKING = (
    *(Cue.WHO, Cue.WHOM, Cue.TO_WHOM, Cue.WHICH, Cue.WHERE, Cue.HOW_MANY),
    *(Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.WHY),
)
# What the words of an introduction may mean beside nothing: "do you know", "is it known", "can you", "and".
_LITTLE = frozenset({Cue.FILLER, Cue.DOES, Cue.BE, Cue.MAY, Cue.PRESENT, Cue.EXISTS, Cue.AND, Cue.THAT})


def without_introduction(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a question from its first asking word on, where those before it say nothing."""
    first = next((place for place, token in enumerate(tokens) if token.means(*_ASKING)), 0)
    before = tokens[:first]
    says_nothing = all(token.cues and token.cues <= _LITTLE and not (token.mention or token.time) for token in before)
    introduces = any(token.cues == {Cue.FILLER} for token in before)
    return [*(tokens[first:] if says_nothing and introduces else tokens)]
