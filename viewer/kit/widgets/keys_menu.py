"""A menu whose keys keep their order in a window that is read from right to left: "Ctrl++", not "++Ctrl"."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from index.words.language import spoken
from viewer.kit.told_focus import tell_after

_ALT = Qt.KeyboardModifier.AltModifier


class KeysMenu(QMenu):
    """A menu that sets the keys beside its entries apart, and of which screen readers hear when it opens and closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_after(self)
        self._alt_held = False
        """Whether Alt, by which it was opened, has not been let go since."""

    def add_below(self, title: str) -> KeysMenu:
        """Add an entry that opens another menu, and return that."""
        below = KeysMenu(self)
        below.setTitle(title)
        self.addMenu(below)
        return below

    def setTitle(self, title: str) -> None:  # noqa: N802  Qt calls it by this name
        """Set the title, and the name that screen readers say."""
        super().setTitle(title)
        self.setAccessibleName(title.replace("&", ""))

    def showEvent(self, event: QShowEvent) -> None:
        """Have the entry said that is gone to at once: Qt tells of what had the focus after a menu before it closed."""
        super().showEvent(event)
        self._alt_held = bool(QGuiApplication.keyboardModifiers() & _ALT)
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self._tell_current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay open at the Alt by which it was opened: Orca 43 hands keys over late while the machine is busy."""
        if event.key() != Qt.Key.Key_Alt or not self._alt_held:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt calls it by this name
        """Let Alt close it from now on."""
        if event.key() == Qt.Key.Key_Alt:
            self._alt_held = False
        super().keyReleaseEvent(event)

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
