"""The trace of a crash below Python, such as in Qt, after which no more Python runs. No Qt.

Python's faulthandler writes it into a file kept open for it, and the next start copies it into the log, so
that it is in the report. It names places in the program, nothing that was read or typed.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from index.regular_files import read_regular, regular
from viewer.faults.diagnostics import short_path
from viewer.kit.private_files import make_file

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

NAME = "good-offices.crash"
_LARGEST = 1_000_000  # bytes read from a trace that anything may have been written into
_MOST_LINES = 40  # of many threads; the one that crashed comes first
_FILE = re.compile(r'File "([^"]+)"')


class CrashTrace:
    """Keeps a file open in `folder` for the trace of a crash; it is empty, and gone when the program ends well."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._file: BinaryIO | None = None

    def begin(self) -> None:
        """Log the crash of the last time, if there was one, and be ready for the next; without a folder do nothing."""
        with suppress(OSError):
            self._take_over()
            make_file(self._path)
            self._file = os.fdopen(regular(str(self._path), os.O_WRONLY | os.O_TRUNC), "wb")
            faulthandler.enable(self._file)

    def end(self) -> None:
        """Leave no file behind."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()
                self._path.parent.rmdir()  # which only succeeds when it is empty

    def _take_over(self) -> None:
        if not self._path.exists() or not self._path.stat().st_size:
            return
        lines = read_regular(self._path, _LARGEST).decode("utf-8", "replace").splitlines()[:_MOST_LINES]
        trace = _FILE.sub(lambda found: f'File "{short_path(found[1])}"', "\n".join(lines))
        when = datetime.fromtimestamp(self._path.stat().st_mtime).astimezone()
        logging.getLogger(__name__).critical("The program crashed on %s.\n%s", when.strftime("%Y-%m-%d %H:%M"), trace)
