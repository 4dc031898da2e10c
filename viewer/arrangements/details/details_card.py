"""The card of the chosen arrangement: its sentence, its statements, and related arrangements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from urllib.parse import unquote

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from index.arrangements.best_statement import best_statement
from index.arrangements.relations import states_in
from index.built.library import Library
from index.model import Arrangement, Party, Statement
from index.words.remark_words import confirmation_sentence
from index.words.wording import party_text, row_sentence
from viewer.arrangements.details.detail_list import DetailList
from viewer.arrangements.details.details import DetailRow, detail_rows
from viewer.arrangements.ticked_arrangements import TickedArrangements
from viewer.kit.look.assessment_signs import assessment_meaning, badge_text
from viewer.kit.look.theme import Theme
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.widgets.flow_layout import FlowLayout
from viewer.kit.widgets.split_button import SplitButton
from viewer.kit.widgets.tick_box import TickBox
from viewer.reading.overview.overview_places import state_place

_SIDE, _GAP = 14, 6  # px at the sides, as in the list below, and between buttons


class DetailsCard(QWidget):
    """Hidden until there is an arrangement to show; `every` returns all arrangements that it may relate to.

    `statement_opened` carries the Statement to read, `arrangement_requested` the id of another arrangement to show,
    `compare_requested` the Arrangement shown; `copied` the text put on the clipboard. `cite` cites it.
    """

    statement_opened = Signal(Statement)
    arrangement_requested = Signal(str)
    compare_requested = Signal(Arrangement)
    state_requested = Signal(str)
    """The place of a state is wanted."""
    copied = Signal(str)

    def __init__(
        self,
        library: Library,
        every: Callable[[], tuple[Arrangement, ...]],
        theme: Theme,
        ticks: TickedArrangements,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._today = today
        self._every = every
        self._ticks = ticks
        self._arrangement: Arrangement | None = None
        self._create_widgets(theme)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What takes the focus, in tab order."""
        buttons = (self.open_button, self.cite.button, self.cite.more, self.copy_button, self.compare_button)
        return (self.states, self.tick, *buttons, self.statements)

    @property
    def arrangement(self) -> Arrangement | None:
        """The arrangement that is shown."""
        return self._arrangement

    def set_arrangement(self, arrangement: Arrangement | None) -> None:
        """Show an arrangement, or nothing at all."""
        self._arrangement = arrangement
        self.setVisible(arrangement is not None)
        if arrangement is None:
            return
        confirmed = confirmation_sentence(arrangement, self._today())
        self.summary.setText(" ".join(filter(None, (row_sentence(arrangement), confirmed))))
        self.states.setText(" · ".join(self._state_link(party) for party in states_in(arrangement)))
        self._keep_whole()
        self.badge.setText(badge_text(arrangement))
        self.badge.setToolTip(assessment_meaning(arrangement.assessment))
        self._show_tick()
        self.open_button.setEnabled(any(statement.passage for statement in arrangement.statements))
        self.statements.set_rows(detail_rows(arrangement, self._library, self._every()))

    def set_theme(self, theme: Theme) -> None:
        """Paint the details in another theme's colours."""
        self.statements.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentence and the buttons the room they need, at the cost of the list below and the pane above."""
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        # A splitter ignores that wrapped text is higher in a narrower column.
        self.setMinimumHeight(self._column.minimumHeightForWidth(self.width()))

    def _create_widgets(self, theme: Theme) -> None:
        self.summary = _label("summary")
        font = self.summary.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.summary.setFont(font)
        self.summary.setContentsMargins(_SIDE, 10, _SIDE, 2)
        self.states = LinkLabel()
        self.states.setAccessibleName(self.tr("States of this arrangement"))
        self.states.setWordWrap(True)
        self.states.setContentsMargins(_SIDE, 0, _SIDE, 6)
        self.badge = _label("badge")
        self.badge.setWordWrap(False)
        self.tick = TickBox(self.tr("Add to b&riefing"))
        self.tick.setToolTip(self.tr("Put this arrangement on the briefing sheet, together with the others ticked"))
        self.badge.setMinimumHeight(self.tick.sizeHint().height())
        self.badge.setAccessibleDescription(self.tr("What the public record says"))
        self.open_button = QPushButton(self.tr("&Open passage"))
        self.open_button.setToolTip(self.tr("Read the sentence that says most of it, where it stands"))
        cited = self.tr("Copy it in one sentence, with its best record")
        self.cite = SplitButton(self.tr("C&ite"), cited, self.tr("Other ways to cite"))
        self.copy_button = QPushButton(self.tr("Co&py"))
        self.copy_button.setToolTip(self.tr("Copy everything that this card shows"))
        self.compare_button = QPushButton(self.tr("Co&mpare"))
        self.compare_button.setToolTip(self.tr("Set it beside another arrangement, field by field"))
        self._buttons = (self.open_button, self.cite, self.copy_button, self.compare_button)
        for button in (self.open_button, self.cite.button, self.copy_button, self.compare_button):
            button.setObjectName("card-button")
        self.statements = DetailList(theme)
        self.statements.setAccessibleName(self.tr("Details of this arrangement"))
        self.statements.setAccessibleDescription(
            self.tr("Statements, editors’ notes and related arrangements. Enter opens one, Ctrl+C copies it.")
        )

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.states)
        for line in ((self.badge, self.tick), self._buttons):
            flow = FlowLayout(gap=_GAP)
            flow.setContentsMargins(_SIDE, 0, _SIDE, 6)
            for widget in line:
                flow.addWidget(widget)
            column.addLayout(flow)
        column.addWidget(self.statements, 1)

    def _connect(self) -> None:
        self.states.linkActivated.connect(lambda place: self.state_requested.emit(unquote(place)))
        self.open_button.clicked.connect(self._open_best_statement)
        self.copy_button.clicked.connect(self._copy_all)
        self.compare_button.clicked.connect(lambda: self.compare_requested.emit(self._arrangement))
        self.tick.clicked.connect(lambda _checked: self._toggle_tick())
        self._ticks.changed.connect(lambda _id: self._show_tick())
        self.statements.chosen.connect(self._on_chosen)
        self.statements.copied.connect(self.copied)

    def _state_link(self, party: Party) -> str:
        return self.states.link(state_place(party.code or ""), party_text(party), "text-decoration:none")

    def _show_tick(self) -> None:
        self.tick.setChecked(self._arrangement is not None and self._arrangement.id in self._ticks)

    def _toggle_tick(self) -> None:
        if self._arrangement is not None:
            self._ticks.toggle(self._arrangement.id)

    def _open_best_statement(self) -> None:
        if self._arrangement is not None:
            self.statement_opened.emit(best_statement(self._arrangement))

    def _copy_all(self) -> None:
        self.statements.copy_all(f"{self.summary.text()} {self.badge.text()}")

    def _on_chosen(self, row: DetailRow) -> None:
        if row.expands and self._arrangement is not None:
            self._show_all_roles(self._arrangement)
        elif row.statement is not None:
            self.statement_opened.emit(row.statement)
        elif row.arrangement is not None:
            self.arrangement_requested.emit(row.arrangement.id)

    def _show_all_roles(self, arrangement: Arrangement) -> None:
        """Add the roles left out and make the first of them current, so that the keyboard continues from there."""
        current = self.statements.currentIndex().row()
        self.statements.set_rows(detail_rows(arrangement, self._library, self._every(), all_roles=True))
        self.statements.setCurrentIndex(self.statements.model().index(current, 0))


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
