"""The shortest part of a sequence that still shows what the whole shows, by delta debugging (Zeller's ddmin)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def shortest(whole: Sequence[T], shows: Callable[[Sequence[T]], bool]) -> list[T]:
    """Return a part of `whole`, in its order, that shows it and from which nothing can be left out.

    `shows` is asked about shorter and shorter parts; it must be true of `whole`.
    """
    left, pieces = list(whole), 2
    while len(left) > 1:
        size = -(-len(left) // pieces)
        for start in range(0, len(left), size):
            rest = left[:start] + left[start + size :]
            if rest and shows(rest):
                left, pieces = rest, max(pieces - 1, 2)
                break
        else:
            if size == 1:
                break
            pieces = min(pieces * 2, len(left))
    return left
