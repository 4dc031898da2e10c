"""NumPy for the search: its core, without its documentation and without the threads of its linear algebra.

A first search waits for it, in the terminal every search. Of NumPy the search needs what `numpy._core` has, which is
half of what `import numpy` loads; the rest is loaded when somebody asks for it, as building an index does. (On Windows
all of it is: NumPy itself must first say where its libraries are.) Nothing here uses the threads, and starting them
takes longer than a search does. What is said of each function is nowhere shown, and to put it in its place is an eighth
of what loading NumPy takes.
"""

from __future__ import annotations

import importlib
import os
import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING

from index.later_module import LaterModule

if TYPE_CHECKING:
    from collections.abc import Iterator

_THREADS = "OPENBLAS_NUM_THREADS"
_DOCUMENTATION = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")


@contextmanager
def _bare_numpy() -> Iterator[None]:
    """While NumPy is loaded, leave out its documentation, and keep it from starting threads."""
    sys.modules.update((name, ModuleType(name)) for name in _DOCUMENTATION)
    given = os.environ.get(_THREADS)
    os.environ[_THREADS] = given or "1"
    try:
        yield
    finally:
        for name in _DOCUMENTATION:
            del sys.modules[name]  # whoever asks for it later gets it
        if given is None:
            del os.environ[_THREADS]  # of no concern to other programs that this one starts


def _load_core() -> None:
    """Load the core of NumPy, and let the module `numpy` have what is in it; all else it loads when asked."""
    sys.modules["numpy"] = whole = LaterModule("numpy")
    with whole.left_alone():
        from numpy import _globals, version  # noqa: PLC0415

        # The core asks for these while it is loaded, and programs for the version that use NumPy when it is there.
        marks = {name: getattr(_globals, name) for name in ("_CopyMode", "_NoValue")}
        vars(whole).update(marks, __version__=version.version)
        from numpy import _core  # noqa: PLC0415
    vars(whole).update({name: getattr(_core, name) for name in _core.__all__}, bincount=_core.multiarray.bincount)


if "numpy" not in sys.modules:
    with _bare_numpy():
        if sys.platform == "win32":
            importlib.import_module("numpy")
        else:
            _load_core()

import numpy as np  # noqa: E402

__all__ = ["np"]
