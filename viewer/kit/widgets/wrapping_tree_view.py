"""A list or tree whose rows are as high as their wrapped text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from viewer.kit.widgets.flat_tree_view import FlatTreeView
from viewer.kit.widgets.viewport import known_viewport

Index = QModelIndex | QPersistentModelIndex


class WrappingTreeView(FlatTreeView):
    """A tree view that wraps its rows anew when its width has changed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._viewport = known_viewport(self)
        # It paints all of itself, so that Qt moves what is there when it is scrolled and asks for the new rows alone.
        self._viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._wrapped_to = -1
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def keep_bar(self) -> None:
        """Keep the room of the scroll bar: coming and going, it would change the width that rows are wrapped to."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)  # and then it is not seen
        bar.rangeChanged.connect(lambda first, last: bar.setEnabled(last > first))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802  Qt's name
        """Paint what has changed; rows are measured anew only when their text may have changed."""
        if roles and Qt.ItemDataRole.DisplayRole not in roles:
            self.viewport().update()
        else:
            super().dataChanged(first, last, roles)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, which the style sheet would otherwise do, and the rows on it."""
        painter = QPainter(self._viewport)
        painter.fillRect(event.rect(), self._viewport.palette().brush(self._viewport.backgroundRole()))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew when the width has changed."""
        super().resizeEvent(event)
        # oldSize() of the event is invalid if the view was hidden, though its rows are wrapped already.
        if event.size().width() != self._wrapped_to:
            self._wrapped_to = event.size().width()
            self.scheduleDelayedItemsLayout()
