"""Pictures of readers' own documents in texts: where each stands, how large, and drawn when it is on screen.

A picture is one sign of a text document, which its words never hold. Only what the program itself has drawn anew when
the file was read is decoded here: never a byte of the file.
"""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from index.model import Block
from index.origin import OwnPicture
from viewer.kit.text.qt_text import OBJECT
from viewer.reading.page.block_formats import picture_words

PictureSource = Callable[[Block], bytes | None]
"""What gives the bytes of a block's picture, a PNG or a JPEG; None where they cannot be had."""
LINK = "picture"
"""The scheme of the address that a picture has in its text: followed by the id of its block."""
_KIND = QTextFormat.ObjectTypes.UserObject.value + 1
_BLOCK = QTextFormat.Property.UserProperty.value + 1
_MOST_BYTES = 64_000_000
"""Bytes of pixels that are kept decoded; those not seen for longest are decoded again when they are."""
_INCH = 96  # pixels, of which a picture that is told in pixels has one each
_PAPER, _NO_PICTURE = QColor("white"), QColor(128, 128, 128, 60)
_SHARE_OF_PAGE = 0.8  # of the height of a printed page that a picture takes at most, so that its words stand with it


def no_picture(_block: Block) -> bytes | None:
    """Return None: where no picture can be had."""
    return None


class OwnPictures(QPyTextObject):
    """Draws the pictures of a text document; `source` gives their bytes when they come on screen."""

    def __init__(self, document: QTextDocument, source: PictureSource = no_picture) -> None:
        super().__init__(document)
        self.source = source
        self.decoded = 0
        """How many pictures were decoded since this was made."""
        self._blocks: dict[str, Block] = {}
        self._drawn: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self.attend(document)

    def attend(self, document: QTextDocument, tallest: float = 0.0) -> None:
        """Draw the pictures of this document, too, such as a copy of one that has some; none goes beyond a height."""
        self._tallest = tallest
        document.documentLayout().registerHandler(_KIND, self)

    def insert(self, cursor: QTextCursor, block: Block, *, linked: bool = True) -> None:
        """Put the picture of a block into a text document, on a line of its own."""
        self._blocks[block.id] = block
        shown = QTextCharFormat(cursor.charFormat())
        shown.setObjectType(_KIND)
        shown.setProperty(_BLOCK, block.id)
        shown.setToolTip(picture_words(block))
        if linked:
            shown.setAnchor(True)
            shown.setAnchorHref(f"{LINK}:{block.id}")
        plain = cursor.charFormat()
        cursor.insertText(OBJECT, shown)
        cursor.insertText("\N{LINE SEPARATOR}", plain)

    def forget(self) -> None:
        """Keep nothing decoded, and no block: another page is shown."""
        self._blocks.clear()
        self._drawn.clear()

    def image(self, block: Block) -> QImage:
        """Return the picture of a block in its own size; a null image where it cannot be had."""
        data, picture = self.source(block), block.origin.picture
        if data is None or picture is None:
            return QImage()
        self.decoded += 1
        return _decoded(data, picture.kind)

    def intrinsicSize(self, doc: QTextDocument, _position: int, text_format: QTextFormat) -> QSizeF:  # noqa: N802  Qt's
        """Return the size of a picture: its own, or smaller, so that it fits into the column."""
        block = self._blocks.get(str(text_format.property(_BLOCK)))
        picture = block.origin.picture if block else None
        if picture is None:
            return QSizeF(0, 0)
        return size_in(picture, _room(doc), self._tallest, _dots(doc))

    def drawObject(  # noqa: N802  Qt's
        self, painter: QPainter, rect: QRectF | QRect, _doc: QTextDocument, _position: int, text_format: QTextFormat
    ) -> None:
        """Draw a picture; what goes wrong is told as everywhere, since raised here it would end the program."""
        try:
            self._draw(painter, QRectF(rect), text_format)
        except Exception:
            sys.excepthook(*sys.exc_info())

    def _draw(self, painter: QPainter, place: QRectF, text_format: QTextFormat) -> None:
        """Draw a picture, on white where one can see through it."""
        block = self._blocks.get(str(text_format.property(_BLOCK)))
        if block is None:
            return
        image = self._scaled(block, place.size() * painter.device().devicePixelRatioF())
        if image.isNull():
            painter.fillRect(place, _NO_PICTURE)
            return
        if image.hasAlphaChannel():
            painter.fillRect(place, _PAPER)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)

    def _scaled(self, block: Block, size: QSizeF) -> QImage:
        """Return the picture as large as it is drawn: decoded once, while it is among those seen last."""
        key = block.id, ceil(size.width()), ceil(size.height())
        if key not in self._drawn:
            image = self.image(block)
            if not image.isNull() and (key[1] < image.width() or key[2] < image.height()):
                way = Qt.TransformationMode.SmoothTransformation
                image = image.scaled(QSize(key[1], key[2]), Qt.AspectRatioMode.IgnoreAspectRatio, way)
            self._drawn[key] = image
            while len(self._drawn) > 1 and sum(one.sizeInBytes() for one in self._drawn.values()) > _MOST_BYTES:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]


def _decoded(data: bytes, kind: str) -> QImage:
    """Return a picture, decoded as what it is said to be and as nothing else."""
    content = QByteArray(data)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, kind.encode())
    reader.setAutoDetectImageFormat(False)
    image = reader.read()
    del reader  # before what it reads from
    return image


def size_in(picture: OwnPicture, room: float, tallest: float = 0.0, dots: float = 1.0) -> QSizeF:
    """Return how large a picture is shown where there is so much room: never larger than it is."""
    width, height = picture.width * dots, picture.height * dots
    factor = min(1.0, room / width, tallest / height if tallest else 1.0)
    return QSizeF(width, height) * factor


def printed_room(height: float) -> float:
    """Return the height that no picture goes beyond on pages whose text is so high."""
    return height * _SHARE_OF_PAGE


def _room(document: QTextDocument) -> float:
    frame = document.rootFrame().frameFormat()
    return max(1.0, document.textWidth() - frame.leftMargin() - frame.rightMargin() - 2 * document.documentMargin())


def _dots(document: QTextDocument) -> float:
    """Return how many units of the document a pixel of a screen is."""
    device = document.documentLayout().paintDevice()
    return device.logicalDpiX() / _INCH if device else 1.0
