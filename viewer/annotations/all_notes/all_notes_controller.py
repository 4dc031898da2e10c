"""Opens the window with all that was marked, and keeps it up to date while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from viewer.annotations.annotation_controller import AnnotationContext
from viewer.kit.look.theme import Theme

if TYPE_CHECKING:
    from viewer.annotations.all_notes.all_notes_window import AllNotesWindow


class AllNotesController(QObject):
    """Shows all annotations in reading order; a passage's number opens it in the text."""

    def __init__(self, context: AnnotationContext, theme: Theme) -> None:
        super().__init__(context.window.widget)
        self._window, _library, self._service, self._places, self._texts = context
        self._theme = theme
        self._shown: AllNotesWindow | None = None
        # Once for many changes, as for the letters of a note.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self._window.actions_table.connect({"all-marks": self.open})
        self._service.altered.connect(self._soon.start)

    def set_theme(self, theme: Theme) -> None:
        """Show the marks in another theme's colours."""
        self._theme = theme
        if self._shown is not None:
            self._shown.set_theme(theme)

    def open(self) -> None:
        """Show the window, or bring it to the front."""
        from viewer.annotations.all_notes.all_notes_window import AllNotesWindow  # noqa: PLC0415  loaded on first use

        if self._shown is None:
            self._shown = AllNotesWindow(self._theme, self._window.widget)
            self._shown.chosen.connect(self._texts.open)
        self._shown.show()
        self._fill()
        self._shown.raise_()
        self._shown.activateWindow()

    def stop(self) -> None:
        """Follow no more changes: the library is about to be closed."""
        self._soon.stop()

    def _fill(self) -> None:
        if self._shown is not None and self._shown.isVisible():
            rows = [self._places.place(annotation) for annotation in self._service.all]
            rows.sort(key=lambda row: (row.block.row if row.block else 0, row.annotation.anchor.start))
            self._shown.show_rows(rows)
