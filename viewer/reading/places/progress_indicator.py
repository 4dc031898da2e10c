"""The progress in the document, the card with the full place, and going to a passage by its number."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from index.built.library import Library
from index.model import Block
from index.words.language import spoken
from viewer.kit.announcer import Announcer
from viewer.kit.host_window import HostWindow
from viewer.reading.overview.overview_places import overview_title
from viewer.reading.page.passage_words import passage_from
from viewer.reading.places.history import Place
from viewer.reading.places.reading_progress import percent_read
from viewer.reading.text_panes import TextPanes

_TARGET = 24  # px, the least height of what is clicked


class _Extent(NamedTuple):
    """The rows of a document, and the page it ends on."""

    document: str
    first_row: int
    last_row: int
    last_page: int


class ProgressIndicator(QObject):
    """Keeps a quiet "§ 4.4 · 23 %" in the status bar, and shows a card with more on request."""

    def __init__(self, window: HostWindow, library: Library, texts: TextPanes) -> None:
        super().__init__(window.widget)
        self._window, self._library, self._texts = window, library, texts
        self._extent = _Extent("", 1, 1, 1)
        self._in_words = ""
        self.button = QToolButton()
        self.button.setObjectName("progress")
        self.button.setMinimumHeight(_TARGET)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(window.actions_table["where"].toolTip())
        self.button.clicked.connect(self.show_card)
        window.add_to_status_bar(self.button, first=True)
        self.announcer = Announcer(texts.first.reader)
        window.actions_table.connect({"where": self.show_card, "go-to": self.ask})
        texts.place_changed.connect(self._follow)
        texts.for_each_pane(lambda text: text.reading.end_reached.connect(self._tell_end))
        self._follow(texts.active.navigation.place)

    def show_card(self) -> None:
        """Show the path, the passage number and the progress on a card, and say them aloud."""
        from viewer.reading.places.place_card import PlaceCard  # noqa: PLC0415  loaded on first use

        lines = (*(topic.title for topic in self._texts.active.reading.path), self._in_words)
        self.announcer.announce(". ".join(lines))
        PlaceCard(lines, self._window.widget).show_over(self._texts.active.reader)

    def ask(self) -> None:
        """Ask for a passage, at first the one that is read, and open it."""
        from viewer.reading.places.go_to_dialog import GoToDialog  # noqa: PLC0415  loaded on first use

        path = self._texts.active.reading.path
        dialog = GoToDialog(self._library, path[0].document if path else "", self._window.widget)
        dialog.chosen.connect(self._texts.open)
        here = self._library.passage_from(self._texts.active.reader.block_read)
        dialog.box.setText(here.number if here else "")
        dialog.box.selectAll()
        dialog.open()

    def _follow(self, place: Place | None) -> None:
        block = self._library.block(place.block) if place else None
        self.button.setVisible(block is not None)
        if place is None or block is None:
            self._in_words = overview_title(self._library, place.block) if place else ""
            return
        number, percent = passage_from(self._library, block).number, self._percent_at(block, place)
        if number:
            short, self._in_words = self.tr("§ {0} · {1} %"), self.tr("Passage {0}, {1} % of this document")
        else:
            short, self._in_words = self.tr("{1} %"), self.tr("{1} % of this document")
        self._in_words = self._in_words.format(number, percent)
        self.button.setText(short.format(number, percent))
        self.button.setAccessibleName(self._in_words)

    def _percent_at(self, block: Block, place: Place) -> str:
        if self._extent.document != block.document:
            self._extent = self._extent_of(block)
        reader = self._texts.active.reader
        bar = reader.verticalScrollBar()
        if reader.page_number == block.page == self._extent.last_page and bar.value() == bar.maximum():
            return spoken().number(100)
        return spoken().number(percent_read(block.row, place.offset, self._extent.first_row, self._extent.last_row))

    def _extent_of(self, block: Block) -> _Extent:
        """Return where the document of a block begins and ends."""
        whole = self._library.path(block.topic)[0]
        return _Extent(block.document, whole.first_row, whole.last_row, self._library.block_at(whole.last_row).page)

    def _tell_end(self, step: int) -> None:
        said = self.tr("This is the last topic.") if step > 0 else self.tr("This is the first topic.")
        self._window.tell(said)
