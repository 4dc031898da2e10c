"""Arrays in plain Python, of one kind of value and one row, that count and compare as those of NumPy do."""

from __future__ import annotations

import operator
from array import array as packed
from itertools import accumulate, chain, compress, repeat
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class float32(float):  # noqa: N801  as NumPy calls it
    """A number of 32 bits."""

    __slots__ = ()

    def __new__(cls, value: float) -> float32:
        """Return the number of 32 bits that is nearest to a value."""
        return super().__new__(cls, packed("f", (value,))[0])


bool_, int16, int64, intp = bool, int, int, int
ORDER = (bool, int, float32, float)  # of two kinds the later one has the numbers of both
_BYTES = 8


class Array:
    """Values of one kind, in order: truths, whole numbers, or numbers of 32 or of 64 bits."""

    __slots__ = ("kind", "values")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, values: Iterable[Any], kind: type) -> None:
        """Take values, rounded if they are of 32 bits."""
        self.kind = kind
        self.values: list[Any] = packed("f", values).tolist() if kind is float32 else [*values]

    def __len__(self) -> int:
        return len(self.values)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.values)

    def __getitem__(self, place: Any) -> Any:  # noqa: ANN401  one value for a number, else an array
        if isinstance(place, int):
            return self.values[place]
        if isinstance(place, slice):
            return made(self.values[place], self.kind)
        if isinstance(place, Array) and place.kind is bool:
            return made([*compress(self.values, place.values)], self.kind)
        return made([*map(self.values.__getitem__, place)], self.kind)

    def __setitem__(self, place: Any, value: Any) -> None:  # noqa: ANN401  as above
        if isinstance(place, Array) and place.kind is bool:
            place = [*compress(range(len(place)), place.values)]
        given = array(value, self.kind).values if isinstance(value, Array) else repeat(array([value], self.kind)[0])
        for each, one in zip(place, given, strict=False):
            self.values[each] = one

    def __add__(self, other: Any) -> Array:  # noqa: ANN401  an array or a number, as in all that follow
        return self._counted(operator.add, other)

    def __sub__(self, other: Any) -> Array:  # noqa: ANN401
        return self._counted(operator.sub, other)

    def __mul__(self, other: Any) -> Array:  # noqa: ANN401
        return self._counted(operator.mul, other)

    def __truediv__(self, other: Any) -> Array:  # noqa: ANN401
        return self._counted(operator.truediv, other)

    def __mod__(self, other: Any) -> Array:  # noqa: ANN401
        return self._counted(operator.mod, other)

    def __rshift__(self, other: Any) -> Array:  # noqa: ANN401
        return self._counted(operator.rshift, other)

    def __lshift__(self, other: Any) -> Array:  # noqa: ANN401
        return self._counted(operator.lshift, other)

    __radd__, __rmul__ = __add__, __mul__

    def __and__(self, other: Any) -> Array:  # noqa: ANN401
        return self._compared(operator.and_, other)

    def __or__(self, other: Any) -> Array:  # noqa: ANN401
        return self._compared(operator.or_, other)

    def __eq__(self, other: Any) -> Array:  # type: ignore[override]  # noqa: ANN401
        return self._compared(operator.eq, other)

    def __ne__(self, other: Any) -> Array:  # type: ignore[override]  # noqa: ANN401
        return self._compared(operator.ne, other)

    def __lt__(self, other: Any) -> Array:  # noqa: ANN401
        return self._compared(operator.lt, other)

    def __le__(self, other: Any) -> Array:  # noqa: ANN401
        return self._compared(operator.le, other)

    def __gt__(self, other: Any) -> Array:  # noqa: ANN401
        return self._compared(operator.gt, other)

    def __ge__(self, other: Any) -> Array:  # noqa: ANN401
        return self._compared(operator.ge, other)

    def __invert__(self) -> Array:
        return made([*map(operator.not_, self.values)], bool)

    def __neg__(self) -> Array:
        return made([*map(operator.neg, self.values)], self.kind)

    @property
    def nbytes(self) -> int:
        """About how much memory the array takes."""
        return _BYTES * len(self.values)

    def tolist(self) -> list[Any]:
        """Return the values."""
        return self.values.copy()

    def copy(self) -> Array:
        """Return another array of the same values."""
        return made(self.values.copy(), self.kind)

    def astype(self, kind: type) -> Array:
        """Return the values as those of another kind."""
        return array(self, kind)

    def fill(self, value: float) -> None:
        """Put one value in place of all."""
        self.values = array([value], self.kind).values * len(self.values)

    def nonzero(self) -> tuple[Array]:
        """Return where values are not 0, as NumPy does for each row."""
        return (made([*compress(range(len(self.values)), self.values)], int),)

    def any(self) -> bool:
        """Return whether any value is not 0."""
        return any(self.values)

    def all(self) -> bool:
        """Return whether no value is 0."""
        return all(self.values)

    def sum(self) -> Any:  # noqa: ANN401  of whole numbers
        """Return the sum of whole numbers."""
        return sum(self.values)

    def max(self, initial: int = 0) -> Any:  # noqa: ANN401  as the values
        """Return the greatest of whole numbers that are not below 0."""
        return max(self.values, default=initial)

    def cumsum(self) -> Array:
        """Return for each whole number the sum up to it."""
        return made([*accumulate(self.values)], int)

    def repeat(self, times: Iterable[int]) -> Array:
        """Return each value as often as `times` says."""
        return made([*chain.from_iterable(map(repeat, self.values, times))], self.kind)

    def _counted(self, count: Callable[[Any, Any], Any], other: Any) -> Array:  # noqa: ANN401
        kind, others = self.beside(other)
        values = map(count, self.values, others)
        if count is operator.truediv and kind is int:
            kind = float
        return Array(values, kind) if kind is float32 else made([*values], kind)

    def _compared(self, compare: Callable[[Any, Any], Any], other: Any) -> Array:  # noqa: ANN401
        return made([*map(compare, self.values, self.beside(other)[1])], bool)

    def beside(self, other: Any) -> tuple[type, Iterable[Any]]:  # noqa: ANN401
        """Return the kind of what is made of this array and another, or a number, and the values of that."""
        if isinstance(other, Array):
            return max(self.kind, other.kind, key=ORDER.index), other.values
        if self.kind is float32 or isinstance(other, float32):  # a number of Python's is of the kind of the array
            return float32, repeat(float32(other))
        return max(self.kind, type(other), key=ORDER.index), repeat(other)


def made(values: list[Any], kind: type) -> Array:
    """Return an array of values that need no rounding, and are changed by nobody else."""
    bare = Array.__new__(Array)
    bare.values, bare.kind = values, kind
    return bare


def array(values: Iterable[Any], dtype: type) -> Array:
    """Return an array of values as those of a kind."""
    return Array(values, dtype) if dtype is float32 else made([*map(dtype, values)], dtype)
