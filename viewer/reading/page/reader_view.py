"""The reader: one page of text in a column, passage numbers in the margin, marks on hits and statements.

It always knows its place: the block at the top of the view and how far it is scrolled past, in thousandths
of the block's height, so that resizing, zooming and reopening return to the same line.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QWidget

from index.model import Page, Span
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.reading.overview.overview import Overview
from viewer.reading.overview.overview_browser import OverviewBrowser
from viewer.reading.page.cell_speech import CellSpeech
from viewer.reading.page.copied_page import spell_out_links
from viewer.reading.page.marked_scroll_bar import MarkedScrollBar
from viewer.reading.page.note_folds import NoteFolds
from viewer.reading.page.own_pictures import LINK, OwnPictures
from viewer.reading.page.page_document import PageDocument
from viewer.reading.page.page_extras import NOTHING_BESIDE, PageExtras
from viewer.reading.page.page_frame import PageFrame
from viewer.reading.page.reader_margin import ReaderMargin
from viewer.reading.page.reader_marks import Highlights, Mark, Marks, ReaderMarks
from viewer.reading.page.reader_words import ReaderWords

_NO_PAGE = Page(0, "", ())


class ReaderView(OverviewBrowser):
    """Shows one page or overview; `place_changed` carries block id and offset when another line is scrolled to."""

    place_changed = Signal(str, int)
    page_requested = Signal(int)
    term_requested = Signal(str)
    term_hovered = Signal(str)
    note_requested = Signal(str)
    picture_requested = Signal(object)
    first_painted = Signal()
    """Emitted after the text was painted for the first time."""

    def __init__(self, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(theme, typography, parent)
        self.pictures = OwnPictures(self.document())
        self._page = PageDocument(self.document(), pictures=self.pictures)
        self._shown: Page | None = None
        self._beside = NOTHING_BESIDE
        self._place = ("", 0)
        self._settling = self._filling = self._painted = self._sized = False
        self._frame = PageFrame(self)
        self._marks = ReaderMarks(self._page)
        self.words = ReaderWords(self, self._page)
        self.notes = NoteFolds(self, self._page, self.words)
        self.cells = CellSpeech(self, self._page)
        self._bar = MarkedScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without anything to scroll it is blank; if it came and went, lines would be broken anew and move.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Text"))
        self.setAccessibleDescription(self.tr("The page you are reading; passage numbers stand in the margin."))
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)
        self.copied.connect(lambda copied: spell_out_links(copied, self._beside))
        self.cursorPositionChanged.connect(self._on_caret_moved)
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

    def show_page(self, page: Page, beside: PageExtras = NOTHING_BESIDE) -> None:
        """Show a page from its top; marks stay set and are drawn where they fall on it."""
        self._shown, self._beside, self._overview = page, beside, None
        self._lay_out()
        self.go_to(page.blocks[0].id if page.blocks else "", 0)

    def show_overview(self, overview: Overview) -> None:
        """Show an overview from its top, in place of a page."""
        self._shown, self._beside, self._overview = None, NOTHING_BESIDE, overview
        if self._sized:  # before, it would be laid out for a width that it never has
            self._lay_out()
        self.go_to(overview.place, 0)

    def show_beside(self, beside: PageExtras) -> None:
        """Show the same page with other notes and terms beside its text, at the same line."""
        self._beside = beside
        self._lay_out_again()

    def go_to(self, block_id: str, offset: int = 0) -> bool:
        """Scroll the block to the top, `offset` thousandths of its height past; False if it is not on this page."""
        number = self._page.number(block_id)
        is_overview = block_id == self._overview_place != ""
        if number < 0 and not is_overview:
            return False
        self._settling = True
        self._frame.settle()
        if is_overview:
            number, top = 0, self._overview_top(offset)
        else:
            rect = self.words.rect(number)
            top = rect.top() + rect.height() * offset / 1000 if offset else self.words.head_of(number)
        # The caret moves too, for reading and selecting by keyboard; then the line is scrolled into place.
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(number)))
        self.verticalScrollBar().setValue(round(top))
        self._settling = False
        self._set_place(block_id, offset)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Show the text in another theme's colours, at the same line."""
        self._theme = theme
        self._bar.set_theme(theme)
        self._lay_out_again()

    def set_typography(self, typography: Typography) -> None:
        """Set the text in another type, at the same line."""
        self._typography = typography
        self._lay_out_again()

    def set_hits(self, hits: Marks) -> None:
        """Mark these spans (by block id) as search hits."""
        self._marks.set_hits(hits)
        self._draw_marks()

    def set_statements(self, statements: Marks) -> None:
        """Mark these spans (by block id) as the sentences that state the chosen arrangement."""
        self._marks.set_statements(statements)
        self._draw_marks()

    def set_finds(self, finds: Marks | None, current: Mark | None = None) -> None:
        """Mark these spans as found in place of the search hits, one as the current one; None brings the hits back."""
        if self._marks.set_finds(finds, current):
            self.notes.open_places(finds or ())
            self._draw_marks()

    def set_highlights(self, highlights: Highlights) -> None:
        """Draw these spans (by block id) as the reader has highlighted them."""
        self._marks.set_highlights(highlights)
        self._draw_marks()

    def step_hit(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) hit on this page, at first from the caret; False when there is none."""
        cursor = self._marks.step(step, self.textCursor().position())
        if cursor is None:
            return False
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._draw_marks()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and the same line at the top, or every line where it is if it stays as wide."""
        place, scrolled = self._place, self.verticalScrollBar().value()
        self._settling = self._sized = True
        super().resizeEvent(event)
        as_wide = self.isVisible() and event.size().width() == event.oldSize().width()
        if not as_wide or not self._frame.stays(scrolled):
            room = self._frame.room(self._typography)
            if self._needs_other_columns(room):
                self._lay_out()
            else:
                self.document().rootFrame().setFrameFormat(self._frame.format(self._typography))
                if not self._page.fit_tables(room):
                    self._lay_out()
            self.go_to(*place)
        self._settling = False
        self._draw_ticks()

    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the place; Qt would scroll to the caret."""
        place = self._place
        self._settling = True
        super().showEvent(event)
        self._settling = False
        self.go_to(*place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then its margin."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        margin = ReaderMargin(self._page, self._typography, self._theme, self._frame.margin(self._typography))
        for text_block, rect in self.words.blocks_in(event.rect()):
            margin.paint(painter, text_block, rect)
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
        if self._shown is None and self._overview is None:
            return
        self._settling = self._filling = True
        frame_format, room = self._frame.format(self._typography), self._frame.room(self._typography)
        self._page.fill(self._shown or _NO_PAGE, self._typography, self._theme, self._beside, frame_format, room)
        self._fill_overview(room)
        self._settling = self._filling = False
        self._draw_marks()

    def _lay_out_again(self) -> None:
        place = self._place
        self._lay_out()
        self.go_to(*place)
        self.viewport().update()

    def _draw_marks(self) -> None:
        self._draw_selections()
        self._draw_ticks()

    def _draw_selections(self) -> None:
        near = self.words.near if self._marks.many else None
        self.setExtraSelections(self._marks.selections(self._theme, near))

    def _draw_ticks(self) -> None:
        positions, current = self._marks.ticks()
        height = max(1.0, self.document().size().height())
        tops = [top / height for top in self.words.line_tops(positions)]
        self._bar.set_ticks(tops, None if current is None else tops[-1])

    def _set_place(self, block_id: str, offset: int) -> None:
        if (block_id, offset) != self._place:
            self._place = (block_id, offset)
            self.place_changed.emit(block_id, offset)

    def _on_scrolled(self, value: int) -> None:
        if self._marks.many and not self._filling:
            self._draw_selections()
        if self._settling:
            return
        if self._overview is not None:
            self._set_place(self._overview.place, self._overview_offset)
        elif self._shown is not None:
            self._set_place(*self.words.place_at(QPointF(self._frame.margin(self._typography) + 1, value)))

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == "page":
            self.page_requested.emit(int(url.path()))
        elif url.scheme() == "term":
            self.term_requested.emit(url.path())
        elif url.scheme() == "note":
            self.note_requested.emit(url.path())
        elif url.scheme() == LINK:
            self.picture_requested.emit(self._page.figure(url.path()))
        elif url.scheme() == "fold":
            self.notes.toggle(url.path())
        elif url.scheme() == "record":
            self.note_requested.emit(url.path().partition("/")[0])
        else:
            self.link_requested.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _on_highlighted(self, url: QUrl) -> None:
        self.term_hovered.emit(url.path() if url.scheme() == "term" else "")
        self.notes.tell_record(url)

    def _on_caret_moved(self) -> None:
        if not self._filling:
            self.notes.open_at_caret()
            self.cells.tell()
