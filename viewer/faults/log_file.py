"""The log: two files of bounded size in the reader's log folder. No Qt.

`logging.handlers` would do, but it imports the network modules that must never be loaded in this program.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from copy import copy
from typing import TYPE_CHECKING

from index.regular_files import regular
from viewer.kit.private_files import make_file

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

NAME = "good-offices.log"
_LARGEST = 256 * 1024  # bytes: some hundred faults, and still small enough to attach to a message
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class LogFile(logging.Handler):
    """Appends records to the log in `folder`; at 256 KB the log becomes good-offices.1.log and a new one begins.

    Nothing is made before there is something to write. A folder that cannot be written leaves the program without a
    log, and never without anything else.
    """

    def __init__(self, folder: Path, largest: int = _LARGEST) -> None:
        super().__init__(logging.INFO)
        self.path, self._largest = folder / NAME, largest
        self.setFormatter(_Formatter(_FORMAT))

    @property
    def older(self) -> Path:
        """The log before this one."""
        return self.path.with_stem(f"{self.path.stem}.1")

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record, on disk when this returns."""
        with suppress(Exception):  # what cannot be logged must not become a second fault
            self._write((self.format(record) + "\n").encode("utf-8", "replace"))

    def _write(self, line: bytes) -> None:
        # Opened for each record: records are rare, and a log that somebody deletes begins anew.
        if self.path.exists() and self.path.stat().st_size + len(line) > self._largest:
            self.path.replace(self.older)
        make_file(self.path)
        with open(self.path, "ab", opener=regular) as log:
            log.write(line)


class _Formatter(logging.Formatter):
    """Formats exceptions as reports do: without the reader's words and paths."""

    def format(self, record: logging.LogRecord) -> str:
        from viewer.faults import diagnostics  # noqa: PLC0415  for those with something to write

        own = copy(record)
        own.exc_text = None  # another handler may have cached its own formatting here
        return diagnostics.shortened(super().format(own))

    def formatException(  # noqa: N802  logging's own name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        from viewer.faults import diagnostics  # noqa: PLC0415  for those with something to write

        return diagnostics.described(ei[1]) if ei[1] is not None else ""
