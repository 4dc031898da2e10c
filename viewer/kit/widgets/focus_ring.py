"""A fine line round the pane that the keys go to, for those who got there by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QRegion, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QPlainTextEdit, QWidget
from shiboken6 import isValid

from viewer.kit.text.link_label import LinkLabel


class FocusRing(QFrame):
    """One pixel round a pane, above what it shows; masked, so that scrolling need not paint the pane anew."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setObjectName("focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_shown(self, shown: bool) -> None:
        """Show the line, as large as the pane is and becomes, or hide it."""
        pane = self.parentWidget()
        if pane is not None:
            pane.removeEventFilter(self)
            if shown:
                pane.installEventFilter(self)
        self._fit()
        self.setVisible(shown)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the pane."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        pane = self.parentWidget()
        if pane is not None:
            self.setGeometry(pane.rect())
            self.setMask(QRegion(self.rect()).subtracted(QRegion(self.rect().adjusted(1, 1, -1, -1))))


class KeyboardFocus(QObject):
    """Rings the pane with the focus from when a key brings it there until the mouse is used.

    Controls are framed by the style sheet; Qt cannot tell there how the focus came.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._by_keys = True
        self._ring: FocusRing | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
            application.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of what is used: the mouse, of which windows hear first, or keys, as what has the focus does."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin) and isinstance(watched, QWindow):
            self._by_keys = False
            self._remove()
        elif event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            self._by_keys = True
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # so that it is not told twice
            window.installEventFilter(self)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        self._remove()
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)
        if self._by_keys and now is not None and _is_pane(now):
            # Kept and hidden, not made anew: the pane may be looked at while its focus goes.
            self._ring = now.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly) or FocusRing(now)
            self._ring.set_shown(True)

    def _remove(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):  # it is gone with its pane
            ring.set_shown(False)


def _is_pane(widget: QWidget) -> bool:
    return isinstance(widget, LinkLabel) or (
        isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QPlainTextEdit)
    )
