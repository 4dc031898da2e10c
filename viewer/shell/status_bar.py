"""The status bar, as high as what it says: a long sentence goes on in a further line instead of being cut off."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QStatusBar, QStyle, QStyleOption, QWidget

_LEAST = 30  # px: the highest widget in it, a button of 24, with its margins
_SIDE = 8  # px between a message and what is beside it
_AROUND = 10  # px above and below the lines of a message, together
_NARROWEST = 40  # px: a bar that has no size yet
_CHANGED = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class StatusBar(QStatusBar):
    """Qt paints a message in one line, which a small window cuts off; here it is wrapped to the room that there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        # As high from the start as with all that is put into it after the first paint, so that nothing moves then.
        self.setMinimumHeight(_LEAST)
        self.messageChanged.connect(self._fit)

    @property
    def room(self) -> QRect:
        """Where a message is painted: beside what stays at the end of the bar."""
        rect = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        for widget in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if widget.isVisible() and self.isRightToLeft():
                rect.setLeft(max(rect.left(), widget.geometry().right() + _SIDE))
            elif widget.isVisible():
                rect.setRight(min(rect.right(), widget.geometry().left() - _SIDE))
        return rect

    def event(self, event: QEvent) -> bool:
        """Wrap the message anew when there is more or less room for it."""
        done = super().event(event)
        if event.type() in _CHANGED:
            self._fit()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the message in as many lines as it takes."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        painter.setPen(self.palette().windowText().color())
        room, lines = self.room, self._lines()
        lines.draw(painter, QPointF(room.left(), round((room.height() - lines.boundingRect().height()) / 2)))

    def _fit(self) -> None:
        """Be as high as the message takes."""
        height = ceil(self._lines().boundingRect().height()) + _AROUND if self.currentMessage() else 0
        self.setMinimumHeight(max(_LEAST, height))

    def _lines(self) -> QTextLayout:
        """Return the message wrapped to the room that there is; a path that is wider is broken anywhere."""
        layout, option = QTextLayout(self.currentMessage(), self.font()), QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(self.room.width(), _NARROWEST))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout
