"""The text panes on screen, and which is active: the one that has, or last had, the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from index.model import Statement
from index.values import Struct
from viewer.kit.announcer import say
from viewer.kit.reading_order import holds
from viewer.kit.widgets.wheel_steps import WheelSteps
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.places.breadcrumb import Breadcrumb
from viewer.reading.places.history import Place
from viewer.reading.places.navigation import NavigationService
from viewer.reading.reading_controller import ReadingController
from viewer.settings.appearance import Appearance


class TextPane(Struct, frozen=True, eq=False):
    """One text: the pane it fills, its view, the line above it, and where it is and was."""

    pane: QWidget
    reader: ReaderView
    breadcrumb: Breadcrumb
    navigation: NavigationService
    reading: ReadingController


class TextPanes(QObject):
    """Features ask here in which text to show, mark, copy or open something.

    The first text is always there; a text whose pane is hidden is never the active one.
    """

    added = Signal(TextPane)
    """A text pane was added."""
    activated = Signal(TextPane)
    """Another text pane has become the active one."""
    place_changed = Signal(Place)
    """The active text has another Place, or another text became active; None before anything was opened."""
    history_changed = Signal()
    """The active text may now have another place to go back or forward to, or another text is active."""

    def __init__(self, first: TextPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[TextPane] = []
        self._active = self._first = first
        self._watching = False
        self.add(first)

    @property
    def all(self) -> tuple[TextPane, ...]:
        """Every text, the first one first, also those not on screen at the moment."""
        return tuple(self._all)

    @property
    def first(self) -> TextPane:
        """The text that is always there, to which the tabs belong."""
        return self._first

    @property
    def active(self) -> TextPane:
        """The text pane that has, or last had, the focus."""
        return self._active

    @property
    def several(self) -> bool:
        """Whether more than one text is on screen."""
        return sum(not text.pane.isHidden() for text in self._all) > 1

    def for_each_pane(self, apply: Callable[[TextPane], object]) -> None:
        """Call `apply` for every text, also for those that are added later."""
        for text in self._all:
            apply(text)
        self.added.connect(apply)

    def add(self, text: TextPane) -> None:
        """Add a text; it becomes active when its pane gets the focus."""
        self._all.append(text)
        text.navigation.opened.connect(lambda place: self._on_place(text, place))
        text.navigation.moved.connect(lambda place: self._on_place(text, place))
        text.navigation.history_changed.connect(lambda: self._on_history(text))
        if len(self._all) > 1 and not self._watching:  # with one text there is nothing to watch
            self._watching = True
            _program().focusChanged.connect(self._on_focus)
        self.added.emit(text)

    def stop(self) -> None:
        """Stop watching the focus: the window is being destroyed."""
        if self._watching:
            self._watching = False
            _program().focusChanged.disconnect(self._on_focus)

    def activate(self, text: TextPane) -> None:
        """Make a text the active one, and let it have the focus where the active one had it."""
        if text is self._active:
            return
        focus = QApplication.focusWidget()
        if focus is not None and holds(self._active.pane, focus):
            text.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._become(text)

    def open(self, block_id: str) -> None:
        """Open a block in the active text."""
        self._active.navigation.open(block_id)

    def open_topic(self, topic_id: str) -> None:
        """Open a topic in the active text."""
        self._active.reading.open_topic(topic_id)

    def open_statement(self, statement: Statement) -> None:
        """Open the passage that makes a statement in the active text."""
        self._active.reading.open_statement(statement)

    def back(self, steps: int = 1) -> None:
        """Go back in the active text."""
        self._active.navigation.back(steps)
        self.say_where()

    def forward(self, steps: int = 1) -> None:
        """Go forward again in the active text."""
        self._active.navigation.forward(steps)
        self.say_where()

    def say_where(self) -> None:
        """Announce the topic in view: a jump by a key is otherwise heard as one letter, or not at all."""
        say(self._active.reader, self._active.breadcrumb.here)

    def _become(self, text: TextPane) -> None:
        if text is not self._active:
            self._active.navigation.keep_preview()  # going on in another text leaves this one unchanged
            self._active = text
            self.activated.emit(text)
            self.place_changed.emit(text.navigation.place)
            self.history_changed.emit()

    def _on_focus(self, _before: QWidget | None, focus: QWidget | None) -> None:
        for text in self._all:
            if focus is not None and not text.pane.isHidden() and holds(text.pane, focus):
                self._become(text)

    def _on_place(self, text: TextPane, place: object) -> None:
        if text is self._active:
            self.place_changed.emit(place)

    def _on_history(self, text: TextPane) -> None:
        if text is self._active:
            self.history_changed.emit()


def follow_appearance(reader: ReaderView, appearance: Appearance) -> None:
    """Keep a reader in the chosen theme and type from now on, and let Ctrl and the wheel change its size."""
    appearance.changed.connect(reader.set_theme)
    appearance.typeset.connect(reader.set_typography)
    WheelSteps(reader).stepped.connect(appearance.step_size)


def _program() -> QApplication:
    return cast("QApplication", QApplication.instance())
