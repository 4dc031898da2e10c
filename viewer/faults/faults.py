"""Collects unhandled exceptions and Qt messages, and passes them on to the log and the window."""

from __future__ import annotations

import logging
import sys
import threading
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from index.later_module import when_loaded

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.faults.crash_trace import CrashTrace
    from viewer.faults.log_file import LogFile

_LEVELS = {
    QtMsgType.QtInfoMsg: "INFO",
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "CRITICAL",
}

# Of what is no fault Qt warns here: desktops may say that the keyboard left a menu or dialog that is gone already. The
# text goes on, nobody can do anything about it, and the small log would soon hold nothing else.
_NO_FAULTS = frozenset({"qt.qpa.wayland.textinput"})


class Faults(QObject):
    """Takes every exception that nobody caught, from slots, events, threads and destructors, and Qt's own messages.

    Exceptions of any thread are logged at once and reported in the main thread; the program goes on.
    """

    happened = Signal(object)
    """An exception that nobody caught; emitted in the thread it arose in, so connect to a QObject's slot."""

    def __init__(self, logs: Path, parent: QObject | None = None) -> None:
        """Take the folder of the log."""
        super().__init__(parent)
        self._logs = logs
        self._installed = False
        self._trace: CrashTrace | None = None
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    @cached_property
    def log(self) -> LogFile:
        """The log of this start."""
        from viewer.faults.log_file import LogFile  # noqa: PLC0415  the first paint does not wait for it

        return LogFile(self._logs)

    def install(self) -> None:
        """Collect faults from now on."""
        self._installed = True
        when_loaded("logging", self._listen)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda hook: self._on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
        sys.unraisablehook = lambda hook: self._on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
        qInstallMessageHandler(_on_qt_message)

    def _listen(self) -> None:
        if self._installed:
            logging.getLogger().addHandler(self.log)
            logging.getLogger("viewer").setLevel(logging.INFO)

    def trace_crashes(self) -> None:
        """Leave a trace of a crash below Python from now on, and log the one that the last start left."""
        from viewer.faults.crash_trace import CrashTrace  # noqa: PLC0415  the first paint does not wait for it

        self._trace = CrashTrace(self._logs)
        self._trace.begin()

    def remove(self) -> None:
        """Leave everything as it was before `install`."""
        if self._trace is not None:
            self._trace.end()
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)
        self._installed = False
        if "log" in vars(self):
            logging.getLogger().removeHandler(self.log)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        error = error if error is not None else kind()
        logging.getLogger(__name__).error("Nobody caught this.", exc_info=error)
        if sys.stderr is not None:
            from viewer.faults import diagnostics  # noqa: PLC0415  a start without faults has no use for it

            sys.stderr.write(diagnostics.described(error) + "\n")
        self.happened.emit(error)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind in _LEVELS and not (kind is QtMsgType.QtWarningMsg and context.category in _NO_FAULTS):
        level = getattr(logging, _LEVELS[kind])
        logging.getLogger("qt").log(level, "%s: %s", context.category or "default", message)
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
