"""The one dialog for what goes wrong: what happened, what is safe, what to do, and a report to copy."""

from __future__ import annotations

import errno
import sqlite3
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from index.errors import LibraryError
from index.words.language import translate
from viewer.faults import diagnostics

_translate = partial(QCoreApplication.translate, "ErrorDialog")
_MOST_TOLD = 5


class ErrorDialog(QDialog):
    """Reports faults. Those that occur while it is open are counted in it; it is never opened twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: dict[str, str] = {}
        self._times: dict[str, int] = {}
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setModal(True)
        self.resize(620, 460)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setAccessibleDescription(self.tr("It holds nothing that you read, searched for or wrote."))
        self._lay_out()

    @property
    def report(self) -> str:
        """What the reader can copy."""
        return self._report.toPlainText()

    @property
    def words(self) -> str:
        """The text shown to the reader."""
        return self._words.text()

    def add(self, error: BaseException) -> None:
        """Report a fault; count it if it was reported already or if there are too many."""
        key = fault_key(error)
        self._times[key] = self._times.get(key, 0) + 1
        if key not in self._told and len(self._told) < _MOST_TOLD:
            self._told[key] = diagnostics.described(error)
        if len(self._told) == 1:
            self._words.setText(_plain_words(error))
            self.setAccessibleDescription(self._words.text())
        total = sum(self._times.values())
        self._count.setVisible(total > 1)
        self._count.setText(translate("ErrorDialog", "It has happened %n time(s) so far.", n=total))
        self._report.setPlainText(self._composed())

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)
        self._copy.setText(self.tr("Copied"))

    def _composed(self) -> str:
        parts = ["\n".join(diagnostics.system())]
        parts += [f"{self._times[key]} × {text}" for key, text in self._told.items()]
        if more := sum(times for key, times in self._times.items() if key not in self._told):
            parts.append(f"… and {more} × others, in the log")
        return "\n\n".join(parts)

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("This report holds nothing that you read, searched for or wrote. It is sent nowhere."))
        hint.setWordWrap(True)
        hint.setBuddy(self._report)
        self._copy = QPushButton(self.tr("&Copy report"))
        self._copy.clicked.connect(self.copy)
        buttons = QDialogButtonBox()
        go_on = buttons.addButton(self.tr("&Go on"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        for part in (self._words, self._count, hint):
            column.addWidget(part)
        column.addWidget(self._report, 1)
        column.addWidget(buttons)
        go_on.setDefault(True)
        go_on.setFocus()


def fault_key(error: BaseException) -> str:
    """Return what two faults of the same kind and place have in common."""
    return f"{type(error).__qualname__} {diagnostics.place(error)}"


def _plain_words(error: BaseException) -> str:
    """Return what happened, what is safe and what to do, as a reader would say it."""
    safe = _translate("The library is unchanged, and what you had set or saved before is safe. The program goes on.")
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        what = _translate("The disk is full, so a file could not be written.")
        to_do = _translate("Make some room on the disk and try again.")
    elif isinstance(error, LibraryError | sqlite3.Error):
        what = _translate("The library’s files could not be read. They may have been moved or removed.")
        to_do = _translate("Close the program and start it again: it checks the library and builds it anew if need be.")
    elif isinstance(error, OSError):
        what = _translate("A file could not be read or written.")
        to_do = _translate("Check that the disk is connected and that you may write there, then try again.")
    else:
        what = _translate("A part of the program failed. This is a mistake in the program, not one of yours.")
        to_do = _translate(
            "Go on reading. If it happens again, close the program and start it again; "
            "the report below helps those who look after the program to find the mistake."
        )
    return f"{what}\n\n{safe}\n\n{to_do}"
