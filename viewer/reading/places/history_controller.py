"""The way back: the steps and menus of the history, the place before the last search, and the passages read last."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton

from index.built.library import Library
from viewer.kit.host_window import HostWindow
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.reading.overview.overview_places import overview_title
from viewer.reading.page.passage_words import place_name
from viewer.reading.places.history import Place
from viewer.reading.places.mouse_history import MouseHistory
from viewer.reading.places.navigation import NavigationService
from viewer.reading.places.recent_places import RecentPlaces
from viewer.reading.text_panes import TextPane, TextPanes
from viewer.settings.settings import Settings

_SHOWN = 15  # places in a menu; those further back are in the list of recent passages


class _HistoryLine(NamedTuple):
    """The place of a text."""

    text: TextPane
    place: Place


class HistoryController(QObject):
    """Returns to earlier places by key, mouse, menu or list, or to the place before a search."""

    def __init__(
        self,
        window: HostWindow,
        library: Library,
        settings: Settings,
        texts: TextPanes,
        buttons: tuple[QToolButton, QToolButton],
    ) -> None:
        super().__init__(window.widget)
        self._window, self._library, self._texts = window, library, texts
        self.recent = RecentPlaces(library, settings, self)
        texts.place_changed.connect(self.recent.pass_by)
        self.recent.pass_by(texts.active.navigation.place)
        window.closing.connect(self.recent.close, Qt.ConnectionType.SingleShotConnection)
        self._begun: _HistoryLine | None = None
        self._before: _HistoryLine | None = None
        back, forward = buttons
        self._give_menu(back, lambda: self._ways.earlier[::-1], self._texts.back)
        self._give_menu(forward, lambda: self._ways.later, self._texts.forward)
        window.actions_table["before-search"].setEnabled(False)
        window.actions_table.connect({"back": texts.back, "forward": texts.forward})
        window.actions_table.connect({"before-search": self.open_before_search, "recent": self.show_recent})
        mouse = MouseHistory(window.widget)
        mouse.back_pressed.connect(texts.back)
        mouse.forward_pressed.connect(texts.forward)
        texts.history_changed.connect(self._allow_steps)
        self._allow_steps()

    def note_search(self) -> None:
        """Remember this line: a search begins here."""
        place = self._ways.place
        self._begun = _HistoryLine(self._texts.active, place) if place else None

    def keep_search(self) -> None:
        """Offer to go back to where the search began: it has led somewhere."""
        if self._begun is not None:
            self._before = self._begun
            self._window.actions_table["before-search"].setEnabled(True)

    def open_before_search(self) -> None:
        """Return to the line that was read when the last search that led somewhere began."""
        if self._before is None:
            return
        (text, before), self._before = self._before, None
        self._window.actions_table["before-search"].setEnabled(False)
        if text.pane.isHidden():
            text = self._texts.active
        earlier = text.navigation.earlier
        if before in earlier:
            text.navigation.back(earlier[::-1].index(before) + 1)
        else:
            text.navigation.visit(before)
        self._texts.activate(text)  # only now: finding continues in this text, from the line restored above
        text.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recent(self) -> None:
        """List the passages read last."""
        from viewer.reading.places.recent_dialog import RecentDialog  # noqa: PLC0415  loaded on first use

        dialog = RecentDialog(self._library, self.recent, self._window.widget)
        dialog.chosen.connect(self._texts.open)
        dialog.open()

    @property
    def _ways(self) -> NavigationService:
        return self._texts.active.navigation

    def _allow_steps(self) -> None:
        self._window.actions_table["back"].setEnabled(self._ways.can_back)
        self._window.actions_table["forward"].setEnabled(self._ways.can_forward)

    def _give_menu(
        self, button: QToolButton, places: Callable[[], tuple[Place, ...]], go: Callable[[int], None]
    ) -> None:
        """Let a long press, a right click and Alt+Down list the places a button leads to."""
        menu = KeysMenu(button)
        menu.setAccessibleName(button.accessibleName())
        menu.aboutToShow.connect(lambda: self._fill(menu, places(), go))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(button.showMenu)
        shortcut = QShortcut(QKeySequence("Alt+Down"), button)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(button.showMenu)

    def _fill(self, menu: QMenu, places: tuple[Place, ...], go: Callable[[int], None]) -> None:
        menu.clear()
        for steps, place in enumerate(places[:_SHOWN], start=1):
            block = self._library.block(place.block)
            name = place_name(self._library, block) if block else overview_title(self._library, place.block)
            if name:
                menu.addAction(name.replace("&", "&&"), partial(go, steps))
