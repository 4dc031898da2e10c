"""Names in questions about today: they mean states that exist, "who represents Palestine"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.asking import is_in_the_present
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.tokens import Token
    from index.model import State

_ISO = 2  # letters of the code of a state that exists


def is_extant(state: State) -> bool:
    """Return whether a state exists today."""
    return len(state.code) == _ISO


def with_extant(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens of a question, in the present without former states where a name means one of today as well.

    Where both have arrangements either is meant.
    """
    of_now = is_in_the_present(tokens) and not any(token.time for token in tokens)
    for token in tokens:
        candidates = token.mention.candidates if token.mention else ()
        extant = tuple(each for each in candidates if is_extant(each.state))
        if of_now and token.mention and extant and not any(each.has_arrangements for each in extant):
            yield replace(token, mention=replace(token.mention, candidates=extant))
        else:
            yield token
