"""The button within a line of text that empties it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QToolButton

_SIZE = 16  # logical pixels, as Qt gives to a button within a line
_ARM = 5  # from the middle of the cross to the end of a stroke, along each axis


class ClearButton(QObject):
    """A button that empties a line, is there while the line has text, and has a name for screen readers.

    Qt's own has none; and it asks the desktop's themes for an icon that hardly any has: where a theme keeps no list of
    its icons, 29,000 failing looks at the disk before the first paint.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._action = QAction(QCoreApplication.translate("ClearButton", "Clear"), line)
        line.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        self._action.triggered.connect(self._empty)
        line.textChanged.connect(self._follow)
        line.installEventFilter(self)
        for button in line.findChildren(QToolButton):
            if button.defaultAction() is self._action:
                button.setAccessibleName(self._action.text())
        self._painted: tuple[QColor, float] | None = None
        self._paint()
        self._follow(line.text())

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        """Paint the cross anew in the colours of the line."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        return super().eventFilter(line, event)

    def _follow(self, text: str) -> None:
        self._action.setVisible(bool(text) and not self._line.isReadOnly())

    def _empty(self) -> None:
        self._line.clear()
        self._line.textEdited.emit("")

    def _paint(self) -> None:
        colour, ratio = self._line.palette().color(QPalette.ColorRole.PlaceholderText), self._line.devicePixelRatioF()
        if (colour, ratio) == self._painted:  # a line is told of a dozen changes of its palette at a start
            return
        self._painted = (colour, ratio)
        cross = QPixmap(QSize(_SIZE, _SIZE) * ratio)
        cross.setDevicePixelRatio(ratio)
        cross.fill(Qt.GlobalColor.transparent)
        painter = QPainter(cross)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        box = QRectF(_SIZE / 2 - _ARM, _SIZE / 2 - _ARM, 2 * _ARM, 2 * _ARM)
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
        painter.end()
        self._action.setIcon(QIcon(cross))


def add_clear_button(line: QLineEdit) -> None:
    """Give a line a button that empties it."""
    ClearButton(line)
