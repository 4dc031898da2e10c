"""What is said by the description of what has the focus, and taken back when the focus goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPersistentModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabBar, QWidget

from viewer.kit.said_row import DESCRIPTION
from viewer.kit.told_focus import followed, tell

_HERE = Qt.FindChildOption.FindDirectChildrenOnly


def describe_in_passing(widget: QWidget, text: str) -> None:
    """Describe a widget by a text, which screen readers say if it has the focus, until the focus goes.

    In a list, tree or table they follow the current row, and on tabs the current one, which is described in its place.
    """
    (widget.findChild(_PassingDescription, options=_HERE) or _PassingDescription(widget)).show(text)


def describe_again(widget: QWidget) -> None:
    """Give a widget back the description of its own."""
    if (passing := widget.findChild(_PassingDescription, options=_HERE)) is not None:
        passing.take_back()


class _PassingDescription(QObject):
    """Stands in for the description that a widget, or its current row, has of its own."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._shown, self._own = widget, "", ""
        self._row = QPersistentModelIndex()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        if isinstance(widget, QAbstractItemView):
            widget.selectionModel().currentChanged.connect(self.take_back)
        if isinstance(widget, QTabBar):
            widget.currentChanged.connect(self.forget)

    def show(self, text: str) -> None:
        """Show a text in place of the own description."""
        row = _row_of(self._widget)
        if row != self._row:
            self.take_back()
            self._row = row
        before = self._description
        if not self._shown or before != self._shown:
            self._own = before
        # What a reader has said already it says again only if it is another text.
        self._shown = f"{text} " if text == before else text
        self._describe(self._shown)

    def take_back(self) -> None:
        """Show the own description, unless there is another one by now."""
        if self._shown and self._description == self._shown:
            self._describe(self._own)
        self._shown = ""

    def forget(self) -> None:
        """Leave it at what is shown, which nobody hears any more."""
        self._shown = ""

    @property
    def _description(self) -> str:
        if isinstance(self._widget, QTabBar):
            return self._widget.tabToolTip(self._widget.currentIndex())
        return str(self._row.data(DESCRIPTION) or "") if self._row.isValid() else self._widget.accessibleDescription()

    def _describe(self, text: str) -> None:
        if isinstance(self._widget, QTabBar):
            self._widget.setTabToolTip(self._widget.currentIndex(), text)
        elif self._row.isValid():
            _set(self._row, text)
        else:
            self._widget.setAccessibleDescription(text)
            return
        tell(self._widget, QAccessible.Event.DescriptionChanged)

    def _on_focus_changed(self, before: QWidget | None, _now: QWidget | None) -> None:
        if before is self._widget:
            # Qt tells of the new focus after this, and what still has it would be said to be described anew.
            QTimer.singleShot(0, self, self.take_back)


def _row_of(widget: QWidget) -> QPersistentModelIndex:
    """Return the current row of a view whose rows can be described, else an invalid index."""
    if not isinstance(widget, QAbstractItemView) or not followed(widget):
        return QPersistentModelIndex()
    row = QPersistentModelIndex(widget.currentIndex())
    return row if _set(row, row.data(DESCRIPTION)) else QPersistentModelIndex()


def _set(row: QPersistentModelIndex, text: str | None) -> bool:
    """Describe a row unheard, as Qt's own lists would tell of it beside us; return whether its model can do that."""
    with QSignalBlocker(row.model()):
        return row.model().setData(row, text, DESCRIPTION)
