"""Questions for mandates by what public records say of them: "which mandates rest on one source only"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.model import Assessment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

_ASSESSED = {
    Cue.ONE_SOURCE: (Assessment.ONE_SOURCE,),
    Cue.CONTRADICTED: (Assessment.CONTRADICTED,),
    Cue.UNSUPPORTED: (Assessment.UNSUPPORTED,),
    Cue.IMPRECISE: (Assessment.IMPRECISE,),
    Cue.CONFIRMED: (Assessment.CONFIRMED,),
}


def without_assessment(tokens: Sequence[Token]) -> tuple[list[Token], tuple[Assessment, ...]]:
    """Return the tokens of a question for mandates without what it says of their assessment, and which one it wants.

    All tokens, and none, where it asks for no mandates, or whether something is so.
    """
    of_mandates = any(token.means(Cue.ARRANGEMENTS) for token in tokens)
    whether = not tokens or tokens[0].means(Cue.BE, Cue.DOES, Cue.WHY, Cue.SINCE_WHEN)
    asked = next((told for cue, told in _ASSESSED.items() if any(token.means(cue) for token in tokens)), ())
    if whether or not (of_mandates and asked):
        return [*tokens], ()
    return [token for token in tokens if not token.means(*_ASSESSED)], asked
