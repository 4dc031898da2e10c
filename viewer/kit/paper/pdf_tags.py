"""Tags in a PDF: what is a heading, a paragraph, an item or a cell, in reading order, for those who do not see a page.

Qt writes none. So a speck in a colour of its own is painted before each part of a text block. In the finished file the
specks are taken out again; their places show which part of a page is what.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock

from index.values import Struct
from viewer.kit.paper.pages import Part
from viewer.kit.paper.structure import ElementPath, path_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject, PdfWriter
    from pypdf.generic import DictionaryObject, StreamObject

    from viewer.kit.paper.structure_tree import StructureTree

_NUMBER = rb"(-?[\d.]+) "
_SPECK = re.compile(rb"q\n/CSp cs\n" + _NUMBER * 3 + rb"scn\n/GSa gs\n-?[\d.]+ -?[\d.]+ 1 1 re\nf\nQ\n")
_DOTS_TO_POINTS = re.compile(_NUMBER + b"0 0 " + _NUMBER * 3 + b"cm\n")


class _TaggedPart(Struct, frozen=True):
    """A part of a page: its path in the document, none for what belongs to the page, and where its words stand."""

    path: ElementPath
    area: QRectF


class PdfTags:
    """Records what is painted, and writes tags for it into the file afterwards."""

    def __init__(self) -> None:
        self._pieces: list[_TaggedPart] = []

    def begin(self, painter: QPainter, block: QTextBlock | None = None, part: Part = Part.TEXT) -> None:
        """Record that what is painted next is a part of a block, or of none."""
        area = QRectF()
        if block is not None and part is Part.TEXT:
            area = painter.transform().mapRect(block.document().documentLayout().blockBoundingRect(block))
        self._pieces.append(_TaggedPart(path=path_of(block, part) if block is not None else (), area=area))
        painter.save()
        painter.resetTransform()
        painter.fillRect(QRectF(0, 0, 1, 1), QColor.fromRgb(len(self._pieces)))
        painter.restore()

    def write(self, writer: PdfWriter, language: str) -> None:
        """Replace the specks on every page by tags, and add the tree of parts that the tags refer to."""
        from viewer.kit.paper.structure_tree import StructureTree  # noqa: PLC0415  for those who save a PDF

        tree = StructureTree(writer, language)
        for page in writer.pages:
            tree.begin_page(page)
            self._tag(page, tree)
        tree.finish()

    def _tag(self, page: PageObject, tree: StructureTree) -> None:
        stream = cast("StreamObject", page["/Contents"].get_object())
        before, *rest = _SPECK.split(stream.get_data())
        written, here = [before], []
        for *colour, painted in zip(*(rest[at::4] for at in range(4)), strict=True):
            piece = self._pieces[_number(colour) - 1]
            here.append(piece)
            written += (_opening(piece.path, tree), painted, b"EMC\n")
        stream.set_data(b"".join(written))
        for annotation, at in _links(page, before):
            path = next((piece.path for piece in here if piece.area.contains(at)), ())
            tree.add_link(path, annotation)


def _number(colour: list[bytes]) -> int:
    """Return the number of a piece from its speck's red, green and blue, from 0 to 1."""
    red, green, blue = (round(float(part) * 255) for part in colour)
    return (red << 16) + (green << 8) + blue


def _opening(path: ElementPath, tree: StructureTree) -> bytes:
    """Return the operator that begins a part of a page."""
    if not path:
        return b"/Artifact BMC\n"
    return f"/{path[-1][0]} <</MCID {tree.add_content(path)}>> BDC\n".encode()


def _links(page: PageObject, before: bytes) -> Iterator[tuple[DictionaryObject, QPointF]]:
    """Yield the links of a page, and their middle in dots; the operators before all text give the size of a dot."""
    found = _DOTS_TO_POINTS.search(before)
    if found is None or "/Annots" not in page:
        return
    scale_x, scale_y, left, top = map(float, found.groups())
    for reference in cast("list[DictionaryObject]", page["/Annots"].get_object()):
        annotation = cast("DictionaryObject", reference.get_object())
        x, y, right, above = map(float, cast("list[float]", annotation["/Rect"]))
        yield annotation, QPointF(((x + right) / 2 - left) / scale_x, ((y + above) / 2 - top) / scale_y)
