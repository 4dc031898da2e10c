"""Draws pictures anew: decodes what a file has and encodes its pixels, so that nothing else of it is kept.

The one part of `index` that knows Qt, and only the process that reads a file loads it, before it shuts itself in: what
decodes lies inside the cage. A codec that was made has loaded all that it needs, since no plugin can be loaded there.
"""

from __future__ import annotations

import os

os.environ["QT_NO_GUI_THREADPOOL"] = "1"  # in the cage no thread can be started, and Qt would wait for its threads

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QImageWriter

from index.importing.pictures.kept_picture import (
    LARGEST_PICTURE,
    LONGEST_SIDE,
    MOST_PIXELS,
    SHORTEST_SIDE,
    PictureKind,
)
from index.importing.pictures.picture_bytes import bare_png
from index.importing.pictures.redrawing import NotDrawn, NotDrawnError, Pixels, Redrawn

FORMATS = {"png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff", "gif": b"GIF8", "webp": b"RIFF", "bmp": b"BM"}
"""What is decoded, by the first bytes: each by its own decoder, whatever others Qt has."""
_MEGABYTES = 256  # of the pixels of one picture
_QUALITY = 88
_LOSSY = {"jpeg"}
_SMALLEST = 200  # pixels of the longest side below which a picture is given up that needs too many bytes


class PictureCodec:
    """Decodes and encodes pictures; to be made before the process shuts itself in."""

    def __init__(self) -> None:
        QImageReader.setAllocationLimit(_MEGABYTES)
        sample = QImage(SHORTEST_SIDE, SHORTEST_SIDE, QImage.Format.Format_RGB32)
        sample.fill(QColor("red"))
        for kind in PictureKind:
            self.drawn(_written(sample, kind))
        supported = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
        self.formats = supported.intersection(FORMATS)
        """The formats that this copy of the program decodes."""
        for name in self.formats:
            with _Source(FORMATS[name], name) as reader:
                reader.canRead()

    def drawn(self, data: bytes) -> Redrawn:
        """Return a picture drawn anew; see `Redrawing`."""
        name = next((name for name, begin in FORMATS.items() if data.startswith(begin)), "")
        if not name or (name == "webp" and data[8:12] != b"WEBP"):
            raise NotDrawnError(NotDrawn.UNKNOWN)
        with _Source(data, name) as reader:
            size = reader.size()
            if size.isEmpty():
                raise NotDrawnError(NotDrawn.DAMAGED)
            if size.width() * size.height() > MOST_PIXELS:
                raise NotDrawnError(NotDrawn.TOO_LARGE)
            if min(size.width(), size.height()) < SHORTEST_SIDE:
                raise NotDrawnError(NotDrawn.ORNAMENT)
            if name in _LOSSY:
                reader.setScaledSize(_within(size))
            image = reader.read()
        if image.isNull():
            raise NotDrawnError(NotDrawn.DAMAGED)
        return _encoded(image, lossy=name in _LOSSY)

    def drawn_pixels(self, pixels: Pixels, *, lossy: bool) -> Redrawn:
        """Return a picture of pixels; see `Redrawing`."""
        form = QImage.Format.Format_RGB32
        image = QImage(pixels.data, pixels.width, pixels.height, pixels.stride, form)
        return _encoded(image, lossy=lossy)


class _Source:
    """The bytes of a picture, while they are decoded by the decoder of one format."""

    def __init__(self, data: bytes, name: str) -> None:
        self._bytes = QByteArray(data)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._reader: QImageReader | None = QImageReader(self._buffer, name.encode())
        self._reader.setAutoDetectImageFormat(False)
        self._reader.setAutoTransform(True)

    def __enter__(self) -> QImageReader:
        assert self._reader is not None  # noqa: S101  it is entered once
        return self._reader

    def __exit__(self, *_: object) -> None:
        self._reader = None  # before what it reads from


def _within(size: QSize, side: int = LONGEST_SIDE) -> QSize:
    if max(size.width(), size.height()) <= side:
        return size
    made = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    return QSize(max(1, made.width()), max(1, made.height()))


def _encoded(image: QImage, *, lossy: bool) -> Redrawn:
    """Return the pixels in the form that fits them: a photograph as JPEG, all else as PNG, if that is not too large."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        image.setColorSpace(QColorSpace())
    side = LONGEST_SIDE
    while side >= _SMALLEST:
        smaller = _smaller(image, side)
        kinds = [PictureKind.JPEG] if lossy and not image.hasAlphaChannel() else [PictureKind.PNG]
        if not image.hasAlphaChannel():
            kinds = [*dict.fromkeys([*kinds, PictureKind.JPEG])]
        for kind in kinds:
            data = _written(smaller, kind)
            if 0 < len(data) <= LARGEST_PICTURE:
                return Redrawn(kind, smaller.width(), smaller.height(), data)
        side //= 2
    raise NotDrawnError(NotDrawn.TOO_LARGE)


def _smaller(image: QImage, side: int) -> QImage:
    size = _within(image.size(), side)
    if size != image.size():
        way = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, way)
    wanted = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    plain = image.depth() <= 8 and image.format() != QImage.Format.Format_Alpha8
    return image if plain else image.convertToFormat(wanted)


def _pixels_of(image: QImage) -> QImage:
    """Return the pixels alone, without what a file says beside them, such as comments."""
    bare = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format())
    bare.setColorTable(image.colorTable())
    return bare


def _written(image: QImage, kind: PictureKind) -> bytes:
    """Return the bytes of a picture, none where that fails: pixels and nothing else."""
    found = QByteArray()
    buffer = QBuffer(found)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.value.encode())
    if kind is PictureKind.JPEG:
        writer.setQuality(_QUALITY)
    if not writer.write(_pixels_of(image)):
        return b""
    data = bytes(found.data())
    return bare_png(data) if kind is PictureKind.PNG else data
