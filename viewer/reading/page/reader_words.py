"""Spans of words in a reader's text: whether they are visible, and scrolling to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from index.late_patterns import late_pattern
from index.model import Block, BlockKind, Span
from viewer.kit.text.qt_text import OBJECT
from viewer.reading.page.own_pictures import LINK
from viewer.reading.page.page_document import PageDocument
from viewer.reading.page.page_frame import TOP_MARGIN

_ENDS = late_pattern("[\u2029\ufdd0\ufdd1]")  # of paragraphs and cells, as Qt has them
_HEAD_GAP = 6  # px left free above a line that is scrolled to the top


class ReaderWords:
    """Finds spans of the page in a text widget, given as block id and character span."""

    def __init__(self, view: QTextEdit, page: PageDocument) -> None:
        self._view, self._page = view, page

    def on_screen(self, block_id: str, span: Span) -> bool:
        """Return whether these words are wholly on screen."""
        cursor = self._page.cursor(block_id, *span)
        return cursor is not None and self._view.viewport().rect().contains(self._rect(cursor))

    def reveal(self, block_id: str, span: Span) -> bool:
        """Put the caret on these words, scrolling only if they are not on screen; False when on another page."""
        cursor = self._page.cursor(block_id, *span)
        if cursor is None:
            return False
        if not self.on_screen(block_id, span):
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + self._rect(cursor).top() - self._view.viewport().height() // 3)
        cursor.setPosition(cursor.selectionStart())
        self._view.setTextCursor(cursor)
        return True

    def select(self, block_id: str, span: Span) -> None:
        """Select these words, if they are on this page."""
        cursor = self._page.cursor(block_id, *span)
        if cursor is not None:
            self._view.setTextCursor(cursor)

    def deselect(self) -> None:
        """Have nothing selected; a caret that is off screen stays as it is, because Qt would scroll to it."""
        cursor = self._view.textCursor()
        if self._view.viewport().rect().contains(self._view.cursorRect()):
            cursor.clearSelection()
            self._view.setTextCursor(cursor)

    def first_line(self, block_id: str) -> QRectF | None:
        """Return the position of a block's first line in the view, or None if it is on another page."""
        number = self._page.number(block_id)
        if number < 0:
            return None
        block, rect = self._view.document().findBlockByNumber(number), self.rect(number)
        line = block.layout().lineAt(0).height() if block.layout().lineCount() else rect.height()
        return QRectF(rect.left(), rect.top() - self._view.verticalScrollBar().value(), rect.width(), line)

    @property
    def selected(self) -> str:
        """The selected words, up to the end of their line or cell; blank when nothing is selected."""
        line = _ENDS.split(self._view.textCursor().selectedText(), maxsplit=1)[0]
        return line.replace(OBJECT, "").strip("\u2028")

    @property
    def caret(self) -> tuple[str, int]:
        """Where the selection, or the caret, starts: block id and characters into the block's text."""
        return self._page.place_at(self._view.textCursor().selectionStart())

    def under(self, point: QPoint) -> tuple[str, int] | None:
        """Return what lies under a point of the view: a block's id and characters into its text; None for no words."""
        scrolled = QPointF(point) + QPointF(0, self._view.verticalScrollBar().value())
        position = self._view.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return self._page.place_at(position) if position >= 0 and self._page.blocks else None

    def figure(self, point: QPoint) -> Block | None:
        """Return the block of the picture under a point of the view, or whose words the caret is in; else None."""
        scheme, _, block_id = self._view.anchorAt(point).partition(":")
        block = self._page.figure(block_id) if scheme == LINK else None
        if block is None and self._page.blocks:
            block = self._page.figure(self._page.owner(self._view.textCursor().blockNumber()).id)
        return block

    def blocks_in(self, area: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the text blocks in an area of the view and where they are, and the cells beside them in their rows."""
        number, _last = self._page.row(self._view.cursorForPosition(area.topLeft()).blockNumber())
        block, scrolled = self._view.document().findBlockByNumber(number), self._view.verticalScrollBar().value()
        while block.isValid():
            rect = self.rect(block.blockNumber()).translated(0, -scrolled)
            if rect.top() > area.bottom():
                break
            yield block, rect
            block = block.next()

    @property
    def near(self) -> set[str]:
        """The blocks and notes on screen and a screen around it: where thousands of marks are drawn at most."""
        height = self._view.viewport().height()
        first = self._view.cursorForPosition(QPoint(0, -height)).block().blockNumber()
        last = self._view.cursorForPosition(QPoint(0, 2 * height)).block().blockNumber()
        return {self._page.place(number) for number in range(first, last + 1)}

    def rect(self, number: int) -> QRectF:
        """Return the rectangle of a text block in the document, by its number; for a cell that of its row."""
        document, (first, last) = self._view.document(), self._page.row(number)
        bounds = document.documentLayout().blockBoundingRect
        block = document.findBlockByNumber(first)
        rect = bounds(block)
        for _ in range(first, last):
            block = block.next()
            rect = rect.united(bounds(block))
        return rect

    def head_of(self, number: int) -> float:
        """Return the scroll position for a text block at the top, including the headings right above it."""
        owner, number = self._page.owner, self._page.row(number)[0]
        while number > 0 and owner(number - 1).kind is BlockKind.HEADING and owner(number).level != 2:
            number -= 1
        return self.rect(number).top() - _HEAD_GAP if number else 0.0

    def place_at(self, scrolled: QPointF) -> tuple[str, int]:
        """Return the block at the top of a view scrolled to a point, and how much of it is past, in thousandths."""
        document, point = self._view.document(), scrolled + QPointF(0, TOP_MARGIN)
        position = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        block = self._page.owner(document.findBlock(position).blockNumber())
        rect = self.rect(self._page.number(block.id))
        past = (scrolled.y() - rect.top()) / rect.height() if rect.height() else 0.0
        return block.id, max(0, min(999, round(past * 1000)))

    def line_tops(self, positions: Iterable[int]) -> Iterator[float]:
        """Yield the top of the line at each of these positions of the document, in pixels."""
        document = self._view.document()
        find_block, bounds = document.findBlock, document.documentLayout().blockBoundingRect
        for position in positions:
            block = find_block(position)
            line = block.layout().lineForTextPosition(position - block.position())
            yield bounds(block).top() + (line.y() if line.isValid() else 0.0)

    def _rect(self, cursor: QTextCursor) -> QRect:
        """Return the rectangle of a cursor's words in the view, from their first line to their last."""
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        return self._view.cursorRect(first).united(self._view.cursorRect(last))
