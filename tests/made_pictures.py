"""Pictures made in a test."""

from __future__ import annotations

import struct
import zlib
from base64 import b64encode

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter


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


def chunk(name: bytes, content: bytes = b"") -> bytes:
    """Return a part of a PNG."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png_head(width: int, height: int, depth: int = 8, colour: int = 2) -> bytes:
    """Return the beginning of a PNG that says it is so large."""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))


def with_exif(jpeg: bytes, orientation: int, place: bytes) -> bytes:
    """Return a JPEG that says how the camera was held, and where."""
    entries = struct.pack("<HHII", 0x0112, 3, 1, orientation) + struct.pack("<HHII", 0x010E, 2, len(place), 38)
    exif = b"Exif\0\0" + struct.pack("<2sHIH", b"II", 42, 8, 2) + entries + struct.pack("<I", 0) + place
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def pdf() -> bytes:
    """Return a PDF of four pages with a mark on each, two pictures on the second, and a ground on the third.

    The second picture of the second page is of two halves, one below the other; there is a rule, too.
    """
    found = QByteArray()
    buffer = QBuffer(found)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setResolution(72)
    painter = QPainter(device)
    for page in range(1, 5):
        device.newPage() if page > 1 else None
        painter.drawImage(QRectF(450, 10, 40, 40), image(200, 200))
        if page == 2:
            painter.drawText(20, 40, "Words at the head.")
            painter.drawImage(QRectF(20, 60, 300, 100), image(600, 200))
            painter.drawText(20, 200, "Words below it.")
            painter.drawImage(QRectF(20, 220, 200, 50), image(400, 100))
            painter.drawImage(QRectF(20, 270, 200, 50), image(402, 100))
            painter.drawImage(QRectF(20, 400, 300, 3), image(600, 20))
        elif page == 3:
            painter.drawImage(QRectF(0, 0, device.width(), device.height()), image(800, 1200))
            painter.drawText(20, 200, "Words on a ground.")
        else:
            painter.drawText(20, 40 * page, f"Some words on page {page}.")
    painter.end()
    del painter, device  # in this order
    return bytes(found.data())
