"""A drawing that can be dragged, zoomed and pointed at; the base of map and timeline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QHBoxLayout, QToolButton, QToolTip, QWidget

from index.model import Arrangement

_DRAG = 4  # px that a hand may tremble while it clicks; Qt's own 10 would lose short drags
_STEP = 1.25  # a factor, for each key or notch of the wheel: three double the scale
_NO_POINT = QPoint(-1, -1)


class PannedView(QGraphicsView):
    """Dragging moves it; Plus, Minus and 0 zoom, as buttons and the wheel do. Subclasses say what is where."""

    opened = Signal(Arrangement)
    """The Arrangement to read."""
    enlarge_requested = Signal()
    """The view is to take the place of the text, or to give it back."""
    wheel_scrolls = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._dragged = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("drawn")
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Words stay where they can be read, so that a picture that was scrolled cannot be used again.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setMouseTracking(True)
        self._buttons = self._zoom_buttons()
        # West and earlier are left in every language. Qt counts a drawing's scroll bar from the right where lines begin
        # there: dragging would move it the other way, and years would stand beside their lines.
        self._buttons.setLayoutDirection(self.layoutDirection())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by a factor around a place of the view, its middle by default; 0 shows everything."""
        raise NotImplementedError

    def point_at(self, at: QPoint) -> str:
        """Treat a place of the view as hovered and return what to say about it; (-1, -1) is nowhere."""
        raise NotImplementedError

    def click_at(self, at: QPoint) -> None:
        """Choose and open what is at a place of the view."""
        raise NotImplementedError

    def arrangement_at(self, at: QPoint) -> Arrangement | None:
        """Return the item at a position of the view; if there are several, the chosen one."""
        raise NotImplementedError

    def place_of_chosen(self) -> QPoint:
        """Return where in the view the chosen arrangement is seen; its middle where none is."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom."""
        zooms = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP, Qt.Key.Key_0: 0.0}
        factor = zooms.get(Qt.Key(event.key()))
        if factor is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.zoom(factor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; where the wheel scrolls, only with Ctrl."""
        if not self.wheel_scrolls or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the drawing, or emit what the pointer is over."""
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            QToolTip.showText(event.globalPosition().toPoint(), self.point_at(at), self.viewport())
            return
        moved = at - self._pressed
        if self._dragged or moved.manhattanLength() > _DRAG:
            self._dragged, self._pressed = True, at
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or a click."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._dragged:
            self.click_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what the pointer was over."""
        super().leaveEvent(event)
        self.point_at(_NO_POINT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in their corner."""
        super().resizeEvent(event)
        self._buttons.adjustSize()
        corner = self.viewport().geometry().bottomRight()
        self._buttons.move(corner - QPoint(self._buttons.width() + 6, self._buttons.height() + 6))

    def _zoom_buttons(self) -> QWidget:
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        offers = (
            ("−", self.tr("Zoom out"), 1 / _STEP, "-"),
            ("+", self.tr("Zoom in"), _STEP, "+"),
            (self.tr("All"), self.tr("Show everything"), 0.0, "0"),
        )
        for sign, name, factor, key in offers:
            button = _button(sign, name, f"{name} ({key})")
            button.clicked.connect(lambda _=False, by=factor: self.zoom(by))
            row.addWidget(button)
        self.enlarge_button = _button(self.tr("Enlarge"), self.tr("Enlarge"), self.tr("In place of the text, and back"))
        self.enlarge_button.clicked.connect(self.enlarge_requested)
        row.addWidget(self.enlarge_button)
        return buttons


def _button(sign: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setObjectName("zoom")
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setFixedHeight(32)
    button.setMinimumWidth(32)
    return button
