"""Tables of an index, as they are read, and what is made of sorted ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from index.regular_files import open_regular
from index.search.arrays.chosen import np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

# How NumPy's files begin when it writes a table with one row, as all of ours are.
_MAGIC = b"\x93NUMPY\x01\x00"
_DESCRIBED = re.compile(rb"\{'descr': '([<|][a-z]\d)', 'fortran_order': False, 'shape': \((\d+),\), \}\s*")


def distinct(values: NDArray[Any]) -> NDArray[Any]:
    """Return the values in order, each once; `np.unique` would load the rest of NumPy, with masked arrays."""
    ordered = np.sort(values)
    return ordered[starts_of_runs(ordered)]


def starts_of_runs(values: NDArray[Any]) -> NDArray[np.intp]:
    """Return where a value stands that is another than the one before it."""
    return (np.concatenate(([True], values[1:] != values[:-1])) if len(values) else values).nonzero()[0]


def loaded(file: Path) -> NDArray[Any]:
    """Return the array in a file, as `np.save` wrote it; raises OSError or ValueError."""
    with open_regular(file) as content:
        begun = content.read(len(_MAGIC))
        described = _DESCRIBED.fullmatch(content.read(int.from_bytes(content.read(2), "little")))
        if begun != _MAGIC or not described:
            raise ValueError(f"{file.name} holds no table")
        array = np.fromfile(content, described[1].decode(), int(described[2]))
    if len(array) < int(described[2]):
        raise ValueError(f"{file.name} is cut off")
    return array
