"""What the search asks of NumPy, in plain Python: for one search in few blocks, which is done before NumPy is loaded.

It is called as NumPy is, so that there is one ranking and not two, and gives what NumPy gives, to the last bit: numbers
of 32 bits are rounded after each step, as the processor does. A test compares each function. What is not asked for,
such as tables of more than one row, is not here.
"""

from __future__ import annotations

import math
import operator
import sys
from array import array as packed
from bisect import bisect_left, bisect_right
from itertools import chain, repeat
from typing import IO, TYPE_CHECKING, Any

from index.search.arrays.plain_array import ORDER, Array, array, bool_, float32, int16, int64, intp, made

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["array", "bool_", "float32", "int16", "int64", "intp"]

_PACKED = {"b1": "b", "i1": "b", "u1": "B", "u2": "H", "i4": "i", "u4": "I", "u8": "Q", "f4": "f"}
_READ_AS = {"b1": bool, "f4": float32}


def zeros(count: int, dtype: type) -> Array:
    """Return so many zeros."""
    return made([dtype(0)] * count, dtype)


empty = zeros


def ones(count: int, dtype: type) -> Array:
    """Return so many ones."""
    return made([dtype(1)] * count, dtype)


def full(count: int, value: float, dtype: type) -> Array:
    """Return a value so many times."""
    return made([dtype(value)] * count, dtype)


def zeros_like(like: Array) -> Array:
    """Return as many zeros, of the same kind."""
    return zeros(len(like), like.kind)


def arange(*between: int) -> Array:
    """Return whole numbers in a row, as `range` does."""
    return made([*range(*between)], int)


def frombuffer(data: bytes, kind: str) -> Array:
    """Return the numbers that stand in some bytes, of a kind as NumPy writes it: "<u2"."""
    numbers: packed[Any] = packed(_PACKED[kind[1:]])
    numbers.frombytes(data[: len(data) // numbers.itemsize * numbers.itemsize])
    if sys.byteorder == "big":
        numbers.byteswap()
    read_as = _READ_AS.get(kind[1:], int)
    return made(numbers.tolist(), int) if read_as is int else array(numbers, read_as)


def fromfile(file: IO[bytes], kind: str, count: int) -> Array:
    """Return the next numbers of a file, as many as are there up to a count."""
    numbers = frombuffer(file.read(), kind)
    return made(numbers.values[:count], numbers.kind)


def concatenate(parts: Sequence[Any]) -> Array:
    """Return arrays, or lists of truths or whole numbers, one after the other."""
    kind = max((part.kind if isinstance(part, Array) else type(part[0]) for part in parts), key=ORDER.index)
    return made([*chain.from_iterable(parts)], kind)


def sort(values: Array) -> Array:
    """Return values in order."""
    return made(sorted(values.values), values.kind)


def partition(values: Array, _place: int) -> Array:
    """Return values in any order in which one stands at the place it has when all are sorted."""
    return sort(values)


def argsort(values: Array, **_kind: str) -> Array:
    """Return where each value stands that is next in order; of equal ones the first comes first."""
    return made(sorted(range(len(values)), key=values.values.__getitem__), int)


def lexsort(keys: Sequence[Array]) -> Array:
    """Return the order by the last of these keys, of equal ones by the key before it, and so on."""
    rows = [*zip(*(key.values for key in reversed(keys)), strict=True)]
    return made(sorted(range(len(rows)), key=rows.__getitem__), int)


def searchsorted(ascending: Array, wanted: Iterable[Any], side: str = "left") -> Array:
    """Return for each value how many of those that ascend come before it; with `side` "right" also those like it."""
    place = bisect_left if side == "left" else bisect_right
    return made([place(ascending.values, value) for value in wanted], int)


def bincount(numbers: Array, weights: Array | None = None, minlength: int = 0) -> Array:
    """Return how often each whole number from 0 on is there, or the sum of its weights."""
    length = max(max(numbers.values, default=-1) + 1, minlength)
    sums: list[Any] = [0 if weights is None else 0.0] * length
    for number, weight in zip(numbers.values, repeat(1) if weights is None else weights.values, strict=False):
        sums[number] += weight
    return made(sums, int if weights is None else float)


def where(mask: Array, ones_: Array, others: Array) -> Array:
    """Return the values of one array where a mask holds, else those of another."""
    rows = zip(mask.values, ones_.values, others.values, strict=True)
    return made([one if holds else other for holds, one, other in rows], ones_.kind)


def abs(values: Array) -> Array:  # noqa: A001  as NumPy calls it
    """Return values without their signs."""
    return made([*map(operator.abs, values.values)], values.kind)


def sqrt(values: Any, dtype: type = float32) -> Any:  # noqa: ANN401  a number for a number
    """Return square roots, in 32 bits."""
    return Array(map(math.sqrt, values.values), dtype) if isinstance(values, Array) else dtype(math.sqrt(values))


class _Least:
    def __call__(self, values: Array, most: Any) -> Array:  # noqa: ANN401  an array or a number
        return made([*map(min, values.values, values.beside(most)[1])], values.kind)

    def reduceat(self, values: Array, starts: Array) -> Array:
        """Return the least value of each stretch, which goes from its start to the next one."""
        ends = [*starts.values[1:], len(values)]
        least = (min(values.values[start:end]) for start, end in zip(starts.values, ends, strict=True))
        return made([*least], values.kind)


def maximum(values: Array, least: int) -> Array:
    """Return values, none below the least."""
    return made([max(value, least) for value in values.values], values.kind)


class _Sum:
    def at(self, values: Array, places: Iterable[int], added: Iterable[Any]) -> None:
        """Add to the values at these places, one after the other: a place may come several times."""
        sums: Any = packed("f", values.values) if values.kind is float32 else values.values
        for place, one in zip(places, added, strict=True):
            sums[place] += one
        values.values = [*sums]


minimum, add = _Least(), _Sum()
