"""Pictures made in a test."""

from __future__ import annotations

from base64 import b64encode

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter


def image(width: int = 300, height: int = 100, *, see_through: bool = False) -> QImage:
    """Return a picture of two colours, the right one of which may be seen through."""
    made = QImage(width, height, QImage.Format.Format_ARGB32 if see_through else QImage.Format.Format_RGB32)
    made.fill(QColor(0, 0, 0, 0) if see_through else QColor("#204080"))
    painter = QPainter(made)
    painter.fillRect(0, 0, width // 2, height, QColor("#c04020"))
    painter.end()
    return made


def encoded(picture: QImage, kind: str = "png") -> bytes:
    """Return a picture in a format."""
    found = QByteArray()
    buffer = QBuffer(found)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind.encode()).write(picture)
    return bytes(found.data())


def address(data: bytes, kind: str = "png") -> str:
    """Return the address that holds a picture."""
    return f"data:image/{kind};base64,{b64encode(data).decode()}"
