"""The glossary and the records of notes: opened from the menu, and from the terms and notes in the texts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from index.built.library import Library
from viewer.kit.host_window import HostWindow
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.text_panes import TextPanes


class GlossaryController(QObject):
    """Shows what a term means and what a note rests on; the dialogs are loaded on first use."""

    def __init__(self, window: HostWindow, library: Library, texts: TextPanes) -> None:
        super().__init__(window.widget)
        self._window, self._library = window, library
        window.actions_table.connect({"glossary": self.open})
        texts.for_each_pane(lambda text: self._connect_text(text.reader))

    def open(self, term_id: str = "") -> None:
        """Show the glossary, at a term if one is named."""
        from viewer.help.glossary_dialog import GlossaryDialog  # noqa: PLC0415

        GlossaryDialog(self._library, self._window.widget, term_id).open()

    def _connect_text(self, reader: ReaderView) -> None:
        reader.term_hovered.connect(lambda term: self._preview(reader, term))
        reader.term_requested.connect(self.open)
        reader.note_requested.connect(self._show_records)

    def _preview(self, reader: ReaderView, term_id: str) -> None:
        from viewer.help.glossary_dialog import show_preview  # noqa: PLC0415

        show_preview(reader, self._library, term_id)

    def _show_records(self, note_id: str) -> None:
        from viewer.help.dialogs import show_records  # noqa: PLC0415

        note = next((note for note in self._library.notes() if note.id == note_id), None)
        if note is not None:
            show_records(self._window.widget, note)
