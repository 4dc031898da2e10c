"""The lines of a text that is laid out: their heights, the page that each is printed on, and where none may end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from itertools import groupby
from math import inf

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLine, QTextTable

from index.values import Struct
from viewer.kit.paper.page_breaks import Paragraph
from viewer.kit.text.qt_text import characters, units

_LINE_END = "\N{LINE SEPARATOR}"
_ENDS = " /?&=#"  # behind which a line may end: words, and the parts of an address


class LinesOfBlock(Struct, frozen=True):
    """Some lines of a text block, from line `first` up to line `end`."""

    block: int
    first: int
    end: int


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the text blocks of a document in their order; those of a table row by row, each as it is read."""
    frames = document.rootFrame().childFrames()
    if not any(_is_turned(frame) for frame in frames if isinstance(frame, QTextTable)):
        yield from _blocks(document)
        return
    for row, group in groupby(_blocks(document), row_of):
        blocks = list(group)
        table = QTextCursor(blocks[0]).currentTable() if row else None
        yield from reversed(blocks) if table and _is_turned(table) else blocks


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _is_turned(table: QTextTable) -> bool:
    """Return whether the cells of a table are read from the right; Qt has them from the left."""
    return table.format().layoutDirection() is Qt.LayoutDirection.RightToLeft


def origin_of(block: QTextBlock) -> QPointF:
    """Return the place in its document from which the lines of a block are counted."""
    return block.document().documentLayout().blockBoundingRect(block).topLeft()


def edges_of(block: QTextBlock) -> tuple[float, ...]:
    """Return the top of each line of a block, and the bottom of the last."""
    layout = block.layout()
    rect = block.document().documentLayout().blockBoundingRect(block)
    tops = [rect.top() + layout.lineAt(number).y() for number in range(layout.lineCount())]
    return (*(tops or [rect.top()]), rect.bottom())


def row_of(block: QTextBlock) -> tuple[int, int] | None:
    """Return where the table of a block begins in its document, and the row of its cell; None outside tables."""
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    return None if table is None else (table.firstPosition(), table.cellAt(cursor).row())


def paragraphs_of(
    document: QTextDocument, leads: Container[int], padding: float = 0.0, tallest: float = inf
) -> list[Paragraph]:
    """Return the units between which a document may be broken: its lines, and the rows of its tables.

    `leads` are the blocks that are bound to what follows, `padding` is the room above and below the words of a cell. A
    row higher than `tallest` is broken between the lines of its cells; rows that a cell joins are one unit.
    """
    found: list[Paragraph] = []
    reaches = -inf
    for row, group in groupby(blocks_of(document), row_of):
        blocks = list(group)
        if row is None:
            found += [Paragraph(edges_of(block), block.blockNumber() in leads) for block in blocks]
            continue
        edges = _edges_of_row(blocks, padding, tallest)
        leading = any(block.blockNumber() in leads for block in blocks)
        if edges[0] < reaches:
            before = found.pop()
            edges, leading = (*before.edges[:-1], *edges[:-1], max(reaches, edges[-1])), before.leads
        reaches = edges[-1]
        found.append(Paragraph(edges, leading))
    return found


def _edges_of_row(blocks: Sequence[QTextBlock], padding: float, tallest: float) -> tuple[float, ...]:
    """Return the top and the bottom of a row; of one that is too high, the lines of its highest cell, too."""
    cells = [edges_of(block) for block in blocks]
    top = min(edges[0] for edges in cells) - padding
    bottom = max(edges[-1] for edges in cells) + padding
    inside = max(cells, key=lambda edges: edges[-1])[1:-1] if bottom - top > tallest else ()
    return (top, *(edge for edge in inside if top < edge < bottom), bottom)


def lines_on_pages(
    document: QTextDocument, slices: Sequence[tuple[float, float]]
) -> tuple[tuple[LinesOfBlock, ...], ...]:
    """Return the lines of each page, given the top and bottom of its content: each line once."""
    bottoms = [bottom for _, bottom in slices]
    pages: list[list[LinesOfBlock]] = [[] for _ in slices]
    for block in blocks_of(document):
        if not block.text() and block.textList() is None:
            continue  # what Qt puts behind a table
        first = 0
        for page, group in groupby(bisect_right(bottoms, top) for top in edges_of(block)[: block.layout().lineCount()]):
            end = first + len(list(group))
            pages[page].append(LinesOfBlock(block=block.blockNumber(), first=first, end=end))
            first = end
    return tuple(map(tuple, pages))


def lines_between(document: QTextDocument, top: float, bottom: float) -> Iterator[LinesOfBlock]:
    """Yield the lines that begin at a height or below it, and above another."""
    for block in blocks_of(document):
        tops = edges_of(block)[: block.layout().lineCount()]
        inside = [line for line, height in enumerate(tops) if top <= height < bottom]
        if inside:
            yield LinesOfBlock(block=block.blockNumber(), first=inside[0], end=inside[-1] + 1)


def ends_with_a_blank(block: QTextBlock, line: QTextLine) -> bool:
    """Return whether a line ends between two words, not within one and not with its paragraph."""
    text = block.text()
    end = characters(text, line.textStart() + line.textLength())
    return end < len(text) and text[end - 1] == " "


def end_no_line_with_a_hyphen(document: QTextDocument) -> None:
    """Break the lines of a laid out document so that none ends with a hyphen.

    Whoever copies words from a PDF would lose it, because readers take it for one that parts a word at a line's end.
    """
    cursor = QTextCursor(document)
    document.size()  # lays it out
    while breaks := [at for block in blocks_of(document) if (at := _better_break(block))]:
        cursor.beginEditBlock()
        for at in reversed(breaks):
            cursor.setPosition(at)
            cursor.insertText(_LINE_END)
        cursor.endEditBlock()
        document.size()


def _better_break(block: QTextBlock) -> int:
    """Return the position at which to break the first line of a block that ends with a hyphen; 0 if none does."""
    text, layout = block.text(), block.layout()
    for number in range(layout.lineCount() - 1):
        line = layout.lineAt(number)
        start, end = characters(text, line.textStart()), characters(text, line.textStart() + line.textLength())
        if text[end - 1] == "-" and not text[end].isspace() and (at := _earlier(text, start, end - 1)):
            return block.position() + units(text, at)
    return 0


def _earlier(text: str, start: int, hyphen: int) -> int:
    """Return where a line that ends with a hyphen may end before it: best behind one of `_ENDS`; 0 for nowhere."""
    places = range(hyphen, start, -1)
    good = (at for at in places if text[at - 1] in _ENDS and text[at] != "/")
    return next(good, 0) or next((at for at in places if text[at - 1] != "-"), 0)
