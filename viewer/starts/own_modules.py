"""Finds the program's own modules where they are, some 250 of which a start loads. No Qt.

Python looks for each module in several places, asks for its times again and again, and opens it as any file: some
twenty calls of the system, of which five are needed. A module that was never compiled, or has changed, is left to it.
"""

from __future__ import annotations

import marshal
import os
import sys
from importlib._bootstrap_external import MAGIC_NUMBER  # `importlib.util` has it too, and loads what nobody needs
from importlib.machinery import ModuleSpec, SourceFileLoader
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

_OWN = ("index.", "viewer.")
_HEADER = 16  # bytes before the code: what Python wrote it, flags, time and size of the source
_BY_TIME = MAGIC_NUMBER + bytes(4)  # of code that holds for one time and size of its source
_FOUR = 0xFFFF_FFFF  # of time and size four bytes each are written


class OwnModule(SourceFileLoader):
    """Loads a module from what Python has compiled of it, if that is of the source as it is."""

    def __init__(self, name: str, path: str, source: os.stat_result, compiled: str) -> None:
        super().__init__(name, path)
        self._source, self._compiled = source, compiled

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code of the module; raises ImportError or SyntaxError as Python does."""
        try:
            written = _bytes(self._compiled)
        except OSError:
            return super().get_code(fullname)
        facts = (int(self._source.st_mtime), self._source.st_size)
        if written[:_HEADER] != _BY_TIME + b"".join((fact & _FOUR).to_bytes(4, "little") for fact in facts):
            return super().get_code(fullname)
        code: CodeType = marshal.loads(memoryview(written)[_HEADER:])  # noqa: S302  as Python itself does
        return code


class OwnModules:
    """Knows where the modules of this program are."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        """Return the spec of a module of this program, None for all others."""
        if not path or not name.startswith(_OWN):
            return None
        folder, file = path[0], name.rpartition(".")[2]
        return _spec(name, folder, file) or _spec(name, f"{folder}{os.sep}{file}", "__init__", is_package=True)


def find_own_modules() -> None:
    """Find the program's own modules so from now on, where they are files and what is compiled lies beside them."""
    if sys.pycache_prefix is None and not getattr(sys, "frozen", False):
        sys.meta_path.insert(0, OwnModules())


def _spec(name: str, folder: str, file: str, *, is_package: bool = False) -> ModuleSpec | None:
    source = f"{folder}{os.sep}{file}.py"
    compiled = f"{folder}{os.sep}__pycache__{os.sep}{file}.{sys.implementation.cache_tag}.pyc"
    try:
        found = os.stat(source)  # noqa: PTH116  250 of them
    except OSError:
        return None
    spec = ModuleSpec(name, OwnModule(name, source, found, compiled), origin=source, is_package=is_package)
    spec.has_location, spec.cached = True, compiled
    if is_package:
        spec.submodule_search_locations = [folder]
    return spec


def _bytes(file: str) -> bytes:
    opened = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(opened, os.fstat(opened).st_size)
    finally:
        os.close(opened)
