"""What to print, and whether the editors' notes come along; then where to: preview, printer or PDF."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from index.built.library import Library
from index.model import Block, Span, Topic
from index.typed import cleaned
from index.values import Struct
from viewer.kit.announcer import Announcer
from viewer.kit.widgets.tick_box import TickBox
from viewer.printing.print_choice import PrintChoice, range_choice, selection_choice, topic_choice


class PrintPlace(Struct, frozen=True):
    """The reader's place when printing begins: the topics above, the passage, and the selection."""

    path: tuple[Topic, ...]
    passage: Block
    selected: tuple[tuple[str, Span], ...] = ()


class PrintDialog(QDialog):
    """`wanted` carries what is to be printed and where to: "preview", "print" or "pdf"."""

    wanted = Signal(PrintChoice, str)

    def __init__(
        self, library: Library, place: PrintPlace, target: str, *, notes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._place = library, place
        self.setWindowTitle(self.tr("Print"))
        self._announcer = Announcer(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._create_choices()
        self._create_rest(notes=notes)
        self._lay_out()
        # A button can become a dialog's default only after it was added to it.
        self.targets[target].setDefault(True)
        self._connect()
        self._check()

    def choice(self) -> PrintChoice | None:
        """Return what is chosen, or None while there is no such thing."""
        notes = self.notes.isChecked()
        if self.selection.isChecked():
            return selection_choice(self._library, self._place.selected, notes=notes)
        if self.passages.isChecked():
            first, last = (self._passage(field.text()) for field in (self.first, self.last))
            return range_choice(self._library, first, last, notes=notes) if first and last else None
        return topic_choice(self._library, self._place.path[0 if self.document.isChecked() else -1], notes=notes)

    def _create_choices(self) -> None:
        topic, document = self._place.path[-1], self._place.path[0]
        self.topic = QRadioButton(_plain(self.tr("This &topic: {0}"), topic.title))
        self.document = QRadioButton(_plain(self.tr("This &document: {0}"), document.title))
        self.passages = QRadioButton(self.tr("P&assages from"))
        self.selection = QRadioButton(self.tr("The &selection"))
        self.selection.setEnabled(bool(self._place.selected))
        self.choices = QButtonGroup(self)
        for button in (self.topic, self.document, self.passages, self.selection):
            self.choices.addButton(button)
        (self.selection if self._place.selected else self.topic).setChecked(True)
        self.first, self.last = QLineEdit(self._place.passage.number), QLineEdit(self._place.passage.number)
        self.first.setAccessibleName(self.tr("First passage"))
        self.last.setAccessibleName(self.tr("Last passage"))
        for field in (self.first, self.last):
            field.setMaximumWidth(90)

    def _create_rest(self, *, notes: bool) -> None:
        self.notes = TickBox(self.tr("Print the editors’ &notes below their passages"))
        self.notes.setChecked(notes)
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        names = {"preview": self.tr("Pre&view…"), "print": self.tr("&Print…"), "pdf": self.tr("Save as PD&F…")}
        self.targets: dict[str, QPushButton] = {}
        for key, name in names.items():
            self.targets[key] = self.buttons.addButton(name, QDialogButtonBox.ButtonRole.ActionRole)

    def _lay_out(self) -> None:
        numbers = QHBoxLayout()
        numbers.addWidget(self.passages)
        numbers.addWidget(self.first)
        numbers.addWidget(QLabel(self.tr("to")))
        numbers.addWidget(self.last)
        numbers.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.topic)
        column.addWidget(self.document)
        column.addLayout(numbers)
        column.addWidget(self.selection)
        column.addWidget(self.trouble)
        column.addWidget(self.notes)
        column.addSpacing(8)
        column.addWidget(self.buttons)
        order: list[QWidget] = [
            self.topic,
            self.document,
            self.passages,
            self.first,
            self.last,
            self.selection,
            self.notes,
        ]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.choices.buttonToggled.connect(lambda *_: self._check())
        for field in (self.first, self.last):
            field.setAccessibleDescription(self.tr("The number of a passage, such as 4.2"))
            field.textEdited.connect(lambda _text: self.passages.setChecked(True))
            field.textChanged.connect(lambda _text: self._check())
        for key, button in self.targets.items():
            button.clicked.connect(partial(self._finish, key))
        self.buttons.rejected.connect(self.reject)

    def _check(self) -> None:
        """Show which passage does not exist, and disable printing until it does."""
        missing = [field.text() for field in (self.first, self.last) if self._passage(field.text()) is None]
        wrong = self.passages.isChecked() and bool(missing)
        said = self.tr("There is no passage “{0}” in this document. Numbers stand in the margin of the text.")
        self.trouble.setText(said.format(cleaned(missing[0]).strip()) if wrong else "")
        self.trouble.setVisible(wrong)
        self._announcer.announce(self.trouble.text())
        for button in self.targets.values():
            button.setEnabled(not wrong)
        self.adjustSize()

    def _passage(self, text: str) -> Block | None:
        block = self._library.find(text, self._place.passage.document)
        return block if block and block.number and block.document == self._place.passage.document else None

    def _finish(self, target: str, _checked: bool = False) -> None:
        choice = self.choice()
        if choice is not None:
            self.accept()
            self.wanted.emit(choice, target)


def _plain(text: str, title: str) -> str:
    """Return a button's text with a title in which no letter becomes a shortcut."""
    return text.format(title.replace("&", "&&"))
