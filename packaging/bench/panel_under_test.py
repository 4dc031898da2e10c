"""The arrangements panel, shown off-screen over made-up arrangements, for a measurement."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from index.arrangements.filtering import ArrangementFilter
from index.built.library import Library
from index.model import Arrangement, State
from index.values import replace
from viewer.arrangements.arrangements_panel import ArrangementsPanel
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.table.columns import Column
from viewer.kit.look.theme import load_theme
from viewer.kit.widgets.panned_view import PannedView

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

Step = tuple[Callable[[], None], Callable[[], None]]


class PanelUnderTest:
    """The panel as the program builds it; what is done to it is painted before it counts as done."""

    def __init__(self, make: Callable[[tuple[State, ...]], tuple[Arrangement, ...]], size: tuple[int, int]) -> None:
        self._application = QApplication([])
        self._library = Library(RESOURCES / "built")
        rows = ArrangementsModel()
        rows.set_arrangements(make(self._library.states()))
        self.model = ArrangementsFilterModel(rows, self._library.states())
        rows.setParent(self.model)
        theme = load_theme(RESOURCES / "themes" / "light.json")
        self.panel = ArrangementsPanel(self._library, self.model, theme, RESOURCES / "map")
        self.panel.filter_changed.connect(self.model.set_filter)
        self.panel.resize(*size)
        self.panel.show()
        self._application.processEvents()

    def close(self) -> None:
        """Let go of the library."""
        self.panel.close()
        self._library.close()

    def steps(self) -> dict[str, Step]:
        """Return what is measured in the table: what to do, and what undoes it."""
        plain = replace(self.model.wanted, text="", find_state=self._library.state)
        asked = {
            "filter by words": replace(plain, text="swiss iran"),
            "filter by a state in any role": replace(plain, any_state="Iran"),
            "filter by power and host": replace(plain, power="Switzerland", host="Iran"),
            "filter by a date": replace(plain, on="1950-06"),
            "filter by layer and assessment": replace(plain, layer="register", assessment="confirmed"),
        }
        steps = {name: (self._filter(wanted), self._filter(plain)) for name, wanted in asked.items()}
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        by_three = ((Column.POWER, up), (Column.IN, down), (Column.PERIOD, up))
        unsorted = self._painted(lambda: self.model.sort_by(()))
        steps["sort by one column"] = (self._painted(lambda: self.model.sort(Column.IN, up)), unsorted)
        steps["sort by three columns"] = (self._painted(lambda: self.model.sort_by(by_three)), unsorted)
        return steps

    def pan(self, view: str) -> Callable[[int, int], None]:
        """Show the timeline or the map, enlarged, and return what moves it by so many pixels and paints it."""
        self.panel.set_view(view)
        drawn = self.panel.findChildren(PannedView)[-1]
        self._application.processEvents()
        for _ in range(3):
            drawn.zoom(1.25)
        self._application.processEvents()

        def move(right: int, down: int) -> None:
            drawn.horizontalScrollBar().setValue(drawn.horizontalScrollBar().value() + right)
            drawn.verticalScrollBar().setValue(drawn.verticalScrollBar().value() + down)
            drawn.viewport().repaint()

        move(0, 0)
        return move

    def _filter(self, wanted: ArrangementFilter) -> Callable[[], None]:
        return self._painted(lambda: self.panel.filter_changed.emit(wanted))

    def _painted(self, do: Callable[[], None]) -> Callable[[], None]:
        def step() -> None:
            do()
            self.panel.table.viewport().repaint()

        return step
