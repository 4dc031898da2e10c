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

    def set_finds(self, finds: Marks | None, current: Mark | None) -> bool:
        """Mark these spans as found instead of the search hits, one as the current one; None brings the hits back.

        Return whether others are marked then.
        """
        before = self._finds, self._current
        self._finds, self._current = finds, current
        return before != (finds, current)

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
        marks = self._in_use
        return bool(marks) and sum(len(marks.get(place, ())) for place in self._page.places) > _MANY

    def selections(self, theme: Theme, blocks: set[str] | None = None) -> list[QTextEdit.ExtraSelection]:
        """Return the marks as the text widget draws them; of hits and finds only those in `blocks`, if it is given."""
        seen = self._found(blocks)
        if not (seen or self._highlights or self._statements):
            return []
        statement, found, current = statement_format(theme), found_format(theme), current_format(theme)
        marks = [
            (block_id, span, highlight_format(tint, theme))
            for block_id, highlights in self._highlights.items()
            for span, tint in highlights
        ]
        marks += [(*mark, found) for mark in seen if mark != self._current]
        # Over the hits in it, so that a sentence is marked whole; and the current hit over all.
        marks += [(block_id, span, statement) for block_id, spans in self._statements.items() for span in spans]
        marks += [(*mark, current) for mark in seen if mark == self._current]
        return [mark for place in marks for mark in self._selections(*place)]

    def ticks(self) -> tuple[list[int], int | None]:
        """Return the positions where hits or finds begin on this page, for the scroll bar, and that of the current."""
        marks, current = self._in_use, self._current
        # Of many, which are as close as lines, the first of each block.
        each = 1 if self.many else None
        found = [(place, span) for place in self._page.places if place in marks for span in marks[place][:each]]
        at = None
        if current is not None and current[1] in marks.get(current[0], ()) and current[0] in self._page.places:
            at = self._page.position(current[0], current[1][0])
        positions = [self._page.position(place, span[0]) for place, span in found]
        return [*positions, *(() if at is None else (at,))], at

    @property
    def _in_use(self) -> Marks:
        return self._hits if self._finds is None else self._finds

    def _found(self, blocks: set[str] | None = None) -> list[Mark]:
        """Return the hits or finds on this page, or in some of its blocks."""
        marks = self._in_use
        if not marks:
            return []
        places = [place for place in self._page.places if place in marks and (blocks is None or place in blocks)]
        return [(place, span) for place in places for span in marks[place]]

    def _selections(
        self, block_id: str, span: Span, char_format: QTextCharFormat
    ) -> Iterator[QTextEdit.ExtraSelection]:
        for cursor in self._page.cursors(block_id, *span):
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, char_format
            yield selection
