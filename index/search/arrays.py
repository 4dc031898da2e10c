"""NumPy for the search, without the threads of its linear algebra.

Nothing here uses them, and starting them takes longer than a search does.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from index.regular_files import open_regular

if TYPE_CHECKING:
    from pathlib import Path

_THREADS = "OPENBLAS_NUM_THREADS"
_given = os.environ.get(_THREADS)
os.environ[_THREADS] = _given or "1"

import numpy as np  # noqa: E402

if _given is None:
    del os.environ[_THREADS]  # of no concern to other programs that this one starts

__all__ = ["distinct", "loaded", "np"]


def distinct(values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return the values in order, each once; `np.unique` would load masked arrays, a tenth of a first search."""
    ordered = np.sort(values)
    return ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))] if ordered.size else ordered


def loaded(file: Path) -> np.ndarray[Any, Any]:
    """Return the array in a file; raises OSError or ValueError."""
    with open_regular(file) as content:
        return np.load(content)  # type: ignore[no-any-return]
