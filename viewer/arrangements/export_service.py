"""Writes arrangements to files: tables, data and briefing sheets, by the kind of file that the reader chooses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from index.arrangements.csv_export import csv_file
from index.arrangements.export import json_text, markdown_text
from index.built.library import Library
from index.citing.prose import plain_text
from index.citing.reference import statement_reference
from index.model import Arrangement, Statement
from index.words.language import translatable, translate
from viewer.arrangements.briefing.briefing import Briefing, briefing, page_html
from viewer.kit.safe_file import save

_translate = partial(translate, "ExportService")
_Rows = tuple[Arrangement, ...]

_kind = partial(translatable, "FileKinds")
TABLE_KINDS = {
    ".csv": _kind("Table for a spreadsheet (*.csv)"),
    ".json": _kind("Data for a program (*.json)"),
    ".md": _kind("Markdown with footnotes (*.md)"),
}
SHEET_KINDS = {
    ".pdf": _kind("PDF (*.pdf)"),
    ".html": _kind("Web page (*.html)"),
}


class ExportService:
    """Writes arrangements, in the order given, in the kind that the file's ending names; and briefing sheets."""

    def __init__(self, library: Library, today: Callable[[], date] = date.today) -> None:
        self._library, self._today = library, today
        self._writers: dict[str, Callable[[_Rows], bytes]] = {
            ".csv": lambda rows: csv_file(rows, self._today()),
            ".json": lambda rows: json_text(rows, self._today()).encode(),
            ".md": lambda rows: markdown_text(rows, self._heading(), self._cite, self._today()).encode(),
        }

    def export(self, arrangements: _Rows, file: Path) -> None:
        """Write arrangements to a file; raises SaveError, and KeyError for an ending of no kind known here."""
        save(file, self._writers[file.suffix.lower()](arrangements))

    def sheet(self, arrangements: _Rows, title: str) -> Briefing:
        """Return the briefing sheet of arrangements; a blank title is the usual one."""
        return briefing(arrangements, self._library, self._today(), title)

    def export_sheet(self, sheet: Briefing, file: Path) -> None:
        """Write a sheet to a file, a web page or else a PDF; raises SaveError."""
        if file.suffix.lower() == ".html":
            save(file, page_html(sheet).encode())
            return
        from viewer.arrangements.briefing.briefing_pdf import briefing_pdf  # noqa: PLC0415  loaded on first use

        save(file, briefing_pdf(sheet, QGuiApplication.font()))

    def _cite(self, statement: Statement) -> str:
        return plain_text(statement_reference(statement, self._library))

    def _heading(self) -> str:
        title = _translate("Protecting-power arrangements ({0}, edition {1})")
        return title.format(self._library.title, self._library.edition)
