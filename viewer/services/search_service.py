"""Searches while the reader types: the engine is loaded late, and only the latest question is answered."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from index.model import SearchRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from index.model import SearchResult, Span

_log = logging.getLogger(__name__)


class SearcherProtocol(Protocol):
    """What this service asks of a search engine."""

    def search(self, request: SearchRequest) -> SearchResult:
        """Return the hits in order of rank."""

    def mark(self, query: str, text: str) -> tuple[Span, ...]:
        """Return the spans of the query's words in any text."""

    def close(self) -> None:
        """Let go of the files."""


class SearchService(QObject):
    """Answers the latest text given to `search`, by signal, in a later turn of the event loop.

    Callers must not expect an answer before `search` returns: the engine may move behind a thread.
    """

    results_ready = Signal(object)
    """A `SearchResult` for the latest text."""
    cleared = Signal()
    """The latest text is blank; there is nothing to show."""
    failed = Signal(str)
    """The engine could not answer; a plain sentence to show in place of results."""

    def __init__(self, make_searcher: Callable[[], SearcherProtocol], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_searcher = make_searcher
        self._searcher: SearcherProtocol | None = None
        self._query = ""
        self._ticket = 0
        # Keystrokes that arrive in the same turn of the event loop are one question.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._answer)

    @property
    def query(self) -> str:
        """The latest text, blank when nothing is searched for."""
        return self._query

    def search(self, text: str) -> None:
        """Ask for the hits of `text`; blank text clears. Any earlier question not yet answered is dropped."""
        # A trailing space says that the last word is complete: it is the engine's to read.
        self._query = text if text.strip() else ""
        self._ticket += 1
        self._turn.start()

    def mark(self, text: str) -> tuple[Span, ...]:
        """Return the spans of the current query's words in `text`, none without a query or a working engine."""
        if not self._query:
            return ()
        try:
            return self._engine().mark(self._query, text)
        except Exception:
            _log.exception("Marking failed")
            return ()

    def warm_up(self) -> None:
        """Load the engine now, so that the first keystroke need not; a failure is told when somebody searches."""
        try:
            self._engine()
        except Exception:
            _log.exception("The search engine could not be loaded")

    def close(self) -> None:
        """Let go of the engine's files and forget any question not yet answered."""
        self._turn.stop()
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None

    def _engine(self) -> SearcherProtocol:
        if self._searcher is None:
            self._searcher = self._make_searcher()
        return self._searcher

    def _answer(self) -> None:
        if not self._query:
            self.cleared.emit()
            return
        ticket = self._ticket
        try:
            result = self._engine().search(SearchRequest(self._query))
        except Exception as error:
            # The reader keeps the text and the arrangements whatever befalls the index.
            _log.exception("Search failed")
            if ticket == self._ticket:
                self.failed.emit(_apology(error))
            return
        if ticket == self._ticket:
            self.results_ready.emit(result)


def _apology(error: Exception) -> str:
    reason = str(error).rstrip(".") or type(error).__name__
    return f"Search does not work at the moment ({reason}). Contents and arrangements can be used as before."
