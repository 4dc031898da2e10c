"""A second passage beside the first: created on first use, with its own history."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter

from index.built.library import Library
from viewer.kit.host_window import HostWindow
from viewer.reading.overview.overview_places import is_place
from viewer.reading.overview.overviews import Overviews
from viewer.reading.passages import Passages
from viewer.reading.places.history import History, Place
from viewer.reading.places.mouse_history import MouseHistory
from viewer.reading.places.navigation import NavigationService
from viewer.reading.places.place_codec import read_place, write_place
from viewer.reading.reading_controller import ReadingController
from viewer.reading.split.active_mark import ActiveLine, ActiveMark
from viewer.reading.split.split_view_column import SplitViewColumn
from viewer.reading.split.split_view_room import SplitViewRoom
from viewer.reading.text_area import TextArea
from viewer.reading.text_panes import TextPane, TextPanes, follow_appearance
from viewer.settings.appearance import Appearance
from viewer.settings.setting_specs import BESIDE_PLACE, BESIDE_SHARE, NOTES_VISIBLE
from viewer.settings.settings import Settings


class SplitViewController(QObject):
    """Opens, closes and keeps the second passage; the first one stays where it is all the while.

    The second text is created on first use and added to the text panes, so that features connect to it like the first.
    """

    announcement = Signal(str)
    """Announced to screen readers when the second passage opens or closes."""

    def __init__(
        self,
        window: HostWindow,
        area: TextArea,
        panes: QSplitter,
        library: Library,
        texts: TextPanes,
        settings: Settings,
        appearance: Appearance,
        overviews: Overviews,
    ) -> None:
        super().__init__(window.widget)
        self._overviews = overviews
        self._window, self._area, self._library, self._texts = window, area, library, texts
        self._settings, self._appearance = settings, appearance
        self._passages, self._room = Passages(library), SplitViewRoom(area, panes)
        self._mark = ActiveMark(texts, self)
        self.navigation = NavigationService(self)
        self.column: SplitViewColumn | None = None
        self._action = window.actions_table["beside"]
        window.actions_table.connect({"beside": self._toggle})
        window.closing.connect(self._keep)

    @property
    def is_open(self) -> bool:
        """Whether there is a second passage on screen."""
        return self.column is not None and not self.column.isHidden()

    def open(self, block_id: str) -> None:
        """Show a block beside the first text, the focus staying where it is; a blank id changes nothing."""
        if block_id:
            self._make_room()
            self._open(Place(block_id))
            self.announcement.emit(self.tr("Opened beside the text: {0}.").format(self._passages.title(block_id)))

    def close(self) -> None:
        """Close the second passage and go on in the first."""
        if self.column is None or not self.is_open:
            return
        self._settings.set(BESIDE_SHARE, self._room.share(self.column))
        self._texts.activate(self._texts.first)
        self.column.hide()
        self._mark.show()
        self._room.give_back()
        self._action.setChecked(False)
        self._keep()
        self._texts.first.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self.announcement.emit(self.tr("The second passage is closed."))

    def restore(self) -> None:
        """Restore the second passage of the last session if this library has its place."""
        place = read_place(self._settings.get(BESIDE_PLACE))
        if place is not None and is_place(self._library, place.block):
            self._open(place)

    def _toggle(self) -> None:
        if self.is_open:
            self.close()
        elif (place := self._texts.first.navigation.place) is not None:
            self._make_room()
            column = self._open(place)
            column.setFocus(Qt.FocusReason.ShortcutFocusReason)
            title = self._passages.title(place.block)
            self.announcement.emit(self.tr("Opened beside the text: {0}.").format(title))

    def _make_room(self) -> None:
        if not self.is_open:
            self._room.ask()

    def _open(self, place: Place) -> SplitViewColumn:
        column = self.column or self._make()
        if self.is_open and self.navigation.place is not None:
            self.navigation.visit(place)
        else:
            column.show()
            self._room.divide(column, self._settings.get(BESIDE_SHARE))
            self.navigation.use(History([place]))
        self._mark.show()
        self._action.setChecked(True)
        self._keep()
        return column

    def _make(self) -> SplitViewColumn:
        settings, appearance = self._settings, self._appearance
        self.column = column = SplitViewColumn(appearance.theme, appearance.typography())
        column.hide()
        self._area.put_beside(column)
        follow_appearance(column.reader, appearance)
        reading = ReadingController(self._library, self.navigation, column.reader, column.breadcrumb, self._overviews)
        reading.show_notes(settings.get(NOTES_VISIBLE))
        reading.link_terms(self._library.terms)
        self._connect_ways(column)
        text = TextPane(column, column.reader, column.breadcrumb, self.navigation, reading)
        self._texts.add(text)
        first_line = ActiveLine()
        self._area.put_below_breadcrumb(first_line)
        self._mark.add(self._texts.first, first_line)
        self._mark.add(text, column.line)
        return column

    def _connect_ways(self, column: SplitViewColumn) -> None:
        mouse = MouseHistory(column)
        for asked in (mouse.back_pressed, column.back_requested):
            asked.connect(self.navigation.back)
        mouse.forward_pressed.connect(self.navigation.forward)
        column.close_requested.connect(self.close)
        self.navigation.history_changed.connect(lambda: column.allow_back(self.navigation.can_back))
        self.navigation.opened.connect(lambda _place: self._keep())
        actions = self._window.actions_table
        icons = (actions["back"], actions["close-tab"])
        column.set_icons(*(action.icon() for action in icons))
        # The icons of actions are painted anew in another theme.
        for action in icons:
            action.changed.connect(lambda: column.set_icons(*(painted.icon() for painted in icons)))

    def _keep(self) -> None:
        """Save place and width of the second passage; blank when it is closed."""
        place = self.navigation.place if self.is_open else None
        self._settings.set(BESIDE_PLACE, write_place(place) if place else "")
        if self.column is not None and self.is_open:
            self._settings.set(BESIDE_SHARE, self._room.share(self.column))
