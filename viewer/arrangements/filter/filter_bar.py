"""The line above the views: words to filter by, one button for the rest, and what is asked for as chips."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from index.arrangements.filtering import ArrangementFilter
from index.escaping import escape
from index.typed import cleaned
from index.values import replace
from viewer.arrangements.filter.filter_words import Choices, chips, counted, without
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.flow_layout import FlowLayout
from viewer.kit.widgets.prompt import Prompt
from viewer.kit.widgets.shrinking_area import ShrinkingArea

if TYPE_CHECKING:
    from viewer.arrangements.filter.filter_form import FilterForm

_LEAST_OF_FORM = 40  # px: a condition can be seen and the others scrolled to


class FilterBox(QLineEdit):
    """The line for words."""

    wanted = Signal()
    """Words are about to be typed: the caret was put here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it is wanted."""
        super().focusInEvent(event)
        self.wanted.emit()


class FilterBar(QWidget):
    """`changed` carries the ArrangementFilter that is asked for; `show_filter` shows one, wherever it comes from."""

    changed = Signal(ArrangementFilter)

    def __init__(
        self, choices: Callable[[], Choices], wanted: ArrangementFilter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices, self._wanted = choices, wanted
        self._form: FilterForm | None = None
        self._buttons: list[QToolButton] = []
        self._create_widgets()
        self._lay_out()
        self.box.textChanged.connect(lambda text: self.changed.emit(replace(self._wanted, text=cleaned(text))))
        self.button.toggled.connect(self.show_form)
        self.told.linkActivated.connect(lambda _link: self._toggle_undecided())

    @property
    def form(self) -> FilterForm:
        """All conditions, made when they are first needed."""
        if self._form is None:
            from viewer.arrangements.filter.filter_form import FilterForm  # noqa: PLC0415  most starts do without it

            self._form = FilterForm(self._choices())
            self._form.changed.connect(self.changed)
            self._form.left.connect(self._leave_form)
            self._form.show_filter(self._wanted)
            self._form.fit(self.width())
            self._area = ShrinkingArea(self._form)
            self._area.setMinimumHeight(_LEAST_OF_FORM)
            self._column.insertWidget(1, self._area)
        return self._form

    def show_form(self, shown: bool) -> None:
        """Show all conditions above what is filtered, or put them away again."""
        form = self.form
        self._area.setVisible(shown)
        self._show_chips()
        if shown:
            form.boxes["any_state"].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the conditions into the width."""
        super().resizeEvent(event)
        if self._form is not None:
            self._form.fit(self.width())

    def show_filter(self, wanted: ArrangementFilter, shown: int = 0, total: int = 0, undecided: int = 0) -> None:
        """Show what is asked for and, in a sentence, how many a date leaves and of how many it does not decide."""
        self._wanted = wanted
        self._tell(counted(wanted, shown, total, undecided), undecided)
        if cleaned(self.box.text()) != wanted.text:
            self.box.setText(wanted.text)
        self._show_chips()
        if self._form is not None:
            self._form.show_filter(wanted)

    def _create_widgets(self) -> None:
        self.box = FilterBox()
        Prompt(self.box, self.tr("Filter by state, period or words"), self.tr("Filter"))
        self.box.setAccessibleName(self.tr("Filter arrangements"))
        add_clear_button(self.box)
        self.button = QToolButton()
        self.button.setText(self.tr("Filter"))
        self.button.setObjectName("framed")
        self.button.setCheckable(True)
        self.button.setAccessibleName(self.tr("More filters"))
        self.button.setToolTip(self.tr("Filter by state, date, status, where it is stated and assessment"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chips = QWidget()
        self.chips.setAccessibleName(self.tr("Filters in use"))
        self._flow = FlowLayout(self.chips)
        self.chips.hide()
        self.told = LinkLabel()
        self.told.setWordWrap(True)
        self.told.setIndent(0)
        self.told.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 6)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.chips)
        column.addWidget(self.told)

    def _show_chips(self) -> None:
        had_focus = self.chips.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        found = chips(self._wanted)
        for chip in found:
            button = QToolButton()
            button.setText(f"{chip.text}  ✕")
            button.setObjectName("chip")
            button.setAccessibleName(self.tr("Remove filter {0}").format(chip.text))
            button.setToolTip(self.tr("Remove this filter"))
            button.clicked.connect(partial(self._remove, chip.field))
            self._flow.addWidget(button)
            self._buttons.append(button)
        # While all conditions are shown, they need not be told once more.
        self.chips.setVisible(bool(found) and not self.button.isChecked())
        self.chips.updateGeometry()
        if had_focus:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, told: str, undecided: int) -> None:
        link = ""
        if told and undecided:
            words = self.tr("Leave them out") if self._wanted.undecided else self.tr("Show them")
            link = f" {self.told.link('undecided', words)}"
        self.told.setText(f"{escape(told)}{link}")
        self.told.setVisible(bool(told))

    def _toggle_undecided(self) -> None:
        self.changed.emit(replace(self._wanted, undecided=not self._wanted.undecided))

    def _leave_form(self) -> None:
        self.button.setChecked(False)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, field: str) -> None:
        self.changed.emit(without(self._wanted, field))
