"""Collects unhandled exceptions and Qt messages, and passes them on to the log and the window."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from viewer.faults.log_file import LogFile

if TYPE_CHECKING:
    from viewer.faults.crash_trace import CrashTrace

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
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

    def __init__(self, log: LogFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._trace: CrashTrace | None = None
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Collect faults from now on."""
        logging.getLogger().addHandler(self.log)
        logging.getLogger("viewer").setLevel(logging.INFO)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda hook: self._on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
        sys.unraisablehook = lambda hook: self._on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
        qInstallMessageHandler(_on_qt_message)

    def trace_crashes(self) -> None:
        """Leave a trace of a crash below Python from now on, and log the one that the last start left."""
        from viewer.faults.crash_trace import CrashTrace  # noqa: PLC0415  the first paint does not wait for it

        self._trace = CrashTrace(self.log.path.parent)
        self._trace.begin()

    def remove(self) -> None:
        """Leave everything as it was before `install`."""
        if self._trace is not None:
            self._trace.end()
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)
        logging.getLogger().removeHandler(self.log)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        error = error if error is not None else kind()
        _log.error("Nobody caught this.", exc_info=error)
        if sys.stderr is not None:
            from viewer.faults import diagnostics  # noqa: PLC0415  a start without faults has no use for it

            sys.stderr.write(diagnostics.described(error) + "\n")
        self.happened.emit(error)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind in _LEVELS and not (kind is QtMsgType.QtWarningMsg and context.category in _NO_FAULTS):
        _qt_log.log(_LEVELS[kind], "%s: %s", context.category or "default", message)
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
