"""Loads PySide6 without what it does for others and this program does not need.

For names that a module may switch on with `from __feature__ import …`, PySide6 puts an `import` of its own in the way,
which reads the source of every module that is imported after it, and looks for its own name in there. This program
switches nothing on, and a reader would wait for all that reading: it is some fifth of the time that the program's own
modules take to load. And at every start it loads what tells how its functions are called, of which it has a use only
where one was called wrongly: that is loaded then, and leaves no variables in the environment, which other programs
would inherit that this one starts.
"""

from __future__ import annotations

import builtins
import os
import sys
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING

from index.later_module import LaterModule
from viewer.starts import quick_enums

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType


class _Later(LaterModule):
    """A module of PySide6, of which PySide6 has given the module in its place another name."""

    has_parts = False

    def load(self) -> None:
        """Load the module, and leave no variables in the environment, which other programs would inherit."""
        self.__spec__ = spec = vars(self)["__loader__"].spec
        given = frozenset(os.environ)
        spec.loader.exec_module(self)
        for added in os.environ.keys() - given:
            os.environ.pop(added)


class _LaterLoader:
    """Makes a module that is loaded later, from `spec`."""

    def __init__(self, spec: ModuleSpec) -> None:
        self.spec = spec

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return the module, with what PySide6 asks at every import: whether names are switched on. They are not."""
        module = _Later(spec.name)
        vars(module).update(feature_import=_nothing, feature_imported=_nothing)
        return module

    def exec_module(self, _module: ModuleType) -> None:
        """Do nothing yet."""


class _SignaturesLater:
    """Finds, in place of the modules that tell how functions of Qt are called, modules that are loaded later.

    But for `mapping`, at which Qt's own code looks without asking for anything.
    """

    parts = ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
    names = frozenset(("shibokensupport.feature", *map("shibokensupport.signature.{}".format, parts)))

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return the spec of a module that is loaded later, None for all others."""
        if name not in self.names:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        found = next(filter(None, (finder.find_spec(name, path, target) for finder in others)), None)
        return found and ModuleSpec(name, _LaterLoader(found))  # type: ignore[arg-type]


def _nothing(*_given: object, **_named: object) -> None:
    """Do nothing."""


_later = _SignaturesLater()
sys.meta_path.insert(0, _later)

import PySide6  # noqa: E402

quick_enums.install(PySide6.__version__)

import PySide6.QtCore  # noqa: E402  it is what replaces `import`

sys.meta_path.remove(_later)


def restore() -> None:
    """Put back what PySide6 replaced; does nothing where PySide6 has left all alone."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
