"""Finds words in the whole document that is being read, a slice at a time, so that no frame waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from math import inf
from time import perf_counter
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from index.model import Note, Page, Span
from index.typed import cleaned
from viewer.finding.find_results import FindResults, Found
from viewer.finding.pattern import Pattern, TooHardError, folding, too_hard
from viewer.kit.text.text_finder import FindOptions, FoldedText, finder, fold_text
from viewer.reading.page.note_words import note_words

_SLICE = 0.0025  # s of every turn of the event loop


class _Pages(Protocol):
    def pages_beside(self, number: int) -> range: ...

    def page(self, number: int) -> Page: ...


class _Folded(NamedTuple):
    row: int
    block: str
    text: FoldedText
    note: str = ""


class FindService(QObject):
    """Finds words in a document, from the page on screen onwards and then from the beginning.

    The editors' notes are searched where they are shown: `notes` returns those below a passage.
    A document's folded texts are kept from one letter typed to the next, until `forget`.
    """

    found = Signal(FindResults, bool)
    """All `FindResults` so far, and whether the whole document was searched, or cannot be with such a pattern."""

    def __init__(
        self,
        library: _Pages,
        parent: QObject | None = None,
        notes: Callable[[str], tuple[Note, ...]] = lambda _passage: (),
    ) -> None:
        super().__init__(parent)
        self._library, self._notes = library, notes
        self._options = FindOptions()
        self._document = ""
        self._find: Callable[[FoldedText], list[Span]] | None = None
        self.flaw = ""
        """What is wrong with the pattern to be found, in plain words."""
        self._folded: dict[int, list[_Folded]] = {}
        self._finds: dict[int, list[Found]] = {}
        self._left: Iterator[int] = iter(())
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    def find(self, text: str, options: FindOptions, page: Page) -> None:
        """Find `text` in the document of `page`; `found` is emitted at once for that page."""
        self._next.stop()
        if options != self._options or page.document != self._document:
            self._folded.clear()
        self._options, self._document = options, page.document
        self._find, self.flaw = _finder(text, options)
        self._finds = {}
        self._left = self._pages(page) if self._find else iter(())
        self._go_on()

    def finish(self) -> None:
        """Search what is left of the document at once; `found` is emitted if there was anything left."""
        if self._next.isActive():
            self._next.stop()
            self._search(until=inf)

    def forget(self) -> None:
        """Stop and drop the folded texts; to be called when other notes are shown."""
        self._next.stop()
        self._left = iter(())
        self._folded.clear()
        self._finds = {}

    def _pages(self, here: Page) -> Iterator[int]:
        """Yield the numbers of the document's pages from the one on screen, folding each on the way."""
        pages = self._library.pages_beside(here.number)
        for step, first in ((1, here.number), (-1, here.number - 1)):
            number = first
            while number in pages and self._fold(number):
                yield number
                number += step

    def _fold(self, number: int) -> bool:
        """Make a page ready for finding; return False when it is another document's."""
        if number not in self._folded:
            page = self._library.page(number)
            if page.document != self._document:
                return False
            self._folded[number] = list(self._fold_blocks(page))
        return True

    def _fold_blocks(self, page: Page) -> Iterator[_Folded]:
        """Yield the blocks of a page and the notes below them, in reading order."""
        for block in page.blocks:
            yield _Folded(block.row, block.id, fold_text(block.text, folding(self._options)))
            for note in self._notes(block.id):
                text = fold_text(note_words(note).whole, folding(self._options))
                yield _Folded(block.row, block.id, text, note.id)

    def _go_on(self) -> None:
        self._search(until=perf_counter() + _SLICE)

    def _search(self, *, until: float) -> None:
        first = not self._finds
        try:
            for number in self._left:
                self._finds[number] = list(self._found_on(number))
                if perf_counter() > until:
                    self._next.start()
                    break
        except TooHardError:
            self._left, self._finds, self.flaw = iter(()), {}, too_hard()
        complete = not self._next.isActive()
        if first or complete:
            self.found.emit(
                FindResults(chain.from_iterable(self._finds[number] for number in sorted(self._finds))), complete
            )

    def _found_on(self, number: int) -> Iterator[Found]:
        find = self._find
        for row, block, text, note in self._folded[number]:
            if find and (spans := find(text)):
                yield Found(row, number, block, spans, note)


def _finder(text: str, options: FindOptions) -> tuple[Callable[[FoldedText], list[Span]] | None, str]:
    """Return what finds in a folded text, or None and what is wrong with a pattern; None for blank text."""
    wanted = cleaned(text)
    if not wanted.strip():
        return None, ""
    if options.pattern:
        pattern = Pattern(wanted, options)
        return (None, pattern.flaw) if pattern.flaw else (pattern.find, "")
    return finder(fold_text(wanted.strip(), options).folded, options), ""
