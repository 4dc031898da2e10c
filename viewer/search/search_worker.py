"""The search engine in a thread of its own, so that the window never waits for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal, Slot

from index.model import Span
from index.results import Hit, SearchRequest, SearchResult

KINDS = ("passage", "topic", "arrangement", "note", "term")
"""Of hits: what a search in the window finds."""
_TRIAL = SearchRequest("who acts for whom", limit=1, kinds=KINDS)


class SearcherProtocol(Protocol):
    """What the worker asks of a search engine, which is created, used and closed in one thread."""

    def search(self, request: SearchRequest) -> SearchResult:
        """Return the hits in order of rank."""

    def mark(self, query: str, text: str) -> tuple[Span, ...]:
        """Return the spans of the query's words in any text."""

    def related(self, passage: str, limit: int) -> tuple[Hit, ...]:
        """Return the passages that share most with this one, the closest first."""

    def close(self) -> None:
        """Close the files."""


class SearchWorker(QObject):
    """Answers one request after the other; those that are overtaken by the time their turn comes are dropped."""

    answered = Signal(int, SearchResult)
    """The ticket of a request, and its SearchResult."""
    related_found = Signal(int, str, object)
    """A ticket, the passage asked about, and the Hits closest to it."""
    marked = Signal(int, object)
    """A ticket, and the spans of each text by its id."""
    failed = Signal(int, object)
    """The ticket of a request that could not be answered, and the exception that says why."""

    def __init__(self, make_searcher: Callable[[], SearcherProtocol], is_latest: Callable[[int], bool]) -> None:
        super().__init__()
        self._make_searcher, self._is_latest = make_searcher, is_latest
        self._searcher: SearcherProtocol | None = None

    @Slot()
    def warm_up(self) -> None:
        """Load the engine now; errors are reported on the first search, not here."""
        try:
            self._engine()
        except Exception:
            logging.getLogger(__name__).exception("The search engine could not be loaded")

    @Slot()
    def rehearse(self) -> None:
        """Load the engine and let it answer once, so that it has all that it makes when it is first asked."""
        try:
            if self._searcher is None:
                self._engine().search(_TRIAL)
                self._engine().mark(_TRIAL.text, _TRIAL.text)
        except Exception:
            logging.getLogger(__name__).exception("The search engine could not be tried")

    @Slot(int, object)
    def search(self, ticket: int, request: SearchRequest) -> None:
        """Answer a request, unless a later one has been made."""
        self._answer(ticket, lambda engine: self.answered.emit(ticket, engine.search(request)))

    @Slot(int, str, int)
    def relate(self, ticket: int, passage: str, limit: int) -> None:
        """Find the passages closest to one, unless a later request has been made."""
        self._answer(ticket, lambda engine: self.related_found.emit(ticket, passage, engine.related(passage, limit)))

    @Slot(int, str, object)
    def mark(self, ticket: int, query: str, texts: dict[str, str]) -> None:
        """Find the query's words in texts, unless a later request has been made; a failure marks nothing."""
        if not self._is_latest(ticket):
            return
        try:
            engine = self._engine()
            self.marked.emit(ticket, {key: spans for key, text in texts.items() if (spans := engine.mark(query, text))})
        except Exception:
            logging.getLogger(__name__).exception("Marking failed")

    @Slot()
    def close(self) -> None:
        """Close the engine's files and end the thread."""
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None
        QThread.currentThread().quit()

    def _answer(self, ticket: int, answer: Callable[[SearcherProtocol], object]) -> None:
        if not self._is_latest(ticket):
            return
        try:
            answer(self._engine())
        except Exception as error:
            # An index failure must never take the text or the arrangements down.
            logging.getLogger(__name__).exception("Search failed")
            self.failed.emit(ticket, error)

    def _engine(self) -> SearcherProtocol:
        if self._searcher is None:
            self._searcher = self._make_searcher()
        return self._searcher
