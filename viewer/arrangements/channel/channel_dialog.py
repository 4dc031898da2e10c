"""The channel between two states: who represents each in the other, on a date, and on what evidence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index.answers.channels import calendar_of, channel_on
from index.arrangements.filtering import ArrangementFilter, NotADateError
from index.built.library import Library
from index.model import State, Statement
from index.typed import cleaned, in_plain_signs
from index.words.local_names import find_state
from index.words.wording import not_a_date
from viewer.arrangements.channel.channel_rows import channel_rows, channel_sentence
from viewer.arrangements.details.detail_list import DetailList
from viewer.arrangements.details.details import DetailRow
from viewer.arrangements.filter.state_box import StateBox
from viewer.kit.announcer import Announcer
from viewer.kit.link_dialog import ask_to_open
from viewer.kit.look.theme import Theme
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.field_label import field_label
from viewer.kit.widgets.prompt import Prompt
from viewer.kit.widgets.reading_dialog import ReadingDialog


class ChannelDialog(ReadingDialog):
    """Not modal, so that what it leads to can be read beside it.

    `statement_opened` carries a Statement, `arrangement_requested` the id of an arrangement, `copied` a text.
    """

    statement_opened = Signal(Statement)
    arrangement_requested = Signal(str)
    copied = Signal(str)

    def __init__(
        self,
        library: Library,
        theme: Callable[[], Theme],
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._library = library
        self._theme = theme
        self._every, self._calendar = library.arrangements(), calendar_of(library)
        self.setWindowTitle(self.tr("Channel between two states"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 620)
        self.announcer = Announcer(self)
        self._create_widgets(theme())
        self._lay_out()
        self._connect()
        self._show()

    def set_states(self, one: str, other: str) -> None:
        """Ask for the channel between two states, by any of their names."""
        self.one.setEditText(one)
        self.other.setEditText(other)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "details"):
            self.details.set_theme(self._theme())

    def _create_widgets(self, theme: Theme) -> None:
        states = self._library.states()
        self.one, self.other = StateBox(states), StateBox(states)
        self.one.set_name(self.tr("One state"))
        self.other.set_name(self.tr("The other state"))
        for box in (self.one, self.other):
            box.set_prompt(box.accessibleName())
        self.swap = QPushButton(self.tr("S&wap"))
        self.swap.setAutoDefault(False)
        self.swap.setToolTip(self.tr("Swap the two states"))
        self.on = QLineEdit()
        Prompt(self.on, self.tr("1985, 1985-04 or 1985-04-30; blank: as last known"))
        self.on.setAccessibleName(self.tr("In force on"))
        add_clear_button(self.on)
        self.answer = QLabel()
        self.answer.setObjectName("summary")
        self.answer.setWordWrap(True)
        font = self.answer.font()
        font.setPointSizeF(font.pointSizeF() * 1.08)
        self.answer.setFont(font)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.details = DetailList(theme)
        self.details.setAccessibleName(self.tr("Mandates and their statements"))
        self.details.setAccessibleDescription(self.tr("Enter opens one, Ctrl+C copies it."))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = self.buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]

    def _lay_out(self) -> None:
        states = QHBoxLayout()
        states.addWidget(self.one, 1)
        states.addWidget(self.swap)
        states.addWidget(self.other, 1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(field_label(self.tr("&Between"), self.one), states)
        form.addRow(field_label(self.tr("In &force on"), self.on), self.on)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.answer)
        column.addWidget(self.details, 1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.one.changed.connect(self._show)
        self.other.changed.connect(self._show)
        self.on.textChanged.connect(lambda _text: self._show())
        self.swap.clicked.connect(self._swap)
        self.details.chosen.connect(self._on_chosen)
        self.details.copied.connect(self.copied)
        self.details.address_chosen.connect(partial(ask_to_open, self))
        self.copy_button.clicked.connect(self._copy_all)
        self.buttons.rejected.connect(self.reject)

    def _swap(self) -> None:
        self.set_states(self.other.currentText(), self.one.currentText())

    def _show(self) -> None:
        """Answer as far as the question is complete; until then say what is missing."""
        one, other = (find_state(self._library, box.currentText()) for box in (self.one, self.other))
        on = in_plain_signs(self.on.text()).strip()
        problem = self._problem(one, other, on)
        self.copy_button.setEnabled(not problem)
        if problem or one is None or other is None:
            self.details.set_rows(())
            self._tell(problem)
            return
        found = channel_on(one.code, other.code, self._every, on, self._calendar)
        self.details.set_rows(channel_rows(found, one, other, self._library, self._today()))
        self._tell(channel_sentence(found, one, other, on, self._today()))

    def _tell(self, answer: str) -> None:
        self.answer.setText(answer)
        self.announcer.announce(answer)

    def _problem(self, one: State | None, other: State | None, on: str) -> str:
        for box, state in ((self.one, one), (self.other, other)):
            if state is None:
                text = cleaned(box.currentText()).strip()
                unknown = self.tr("The library knows no state “{0}”.").format(text)
                return unknown if text else self.tr("Name two states to see how each can reach the other.")
        if one == other:
            return self.tr("Name two different states.")
        try:
            ArrangementFilter(on=on)
        except NotADateError as error:
            return not_a_date(error.text)
        return ""

    def _on_chosen(self, row: DetailRow) -> None:
        if row.statement is not None:
            self.statement_opened.emit(row.statement)
        elif row.arrangement is not None:
            self.arrangement_requested.emit(row.arrangement.id)

    def _copy_all(self) -> None:
        self.details.copy_all(self.answer.text())
