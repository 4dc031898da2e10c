"""The one dialog for what goes wrong: what happened, what is safe, what to do, and a report to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from index.words.language import translate
from viewer.faults import diagnostics
from viewer.faults.fault_words import plain_words
from viewer.kit.text.plain_texts import PlainTextBox, SelectableLabel

_MOST_SHOWN = 5  # faults described in one report; later ones often follow from the first, and are counted


class ErrorDialog(QDialog):
    """Reports faults. Those that occur while it is open are counted in it; it is never opened twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, str] = {}
        self._times: dict[str, int] = {}
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setModal(True)
        self.resize(620, 460)
        self._words = SelectableLabel()
        self._words.setWordWrap(True)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._report = PlainTextBox()
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
        if key not in self._shown and len(self._shown) < _MOST_SHOWN:
            self._shown[key] = diagnostics.described(error)
        if len(self._shown) == 1:
            self._words.setText("\n\n".join(plain_words(error)))
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
        parts += [f"{self._times[key]} × {text}" for key, text in self._shown.items()]
        if more := sum(times for key, times in self._times.items() if key not in self._shown):
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
