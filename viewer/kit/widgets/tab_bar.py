"""Tabs of which screen readers hear while they have the focus."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QTabBar

from viewer.kit.told_focus import unheard


class TabBar(QTabBar):
    """A tab bar that can be led from elsewhere, such as from a menu or by a key that goes to the next tab.

    Whoever does so says what came of it.
    """

    def setCurrentIndex(self, index: int) -> None:  # noqa: N802  Qt calls it by this name
        """Choose a tab."""
        before = self.currentIndex()
        with unheard(self), QSignalBlocker(self):
            super().setCurrentIndex(index)
        # What follows from it is heard.
        if self.currentIndex() != before:
            self.currentChanged.emit(self.currentIndex())
