"""Where Qt finds no display that it can use, it aborts the program: before it does, the reader is told why.

Whether a display answers is not asked before: that would take a connection of its own at every start.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from viewer.starts.no_window import no_window


@contextmanager
def told_plainly() -> Iterator[None]:
    """Where the application that is made within the block would be aborted, say why and end the program instead."""
    others: list[str] = []  # of which the reader has a use only where the start goes on

    def on_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            others.append(message)
            return
        from viewer.starts.missing_display import missing_display  # noqa: PLC0415  most starts have a display

        code = no_window(missing_display(os.environ) or f"Qt cannot start ({' '.join([*others, message])})")
        if sys.stderr is not None:
            sys.stderr.flush()
        os._exit(code)  # no exception passes through Qt, and what a start has claimed the next one takes over

    qInstallMessageHandler(on_message)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
    if sys.stderr is not None:
        sys.stderr.writelines(f"{message}\n" for message in others)
