"""The strip of tabs above the text: hidden while there is only one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from viewer.kit.text.direction import isolated
from viewer.kit.told_focus import unheard
from viewer.kit.widgets.tab_bar import TabBar

_LEAST, _MOST = 80, 230  # px a tab is wide: its cross and the first word of its title; most titles of topics
_CLOSE_ICON = 12  # px: smaller than the letters, which count more


class TabStrip(TabBar):
    """Shows titles; `chosen` and `close_requested` carry the number of a tab, `shifted` where from and where to."""

    chosen = Signal(int)
    close_requested = Signal(int)
    shifted = Signal(int, int)

    def __init__(self, close_icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._close_icon = close_icon
        self.setObjectName("tabs")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Tabs"))
        self.setAccessibleDescription(self.tr("Arrow keys go from tab to tab."))
        self.currentChanged.connect(self.chosen)
        self.tabMoved.connect(self.shifted)
        self.hide()

    def show_tabs(self, titles: Sequence[tuple[str, str]], current: int) -> None:
        """Show tabs by title and path, the current one marked; only what differs is changed, even during a drag."""
        with unheard(self), QSignalBlocker(self):
            self._show(titles, current)
        self.setVisible(len(titles) > 1)

    def _show(self, titles: Sequence[tuple[str, str]], current: int) -> None:
        while self.count() > len(titles):
            self.removeTab(self.count() - 1)
        while self.count() < len(titles):
            self._add()
        for at, (title, path) in enumerate(titles):
            self.set_title(at, title, path)
        self.setCurrentIndex(current)

    def set_title(self, at: int, title: str, path: str) -> None:
        """Set a tab's title; the tooltip has it in full."""
        shown = isolated(title.replace("&", "&&"))
        if shown == self.tabText(at) and path == self.tabToolTip(at):
            return
        self.setTabText(at, shown)
        self.setTabToolTip(at, path)
        button = self.tabButton(at, QTabBar.ButtonPosition.RightSide)
        if button is not None:
            button.setAccessibleName(self.tr("Close tab “{0}”").format(isolated(title)))

    def set_close_icon(self, icon: QIcon) -> None:
        """Paint the crosses anew, for another theme."""
        self._close_icon = icon
        for at in range(self.count()):
            button = self.tabButton(at, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(icon)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802  Qt calls it by this name
        """Return an equal share of the width, within bounds, so that tabs stay readable and their crosses in reach."""
        hint = super().tabSizeHint(index)
        return QSize(max(_LEAST, min(_MOST, self.width() // max(1, self.count()))), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802  Qt calls it by this name
        """Return the least a tab needs; below it the strip scrolls."""
        return QSize(_LEAST, super().minimumTabSizeHint(index).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        if self.count() and event.oldSize().width() != event.size().width():
            # Qt lays the tabs out anew only when something about them changes.
            self.setElideMode(Qt.TextElideMode.ElideNone)
            self.setElideMode(Qt.TextElideMode.ElideRight)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the middle button for closing."""
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the tab that is clicked with the middle button."""
        at = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and at >= 0:
            self.close_requested.emit(at)
        else:
            super().mouseReleaseEvent(event)

    def _add(self) -> None:
        at = self.addTab("")
        button = QToolButton(self)
        button.setObjectName("close-tab")
        button.setIcon(self._close_icon)
        button.setIconSize(QSize(_CLOSE_ICON, _CLOSE_ICON))
        button.setToolTip(self.tr("Close this tab"))
        # Tab reaches the strip only; by keyboard, Ctrl+W closes a tab.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._on_close, button))
        self.setTabButton(at, QTabBar.ButtonPosition.RightSide, button)

    def _on_close(self, button: QToolButton, _checked: bool = False) -> None:
        right = QTabBar.ButtonPosition.RightSide
        at = next((at for at in range(self.count()) if self.tabButton(at, right) is button), -1)
        if at >= 0:
            self.close_requested.emit(at)
