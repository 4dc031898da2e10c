"""The window where an administrator has switched documents of readers' own off: nothing offers them, a drop is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from index.shelf.shelved import ShelfError, ShelfProblem
from index.words.shelf_words import shelf_sentence
from viewer.kit.host_window import Importance
from viewer.shelf.shelf_actions import SHELF_ACTIONS

if TYPE_CHECKING:
    from viewer.kit.host_window import HostWindow

_OVER_THE_WINDOW = (QEvent.Type.DragEnter, QEvent.Type.Drop)


class ShelfOffController(QObject):
    """Takes the actions out of the menus; who drops files all the same is told why nothing comes of it."""

    def __init__(self, window: HostWindow) -> None:
        super().__init__(window.widget)
        self._window = window
        for spec in SHELF_ACTIONS:
            window.actions_table[spec.key].setVisible(False)
            window.actions_table[spec.key].setEnabled(False)
        window.widget.setAcceptDrops(True)
        window.widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say why files that are dropped on the window are not taken."""
        if not (isinstance(event, QDropEvent) and event.type() in _OVER_THE_WINDOW and _has_files(event)):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if not isinstance(event, QDragEnterEvent):
            self._window.tell(shelf_sentence(ShelfError(ShelfProblem.OFF)), Importance.ANSWER)
        return True


def _has_files(event: QDropEvent) -> bool:
    return any(url.isLocalFile() for url in event.mimeData().urls())
