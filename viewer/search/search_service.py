"""Searches while the reader types: the engine runs behind a thread, and only the latest question is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal

from index.errors import ReplacedError
from index.model import Span
from index.results import Hit, SearchRequest, SearchResult
from index.typed import cleaned
from index.words.disk_faults import reason
from viewer.search.search_scope import EVERYWHERE, Scope
from viewer.search.search_worker import KINDS, SearcherProtocol, SearchWorker

MOST_RELATED = 12  # passages: the closest; those further down share little more than common words


class SearchService(QObject):
    """Answers the latest text given to `search`, by signal, in a later turn of the event loop."""

    results_ready = Signal(SearchResult)
    """A `SearchResult` for the latest text."""
    refreshed = Signal(SearchResult)
    """Another `SearchResult` for the same text, since something else can be searched now."""
    related_ready = Signal(str, object)
    """The id of the passage last given to `relate`, and the Hits closest to it."""
    marks_ready = Signal(object)
    """Spans by id for the latest texts given to `mark`, those without any left out."""
    cleared = Signal()
    """The latest text is blank; there is nothing to show."""
    failed = Signal(str)
    """The engine could not answer; a plain sentence to show in place of results."""

    _warm_up = Signal()
    _rehearse = Signal()
    _search = Signal(int, SearchRequest)
    _relate = Signal(int, str, int)
    _mark = Signal(int, str, object)
    _close = Signal()

    def __init__(self, make_searcher: Callable[[], SearcherProtocol], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query, self._scope = "", EVERYWHERE
        # The question answered last, as typed and whole; and the one that a question typed now may go on from.
        self._answered = self._asked = self._after = ""
        self._told: SearchResult | None = None  # for the latest text
        self._refreshing = False
        # A marking overtakes the earlier one, a search both kinds; both count on, so that no ticket is twice.
        self._ticket = self._search_ticket = self._mark_ticket = 0
        # Keystrokes that arrive in the same turn of the event loop are one question.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._ask)
        self._thread = QThread(self)
        self._worker = SearchWorker(make_searcher, self._is_latest)
        self._worker.moveToThread(self._thread)
        self._connect()
        self._thread.start()

    @property
    def query(self) -> str:
        """The latest text, blank when nothing is searched for."""
        return self._query

    @property
    def scope(self) -> Scope:
        """Where searches stay."""
        return self._scope

    @property
    def is_answered(self) -> bool:
        """Whether the latest text has its result."""
        return self._told is not None

    def search(self, text: str) -> None:
        """Ask for the hits of `text`; any earlier question or marking not yet answered is dropped.

        Blank text clears, and the next search is one of everything again.
        """
        # A trailing space says that the last word is complete: it is the engine's to read.
        self._query = cleaned(text)
        if self._answered and not (self._query.startswith(self._answered) or self._answered.startswith(self._query)):
            self._after, self._answered = self._asked, ""  # typed anew, and not typed on
        if not self._query:
            self._scope = EVERYWHERE
        self._told, self._refreshing = None, False
        self._overtake()
        self._turn.start()

    def ask_again(self, scope: Scope) -> None:
        """Ask the latest question again in a scope: what can be searched has changed. Only another result is told."""
        self._scope = scope
        if self._told is not None:
            self._refreshing, self._search_ticket = True, self._next_ticket()
            self._turn.start()

    def relate(self, passage: str) -> None:
        """Ask for the passages closest to one, by its id; it takes the place of any search, and a search of it."""
        self._query, self._told = "", None
        self._turn.stop()
        self._overtake()
        self._relate.emit(self._search_ticket, passage, MOST_RELATED)

    def set_scope(self, scope: Scope) -> None:
        """Stay in a part of everything from now on; asks the latest question again."""
        self._scope = scope
        self.search(self._query)

    def mark(self, texts: Mapping[str, str]) -> None:
        """Ask for the positions of the latest query's words in texts, by id; an earlier request is dropped."""
        self._mark_ticket = self._next_ticket()
        if self._query:
            self._mark.emit(self._mark_ticket, self._query, dict(texts))

    def warm_up(self) -> None:
        """Load the engine before the first keystroke; errors are reported on the first search, not here."""
        self._warm_up.emit()

    def rehearse(self) -> None:
        """Load the engine and let it answer once, while nobody waits for it; errors are as for `warm_up`."""
        self._rehearse.emit()

    def close(self) -> None:
        """Close the engine's files and drop unanswered questions; does nothing if closed."""
        self._turn.stop()
        self._overtake()
        if self._thread.isRunning():
            self._close.emit()
            self._thread.wait()

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._warm_up.connect(self._worker.warm_up, queued)
        self._rehearse.connect(self._worker.rehearse, queued)
        self._search.connect(self._worker.search, queued)
        self._relate.connect(self._worker.relate, queued)
        self._mark.connect(self._worker.mark, queued)
        self._close.connect(self._worker.close, queued)
        self._worker.answered.connect(self._on_answered, queued)
        self._worker.related_found.connect(self._on_related, queued)
        self._worker.marked.connect(self._on_marked, queued)
        self._worker.failed.connect(self._on_failed, queued)

    def _overtake(self) -> None:
        """Drop every unanswered question, and the marking of words of an earlier one."""
        self._search_ticket = self._mark_ticket = self._next_ticket()

    def _next_ticket(self) -> int:
        self._ticket += 1
        return self._ticket

    def _is_latest(self, ticket: int) -> bool:
        return ticket in (self._search_ticket, self._mark_ticket)

    def _ask(self) -> None:
        if self._query:
            topic, within, documents = self._scope.topic, self._scope.within, self._scope.documents
            request = SearchRequest(
                self._query, scope=topic, kinds=KINDS, after=self._after, within=within, documents=documents
            )
            self._search.emit(self._search_ticket, request)
        else:
            self.cleared.emit()

    def _on_answered(self, ticket: int, result: SearchResult) -> None:
        if ticket == self._search_ticket:
            if result.answer and result.answer.asked:
                self._answered, self._asked = self._query, result.answer.asked
            before, self._told = self._told, result
            if not self._refreshing:
                self.results_ready.emit(result)
            elif result != before:
                self.refreshed.emit(result)

    def _on_related(self, ticket: int, passage: str, hits: tuple[Hit, ...]) -> None:
        if ticket == self._search_ticket:
            self.related_ready.emit(passage, hits)

    def _on_marked(self, ticket: int, marks: dict[str, tuple[Span, ...]]) -> None:
        if ticket == self._mark_ticket:
            self.marks_ready.emit(marks)

    def _on_failed(self, ticket: int, error: Exception) -> None:
        if ticket == self._search_ticket:
            self.failed.emit(self._apology(error))

    def _apology(self, error: Exception) -> str:
        if isinstance(error, ReplacedError | ImportError):
            return self.tr(
                "The program was updated or removed while it was open. Close it and start it again to search. "
                "Your bookmarks and notes are safe."
            )
        return self.tr("Search does not work at the moment ({0}). All else can be used as before.").format(
            reason(error)
        )
