"""Guesses which paragraphs of a PDF are headings, by the size and the weight of their type."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.importing.readers.pdf_paragraphs import PdfParagraph

_LARGER, _MUCH_LARGER = 1.1, 1.4
_BEGINNING = 10
_LONGEST, _MOST_LINES, _MOST_LEVELS = 200, 3, 4
_LETTERS_A_HEADING = 1_500
"""Headings are not guessed more often than this: what is more frequent is no heading."""
_LETTER = re.compile(r"[^\W\d_]{2}")


def guessed_levels(paragraphs: Sequence[PdfParagraph]) -> dict[int, int]:
    """Return the level of each paragraph that looks like a heading, by its number; none where too many do."""
    sizes: Counter[float] = Counter()
    bold = 0
    for one in paragraphs:
        sizes[one.size] += len(one.text)
        bold += len(one.text) if one.bold else 0
    body = max(sizes, key=lambda size: sizes[size], default=0.0)
    letters = sum(sizes.values())
    looks = {number: look for number, one in enumerate(paragraphs) if (look := _look(one, body, bold * 2 < letters))}
    ranks = sorted(set(looks.values()), reverse=True)[:_MOST_LEVELS]
    while ranks and sum(look in ranks for look in looks.values()) > max(3, letters / _LETTERS_A_HEADING):
        ranks.pop()
    return {number: ranks.index(look) + 1 for number, look in looks.items() if look in ranks}


def first_title(paragraphs: Sequence[PdfParagraph]) -> str:
    """Return the words of the largest type at the beginning, if it is much larger than that of the text; else blank."""
    begin = [one for one in paragraphs[:_BEGINNING] if len(one.text) <= _LONGEST and _LETTER.search(one.text)]
    largest = max(begin, key=lambda one: one.size, default=None)
    usual = sorted(one.size for one in paragraphs)[len(paragraphs) // 2] if paragraphs else 0.0
    return largest.text if largest and largest.size >= _MUCH_LARGER * usual else ""


def _look(one: PdfParagraph, body: float, bold_tells: bool) -> float:
    """Return how much a paragraph looks like a heading: its size, or a little more than the body's if bold; else 0."""
    if len(one.text) > _LONGEST or one.lines > _MOST_LINES or not _LETTER.search(one.text):
        return 0
    if one.size >= _LARGER * body:
        return round(one.size)
    alone = one.lines == 1 and not one.text.rstrip().endswith((".", ",", ";", ":"))
    return body + 0.01 if one.bold and bold_tells and alone and one.size >= 0.95 * body else 0
