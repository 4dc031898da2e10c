"""A picture of a reader's own document, as large as its window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from viewer.kit.widgets.reading_dialog import ReadingDialog

_SHARE = 0.9  # of the main window that the dialog covers at first
_LEAST = QSize(240, 160)  # px
_MARGIN = 12  # px


class PictureDialog(ReadingDialog):
    """Shows a picture and its words; Esc closes it."""

    def __init__(self, image: QImage, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Picture"))
        self.resize(parent.size() * _SHARE)
        self.canvas = _Canvas(image, words)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setText(words)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.words)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self.close_button)
        column.addLayout(self._row)
        self.close_button.setAutoDefault(False)
        self.close_button.setFocus()

    def add_button(self, words: str, do: Callable[[], object]) -> None:
        """Add a button before the one that closes."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        self._row.insertWidget(self._row.count() - 1, button)


class _Canvas(QWidget):
    """The picture, as large as there is room for it, on white where one can see through it."""

    def __init__(self, image: QImage, words: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(words)
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        """Paint the picture in the middle."""
        size = QSizeF(self._image.size()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.hasAlphaChannel():
            painter.fillRect(rect, QColor("white"))
        painter.drawImage(rect, self._image)
        painter.end()
