"""Joins a book's table of contents with the headings of its text: lines of the table, then what lies below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from index.importing.imported import ImportedBlock, ImportedKind
from index.importing.readers.epub_package import ContentsLine
from index.values import replace

_NEAR = 3
"""Blocks from the place that a line leads to in which its words may stand."""


def headed(blocks: Sequence[ImportedBlock], lines: Mapping[int, list[ContentsLine]]) -> list[ImportedBlock]:
    """Return the blocks with a heading for each line of the table, given by the number of the block it leads to.

    Where the text has the words of a line itself, they become its heading; else the line is put in. Headings of the
    text that are in no table lie below the line before them.
    """
    joined = _Joined(blocks)
    for number in range(len(blocks) + 1):
        for line in lines.get(number, ()):
            joined.begin(line, number)
        if number < len(blocks):
            joined.take(number)
    return joined.made


class _Joined:
    """The blocks so far; `_level` is that of the last line of the table, `_own` that of its heading in the text."""

    def __init__(self, blocks: Sequence[ImportedBlock]) -> None:
        self.made: list[ImportedBlock] = []
        self._blocks = blocks
        self._levels: dict[int, int] = {}
        self._level = 0
        self._own = 0

    def begin(self, line: ContentsLine, number: int) -> None:
        """Begin what a line leads to."""
        found = self._words_of(line.title, number)
        self._level, self._own = line.level, 0
        if found is None:
            self.made.append(ImportedBlock(kind=ImportedKind.HEADING, text=line.title, level=line.level))
        else:
            self._levels[found] = line.level

    def take(self, number: int) -> None:
        """Take the next block of the text."""
        block = self._blocks[number]
        if level := self._levels.get(number):
            self._own = block.level
            block = replace(block, kind=ImportedKind.HEADING, level=level)
        elif block.kind is ImportedKind.HEADING and self._level:
            self._own = self._own or block.level - 1
            block = replace(block, level=self._level + max(1, block.level - self._own))
        self.made.append(block)

    def _words_of(self, title: str, number: int) -> int | None:
        """Return the number of the block that has the words of a line, if it is near where the line leads to."""
        sought = _folded(title)
        for near in range(number, min(number + _NEAR, len(self._blocks))):
            text = _folded(self._blocks[near].text[:500])
            heading = self._blocks[near].kind is ImportedKind.HEADING
            alike = bool(text) and (sought.startswith(text) or text.startswith(sought)) if heading else text == sought
            if near not in self._levels and alike and (heading or self._blocks[near].kind is ImportedKind.PARAGRAPH):
                return near
        return None


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
