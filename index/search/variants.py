"""What meets a query: its terms, each with all the ways in which a block can have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.values import Struct

if TYPE_CHECKING:
    from index.results import TooWide


class Variant(Struct, frozen=True):
    """One way to meet a query term: a word of the index, or several at given distances from the first (0, 1, 2…).

    `weight`, from 0 to 1, is how much an occurrence counts. `complete` is false where the term is met only by the
    beginning of a longer word or by a word of similar meaning. `title` asks for it in a heading.

    In place of words it may have several things `near` each other, each with all its variants; `between` says how many
    words may stand between each and the next (nearness.py).
    """

    words: tuple[str, ...]
    distances: tuple[int, ...]
    weight: float
    complete: bool = True
    title: bool = False
    near: tuple[tuple[Variant, ...], ...] = ()
    between: tuple[int, ...] = ()


class QueryTerm(Struct, frozen=True):
    """One thing that a block should have, and all the ways to have it; without `variants` no block can.

    `shown` is what was typed. `title` asks for it in a heading. `fuzzy` means that the library has no such word and the
    variants are corrections; `corrected` has what was misspelled, each with its best correction. `also` are further
    names that are searched for, which are shown to the reader. `weight`, from 0 to 1, is how much the term counts
    beside the others; without a `required` term nothing is a hit. `too_wide` are patterns that too many
    words fit.
    """

    variants: tuple[Variant, ...]
    shown: str
    title: bool = False
    fuzzy: bool = False
    corrected: tuple[tuple[str, str], ...] = ()
    also: tuple[str, ...] = ()
    weight: float = 1.0
    required: bool = False
    too_wide: tuple[TooWide, ...] = ()
