"""What is marked in the text of a page: sentences that state an arrangement, search hits, and what was found."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from index.model import Span
from viewer.kit.annotation_kinds import Tint
from viewer.kit.look.annotation_signs import highlight_format
from viewer.kit.look.mark_formats import current_format, found_format, statement_format
from viewer.kit.look.theme import Theme
from viewer.reading.page.page_document import PageDocument

Marks = dict[str, tuple[Span, ...]]
"""Spans of characters by block id, or by `note_place` for the words of an editor's note."""
Mark = tuple[str, Span]
Highlights = dict[str, tuple[tuple[Span, Tint], ...]]
"""Spans of characters with their colours, by block id."""

_MANY = 300  # hits or finds on the page; more are drawn only on screen and a screen around it


class ReaderMarks:
    """The marks in one reader, by block id, valid on every page; finds replace hits."""

    def __init__(self, page: PageDocument) -> None:
        self._page = page
        self._highlights: Highlights = {}
        self._statements: Marks = {}
        self._hits: Marks = {}
        self._finds: Marks | None = None
        self._current: Mark | None = None

    def set_hits(self, hits: Marks) -> None:
        """Mark these spans as search hits, none of them as the current one."""
        self._hits = hits
        if self._finds is None:
            self._current = None

    def set_highlights(self, highlights: Highlights) -> None:
        """Draw these spans as the reader has highlighted them, below all other marks."""
        self._highlights = highlights

    def set_statements(self, statements: Marks) -> None:
        """Mark these spans as the sentences that state the chosen arrangement."""
        self._statements = statements

    def set_finds(self, finds: Marks | None, current: Mark | None) -> None:
        """Mark these spans as found instead of the search hits, one as the current one; None brings the hits back."""
        self._finds, self._current = finds, current

    def step(self, step: int, caret: int) -> QTextCursor | None:
        """Make the next (1) or previous (-1) hit the current one, at first from position `caret`; None at the ends."""
        places = self._found()
        cursors = [cursor for place in places if (cursor := self._page.cursor(place[0], *place[1]))]
        if self._current in places:
            at = places.index(self._current) + step
        else:
            before = sum(cursor.selectionStart() < caret for cursor in cursors)
            at = before if step > 0 else before - 1
        if not 0 <= at < len(cursors):
            return None
        self._current = places[at]
        return cursors[at]

    @property
    def many(self) -> bool:
        """Whether there are more hits or finds on this page than can be drawn at every letter typed."""
        marks = self._hits if self._finds is None else self._finds
        return sum(len(marks.get(place, ())) for place in self._page.places) > _MANY

    def selections(self, theme: Theme, blocks: set[str] | None = None) -> list[QTextEdit.ExtraSelection]:
        """Return the marks as the text widget draws them; of hits and finds only those in `blocks`, if it is given."""
        statement, found, current = statement_format(theme), found_format(theme), current_format(theme)
        marks = [
            (block_id, span, highlight_format(tint, theme))
            for block_id, highlights in self._highlights.items()
            for span, tint in highlights
        ]
        seen = [mark for mark in self._found() if blocks is None or mark[0] in blocks]
        marks += [(*mark, found) for mark in seen if mark != self._current]
        # Over the hits in it, so that a sentence is marked whole; and the current hit over all.
        marks += [(block_id, span, statement) for block_id, spans in self._statements.items() for span in spans]
        marks += [(*mark, current) for mark in seen if mark == self._current]
        return [mark for place in marks for mark in self._selections(*place)]

    def ticks(self) -> list[tuple[QTextCursor, bool]]:
        """Return where hits or finds begin on this page, for the scroll bar, and which is the current one."""
        ticks = []
        one_a_block = self.many  # which are as close as lines then
        last = ""
        for mark in self._found():
            if one_a_block and mark[0] == last and mark != self._current:
                continue
            last = mark[0]
            cursor = self._page.cursor(mark[0], mark[1][0], mark[1][0])
            if cursor is not None:
                ticks.append((cursor, mark == self._current))
        return ticks

    def _found(self) -> list[Mark]:
        marks = self._hits if self._finds is None else self._finds
        return [(place, span) for place in self._page.places for span in marks.get(place, ())]

    def _selections(
        self, block_id: str, span: Span, char_format: QTextCharFormat
    ) -> Iterator[QTextEdit.ExtraSelection]:
        for cursor in self._page.cursors(block_id, *span):
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, char_format
            yield selection
