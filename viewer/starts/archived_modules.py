"""Finds and loads the modules of an installed copy, some 330 of which a start loads, from their archive. No Qt.

What the archive does not have, libraries above all, is left to Python. As everywhere (see `this_copy`), no module of
another version is loaded when the file is exchanged.

Written by `packaging/freeze/module_archive.py`. This comes first: nothing is imported here that Python does not have at
its start, `typing` least of all, which brings fifteen modules.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec  # `importlib.machinery` has these, too, and is in the archive itself
from _frozen_importlib_external import PathFinder

from viewer.starts.file_identity import OTHER_COPY, identity

TYPE_CHECKING = False  # as type checkers know it
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

_ARCHIVE = "modules.bin"
_SIZE = 8  # bytes with which the file begins: how long its index is
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)


class ArchivedModules:
    """Finds and loads the modules in the archive of a folder `root`, as if they lay there as files."""

    def __init__(self, root: str) -> None:
        self._file, self._root = f"{root}{os.sep}{_ARCHIVE}", root
        opened = os.open(self._file, _READ)
        try:
            self._known = identity(os.fstat(opened))
            size = int.from_bytes(os.read(opened, _SIZE), "little")
            self._index: dict[str, tuple[bool, int, int]] = marshal.loads(os.read(opened, size))  # noqa: S302  our own
            self._begin = _SIZE + size
        finally:
            os.close(opened)

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        """Return the spec of a module of the archive, None for all others."""
        if name not in self._index:
            return None
        is_package, place = self._index[name][0], f"{self._root}{os.sep}{name.replace('.', os.sep)}"
        origin = f"{place}{os.sep}__init__.py" if is_package else f"{place}.py"
        # Whatever has these two methods is a loader.
        spec = ModuleSpec(name, self, origin=origin, is_package=is_package)  # type: ignore[arg-type]
        spec.has_location = True
        spec.cached = ""  # nowhere: else Python makes up the name of a file, which takes longer than all this
        if is_package:
            spec.submodule_search_locations = [place]
        return spec

    def create_module(self, _spec: ModuleSpec, /) -> ModuleType | None:
        """Return None, for a module as Python makes it."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Run the code of a module; raises ImportError as `get_code`."""
        exec(self.get_code(module.__name__), module.__dict__)  # noqa: S102  as Python itself does

    def get_code(self, name: str) -> CodeType:
        """Return the code of a module of the archive.

        Raises ImportError when the file is another than when this was made, or is gone.
        """
        _, offset, length = self._index[name]
        try:
            opened = os.open(self._file, _READ)
        except OSError as error:
            raise ImportError(OTHER_COPY, name=name) from error
        try:
            if identity(os.fstat(opened)) != self._known:
                raise ImportError(OTHER_COPY, name=name)
            os.lseek(opened, self._begin + offset, os.SEEK_SET)
            code: CodeType = marshal.loads(os.read(opened, length))  # noqa: S302  as Python itself does
        finally:
            os.close(opened)
        return code


def find_archived_modules(root: str) -> None:
    """Find modules so from now on: those that are built into Python, those of the archive, and then all others."""
    sys.meta_path.insert(sys.meta_path.index(PathFinder), ArchivedModules(root))
