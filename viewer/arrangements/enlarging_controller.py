"""Lets the map and the timeline take the place of the text, beside the panel with the table, and gives it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from index.model import Arrangement
from viewer.arrangements.arrangements_panel import ArrangementsPanel
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.views import VIEWS
from viewer.kit.host_window import HostWindow
from viewer.kit.look.theme import Theme
from viewer.kit.reading_order import holds
from viewer.kit.widgets.panned_view import PannedView
from viewer.reading.text_area import TextArea
from viewer.reading.text_panes import TextPanes

if TYPE_CHECKING:
    from viewer.arrangements.enlarged_view import EnlargedView
    from viewer.arrangements.map.map_page import MapPage
    from viewer.arrangements.timeline.timeline_view import TimelineView

_DRAWN = ("timeline", "map")


class EnlargingController(QObject):
    """The enlarged view shares filter and choice with the panel; whatever opens a text puts an end to it."""

    def __init__(
        self,
        window: HostWindow,
        panel: ArrangementsPanel,
        area: TextArea,
        texts: TextPanes,
        shown: ArrangementsFilterModel,
        make: Callable[[str], MapPage | TimelineView],
    ) -> None:
        super().__init__(window.widget)
        self._panel, self._area, self._make = panel, area, make
        self.enlarged: EnlargedView | None = None
        self._made: dict[str, EnlargedView] = {}
        panel.for_each_view(self._serve)
        texts.for_each_pane(lambda text: text.navigation.opened.connect(self.leave))
        window.actions_table.connect({"enlarge": self.toggle})
        window.closing.connect(self.leave)
        for changed in (shown.modelReset, shown.layoutChanged):
            changed.connect(self._refresh)

    def toggle(self) -> None:
        """Enlarge the map or the timeline that the panel shows, by default the map; or give the text its place back."""
        if self.enlarged is not None:
            self.leave()
        else:
            self._enlarge(self._panel.view_key if self._panel.view_key in _DRAWN else "map")

    def leave(self) -> None:
        """Show the text again."""
        if self.enlarged is None:
            return
        enlarged, self.enlarged = self.enlarged, None
        had_focus = holds(enlarged, QApplication.focusWidget() or enlarged.window())
        if self._panel.view_key == "table":
            self._panel.tabs.setCurrentIndex(VIEWS.index(enlarged.key))
        if had_focus:  # before it goes, or Qt leads somewhere else first, which is said
            self._panel.focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.put_in_place(None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        for made in self._made.values():
            made.view.set_theme(theme)

    def _serve(self, pane: QAbstractScrollArea) -> None:
        if isinstance(pane, PannedView):
            pane.enlarge_requested.connect(self.toggle)

    def _enlarge(self, key: str) -> None:
        if key not in self._made:
            self._made[key] = self._new(key)
        self.enlarged = enlarged = self._made[key]
        self._area.put_in_place(enlarged)
        enlarged.view.refresh()
        enlarged.setFocus(Qt.FocusReason.OtherFocusReason)
        # Beside it the panel shows the table, which tells the same to the keyboard and to screen readers.
        self._panel.tabs.setCurrentIndex(VIEWS.index("table"))

    def _new(self, key: str) -> EnlargedView:
        from viewer.arrangements.enlarged_view import EnlargedView  # noqa: PLC0415  loaded on first use

        view = self._make(key)
        enlarged = EnlargedView(key, view)
        self._panel.view_made.emit(view)
        enlarged.left.connect(self.leave)
        view.opened.connect(self._show_details)
        return enlarged

    def _refresh(self) -> None:
        if self.enlarged is not None:
            self.enlarged.view.refresh()

    def _show_details(self, arrangement: Arrangement) -> None:
        self._panel.chosen.choose(arrangement)
        self._panel.show_details()
