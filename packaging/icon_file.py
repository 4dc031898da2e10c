"""The program's icon as Windows (.ico) or macOS (.icns) want it, a picture for every size: `icon_file.py SVG FILE`.

Run by the project's own Python, which has Qt; the one that starts the commands may have nothing.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# What macOS calls the pictures: points, and of a screen with twice as many dots.
MAC_SIZES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
MAC_SIZES |= {b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512}
_HEADER = struct.Struct("<HHH")  # reserved, kind (1: icon), number of pictures
_ENTRY = struct.Struct("<BBBBHHII")  # width, height (0: 256), colours, reserved, planes, bits, bytes, where they start


def write_icon(svg: Path, file: Path) -> None:
    """Write the icon drawn in `svg`, every size drawn for itself, in the format that the ending of `file` names."""
    renderer = QSvgRenderer(str(svg))
    (_write_icns if file.suffix == ".icns" else _write_ico)(renderer, file)


def _write_icns(renderer: QSvgRenderer, file: Path) -> None:
    """Write Apple's format with PNG pictures."""
    entries = b"".join(kind + _sized(_png(renderer, size)) for kind, size in MAC_SIZES.items())
    file.write_bytes(b"icns" + _sized(entries))


def _sized(content: bytes) -> bytes:
    """Return some content after its size, which counts a word of four letters and itself, too."""
    return struct.pack(">I", len(content) + 8) + content


def _write_ico(renderer: QSvgRenderer, file: Path) -> None:
    """Write Microsoft's format with PNG pictures."""
    pictures = [_png(renderer, size) for size in SIZES]
    start = _HEADER.size + _ENTRY.size * len(SIZES)
    entries = b""
    for size, picture in zip(SIZES, pictures, strict=True):
        entries += _ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    file.write_bytes(_HEADER.pack(0, 1, len(SIZES)) + entries + b"".join(pictures))


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(held.data())


if __name__ == "__main__":
    write_icon(Path(sys.argv[1]), Path(sys.argv[2]))
