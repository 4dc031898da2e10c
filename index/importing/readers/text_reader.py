"""Reads plain text: paragraphs are told apart by blank lines, or by lines that end early."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from index.importing.account import Account, words
from index.importing.finishing import finished
from index.importing.gathering import Gathering
from index.importing.imported import Format, HeadingsFrom, ImportChoices, ImportedDocument, ImportedKind
from index.importing.lines import FORBIDDEN
from index.importing.readers.decoding import decoded

_LINE_END = re.compile("\r\n?|\n|[\x0b\x85\u2028\u2029]")
_WIDEST = 100
"""Characters of the longest lines of a text that was broken into lines to be read; longer lines are paragraphs."""
_NARROWEST = 40
"""Characters of the narrowest text that was broken into lines; shorter ones end where their writer meant it."""
_EARLY = 0.7
"""A line that is shorter than this part of the usual one ends its paragraph."""


def read_text(data: bytes, choices: ImportChoices) -> ImportedDocument:
    """Return what a plain text holds, read by the encoding that was chosen, marked or guessed."""
    account = Account()
    text, encoding = decoded(data, account, choices.encoding)
    gathering = Gathering(account, first_part=choices.first_part)
    for paragraph in _paragraphs(text):
        gathering.add(ImportedKind.PARAGRAPH, paragraph)
    return finished(
        gathering,
        account,
        kind=Format.TEXT,
        headings_from=HeadingsFrom.NONE,
        words_in=words(FORBIDDEN.sub("", re.sub(r"[\s\x1c-\x1f]", " ", text))),
        encoding=encoding,
    )


def _paragraphs(text: str) -> Iterator[str]:
    lines = [line for part in text.split("\f") for line in [*map(str.rstrip, _LINE_END.split(part)), ""]]
    width = _usual_width(lines)
    together: list[str] = []
    for line, following in pairwise([*lines, ""]):
        together.append(line)
        if not line or not following or len(line) < _EARLY * width or not width or following[0] in " \t":
            yield " ".join(together)
            together = []


def _usual_width(lines: list[str]) -> int:
    """Return how wide the lines of a text are that was broken to be read, 0 where a line is a paragraph."""
    lengths = sorted(len(line) for line in lines if line)
    widest = lengths[len(lengths) * 9 // 10] if lengths else 0
    return widest if _NARROWEST <= widest <= _WIDEST else 0
