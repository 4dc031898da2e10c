"""Arrangements into files: tables, data, pictures and briefing sheets, under a name the reader chooses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from index.built.library import Library
from index.model import Arrangement
from index.words.language import translate
from viewer.arrangements.arrangements_panel import ArrangementsPanel
from viewer.arrangements.export_service import SHEET_KINDS, TABLE_KINDS, ExportService
from viewer.arrangements.scene_export import SCENE_KINDS
from viewer.arrangements.view_pictures import is_picture, save_picture
from viewer.kit.host_window import HostWindow
from viewer.kit.save_dialog import SaveDialog
from viewer.settings.appearance import Appearance


class ExportController(QObject):
    """Asks for a file name and type, and writes the file; loaded on first use."""

    def __init__(self, window: HostWindow, panel: ArrangementsPanel, library: Library, appearance: Appearance) -> None:
        super().__init__(window.widget)
        self._window, self._panel, self._appearance = window, panel, appearance
        self._exports = ExportService(library)
        self._dialog = SaveDialog(window.widget)
        self._file: Path | None = None

    def export(self, rows: tuple[Arrangement, ...]) -> None:
        """Save arrangements as a table or as data; timeline and map as pictures too."""
        kinds = SCENE_KINDS | TABLE_KINDS if is_picture(self._panel.view) else TABLE_KINDS
        self._save(self.tr("Export arrangements"), "arrangements", kinds, rows)

    def export_all(self, rows: tuple[Arrangement, ...]) -> None:
        """Save all arrangements of the library, which no view shows as a picture."""
        self._save(self.tr("Export all arrangements"), "all-arrangements", TABLE_KINDS, rows)

    def make_briefing(
        self, rows: tuple[Arrangement, ...], cite: Callable[[tuple[Arrangement, ...]], object], *, ticked: bool
    ) -> None:
        """Ask what goes on a briefing sheet, and save or cite it; `ticked` says whether the reader ticked these."""
        from viewer.arrangements.briefing.briefing_dialog import BriefingDialog  # noqa: PLC0415  loaded on first use

        dialog = BriefingDialog(rows, self._exports.sheet, self._window.widget, ticked=ticked)
        dialog.save_requested.connect(partial(self._save_sheet, dialog))
        dialog.cite_requested.connect(cite)
        dialog.open()

    def _save_sheet(self, dialog: QDialog, title: str, rows: tuple[Arrangement, ...]) -> None:
        sheet = self._exports.sheet(rows, title)
        if self._write_as(
            self.tr("Briefing sheet"), "briefing", SHEET_KINDS, partial(self._exports.export_sheet, sheet)
        ):
            dialog.accept()
            self._tell_saved(len(rows))

    def _write_as(self, title: str, name: str, kinds: dict[str, str], write: Callable[[Path], object]) -> bool:
        """Ask for a file and have it written; return whether it was."""
        self._file = self._dialog.ask(title, name, kinds)
        return self._file is not None and self._dialog.save(title, self._file, write)

    def _tell_saved(self, count: int) -> None:
        name = self._file.name if self._file else ""
        self._window.tell(translate("ExportController", "Saved {0}: %n arrangement(s).", n=count).format(name))

    def _save(self, title: str, name: str, kinds: dict[str, str], rows: tuple[Arrangement, ...]) -> None:
        if self._write_as(title, name, kinds, partial(self._write, rows)):
            self._tell_saved(len(rows))

    def _write(self, rows: tuple[Arrangement, ...], file: Path) -> None:
        if file.suffix.lower() in SCENE_KINDS:
            save_picture(self._panel.view, self._appearance.theme, file)
        else:
            self._exports.export(rows, file)
