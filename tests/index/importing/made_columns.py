"""A text set as journals set it: in two columns, with hyphens at the ends of lines, running heads and page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tests.index.importing.made_files import Shown, pdf

_WIDTH, _LINES = 44, 50  # letters of a line, lines of a column
_LEFT, _RIGHT, _TOP, _SIZE, _DOWN, _INDENT = 60, 310, 760, 9, 11, 10  # points
_LEAST = 3
"""Letters of a word before and after a hyphen."""


def two_columns(paragraphs: Iterable[str], head: str) -> bytes:
    """Return a PDF of paragraphs in Latin letters; the first line of each is set in."""
    lines = [(text, not number) for paragraph in paragraphs for number, text in enumerate(_broken(paragraph))]
    pages: list[list[Shown]] = []
    for first in range(0, len(lines), 2 * _LINES):
        shown: list[Shown] = [(_LEFT, 800, 8, _escaped(head)), (500, 800, 8, str(len(pages) + 1))]
        for number, (text, begins) in enumerate(lines[first : first + 2 * _LINES]):
            column, row = divmod(number, _LINES)
            left = (_LEFT, _RIGHT)[column] + _INDENT * begins
            shown.append((left, _TOP - _DOWN * row, _SIZE, _escaped(text)))
        pages.append(shown)
    return pdf(pages)


def _broken(paragraph: str) -> Iterator[str]:
    line = ""
    for word in paragraph.split():
        room = _WIDTH - len(line) - bool(line)
        cut = min(room - 1, len(word) - _LEAST)
        if len(word) <= room:
            line = f"{line} {word}".strip()
        elif cut >= _LEAST and word.isalpha():
            yield f"{line} {word[:cut]}-".strip()
            line = word[cut:]
        else:
            yield line
            line = word
    yield line


def _escaped(text: str) -> str:
    return re.sub(r"([\\()])", r"\\\1", text)
