"""The side panel: who represents whom where, in four views with one filter, and a page with the details of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from index.arrangements.best_statement import best_statement
from index.arrangements.filtering import ArrangementFilter
from index.built.library import Library
from index.escaping import escape
from index.model import Arrangement, Statement
from index.words.language import spoken, translate
from index.words.local_names import find_state
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.filter.filter_bar import FilterBar
from viewer.arrangements.filter.filter_words import choices
from viewer.arrangements.found_count import FoundCount
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangements_table import ArrangementsTable
from viewer.arrangements.table.options_button import options_button
from viewer.arrangements.ticked_arrangements import TickedArrangements
from viewer.arrangements.views import VIEWS, make_view
from viewer.kit.look.theme import Theme
from viewer.kit.reading_order import holds
from viewer.kit.text.direction import margins
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.widgets.pane_title import FittedTitle
from viewer.kit.widgets.plain_stack import PlainStack
from viewer.kit.widgets.view_tabs import ViewTabs

if TYPE_CHECKING:
    from viewer.arrangements.details.detail_page import DetailPage
    from viewer.arrangements.details.details_card import DetailsCard
    from viewer.arrangements.views import View


class ArrangementsPanel(QWidget):
    """One filter, one choice and four views of the same arrangements; only the visible view is kept up to date.

    Opening an arrangement in a view shows its details in place of the views, until the reader goes back.

    `arrangement_selected` comes once, whichever view it was chosen in, and with None when nothing is chosen any more;
    `filter_changed` carries the filter asked for, which the owner gives to the model; `coverage_requested` asks what
    the library covers.
    """

    arrangement_selected = Signal(Arrangement)
    statement_opened = Signal(Statement)
    filter_changed = Signal(ArrangementFilter)
    coverage_requested = Signal()
    view_changed = Signal(str)
    columns_changed = Signal(str)
    view_made = Signal(QWidget)
    """A view was created, here or in place of the text: one scroll area, or a MapPage with two."""
    _card_made = Signal(QWidget)

    def __init__(
        self,
        library: Library,
        model: ArrangementsFilterModel,
        theme: Theme,
        map_folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._model, self._theme, self._map_folder = library, model, theme, map_folder
        self.chosen = SelectedArrangement(self)
        self.ticks = TickedArrangements(self)
        self._views: dict[str, View] = {}
        self._create_widgets()
        self._lay_out()
        self._connect()
        self._on_rows_changed()

    @property
    def view(self) -> View:
        """The view that is visible."""
        return self._view(self.view_key)

    @property
    def view_key(self) -> str:
        """Which of VIEWS that is."""
        return VIEWS[self.tabs.currentIndex()]

    def for_each_view(self, apply: Callable[[QAbstractScrollArea], object]) -> None:
        """Call `apply` for every list and drawing in which arrangements are chosen, also for those created later."""

        def serve_view(view: View) -> None:
            for pane in (view,) if isinstance(view, QAbstractScrollArea) else view.panes:
                apply(pane)

        for view in self._views.values():
            serve_view(view)
        self.view_made.connect(serve_view)

    @property
    def focus_widget(self) -> QWidget:
        """What takes the focus: the list of details, if it is shown, else the view, or what says that it is empty."""
        shown = self.card.statements if self.details_shown else self.view if self._model.rowCount() else self.nothing
        return shown.focusProxy() or shown

    @property
    def details_shown(self) -> bool:
        """Whether the details of what is chosen stand in place of the views."""
        return self._pages.currentIndex() > 0

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The controls that take the focus, in tab order."""
        return (self.tabs, self.options, self.filter_box, self.filter.button, self.table)

    @property
    def card(self) -> DetailsCard:
        """The details of what is chosen, created on first use: a start shows none."""
        return self.page.card

    @cached_property
    def page(self) -> DetailPage:
        """The page of the card, created on first use."""
        from viewer.arrangements.details.detail_page import DetailPage  # noqa: PLC0415
        from viewer.arrangements.details.details_card import DetailsCard  # noqa: PLC0415

        card = DetailsCard(self._library, lambda: self._model.source.given, self._theme, self.ticks)
        card.statement_opened.connect(self.statement_opened)
        page = DetailPage(card)
        page.left.connect(self.show_list)
        page.step_requested.connect(self._step)
        self._pages.addWidget(page)
        self._card_made.emit(card)
        return page

    def show_details(self) -> None:
        """Show the details of what is chosen, if anything is, in place of the views."""
        if self.chosen.arrangement is not None:
            self._show_position()
            self._turn_to(self._pages.indexOf(self.page))

    def show_list(self) -> None:
        """Show the views again."""
        if self.details_shown:
            self._turn_to(0)

    def _turn_to(self, page: int) -> None:
        had_focus = holds(self, QApplication.focusWidget() or self.window())
        self._pages.setCurrentIndex(page)
        if had_focus:
            self.focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def for_card(self, apply: Callable[[DetailsCard], object]) -> None:
        """Call `apply` for the details card, now if it exists, else as soon as it is created."""
        if "page" in vars(self):
            apply(self.card)
        self._card_made.connect(apply)

    def set_theme(self, theme: Theme) -> None:
        """Paint everything in another theme's colours."""
        self._theme = theme
        for view in self._views.values():
            view.set_theme(theme)
        if "page" in vars(self):
            self.card.set_theme(theme)

    def set_view(self, key: str) -> None:
        """Show a view, one of VIEWS."""
        self.show_list()
        self.tabs.setCurrentIndex(VIEWS.index(key))

    def select_for_passage(self, passage: str) -> None:
        """Mark the arrangements that a passage states, and no others; what is chosen stays chosen."""
        self._model.source.set_marked(
            arrangement.id
            for arrangement in self._model.source.rows
            if any(statement.passage == passage for statement in arrangement.statements)
        )

    def _create_widgets(self) -> None:
        self.title = FittedTitle(self.tr("Arrangements"), self.tr("Protecting-power arrangements"))
        self.count = FoundCount(self._model)
        self.count.setObjectName("muted")
        self.count.setContentsMargins(margins(0, 10, 14, 6))
        views = (self.tr("Table"), self.tr("By pair"), self.tr("Timeline"), self.tr("Map"))
        self.tabs = ViewTabs(self.tr("View of the arrangements"), views)
        self.options = options_button()
        wanted = ArrangementFilter(find_state=partial(find_state, self._library))
        self.filter = FilterBar(partial(choices, self._model.source.rows), wanted)
        self.filter_box = self.filter.box
        self._stack = PlainStack()
        self.table = ArrangementsTable(self._model, self.chosen, self._theme)
        self._add_view("table", self.table)
        self.nothing = LinkLabel()
        covered = self.nothing.link("coverage", self.tr("What is covered"))
        self.nothing.setText(f"{escape(self.tr('No arrangement matches. Clear the filter to see all.'))}<br>{covered}")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._stack.addWidget(self.nothing)
        self.nothing.setContentsMargins(margins(14, 8, 12, 8))

    def _lay_out(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heading, switch = QHBoxLayout(), QHBoxLayout()
        heading.addWidget(self.title, 1)
        heading.addWidget(self.count)
        switch.setContentsMargins(margins(8, 0, 12, 8))
        switch.addWidget(self.tabs, 1)
        switch.addWidget(self.options)
        column.addLayout(heading)
        column.addLayout(switch)
        column.addWidget(self.filter)
        column.addWidget(self._stack, 1)
        self._pages = PlainStack()
        self._pages.addWidget(top)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self.filter.changed.connect(self.filter_changed)
        self.nothing.linkActivated.connect(lambda _link: self.coverage_requested.emit())
        self._model.modelReset.connect(self._on_rows_changed)
        self._model.layoutChanged.connect(lambda: self.view.refresh())  # noqa: PLW0108  whichever is seen then
        self.tabs.currentChanged.connect(self._on_view_changed)
        below = self.options
        below.clicked.connect(lambda: self.table.menu().popup(below.mapToGlobal(QPoint(0, below.height()))))
        self.table.columns_changed.connect(self.columns_changed)
        self.chosen.changed.connect(self._on_chosen)
        self.chosen.changed.connect(self.arrangement_selected)

    def _view(self, key: str) -> View:
        """Return a view, created when it is first shown."""
        if key not in self._views:
            self._add_view(key, make_view(key, self._model, self.chosen, self._theme, self._map_folder))
        return self._views[key]

    def _add_view(self, key: str, view: View) -> None:
        self._views[key] = view
        self._stack.addWidget(view)
        view.opened.connect(self._open)
        self.view_made.emit(view)

    def _on_chosen(self, arrangement: Arrangement | None) -> None:
        if arrangement is not None or "page" in vars(self):
            self.card.set_arrangement(arrangement)
        if arrangement is None:
            self.show_list()
        elif self.details_shown:
            self._show_position()

    def _show_position(self) -> None:
        self.page.show_position(self._model.index_of(self.chosen.id).row(), self._model.rowCount())

    def _step(self, rows: int) -> None:
        self.chosen.choose(self._model.arrangement(self._model.index_of(self.chosen.id).row() + rows))

    def _on_rows_changed(self) -> None:
        shown, total, number = self._model.rowCount(), self._model.total, spoken().number
        count = number(total) if shown == total else self.tr("{0} of {1}").format(number(shown), number(total))
        self.count.show_count(count)
        self.count.setAccessibleName(translate("ArrangementsPanel", "%n arrangement(s) shown", n=shown))
        self.filter.show_filter(self._model.wanted, shown, total, len(self._model.undecided))
        self._stack.setCurrentWidget(self.view if shown else self.nothing)
        if not self._model.index_of(self.chosen.id).isValid():
            self.chosen.choose(None)
        self.show_list()
        self.view.refresh()

    def _on_view_changed(self, at: int) -> None:
        self.view.refresh()
        self._stack.setCurrentWidget(self.view if self._model.rowCount() else self.nothing)
        self.options.setVisible(VIEWS[at] == "table")
        self.view_changed.emit(VIEWS[at])

    def _open(self, arrangement: Arrangement) -> None:
        self.chosen.choose(arrangement)
        self.show_details()
        self.statement_opened.emit(best_statement(arrangement))
