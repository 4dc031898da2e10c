"""“Undo” and “Redo” of a window: of all who make changes in it, the one who made the last is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QToolButton

from viewer.kit.host_window import Importance

if TYPE_CHECKING:
    from viewer.kit.host_window import HostWindow

_LEAST_HEIGHT = 24  # px, to be hit by everybody


class Undoable(Protocol):
    """Somebody whose changes can be undone, and say so themselves."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a change that can be undone."""

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone change that can be made again."""

    def undo(self) -> None:
        """Undo the last change."""

    def redo(self) -> None:
        """Make the change undone last again."""


class Undoing(QObject):
    """The actions `undo` and `redo`, and the button beside the message about a change."""

    def __init__(self, window: HostWindow) -> None:
        super().__init__(window.widget)
        self._window = window
        self._sources: list[Undoable] = []
        self._done: list[Undoable] = []
        self._undone: list[Undoable] = []
        self.button = _undo_button(window)
        self._shown = QTimer(self, singleShot=True, interval=Importance.NOTICE.value)
        self._shown.timeout.connect(self.button.hide)
        window.actions_table.connect({"undo": self.undo, "redo": self.redo})
        self.allow()

    def add(self, source: Undoable) -> None:
        """Ask somebody from now on; `done` is to be called at each change of theirs, `allow` when they changed."""
        self._sources.append(source)
        self.allow()

    def done(self, source: Undoable) -> None:
        """Remember who made the last change; what they have undone before cannot be redone after it."""
        self._done.append(source)
        self._undone = [each for each in self._undone if each is not source]
        self.allow()

    def tell(self, message: str) -> None:
        """Show a message about a change, with a button that undoes it."""
        self._window.tell(message, Importance.NOTICE)
        self.button.show()
        self._shown.start()

    def undo(self) -> None:
        """Undo the last change."""
        source = self._taken(self._done, [each for each in self._sources if each.can_undo])
        if source:
            self._undone.append(source)
            self.button.hide()
            source.undo()
            self.allow()

    def redo(self) -> None:
        """Make the change undone last again."""
        source = self._taken(self._undone, [each for each in self._sources if each.can_redo])
        if source:
            self._done.append(source)
            source.redo()
            self.allow()

    def allow(self) -> None:
        """Let the actions be chosen that lead to something."""
        table = self._window.actions_table
        table["undo"].setEnabled(any(each.can_undo for each in self._sources))
        table["redo"].setEnabled(any(each.can_redo for each in self._sources))

    @staticmethod
    def _taken(order: list[Undoable], able: list[Undoable]) -> Undoable | None:
        """Return the last one in an order, taken out of it, of those that are able to; else any of them."""
        while order:
            if (last := order.pop()) in able:
                return last
        return able[-1] if able else None


def _undo_button(window: HostWindow) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(window.actions_table["undo"])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setObjectName("zoom")
    button.setMinimumHeight(_LEAST_HEIGHT)
    button.hide()
    window.add_to_status_bar(button)
    return button
