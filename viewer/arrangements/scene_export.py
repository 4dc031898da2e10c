"""Timeline and map as pictures: SVG to scale, PNG to paste."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from index.values import Struct
from index.words.language import translatable
from viewer.kit.safe_file import save

SCENE_KINDS = {
    ".svg": translatable("FileKinds", "Drawing to scale (*.svg)"),
    ".png": translatable("FileKinds", "Picture (*.png)"),
}

_DENSITY = 2.0  # pixels of a PNG for one point
_MOST_PIXELS = 12_000  # a side: a picture of 12,000 by 12,000 takes 576 MB of memory


class Picture(Struct, frozen=True):
    """What to draw: a part of a scene on a ground, `scale` points to a unit of the scene.

    `head` paints the heading above the scene, into a strip `head_height` points high.
    """

    scene: QGraphicsScene
    title: str
    ground: QColor
    area: QRectF
    scale: float = 1.0
    head: Callable[[QPainter, QRectF], None] | None = None
    head_height: float = 0.0

    @property
    def size(self) -> QSize:
        """The size of the whole picture in points."""
        inner = self.area.size() * self.scale
        return QSizeF(inner.width(), inner.height() + self.head_height).toSize().expandedTo(QSize(1, 1))


def export_scene(picture: Picture, file: Path) -> None:
    """Write a picture as SVG or PNG, by the file's ending.

    Raises SaveError when the file cannot be written, and KeyError for another ending.
    """
    write = {".svg": _svg, ".png": _png}[file.suffix.lower()]
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _uncached(picture.scene):
        write(picture, buffer)
    buffer.close()
    save(file, bytes(data.data()))


def _svg(picture: Picture, buffer: QBuffer) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(picture.title)
    generator.setSize(picture.size)
    generator.setViewBox(QRectF(0, 0, picture.size.width(), picture.size.height()))
    _paint(picture, QPainter(generator))


def _png(picture: Picture, buffer: QBuffer) -> None:
    density = min(_DENSITY, _MOST_PIXELS / max(picture.size.width(), picture.size.height()))
    image = QImage(picture.size * density, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(density)
    image.setText("Title", picture.title)
    _paint(picture, QPainter(image))
    image.save(buffer, "PNG")  # type: ignore[call-overload]


def _paint(picture: Picture, painter: QPainter) -> None:
    whole = QRectF(0, 0, picture.size.width(), picture.size.height())
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(whole, picture.ground)
    below = whole.adjusted(0, picture.head_height, 0, 0)
    picture.scene.render(painter, below, picture.area, Qt.AspectRatioMode.KeepAspectRatio)
    if picture.head is not None:
        picture.head(painter, QRectF(0, 0, whole.width(), picture.head_height))
    painter.end()


@contextmanager
def _uncached(scene: QGraphicsScene) -> Iterator[None]:
    """Let every item be drawn anew: items cached as pixels would appear as pixels in a vector drawing."""
    modes = [(item, item.cacheMode()) for item in scene.items()]
    for item, _ in modes:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    yield
    for item, mode in modes:
        item.setCacheMode(mode)
