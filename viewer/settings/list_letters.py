"""The letters of a list beside the text, as large as the text is chosen to be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from viewer.settings.appearance import Appearance


class ListLetters(QObject):
    """Keeps the letters of a list in the chosen size, from just after it is first shown.

    Not earlier: Qt applies the style sheet once more to a new widget, which takes its font back.
    """

    def __init__(self, appearance: Appearance, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view, self._appearance = view, appearance
        if view.isVisible():
            self._begin_soon()
        else:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin when the list is first shown."""
        if event.type() is QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._begin_soon()
        return False

    def _begin_soon(self) -> None:
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self._appearance.lists_set.connect(self._view.setFont)
        if self._view.font().pointSizeF() != self._appearance.list_font().pointSizeF():
            self._view.setFont(self._appearance.list_font())
