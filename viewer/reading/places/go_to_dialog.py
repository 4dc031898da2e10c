"""Go to a passage by its number or its id, or to a state; those that begin with what is typed are listed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from index.built.library import Library
from index.typed import cleaned
from index.words.local_names import local_name, states_beginning
from viewer.kit.announcer import Announcer
from viewer.kit.widgets.prompt import Prompt
from viewer.reading.overview.overview_places import state_place
from viewer.reading.page.passage_words import first_words, place_name
from viewer.reading.places.passage_list import PassageList

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class GoToDialog(QDialog):
    """Asks for a passage or a state; `chosen` carries its place. Numbers count in `document` first, the one read."""

    chosen = Signal(str)

    def __init__(self, library: Library, document: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._document = library, document
        self.setWindowTitle(self.tr("Go to passage or state"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 380)
        self._announcer = Announcer(self)
        self.box = QLineEdit()
        self.box.setAccessibleName(self.tr("Number or name of a passage, or a state"))
        Prompt(self.box, self.tr("A number from the margin, such as 4.2, or a state"))
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._on_text_changed)
        self.list = PassageList(self.tr("Passages and states"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.chosen.connect(self._choose)
        self.message = QLabel()
        self.message.setObjectName("muted")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button: QPushButton = buttons.addButton(self.tr("&Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setDefault(True)
        buttons.accepted.connect(self._go)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.box, self.list, self.message, buttons):
            column.addWidget(widget)
        self._on_text_changed("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the arrows while the caret stays in the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            self.list.walk(_STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self, text: str) -> None:
        found = self._library.beginning_with(text, self._document)
        exact = self._library.find(text, self._document) or self._library.find(text) if cleaned(text) else None
        blocks = [exact] if exact else []
        blocks += [block for block in found if exact is None or block.id != exact.id]
        rows = [(block.id, place_name(self._library, block), first_words(block)) for block in blocks]
        told = self.tr("Its mandates, and the passages that name it")
        states = states_beginning(self._library, cleaned(text).strip())
        named = [(state_place(state.code), local_name(state), told) for state in states]
        self.list.show_passages([*rows, *named] if exact else [*named, *rows])
        if named or blocks or not cleaned(text):
            self.message.setText(self.tr("Numbers stand in the margin of the text."))
            self._announcer.announce("")
        else:
            self._say_there_is_none(text)

    def _say_there_is_none(self, text: str) -> None:
        said = self.tr("There is no passage “{0}”. Numbers stand in the margin of the text.")
        self.message.setText(said.format(cleaned(text).strip()))
        self._announcer.announce(self.message.text())

    def _go(self) -> None:
        if self.list.current:
            self._choose(self.list.current)
        elif cleaned(self.box.text()):
            self._say_there_is_none(self.box.text())
            self.box.selectAll()

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)
        self.accept()
