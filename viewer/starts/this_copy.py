"""No part of another version is loaded into the running program when its files are exchanged or removed. No Qt.

Parts are loaded when they are first used. After an upgrade they would be the new version's, beside the old one in
memory, and of a frozen copy, whose modules are read at fixed places of one file, they would be rubbish.
"""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.starts.file_identity import OTHER_COPY, identity
from viewer.starts.installation import LIST_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType


class ThisCopyOnly:
    """Refuses every further module once one of the files is another than when this was made, or is gone."""

    def __init__(self, *files: Path) -> None:
        self._files = {file: _identity(file) for file in files}

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        """Return None, so that the next one looks for the module; raises ImportError when the files are others."""
        if any(_identity(file) != known for file, known in self._files.items()):
            raise ImportError(OTHER_COPY, name=name)
        return None


def keep_to_this_copy() -> None:
    """Load modules of this installed copy only from now on; does nothing for a program that runs from its sources."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        # The modules of the archive are found before, and look for themselves.
        sys.meta_path.insert(sys.meta_path.index(PathFinder), ThisCopyOnly(program, program.parent / LIST_NAME))


def _identity(file: Path) -> tuple[int, int, int] | None:
    try:
        return identity(file.stat())
    except OSError:
        return None
