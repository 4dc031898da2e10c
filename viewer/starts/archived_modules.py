"""Finds the modules of a copy that PyInstaller froze in their archive, some 330 of which a start loads. No Qt.

PyInstaller looks for each module in every place that there is, and opens the archive anew as any file: some twelve
calls of the system, of which five are needed. What the archive does not have is left to it. As everywhere (see
`this_copy`), no module of another version is loaded when the file is exchanged.

This comes first, while PyInstaller still finds everything: nothing is imported here that Python does not have at its
start, `typing` least of all, which brings fifteen modules.
"""

from __future__ import annotations

import marshal
import os
import sys
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from zlib import decompress

from viewer.starts.file_identity import OTHER_COPY, identity

TYPE_CHECKING = False  # as type checkers know it
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType
    from typing import Any, Protocol

    class Archive(Protocol):
        """What is asked of PyInstaller's reader: where each entry lies in the file, and where the archive begins."""

        toc: Mapping[str, tuple[int, int, int]]
        _filename: str
        _start_offset: int


_MODULE, _PACKAGE = 0, 1  # kinds of entries, as PyInstaller numbers them


class ArchivedModules:
    """Knows where the modules are in the archive of a copy in `root`; `make_loader` makes PyInstaller's loader."""

    def __init__(self, archive: Archive, make_loader: Callable[..., Any], root: str) -> None:
        self.toc, self._make_loader, self._root = archive.toc, make_loader, root
        self._file, self._start = archive._filename, archive._start_offset  # noqa: SLF001  PyInstaller's, and pinned
        self._known = identity(os.stat(self._file))  # noqa: PTH116  pathlib comes later

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        """Return the spec of a module of the archive, None for all others."""
        kind = self.toc.get(name, (None,))[0]
        package = name.rpartition(".")[0].replace(".", os.sep)
        if kind not in (_MODULE, _PACKAGE) or (package and f"{self._root}{os.sep}{package}" not in (path or ())):
            return None
        loader = self._make_loader(name=name, pyz_archive=self, pyz_entry_name=name, is_package=kind == _PACKAGE)
        spec = ModuleSpec(name, loader, origin=loader.path, is_package=kind == _PACKAGE)
        spec.has_location = True
        if kind == _PACKAGE:
            spec.submodule_search_locations = [os.path.dirname(loader.path)]  # noqa: PTH120  as PyInstaller does
        return spec

    def extract(self, name: str, *, raw: bool = False) -> Any:  # noqa: ANN401  code, or its bytes
        """Return the code of a module, or its bytes: what loaders ask the archive for.

        Raises ImportError when the file is another than when this was made, or is gone.
        """
        _, offset, length = self.toc[name]
        try:
            opened = os.open(self._file, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise ImportError(OTHER_COPY, name=name) from error
        try:
            if identity(os.fstat(opened)) != self._known:
                raise ImportError(OTHER_COPY, name=name)
            os.lseek(opened, self._start + offset, os.SEEK_SET)
            packed = os.read(opened, length)
        finally:
            os.close(opened)
        written = decompress(packed)
        return written if raw else marshal.loads(written)  # noqa: S302  as Python itself does


def find_archived_modules() -> None:
    """Find modules so from now on, in a frozen copy."""
    pyinstallers: Any = import_module("pyimod02_importers")
    root = sys._MEIPASS  # type: ignore[attr-defined]  # noqa: SLF001
    modules = ArchivedModules(pyinstallers.pyz_archive, pyinstallers.PyiFrozenLoader, os.path.normpath(root))
    sys.meta_path.insert(sys.meta_path.index(PathFinder), modules)  # after those that are built into Python
