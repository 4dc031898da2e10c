"""All that is known of a document on the shelf: what it is, what was read of it, and every loss."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from index.escaping import escape
from index.words.document_report import report_text
from index.words.language import spoken
from viewer.kit.announcer import say
from viewer.kit.outside import open_folder
from viewer.kit.text.direction import isolated
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.kit.widgets.reading_dialog import ReadingDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.shelf.shelved import ShelvedDocument
    from index.words.document_report import ReportPart, ReportRow

_SIZE = (620, 640)  # px
_CELL = "padding:3px 9px"


class PropertiesDialog(ReadingDialog):
    """Shows a report; all of it can be selected and copied."""

    def __init__(self, document: ShelvedDocument, parts: Sequence[ReportPart], parent: QWidget) -> None:
        super().__init__(parent)
        self._folder, self._parts, self._name = Path(document.file).parent, parts, document.name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Properties of “{0}”").format(isolated(document.name)))
        self.resize(*_SIZE)
        self.text = QuietBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.document().setDocumentMargin(16)
        self.text.setHtml("".join(map(_part_html, parts)))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setContentsMargins(12, 0, 12, 0)
        self.said.hide()
        self.copy = QPushButton(self.tr("&Copy report"))
        self.show_file = QPushButton(self.tr("Show file in its &folder"))
        self.close_button = QPushButton(self.tr("Close"))
        self.copy.clicked.connect(self._copy)
        self.show_file.clicked.connect(self._show_file)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self.text.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self.text)
        column.addWidget(self.said)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addStretch(1)
        for button in (self.copy, self.show_file, self.close_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report_text(self._name, self._parts))
        self._say(self.tr("The report is copied."))

    def _show_file(self) -> None:
        if not self._folder.is_dir():
            self._say(self.tr("This folder is not there any more; what was read of the file is kept on your shelf."))
        elif not open_folder(self._folder):
            self._say(self.tr("No program was found on this computer that shows folders."))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()
        say(self.text, words)


def _part_html(part: ReportPart) -> str:
    rows = "".join(map(_row_html, part.rows))
    text = f"<p>{escape(part.text)}</p>" if part.text else ""
    side = "right" if spoken().right_to_left else "left"
    table = f"<table align='{side}'>{rows}</table>" if rows else ""
    return f"<h3>{escape(part.heading)}</h3>{text}{table}"


def _row_html(row: ReportRow) -> str:
    """Return a row whose label stands where lines begin, which Qt does not do for right-to-left text."""
    side, way = ("right", -1) if spoken().right_to_left else ("left", 1)
    value = "<br>".join(escape(isolated(line)) for line in (row.value, *row.lines))
    cells = (f"<td align='{side}' style='{_CELL}'>{cell}</td>" for cell in (escape(row.label), value)[::way])
    return f"<tr>{''.join(cells)}</tr>"
