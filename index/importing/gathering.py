"""Gathers blocks: folds blanks, leaves out what is no letter, keeps to the limits. All text goes through here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.importing.account import Account, words
from index.importing.imported import (
    DEEPEST,
    LONGEST_BLOCK,
    LONGEST_LABEL,
    MOST_BLOCKS,
    FileRefusedError,
    ImportedBlock,
    ImportedKind,
    LossKind,
    Refusal,
    TextDirection,
)
from index.importing.lines import FORBIDDEN
from index.table_cells import CELL
from index.table_grids import GridRow, settled

_BLANKS = re.compile("[ \t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]+")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")


class Gathering:
    """The blocks of one file while it is read."""

    def __init__(self, account: Account, *, first_part: bool = False) -> None:
        self.blocks: list[ImportedBlock] = []
        self.words = 0
        self._account = account
        self._first_part = first_part
        self._tables = 0

    def add(
        self,
        kind: ImportedKind,
        text: str,
        *,
        level: int = 0,
        label: str = "",
        picture: int = 0,
        page: int | None = None,
        direction: TextDirection = TextDirection.NONE,
    ) -> bool:
        """Add a block and return True; a text without letters is none, except that for a picture.

        Raises FileRefusedError for a block or a document that is too long, unless only a first part was asked for.
        """
        shown = self._lines(text) if kind is ImportedKind.CODE else self.line(text)
        if not shown.strip() and not picture:
            return False
        return self._take(
            ImportedBlock(
                kind=kind,
                text=shown,
                label=self.line(label)[:LONGEST_LABEL],
                level=min(level, DEEPEST),
                picture=picture,
                page=page,
                direction=direction,
            )
        )

    def add_table(
        self,
        rows: Sequence[GridRow],
        heads: int = 0,
        page: int | None = None,
        direction: TextDirection = TextDirection.NONE,
    ) -> None:
        """Add the rows of a table, of which the first `heads` name its columns; lines of a cell stay lines."""
        self._tables += 1
        shown = [GridRow([self._cell(text) for text in row.cells], row.spans) for row in rows]
        heads = sum(any(row.cells) for row in shown[:heads])
        for number, row in enumerate(settled(shown)):
            self._take(
                ImportedBlock(
                    kind=ImportedKind.ROW,
                    text=CELL.join(row.cells),
                    level=int(number < heads),
                    table=self._tables,
                    spans=row.spans,
                    page=page,
                    direction=direction,
                )
            )

    def line(self, text: str) -> str:
        """Return a text in one line, without what is no letter."""
        return self._letters(_BLANKS.sub(" ", text)).strip(" ")

    def _cell(self, text: str) -> str:
        """Return the words of a cell, line by line."""
        return "\n".join(filter(None, map(self.line, _LINE_ENDS.sub("\n", text).split("\n"))))

    def _lines(self, text: str) -> str:
        lines = self._letters(_LINE_ENDS.sub("\n", text).replace("\t", "    ")).split("\n")
        return "\n".join(line.rstrip() for line in lines).strip("\n")

    def _letters(self, text: str) -> str:
        text, unreadable = _SURROGATES.subn("\N{REPLACEMENT CHARACTER}", text)
        shown, left_out = FORBIDDEN.subn("", text)
        self._account.lost(LossKind.UNREADABLE, count=unreadable)
        self._account.lost(LossKind.CONTROL, count=left_out)
        return shown

    def _take(self, block: ImportedBlock) -> bool:
        if len(self.blocks) >= MOST_BLOCKS:
            self._beyond(Refusal.TOO_MANY_BLOCKS, MOST_BLOCKS, len(self.blocks) + 1)
            return False
        size = len(block.text.encode())
        if size > LONGEST_BLOCK:
            self._beyond(Refusal.BLOCK_TOO_LONG, LONGEST_BLOCK, size)
            return False
        self.blocks.append(block)
        if block.kind is ImportedKind.HEADING:
            self._account.met(block.text)
        self.words += words(block.text)
        return True

    def _beyond(self, reason: Refusal, limit: int, found: int) -> None:
        if not self._first_part:
            raise FileRefusedError(reason, found=found, limit=limit)
        self._account.lost(LossKind.CUT)
