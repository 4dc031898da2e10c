"""Paragraphs of the lines of a page, and which lines stand on most pages alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from index.importing.readers.pdf_lines import HYPHEN, PdfLine
from index.values import Struct

_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
_ENDS = re.compile(r"[.!?:;…»”\"')\]]\s*$")
_ITEM = re.compile(r"\s*([•◦▪‣●○■–—*-]|\(?[a-z0-9]{1,3}[.)])\s")
_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
_OUTER_LINES, _LEAST_PAGES, _MOST_PART = 2, 3, 0.4
_BOLD = 600
_FARTHEST = 3.5  # sizes of its type that two lines of a paragraph lie apart, whatever is usual on a page


class PdfParagraph(Struct, frozen=True, kw_only=True):
    """Lines that belong together; `top` is the base of the first, `bold` the type of all, `tagged` as in a line.

    `left` and `right` are the ends of its longest lines.
    """

    text: str
    top: float
    left: float
    right: float
    size: float
    bold: bool
    lines: int
    tagged: int


def running_heads(pages: Sequence[list[PdfLine]], body: float) -> set[tuple[str, int]]:
    """Return the marks of lines at the edge of pages that are alike, numbers apart, at one height on many of them."""
    found: Counter[tuple[str, int]] = Counter()
    for lines in pages:
        edges = {mark(line): line for line in [*lines[:_OUTER_LINES], *lines[-_OUTER_LINES:]]}
        found.update(one for one, line in edges.items() if line.size <= body * 1.15)
    least = max(_LEAST_PAGES, _MOST_PART * len([lines for lines in pages if lines]))
    return {one for one, count in found.items() if count >= least}


def mark(line: PdfLine) -> tuple[str, int]:
    """Return what running heads have in common: their words without numbers, and their height within two points.

    A number at an end is left out, since it is a line of its own on some pages.
    """
    words = _DIGITS.sub("#", line.text.strip().lower())
    return words.strip("# ") or words, round(line.base / 2)


def body_size(pages: Iterable[list[PdfLine]]) -> float:
    """Return the size of the type in which most letters are set."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def paragraphs(lines: list[PdfLine]) -> list[PdfParagraph]:
    """Return the paragraphs of a page's lines."""
    gaps = [before.last_base - after.base for before, after in pairwise(lines)]
    usual = median([gap for gap in gaps if gap > 0] or [0.0])
    right = max((line.right for line in lines), default=0.0)
    left = min((line.left for line in lines), default=0.0)
    groups: list[list[PdfLine]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, usual, right - 0.2 * (right - left)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_paragraph(group) for group in groups]


def _goes_on(group: list[PdfLine], line: PdfLine, usual: float, wide: float) -> bool:
    before = group[-1]
    if (
        before.tagged != line.tagged
        or abs(before.size - line.size) > 0.6
        or (before.weight >= _BOLD) != (line.weight >= _BOLD)
    ):
        return False
    gap = before.last_base - line.base
    if _ITEM.match(line.text):
        return False
    if gap <= 0:  # a new column: a sentence may go on there
        return not _ENDS.search(before.text)
    if gap > min(max(1.35 * usual, 1.6 * line.size), _FARTHEST * line.size):
        return False
    hanging = 4 if len(group) == 1 and _ITEM.match(before.text) else 0.8
    full = before.right >= wide and line.left <= before.left + hanging * line.size
    return full or not _ENDS.search(before.text)


def _paragraph(group: list[PdfLine]) -> PdfParagraph:
    text = " ".join(line.text.strip() for line in group).translate(_LIGATURES)
    # PDFium itself joins what it takes for one word; the blank after such a hyphen is ours.
    text = text.replace(f"{HYPHEN} ", "\N{SOFT HYPHEN}").replace(HYPHEN, "\N{SOFT HYPHEN}")
    return PdfParagraph(
        text=text,
        top=group[0].base,
        left=min(line.left for line in group),
        right=max(line.right for line in group),
        size=group[0].size,
        bold=all(line.weight >= _BOLD for line in group),
        lines=len(group),
        tagged=group[0].tagged,
    )
