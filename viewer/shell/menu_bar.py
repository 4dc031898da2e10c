"""The menu bar, which has the focus only while somebody walks through its menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from shiboken6 import isValid

_WALKED = (Qt.FocusReason.MenuBarFocusReason, Qt.FocusReason.PopupFocusReason)


class MenuBar(QMenuBar):
    """A menu bar that keeps no focus with which Escape would lead nowhere.

    Qt forgets where the focus was as soon as another window has it, and gives it to the menu bar again afterwards.
    """

    def __init__(self) -> None:
        super().__init__()
        self._before: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus back where it was, unless a menu is asked for."""
        super().focusInEvent(event)
        if event.reason() not in _WALKED and self._before is not None and isValid(self._before):
            self._before.setFocus(event.reason())

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is self and before is not None:
            self._before = before
