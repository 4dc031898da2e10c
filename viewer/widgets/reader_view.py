"""The reader: one page of text in a column, passage numbers in the margin, marks on hits and statements.

It always knows its place: the block at the top of the view and how far it is scrolled past, in thousandths
of the block's height, so that resizing, zooming and reopening return to the same line.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from index.model import BlockKind, Page, Span
from viewer.models.theme import Theme
from viewer.models.typography import Typography
from viewer.widgets.page_document import NOTHING_BESIDE, Annotations, PageDocument
from viewer.widgets.reader_margin import ReaderMargin

Marks = dict[str, tuple[Span, ...]]

_MIN_MARGIN = 56
_TOP_MARGIN = 26
_HEAD_GAP = 6


class ReaderView(QTextBrowser):
    """Shows one page; `place_changed` tells block id and offset whenever the reader scrolls to another line."""

    place_changed = Signal(str, int)
    page_requested = Signal(int)
    term_requested = Signal(str)
    term_hovered = Signal(str)
    note_requested = Signal(str)
    first_painted = Signal()
    """The text stands on screen for the first time."""

    def __init__(self, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._typography = theme, typography
        self._page = PageDocument(self.document())
        self._shown: Page | None = None
        self._beside = NOTHING_BESIDE
        self._place = ("", 0)
        self._settling = self._painted = False
        self._hits: Marks = {}
        self._statements: Marks = {}
        self._hit_at = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text"))
        self.setAccessibleDescription(self.tr("The page you are reading; passage numbers stand in the margin."))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def page_number(self) -> int:
        """Number of the page shown, 0 before the first."""
        return self._shown.number if self._shown else 0

    @property
    def place(self) -> tuple[str, int]:
        """Block id at the top of the view and thousandths of it scrolled past; ("", 0) before the first page."""
        return self._place

    @property
    def selected(self) -> tuple[tuple[str, Span], ...]:
        """What is selected of the library's words, as block ids and spans in reading order; notes are left out."""
        return self._page.spans(self.textCursor())

    @property
    def block_read(self) -> str:
        """Id of the block that holds the caret, where that is in view, else of the one at the top; "" at first."""
        caret = self.cursorRect()
        number = self.textCursor().blockNumber()
        if self._page.blocks and 0 <= caret.center().y() < self.viewport().height():
            return self._page.owner(number).id
        return self._place[0]

    def show_page(self, page: Page, beside: Annotations = NOTHING_BESIDE) -> None:
        """Show a page from its top; marks stay set and are drawn where they fall on it."""
        self._shown, self._beside = page, beside
        self._lay_out()
        self.go_to(page.blocks[0].id if page.blocks else "", 0)

    def show_beside(self, beside: Annotations) -> None:
        """Show the same page with other notes and terms beside its text, at the same line."""
        self._beside = beside
        self._lay_out_again()

    def go_to(self, block_id: str, offset: int = 0) -> bool:
        """Scroll so that the block stands at the top, `offset` thousandths past; False when it is not on this page."""
        number = self._page.number(block_id)
        if number < 0:
            return False
        rect = self._rect(self.document().findBlockByNumber(number))
        top = rect.top() + rect.height() * offset / 1000 if offset else self._head_of(number)
        self._settling = True
        # The caret comes along, for those who read and select by keyboard; then the line goes where it belongs.
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(number)))
        self.verticalScrollBar().setValue(round(top))
        self._settling = False
        self._set_place(block_id, offset)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Show the text in another theme's colours, at the same line."""
        self._theme = theme
        self._lay_out_again()

    def set_typography(self, typography: Typography) -> None:
        """Set the text in another type, at the same line."""
        self._typography = typography
        self._lay_out_again()

    def set_hits(self, hits: Marks) -> None:
        """Mark these spans (by block id) as search hits."""
        self._hits, self._hit_at = hits, -1
        self._draw_marks()

    def set_statements(self, statements: Marks) -> None:
        """Mark these spans (by block id) as the sentences that state the chosen arrangement."""
        self._statements = statements
        self._draw_marks()

    def step_hit(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) hit on this page, at first from the caret; False when there is none."""
        cursors = [cursor for place in self._hit_places() if (cursor := self._page.cursor(place[0], *place[1]))]
        at = self._hit_at + step
        if self._hit_at < 0:
            caret = self.textCursor().position()
            before = sum(cursor.selectionStart() < caret for cursor in cursors)
            at = before if step > 0 else before - 1
        if not 0 <= at < len(cursors):
            return False
        self._hit_at = at
        cursors[at].setPosition(cursors[at].selectionStart())
        self.setTextCursor(cursors[at])
        self.ensureCursorVisible()
        self._draw_marks()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and the same line at the top."""
        place = self._place
        self._settling = True
        super().resizeEvent(event)
        self._set_margins()
        self._settling = False
        self.go_to(*place)

    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the place; Qt would scroll to the caret."""
        place = self._place
        self._settling = True
        super().showEvent(event)
        self._settling = False
        self.go_to(*place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then what stands in its margin."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        margin = ReaderMargin(self._page, self._typography, self._theme, self._margin())
        scrolled = self.verticalScrollBar().value()
        text_block = self.cursorForPosition(event.rect().topLeft()).block()
        while text_block.isValid():
            rect = self._rect(text_block).translated(0, -scrolled)
            if rect.top() > event.rect().bottom():
                break
            margin.paint(painter, text_block, rect)
            text_block = text_block.next()
        painter.end()
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page when paging down at its end or up at its start."""
        bar = self.verticalScrollBar()
        down = event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_Space) and bar.value() == bar.maximum()
        up = event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum()
        if (down or up) and not event.modifiers() and self._shown is not None:
            self.page_requested.emit(self._shown.number + (1 if down else -1))
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        if self._shown is None:
            return
        self._settling = True
        self._page.fill(self._shown, self._typography, self._theme, self._beside)
        self._set_margins()
        self._settling = False
        self._draw_marks()

    def _lay_out_again(self) -> None:
        place = self._place
        self._lay_out()
        self.go_to(*place)
        self.viewport().update()

    def _margin(self) -> float:
        return max(_MIN_MARGIN, (self.viewport().width() - self._typography.column()) / 2)

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        frame_format = frame.frameFormat()
        margin = self._margin()
        frame_format.setLeftMargin(margin)
        frame_format.setRightMargin(max(24.0, margin) if margin > _MIN_MARGIN else 24)
        frame_format.setTopMargin(_TOP_MARGIN)
        frame_format.setBottomMargin(self.viewport().height() * 0.4)
        frame.setFrameFormat(frame_format)

    def _draw_marks(self) -> None:
        statement = QTextCharFormat()
        statement.setBackground(self._theme.color("statement"))
        statement.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        statement.setUnderlineColor(self._theme.color("statement_line"))
        found = _colored(self._theme.color("hit"), self._theme.color("hit_text"))
        current = _colored(self._theme.color("accent"), self._theme.color("accent_text"))
        marks = [(block_id, span, statement) for block_id, spans in self._statements.items() for span in spans]
        marks += [
            (block_id, span, current if count == self._hit_at else found)
            for count, (block_id, span) in enumerate(self._hit_places())
        ]
        self.setExtraSelections([mark for place in marks if (mark := self._selection(*place)) is not None])

    def _hit_places(self) -> list[tuple[str, Span]]:
        return [(block.id, span) for block in self._page.blocks for span in self._hits.get(block.id, ())]

    def _selection(self, block_id: str, span: Span, char_format: QTextCharFormat) -> QTextEdit.ExtraSelection | None:
        cursor = self._page.cursor(block_id, *span)
        if cursor is None:
            return None
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, char_format
        return selection

    def _rect(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    def _head_of(self, number: int) -> float:
        """Return where to scroll for a block to stand at the top: at the headings right above it, if there are any."""
        owner = self._page.owner
        while number > 0 and owner(number - 1).kind is BlockKind.HEADING and owner(number).level != 2:
            number -= 1
        return self._rect(self.document().findBlockByNumber(number)).top() - _HEAD_GAP if number else 0.0

    def _set_place(self, block_id: str, offset: int) -> None:
        if (block_id, offset) != self._place:
            self._place = (block_id, offset)
            self.place_changed.emit(block_id, offset)

    def _on_scrolled(self, value: int) -> None:
        if self._settling or self._shown is None:
            return
        point = QPointF(self._margin() + 1, value + _TOP_MARGIN)
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        block = self._page.owner(self.document().findBlock(position).blockNumber())
        rect = self._rect(self.document().findBlockByNumber(self._page.number(block.id)))
        past = (value - rect.top()) / rect.height() if rect.height() else 0.0
        self._set_place(block.id, max(0, min(999, round(past * 1000))))

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == "page":
            self.page_requested.emit(int(url.path()))
        elif url.scheme() == "term":
            self.term_requested.emit(url.path())
        elif url.scheme() == "note":
            self.note_requested.emit(url.path())

    def _on_highlighted(self, url: QUrl) -> None:
        self.term_hovered.emit(url.path() if url.scheme() == "term" else "")


def _colored(background: QColor, foreground: QColor) -> QTextCharFormat:
    char_format = QTextCharFormat()
    char_format.setBackground(background)
    char_format.setForeground(foreground)
    return char_format
