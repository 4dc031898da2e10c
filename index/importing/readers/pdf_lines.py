"""What PDFium says of a PDF: its lines with their places and type, its outline, and what it states of itself."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

from index.importing.imported import FileRefusedError, Refusal
from index.importing.pictures.pdf_pictures import Box, PdfPicture, drawn, page_box, pictures_on
from index.importing.pictures.redrawing import Pixels
from index.importing.readers.pdf_heading_tags import Described, described, heading_marks, mark_of
from index.values import Struct

HYPHEN = "\ufffe"
"""What PDFium puts for the hyphen of a word that goes on in the next line."""
_PASSWORD, _LOCKED = 4, 5
_MOST_OUTLINE, _DEEPEST_OUTLINE = 10_000, 9
_SAMPLES = 4
_LONGEST_FONT = 200
_BOLD = 700


class PdfLine(Struct, frozen=True, kw_only=True):
    """One line: its letters, its left and right end and its base in points, the size and the weight of its type.

    `last_base` is that of its last letter: where a hyphen joins two lines, PDFium makes one of them. `unmapped` is the
    part of the letters looked at of which the font does not say which they are; `tagged` is the level of a heading that
    the file's tags make of it, else 0.
    """

    text: str
    left: float
    right: float
    base: float
    last_base: float
    size: float
    weight: int
    unmapped: float
    tagged: int = 0


class OutlineEntry(Struct, frozen=True):
    """A line of the outline: its level from 1, its words, its page from 0, and how high there, None if not stated."""

    level: int
    title: str
    page: int
    top: float | None


class Pdf:
    """A PDF that is held in memory."""

    def __init__(self, data: bytes) -> None:
        """Open it; raises FileRefusedError where it has a password or is damaged."""
        pdfium.FPDF_InitLibrary()
        self._data = data
        self._document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not self._document:
            locked = pdfium.FPDF_GetLastError() in {_PASSWORD, _LOCKED}
            raise FileRefusedError(Refusal.ENCRYPTED if locked else Refusal.DAMAGED, where="PDF")
        self.pages: int = pdfium.FPDF_GetPageCount(self._document)

    def stated(self, name: str) -> str:
        """Return what the file says of itself under a name."""
        return _text(lambda buffer, size: pdfium.FPDF_GetMetaText(self._document, name.encode(), buffer, size))

    def lines(self, number: int) -> list[PdfLine] | None:
        """Return the lines of a page, counted from 0, in the order of the file; None for a damaged page."""
        page = pdfium.FPDF_LoadPage(self._document, number)
        if not page:
            return None
        text = pdfium.FPDFText_LoadPage(page)
        try:
            return list(_lines(text, heading_marks(page))) if text else None
        finally:
            pdfium.FPDFText_ClosePage(text)
            pdfium.FPDF_ClosePage(page)

    def pictures(self, number: int) -> tuple[list[PdfPicture], Box]:
        """Return the pictures of a page, and its box; none of a damaged page."""
        page = pdfium.FPDF_LoadPage(self._document, number)
        if not page:
            return [], (0, 0, 0, 0)
        try:
            return pictures_on(page), page_box(page)
        finally:
            pdfium.FPDF_ClosePage(page)

    def drawn(self, number: int, picture: PdfPicture) -> Pixels | None:
        """Return the pixels of a picture on a page; None where it has too many."""
        page = pdfium.FPDF_LoadPage(self._document, number)
        try:
            return drawn(page, picture) if page else None
        finally:
            pdfium.FPDF_ClosePage(page)

    def described(self, number: int) -> list[Described]:
        """Return the words that a page has in place of its pictures; only a file with tags has some."""
        if not pdfium.FPDFCatalog_IsTagged(self._document):
            return []
        page = pdfium.FPDF_LoadPage(self._document, number)
        found = described(page) if page else []
        pdfium.FPDF_ClosePage(page)
        return found

    def outline(self) -> list[OutlineEntry]:
        """Return the outline, as far as it is sound; one that leads back into itself ends there."""
        found: list[OutlineEntry] = []
        seen: set[int] = set()
        stack = [(pdfium.FPDFBookmark_GetFirstChild(self._document, None), 1)]
        while stack and len(found) < _MOST_OUTLINE:
            mark, level = stack.pop()
            address = ctypes.cast(mark, ctypes.c_void_p).value if mark else None
            if address is None or address in seen:
                continue
            seen.add(address)
            found += self._entry(mark, level)
            stack.append((pdfium.FPDFBookmark_GetNextSibling(self._document, mark), level))
            stack.append((pdfium.FPDFBookmark_GetFirstChild(self._document, mark), min(level + 1, _DEEPEST_OUTLINE)))
        return found

    def _entry(self, mark: Any, level: int) -> list[OutlineEntry]:  # noqa: ANN401  PDFium's own pointer
        title = _text(lambda buffer, size: pdfium.FPDFBookmark_GetTitle(mark, buffer, size))
        place = pdfium.FPDFBookmark_GetDest(self._document, mark) or pdfium.FPDFAction_GetDest(
            self._document, pdfium.FPDFBookmark_GetAction(mark)
        )
        page = pdfium.FPDFDest_GetDestPageIndex(self._document, place) if place else -1
        if not title.strip() or not 0 <= page < self.pages:
            return []
        flags = [ctypes.c_int() for _ in range(3)]
        ends = [ctypes.c_float() for _ in range(3)]
        pdfium.FPDFDest_GetLocationInPage(place, *flags, *ends)
        return [OutlineEntry(level, title, page, ends[1].value if flags[1].value else None)]


def _text(get: Any) -> str:  # noqa: ANN401  a call of PDFium that fills a buffer and says how much it needs
    size = min(get(None, 0), 20_000)
    buffer = ctypes.create_string_buffer(size)
    get(buffer, size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "replace")


def _lines(page: Any, marks: dict[int, int]) -> Iterator[PdfLine]:  # noqa: ANN401  PDFium's own pointer
    count = pdfium.FPDFText_CountChars(page)
    buffer = (ctypes.c_ushort * (count * 2 + 2))()
    written = pdfium.FPDFText_GetText(page, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    # Where PDFium leaves letters out, those of a line are no longer found by their numbers.
    in_step = len(text) == count
    begin = 0
    for line in text.split("\r\n"):
        if line.strip():
            yield _line(page, line, begin if in_step else 0, marks)
        begin += len(line) + 2


def _line(page: Any, text: str, begin: int, marks: dict[int, int]) -> PdfLine:  # noqa: ANN401  PDFium's own pointer
    first = begin + len(text) - len(text.lstrip())
    last = begin + len(text.rstrip()) - 1
    left, _, base = _box(page, first)
    _, right, last_base = _box(page, last)
    samples = range(first, last + 1, max(1, len(text) // _SAMPLES))
    unmapped = [pdfium.FPDFText_HasUnicodeMapError(page, at) == 1 for at in samples]
    return PdfLine(
        text=text,
        left=left,
        right=right,
        base=base,
        last_base=last_base,
        size=round(pdfium.FPDFText_GetFontSize(page, first), 1),
        weight=_weight(page, first),
        unmapped=sum(unmapped) / len(unmapped),
        tagged=marks.get(mark_of(page, first), 0) if marks else 0,
    )


def _weight(page: Any, at: int) -> int:  # noqa: ANN401  PDFium's own pointer
    """Return the weight of a letter's type; fonts that every reader of PDF has say it in their names only."""
    name = ctypes.create_string_buffer(_LONGEST_FONT)
    pdfium.FPDFText_GetFontInfo(page, at, name, _LONGEST_FONT, ctypes.c_int())
    named = any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))
    return max(_BOLD if named else 0, int(pdfium.FPDFText_GetFontWeight(page, at)))


def _box(page: Any, at: int) -> tuple[float, float, float]:  # noqa: ANN401  PDFium's own pointer
    """Return the left and the right end of a letter, and its base."""
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    pdfium.FPDFText_GetCharBox(page, at, left, right, bottom, top)
    pdfium.FPDFText_GetCharOrigin(page, at, x, y)
    return left.value, right.value, y.value
