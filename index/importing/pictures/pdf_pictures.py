"""The pictures of the pages of a PDF: where they stand, which are ornaments, and their pixels as the page shows them.

A picture is drawn as its page has it, with what stands over it: parts of one that touch each other are one, turned and
masked pictures look as they should, and letters in a drawing stay.
"""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2_raw as pdfium

from index.importing.pictures.kept_picture import LONGEST_SIDE, MOST_PIXELS
from index.importing.pictures.redrawing import Pixels
from index.values import Struct

_MOST_OBJECTS, _DEEPEST = 2_000, 4
_SHORTEST = 12.0  # points; below that it is a rule or a bullet
_NEAR = 2.0  # points between two parts of one picture
_GROUND = 0.8  # of the width and of the height of a page
_ON_MANY, _LEAST_PAGES = 0.4, 3  # the share of pages, and the pages, that make a picture one of all pages
_FINEST, _COARSEST = 300 / 72, 2.0  # pixels a point
_WHITE = 0xFFFFFFFF
_LOSSY = (b"DCTDecode", b"JPXDecode")

Box = tuple[float, float, float, float]
"""Left, bottom, right and top on a page, in points."""


class PdfPicture(Struct, frozen=True, kw_only=True):
    """A picture on a page: its box, the pixels that its file has of it, its marks, and whether it is a photograph."""

    box: Box
    pixels: int
    density: float
    marks: frozenset[int] = frozenset()
    lossy: bool = False


def pictures_on(page: Any) -> list[PdfPicture]:  # noqa: ANN401  PDFium's own pointer
    """Return the pictures of a page, those that touch each other as one, but for its ground."""
    whole = page_box(page)
    found: list[PdfPicture] = []
    grounds: list[PdfPicture] = []
    for one in _images(page, pdfium.FPDFPage_CountObjects(page), pdfium.FPDFPage_GetObject):
        if _covers(one.box, whole):
            grounds.append(one)
            continue
        joined = one
        while near := next((other for other in found if _touch(other.box, joined.box)), None):
            found.remove(near)
            joined = _union(near, joined)
        found.append(joined)
    return grounds + found


def ornaments(pages: Sequence[tuple[Sequence[PdfPicture], Box, bool]]) -> set[tuple[int, Box]]:
    """Return the numbers of pages, from 0, and the boxes there of what is no picture to be looked at.

    Pages are given by their pictures, their own box and whether they have text: rules and bullets, what stands on many
    pages at one place, and the ground of a page with text are ornaments.
    """
    places = Counter(_place(one.box) for pictures, _, _ in pages for one in pictures)
    many = max(_LEAST_PAGES, _ON_MANY * len(pages))
    return {
        (number, one.box)
        for number, (pictures, page, has_text) in enumerate(pages)
        for one in pictures
        if min(_size(one.box)) < _SHORTEST or places[_place(one.box)] >= many or (has_text and _covers(one.box, page))
    }


def drawn(page: Any, picture: PdfPicture) -> Pixels | None:  # noqa: ANN401  PDFium's own pointer
    """Return the pixels of a picture as its page shows it; None where it has too many, or cannot be drawn."""
    if picture.pixels > MOST_PIXELS:
        return None
    longest = max(*_size(picture.box), 1.0)
    scale = min(max(picture.density, _COARSEST), _FINEST, LONGEST_SIDE / longest)
    width, height = (round(pdfium.FPDF_GetPageWidthF(page) * scale), round(pdfium.FPDF_GetPageHeightF(page) * scale))
    left, top, right, bottom = _on_device(page, picture.box, width, height)
    size = min(right - left, LONGEST_SIDE), min(bottom - top, LONGEST_SIDE)
    if min(size) < 1:
        return None
    bitmap = pdfium.FPDFBitmap_Create(*size, 0)
    if not bitmap:
        return None
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, *size, _WHITE)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, -left, -top, width, height, 0, 0)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        data = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * size[1])
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return Pixels(data, *size, stride)


def page_box(page: Any) -> Box:  # noqa: ANN401  PDFium's own pointer
    """Return the box of a page."""
    edges = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, edges)
    return edges.left, edges.bottom, edges.right, edges.top


