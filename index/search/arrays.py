"""NumPy for the search, without the threads of its linear algebra and without its documentation.

Nothing here uses the threads, and starting them takes longer than a search does. What is said of each function of NumPy
is nowhere shown, and to put it in its place is an eighth of what loading NumPy takes.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from index.regular_files import open_regular

if TYPE_CHECKING:
    from pathlib import Path

_THREADS = "OPENBLAS_NUM_THREADS"
_given = os.environ.get(_THREADS)
os.environ[_THREADS] = _given or "1"

_DOCUMENTATION = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")
_left_out = [name for name in _DOCUMENTATION if "numpy" not in sys.modules]
sys.modules.update((name, ModuleType(name)) for name in _left_out)

import numpy as np  # noqa: E402

for _name in _left_out:
    del sys.modules[_name]  # whoever asks for it later gets it
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
