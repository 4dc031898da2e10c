"""Where am I: the progress in the document, the card that tells it in full, and going to a passage by its number."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from index.built.library import Library
from index.language import spoken
from index.model import Block
from viewer.models.passage_words import passage_from
from viewer.models.progress import percent_read
from viewer.services.announcer import Announcer
from viewer.services.history import Place
from viewer.services.navigation import NavigationService
from viewer.widgets.place_card import PlaceCard
from viewer.windows.go_to_dialog import GoToDialog
from viewer.windows.main_window import MainWindow
from viewer.windows.reading import Reading

_MESSAGE_TIME = 5_000  # ms
_TARGET = 24  # px, the least height of what is clicked


class Whereabouts(QObject):
    """Keeps a quiet "§ 4.4 · 23 %" in the status bar, and tells more when asked."""

    def __init__(self, window: MainWindow, library: Library, navigation: NavigationService, reading: Reading) -> None:
        super().__init__(window)
        self._window, self._library, self._navigation, self._reading = window, library, navigation, reading
        self._rows = ("", 1, 1)
        self.button = QToolButton()
        self.button.setObjectName("whereabouts")
        self.button.setMinimumHeight(_TARGET)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(window.actions_table["where"].toolTip())
        self.button.clicked.connect(self.tell)
        window.statusBar().insertPermanentWidget(1, self.button)
        self.announcer = Announcer(window.reader)
        window.actions_table.connect({"where": self.tell, "go-to": self.ask})
        navigation.opened.connect(self._follow)
        navigation.moved.connect(self._follow)
        reading.end_reached.connect(self._tell_end)
        self._follow(navigation.place)

    def tell(self) -> None:
        """Show the path, the passage number and the progress on a card, and say them aloud."""
        lines = (*(topic.title for topic in self._reading.path), self._in_words())
        self.announcer.announce(". ".join(lines))
        PlaceCard(lines, self._window).show_over(self._window.reader)

    def ask(self) -> None:
        """Ask for a passage and open it."""
        path = self._reading.path
        dialog = GoToDialog(self._library, path[0].document if path else "", self._window)
        dialog.chosen.connect(self._navigation.open)
        dialog.open()

    def _follow(self, place: Place | None) -> None:
        block = self._library.block(place.block) if place else None
        if place is None or block is None:
            self.button.setText("")
            return
        percent = self._percent_at(block, place)
        number = passage_from(self._library, block).number
        short = self.tr("§ {0} · {1} %") if number else self.tr("{1} %")
        self.button.setText(short.format(number, percent))
        self.button.setAccessibleName(self._in_words())

    def _in_words(self) -> str:
        place = self._navigation.place
        block = self._library.block(place.block) if place else None
        if place is None or block is None:
            return ""
        percent = self._percent_at(block, place)
        number = passage_from(self._library, block).number
        if number:
            return self.tr("Passage {0}, {1} % of this document").format(number, percent)
        return self.tr("{0} % of this document").format(percent)

    def _percent_at(self, block: Block, place: Place) -> str:
        if self._rows[0] != block.document:
            path = self._library.path(block.topic)
            self._rows = (block.document, path[0].first_row, path[0].last_row)
        _, first, last = self._rows
        reader = self._window.reader
        bar = reader.verticalScrollBar()
        on_last_page = reader.page_number == block.page == self._last_page(last, block)
        if on_last_page and bar.value() == bar.maximum():
            return spoken().number(100)
        return spoken().number(percent_read(block.row, place.offset, first, last))

    def _last_page(self, last: int, block: Block) -> int:
        try:
            return self._library.block_at(last).page
        except LookupError:
            return block.page

    def _tell_end(self, step: int) -> None:
        said = self.tr("This is the last topic.") if step > 0 else self.tr("This is the first topic.")
        self._window.statusBar().showMessage(said, _MESSAGE_TIME)
        self.announcer.announce(said)
