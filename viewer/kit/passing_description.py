"""What is said by the description of a widget while it has the focus, and taken back when the focus goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_HERE = Qt.FindChildOption.FindDirectChildrenOnly


def describe_in_passing(widget: QWidget, text: str) -> None:
    """Describe a widget by a text, which screen readers say if it has the focus, until the focus goes."""
    (widget.findChild(_PassingDescription, options=_HERE) or _PassingDescription(widget)).show(text)


def describe_again(widget: QWidget) -> None:
    """Give a widget back the description of its own."""
    if (passing := widget.findChild(_PassingDescription, options=_HERE)) is not None:
        passing.take_back()


class _PassingDescription(QObject):
    """Stands in for the description that a widget has of its own."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._shown, self._own = widget, "", ""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def show(self, text: str) -> None:
        """Show a text in place of the own description."""
        before = self._widget.accessibleDescription()
        if not self._shown or before != self._shown:
            self._own = before
        # What a reader has said already it says again only if it is another text.
        self._shown = f"{text} " if text == before else text
        self._widget.setAccessibleDescription(self._shown)

    def take_back(self) -> None:
        """Show the own description, unless the widget has been given another one."""
        if self._shown and self._widget.accessibleDescription() == self._shown:
            self._widget.setAccessibleDescription(self._own)
        self._shown = ""

    def _on_focus_changed(self, before: QWidget | None, _now: QWidget | None) -> None:
        if before is self._widget:
            # Qt tells of the new focus after this, and what still has it would be said to be described anew.
            QTimer.singleShot(0, self, self.take_back)
