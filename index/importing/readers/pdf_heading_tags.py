"""The tags of a page of a PDF: which marked pieces are headings, of which level, and words in place of pictures."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

from index.values import Struct

_HEADING = re.compile(r"H([1-6])?$")
_LONGEST_TYPE = 64
_LONGEST_WORDS = 100_000
_MOST_ELEMENTS = 20_000


def heading_marks(page: Any) -> dict[int, int]:  # noqa: ANN401  PDFium's own pointer
    """Return the levels of the headings of a page by the numbers of their marks; a heading without level has 1."""
    marks: dict[int, int] = {}
    for element, level in _elements(page):
        if level:
            marks.update(dict.fromkeys(_marks(element), level))
    return marks


class Described(Struct, frozen=True):
    """Words that stand in place of something, such as a picture, and the numbers of the marks that it has."""

    words: str
    marks: frozenset[int]


def described(page: Any) -> list[Described]:  # noqa: ANN401  PDFium's own pointer
    """Return the words that stand in place of the pictures of a page, in order, for those that have some."""
    found = []
    for element, _ in _elements(page):
        length = min(pdfium.FPDF_StructElement_GetAltText(element, None, 0), _LONGEST_WORDS)
        buffer = ctypes.create_string_buffer(max(2, length))
        pdfium.FPDF_StructElement_GetAltText(element, buffer, length)
        said = buffer.raw[: max(0, length - 2)].decode("utf-16-le", "replace")
        if said.strip():
            found.append(Described(said, frozenset(_marks(element))))
    return found


def _elements(page: Any) -> Iterator[tuple[Any, int]]:  # noqa: ANN401  PDFium's own pointer
    """Yield the elements of a page in order, each with the level of the heading that it stands in, 0 for none."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return
    stack = [
        (pdfium.FPDF_StructTree_GetChildAtIndex(tree, at), 0)
        for at in reversed(range(pdfium.FPDF_StructTree_CountChildren(tree)))
    ]
    seen = 0
    while stack and seen < _MOST_ELEMENTS:
        element, level = stack.pop()
        seen += 1
        if element:
            level = _level(element) or level
            yield element, level
            children = range(min(pdfium.FPDF_StructElement_CountChildren(element), _MOST_ELEMENTS))
            stack += [(pdfium.FPDF_StructElement_GetChildAtIndex(element, at), level) for at in reversed(children)]
    pdfium.FPDF_StructTree_Close(tree)


def mark_of(text: Any, at: int) -> int:  # noqa: ANN401  PDFium's own pointer
    """Return the number of the mark that a letter of a page stands in, -1 for none."""
    shown = pdfium.FPDFText_GetTextObject(text, at)
    return int(pdfium.FPDFPageObj_GetMarkedContentID(shown)) if shown else -1


def _level(element: Any) -> int:  # noqa: ANN401  PDFium's own pointer
    """Return the level of an element that is a heading, 0 for all others."""
    buffer = ctypes.create_string_buffer(_LONGEST_TYPE)
    length = pdfium.FPDF_StructElement_GetType(element, buffer, _LONGEST_TYPE)
    name = buffer.raw[: max(0, min(length, _LONGEST_TYPE) - 2)].decode("utf-16-le", "replace")
    found = _HEADING.match(name)
    return int(found[1] or 1) if found else 0


def _marks(element: Any) -> list[int]:  # noqa: ANN401  PDFium's own pointer
    count = min(pdfium.FPDF_StructElement_GetMarkedContentIdCount(element), _MOST_ELEMENTS)
    return [pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, at) for at in range(max(0, count))]