def _images(holder: Any, count: int, get: Any, matrix: Sequence[float] = (), depth: int = 0) -> Iterator[PdfPicture]:  # noqa: ANN401  PDFium's own
    for at in range(min(count, _MOST_OBJECTS)):
        one = get(holder, at)
        kind = pdfium.FPDFPageObj_GetType(one)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            yield _image(one, matrix)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = _times(_matrix(one), matrix)
            count = pdfium.FPDFFormObj_CountObjects(one)
            yield from _images(one, count, pdfium.FPDFFormObj_GetObject, inner, depth + 1)


def _image(one: Any, matrix: Sequence[float]) -> PdfPicture:  # noqa: ANN401  PDFium's own pointer
    edges = [ctypes.c_float() for _ in range(4)]
    pdfium.FPDFPageObj_GetBounds(one, *edges)
    box = _moved(tuple(edge.value for edge in edges), matrix)  # type: ignore[arg-type]
    width, height = ctypes.c_uint(), ctypes.c_uint()
    pdfium.FPDFImageObj_GetImagePixelSize(one, width, height)
    name = ctypes.create_string_buffer(32)
    filters = pdfium.FPDFImageObj_GetImageFilterCount(one)
    pdfium.FPDFImageObj_GetImageFilter(one, filters - 1, name, len(name)) if filters > 0 else 0
    mark = pdfium.FPDFPageObj_GetMarkedContentID(one)
    return PdfPicture(
        box=box,
        pixels=width.value * height.value,
        density=max(width.value, height.value) / max(*_size(box), 1.0),
        marks=frozenset({mark} if mark >= 0 else ()),
        lossy=name.value in _LOSSY,
    )


def _matrix(one: Any) -> tuple[float, ...]:  # noqa: ANN401  PDFium's own pointer
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(one, found)
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(inner: Sequence[float], outer: Sequence[float]) -> Sequence[float]:
    if not outer:
        return inner
    a, b, c, d, e, f = inner
    oa, ob, oc, od, oe, of = outer
    return (
        a * oa + b * oc, a * ob + b * od, c * oa + d * oc, c * ob + d * od, e * oa + f * oc + oe, e * ob + f * od + of,
    )  # fmt: skip


def _moved(box: Box, matrix: Sequence[float]) -> Box:
    if not matrix:
        return box
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in box[::2] for y in box[1::2]]
    return (
        min(x for x, _ in corners),
        min(y for _, y in corners),
        max(x for x, _ in corners),
        max(y for _, y in corners),
    )


def _on_device(page: Any, box: Box, width: int, height: int) -> tuple[int, int, int, int]:  # noqa: ANN401  PDFium's own
    """Return the left, top, right and bottom of a box in the pixels of a page so wide and high, within the page."""
    points = []
    for x, y in ((box[0], box[1]), (box[2], box[3])):
        found = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, *found)
        points.append((max(0, min(found[0].value, width)), max(0, min(found[1].value, height))))
    (first_x, first_y), (second_x, second_y) = points
    return min(first_x, second_x), min(first_y, second_y), max(first_x, second_x), max(first_y, second_y)


def _touch(one: Box, other: Box) -> bool:
    return (
        one[0] - _NEAR <= other[2]
        and other[0] - _NEAR <= one[2]
        and one[1] - _NEAR <= other[3]
        and other[1] - _NEAR <= one[3]
    )


def _union(one: PdfPicture, other: PdfPicture) -> PdfPicture:
    return PdfPicture(
        box=(*map(min, one.box[:2], other.box[:2]), *map(max, one.box[2:], other.box[2:])),  # type: ignore[arg-type]
        pixels=one.pixels + other.pixels,
        density=max(one.density, other.density),
        marks=one.marks | other.marks,
        lossy=one.lossy and other.lossy,
    )


def _size(box: Box) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def _place(box: Box) -> tuple[int, ...]:
    return tuple(round(edge / 4) for edge in box)


def _covers(box: Box, page: Box) -> bool:
    (width, height), (page_width, page_height) = _size(box), _size(page)
    return width >= _GROUND * page_width and height >= _GROUND * page_height
