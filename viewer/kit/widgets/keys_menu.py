"""A menu whose keys keep their order in a window that is read from right to left: "Ctrl++", not "++Ctrl"."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from index.words.language import spoken


class KeysMenu(QMenu):
    """A menu that sets the keys beside its entries apart, and whose title is said when it opens."""

    def setTitle(self, title: str) -> None:  # noqa: N802  Qt calls it by this name
        """Set the title, and the name that screen readers say."""
        super().setTitle(title)
        self.setAccessibleName(title.replace("&", ""))

    def showEvent(self, event: QShowEvent) -> None:
        """Have the entry said that is gone to at once: Qt tells of what had the focus after a menu before it closed."""
        super().showEvent(event)
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self._tell_current)

    def _tell_current(self) -> None:
        current = self.activeAction()
        if current is not None and self.isVisible():
            focus = QAccessibleEvent(self, QAccessible.Event.Focus)
            focus.setChild(self.actions().index(current))
            QAccessible.updateAccessibility(focus)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Describe an entry to the style that draws it."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{words}\t{spoken().set_apart(keys)}"
