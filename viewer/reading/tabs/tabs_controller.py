"""Tabs: the strip above the text, its keys, what opens in a new tab, and what comes back at the next start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from index.built.library import Library
from index.citing.links import Link, LinkKind
from index.words.language import spoken
from viewer.kit.host_window import HostWindow
from viewer.kit.widgets.open_elsewhere_clicks import LinkClicks, RowClicks
from viewer.reading.overview.overview_places import is_place
from viewer.reading.passages import Passages
from viewer.reading.places.history import History, Place
from viewer.reading.tabs.tab_strip import TabStrip
from viewer.reading.tabs.tabs_codec import read_tabs, write_tabs
from viewer.reading.tabs.tabs_service import TabsService
from viewer.reading.text_area import TextArea
from viewer.reading.text_panes import TextPane, TextPanes
from viewer.settings.setting_specs import TABS
from viewer.settings.settings import Settings

_NUMBERS = range(1, 10)  # of the tabs that have a key


class TabsController(QObject):
    """Connects the tabs to strip, keys, clicks and settings; the strip is made when there is a second tab."""

    announcement = Signal(str)
    """Announced to screen readers when tabs change."""
    beside_left = Signal()
    """The second text, which has no tabs, is to be closed."""

    def __init__(
        self,
        window: HostWindow,
        area: TextArea,
        library: Library,
        texts: TextPanes,
        settings: Settings,
    ) -> None:
        super().__init__(window.widget)
        self.tabs = TabsService(texts.first.navigation, self)
        self._window, self._area, self._library, self._settings = window, area, library, settings
        self._texts, self._navigation, self._passages = texts, texts.first.navigation, Passages(library)
        self._strip: TabStrip | None = None
        self._connect()
        texts.for_each_pane(self._connect_text)
        self._restore()

    def open_behind(self, block_id: str) -> None:
        """Open a tab at a block and go on reading this one; a blank id opens none."""
        if not block_id:
            return
        if self.tabs.open(Place(block_id), behind=True):
            self._tell(self.tr("Opened in a new tab: {0}.").format(self._passages.title(block_id)))
        else:
            self._tell_full()

    def name_anew(self) -> None:
        """Show the titles that the places of the tabs have now."""
        if self._strip is not None:
            self._show()

    def _connect_text(self, text: TextPane) -> None:
        """Let the links of a text and of the line above it be opened in a tab of their own."""
        passages = self._passages
        LinkClicks(text.reader, "page:").asked.connect(lambda page: self.open_behind(passages.of_page(int(page))))
        for kind in (LinkKind.PASSAGE, LinkKind.ARRANGEMENT, LinkKind.STATE):
            LinkClicks(text.reader, Link(kind, "").address).asked.connect(
                lambda target, kind=kind: self.open_behind(passages.of_link(Link(kind, target)))
            )
        text.breadcrumb.tab_requested.connect(lambda topic: self.open_behind(passages.of_topic(topic)))

    def _connect(self) -> None:
        tabs = self.tabs
        self._window.actions_table.connect(
            {
                "new-tab": self._open_here,
                "close-tab": self._close_here,
                "reopen-tab": self._reopen,
                "next-tab": partial(tabs.walk, 1),
                "previous-tab": partial(tabs.walk, -1),
                "tab-right": lambda: tabs.move(tabs.current, tabs.current + 1),
                "tab-left": lambda: tabs.move(tabs.current, tabs.current - 1),
            }
        )
        self._window.actions_table.connect(
            {f"open-tab-{number}": partial(tabs.select, number - 1) for number in _NUMBERS}
        )
        tabs.changed.connect(self._show)
        tabs.changed.connect(self._keep)
        tabs.switched.connect(lambda: self._texts.activate(self._texts.first))
        tabs.switched.connect(self._tell_current)
        self._navigation.opened.connect(self._show_title)
        self._navigation.moved.connect(self._show_title)
        self._window.closing.connect(self._keep)

    def watch_rows(
        self, view: QAbstractItemView, chosen_with_others: Callable[[QModelIndex], object] = lambda _row: False
    ) -> None:
        """Let rows be opened in a tab of their own, by middle click, Ctrl+click and Ctrl+Enter.

        Of rows that can be `chosen_with_others`, Ctrl+click chooses one more.
        """
        RowClicks(view, chosen_with_others).asked.connect(lambda index: self.open_behind(self._passages.of_row(index)))

    def _open_here(self) -> None:
        place = self._texts.active.navigation.place
        if place is not None and not self.tabs.open(place):
            self._tell_full()

    def _close_here(self) -> None:
        if self._texts.active is self._texts.first:
            self._close(self.tabs.current)
        else:
            self.beside_left.emit()

    def _close(self, at: int) -> None:
        if not self.tabs.close(at):
            self._tell(self.tr("This is the only tab, so it stays open."))

    def _reopen(self) -> None:
        if not self.tabs.can_open:
            self._tell_full()
        elif not self.tabs.reopen():
            self._tell(self.tr("No closed tab is left to reopen."))

    def _restore(self) -> None:
        """Restore the tabs of the last session, except places that this library lacks."""
        before, after = read_tabs(self._settings.get(TABS))
        known = [[place for place in side if is_place(self._library, place.block)] for side in (before, after)]
        self.tabs.restore(*known)
        self._allow()

    def _keep(self) -> None:
        places = [history.place for history in self.tabs.tabs]
        at = self.tabs.current
        before, after = ([place for place in side if place] for side in (places[:at], places[at + 1 :]))
        self._settings.set(TABS, write_tabs(before, after))

    def _show(self) -> None:
        self._allow()
        tabs = self.tabs.tabs
        if self._strip is None:
            if len(tabs) == 1:
                return
            self._strip = self._make_strip()
        self._strip.show_tabs([self._words(history) for history in tabs], self.tabs.current)

    def _show_title(self, _place: Place) -> None:
        if self._strip is not None and self._strip.count() == len(self.tabs.tabs):
            self._strip.set_title(self.tabs.current, *self._words(self._navigation.history))

    def _make_strip(self) -> TabStrip:
        strip = TabStrip(self._window.actions_table["close-tab"].icon())
        close = self._window.actions_table["close-tab"]
        # The action's icon is painted anew in another theme.
        close.changed.connect(lambda: strip.set_close_icon(close.icon()))
        strip.chosen.connect(self.tabs.select)
        strip.close_requested.connect(self._close)
        strip.shifted.connect(self.tabs.move)
        self._area.put_above(strip)
        return strip

    def _allow(self) -> None:
        for key in ("next-tab", "previous-tab", "tab-right", "tab-left"):
            self._window.actions_table[key].setEnabled(len(self.tabs.tabs) > 1)
        for number in _NUMBERS:
            self._window.actions_table[f"open-tab-{number}"].setEnabled(1 < len(self.tabs.tabs) >= number)

    def _words(self, history: History) -> tuple[str, str]:
        block = history.place.block if history.place else ""
        return self._passages.title(block), self._passages.path(block)

    def _tell_current(self) -> None:
        title, _path = self._words(self._navigation.history)
        said, number = self.tr("Tab {0} of {1}: {2}"), spoken().number
        self.announcement.emit(said.format(number(self.tabs.current + 1), number(len(self.tabs.tabs)), title))

    def _tell_full(self) -> None:
        most = spoken().number(len(self.tabs.tabs))
        self._tell(self.tr("There are {0} tabs already. Close one to open another.").format(most))

    def _tell(self, message: str) -> None:
        self._window.tell(message)
