"""Arrangements into files: tables, data, pictures and briefing sheets, under a name the reader chooses."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

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

    def export(self, rows: tuple[Arrangement, ...]) -> None:
        """Save arrangements as a table or as data; timeline and map as pictures too."""
        kinds = SCENE_KINDS | TABLE_KINDS if is_picture(self._panel.view) else TABLE_KINDS
        self._save(self.tr("Export arrangements"), "arrangements", kinds, rows)

    def export_all(self, rows: tuple[Arrangement, ...]) -> None:
        """Save all arrangements of the library, which no view shows as a picture."""
        self._save(self.tr("Export all arrangements"), "all-arrangements", TABLE_KINDS, rows)

    def make_briefing(self, rows: tuple[Arrangement, ...], hint: str) -> None:
        """Save a briefing sheet of arrangements; `hint` goes with the message that it is saved."""
        self._save(self.tr("Briefing sheet"), "briefing", SHEET_KINDS, rows, hint)

    def _save(
        self, title: str, name: str, kinds: dict[str, str], rows: tuple[Arrangement, ...], hint: str = ""
    ) -> None:
        file = self._dialog.ask(title, name, kinds)
        if file is None or not self._dialog.save(title, file, partial(self._write, rows)):
            return
        saved = translate("ExportController", "Saved {0}: %n arrangement(s).", n=len(rows)).format(file.name)
        self._window.tell(f"{saved} {hint}" if hint else saved)

    def _write(self, rows: tuple[Arrangement, ...], file: Path) -> None:
        if file.suffix.lower() in SCENE_KINDS:
            save_picture(self._panel.view, self._appearance.theme, file)
        else:
            self._exports.export(rows, file)
