"""Questions about today and about what was before: "who represents X in Y today, and who did before?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import CORE, Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

_BEFORE = (Cue.BEFORE, Cue.FORMER)
# What asks for something else than who acted before.
_ELSE = (Cue.WHY, Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.OPPOSITE)


def without_time_before(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return a question about today and about before as one about any time: what is in force is told first there."""
    joints = (place for place, token in enumerate(tokens) if token.means(Cue.AND) and _asks_before(tokens[place + 1 :]))
    joint = next(joints, 0)
    asked = tokens[:joint]
    if not any(token.mention for token in asked) or not any(token.means(*CORE) for token in asked):
        return tokens
    return [token for token in asked if not token.means(Cue.NOW) or token.means(*CORE)]


def _asks_before(tokens: Sequence[Token]) -> bool:
    """Return whether the end of a question asks for what was before, and names neither a state nor a time."""
    if any(token.mention or token.time or token.means(*_ELSE) for token in tokens):
        return False
    return any(token.means(*_BEFORE) for token in tokens)
