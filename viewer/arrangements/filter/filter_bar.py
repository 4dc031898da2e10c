"""The line above the views: words to filter by, one button for the rest, and what is asked for as chips."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from index.arrangements.filtering import ArrangementFilter
from index.typed import cleaned
from index.values import replace
from viewer.arrangements.filter.filter_words import Choices, chips, without
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from viewer.arrangements.filter.filter_form import FilterForm


class FilterBar(QWidget):
    """`changed` carries the ArrangementFilter that is asked for; `show_filter` shows one, wherever it comes from."""

    changed = Signal(ArrangementFilter)

    def __init__(
        self, choices: Callable[[], Choices], wanted: ArrangementFilter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices, self._wanted = choices, wanted
        self._count = ""
        self._form: FilterForm | None = None
        self._buttons: list[QToolButton] = []
        self._create_widgets()
        self._lay_out()
        self.box.textChanged.connect(lambda text: self.changed.emit(replace(self._wanted, text=cleaned(text))))
        self.button.clicked.connect(self.open_form)

    @property
    def form(self) -> FilterForm:
        """The small panel behind the button, made when it is first needed."""
        if self._form is None:
            from viewer.arrangements.filter.filter_form import FilterForm  # noqa: PLC0415  most starts do without it

            self._form = FilterForm(self._choices(), self)
            self._form.changed.connect(self.changed)
            self._form.show_filter(self._wanted, self._count)
        return self._form

    def open_form(self) -> None:
        """Open the small panel below the button, within the width of the bar where its words have room in that."""
        form = self.form
        form.setFixedWidth(max(280, form.minimumSizeHint().width(), min(self.width() - 24, 340)))
        form.adjustSize()
        below = self.button.mapToGlobal(QPoint(self.button.width() - form.width(), self.button.height() + 4))
        screen = self.screen().availableGeometry()
        below.setX(max(screen.left(), min(below.x(), screen.right() - form.width())))
        below.setY(max(screen.top(), min(below.y(), screen.bottom() - form.height())))
        form.move(below)
        form.show()
        form.boxes["any_state"].setFocus(Qt.FocusReason.PopupFocusReason)

    def show_filter(self, wanted: ArrangementFilter, count: str) -> None:
        """Show what is asked for and how many arrangements that leaves."""
        self._wanted, self._count = wanted, count
        if cleaned(self.box.text()) != wanted.text:
            self.box.setText(wanted.text)
        self._show_chips()
        if self._form is not None:
            self._form.show_filter(wanted, count)

    def _create_widgets(self) -> None:
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Filter by state, period or words"))
        self.box.setAccessibleName(self.tr("Filter arrangements"))
        add_clear_button(self.box)
        self.button = QToolButton()
        self.button.setText(self.tr("Filter"))
        self.button.setObjectName("framed")
        self.button.setAccessibleName(self.tr("More filters"))
        self.button.setToolTip(self.tr("Filter by state and role, date, status, layer and assessment"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chips = QWidget()
        self.chips.setAccessibleName(self.tr("Filters in use"))
        self._flow = FlowLayout(self.chips)
        self.chips.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 6)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.chips)

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
        self.chips.setVisible(bool(found))
        self.chips.updateGeometry()
        if had_focus:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, field: str) -> None:
        self.changed.emit(without(self._wanted, field))
