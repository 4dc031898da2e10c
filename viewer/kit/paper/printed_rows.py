"""The tables of a text that is laid out for paper: the lines between their rows, and the heads that stand again."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from index.values import Struct
from viewer.kit.paper.pages import TableHead
from viewer.kit.paper.text_lines import blocks_of, edges_of, row_of


class PrintedTables(Struct, frozen=True):
    """Heights in a document: the `rules` between rows, above the first and below the last, and the `heads` of tables.

    `head_room` is the height of the tallest head.
    """

    rules: tuple[float, ...] = ()
    heads: tuple[TableHead, ...] = ()

    @property
    def head_room(self) -> float:
        """The height of the tallest head."""
        return max((head.bottom - head.top for head in self.heads), default=0.0)


def tables_of_paper(document: QTextDocument, padding: float) -> PrintedTables:
    """Return the tables of a laid out document; `padding` is the room above and below the words of a cell."""
    rules: list[float] = []
    heads = []
    for table, tops in _tables(document, padding):
        rules += tops
        count = min(table.format().toTableFormat().headerRowCount(), len(tops) - 2)
        if count > 0:
            heads.append(TableHead(top=tops[0], bottom=tops[count], until=tops[-1]))
    return PrintedTables(tuple(rules), tuple(heads))


def _tables(document: QTextDocument, padding: float) -> list[tuple[QTextTable, list[float]]]:
    """Return the tables of a document, with the top of each row and the bottom of the last."""
    found: dict[int, tuple[QTextTable, list[float], float]] = {}
    for row, group in groupby(blocks_of(document), row_of):
        if row is None:
            continue
        blocks = list(group)
        top = min(edges_of(block)[0] for block in blocks) - padding
        bottom = max(edges_of(block)[-1] for block in blocks) + padding
        table = QTextCursor(blocks[0]).currentTable()
        _, tops, lowest = found.get(row[0], (table, [], 0.0))
        found[row[0]] = table, [*tops, top], max(lowest, bottom)
    return [(table, [*tops, lowest]) for table, tops, lowest in found.values()]
