"""Loads PySide6 without what it does for others and this program does not need.

For names that a module may switch on with `from __feature__ import …`, PySide6 puts an `import` of its own in the way,
which reads the source of every module that is imported after it, and looks for its own name in there. This program
switches nothing on, and a reader would wait for all that reading: it is some fifth of the time that the program's own
modules take to load. It also leaves variables in the environment, which other programs would inherit that this one
starts. And at every start it loads what writes its type hints into files, of which nothing here has any use.
"""

from __future__ import annotations

import builtins
import os
import sys
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING

from viewer.starts import quick_enums

if TYPE_CHECKING:
    from types import ModuleType


class _LeftOut:
    """Finds an empty module in place of the one that writes type hints, which brings argparse and many patterns."""

    name = "shibokensupport.signature.lib.pyi_generator"

    def find_spec(self, name: str, _path: object, _target: object = None) -> ModuleSpec | None:
        """Return the empty module's spec, None for all others."""
        return ModuleSpec(name, self) if name == self.name else None  # type: ignore[arg-type]

    def create_module(self, _spec: ModuleSpec) -> None:
        """Let Python make it."""

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty."""


_left_out, _given = _LeftOut(), frozenset(os.environ)
sys.meta_path.insert(0, _left_out)

import PySide6  # noqa: E402

quick_enums.install(PySide6.__version__)

import PySide6.QtCore  # noqa: E402  it is what replaces `import`

sys.meta_path.remove(_left_out)
_ADDED = os.environ.keys() - _given


def restore() -> None:
    """Put back what PySide6 replaced, and take away what it added; does nothing where PySide6 has left all alone."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    for name in _ADDED:
        os.environ.pop(name, None)
