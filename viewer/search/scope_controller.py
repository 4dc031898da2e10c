"""Offers where to search, and says how much of the reader's shelf could not be searched yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.search.search_scope import scopes, words_unsearched

if TYPE_CHECKING:
    from index.model import Topic
    from viewer.reading.text_panes import TextPanes
    from viewer.search.results_pane import ResultsPane
    from viewer.search.search_scope import SearchedShelf
    from viewer.search.search_service import SearchService


class ScopeController(QObject):
    """The box above the hits, and the line below them."""

    def __init__(
        self, search: SearchService, texts: TextPanes, pane: ResultsPane, shelf: SearchedShelf | None = None
    ) -> None:
        super().__init__(pane)
        self._search, self._texts, self._pane, self._shelf = search, texts, pane, shelf
        self._read: tuple[Topic, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._overdue = False  # the shelf has changed since the question was asked that waits for its answer
        search.results_ready.connect(self._catch_up)
        pane.scope_changed.connect(search.set_scope)

    def offer(self) -> None:
        """Search everywhere, and offer to stay in what is being read or, where there is a shelf, on it or off it."""
        self._read = tuple(self._texts.active.reading.path)
        self._chosen = self._shelf.chosen() if self._shelf else ()
        self._search.set_scope(self._pane.set_scopes(scopes(self._read, self._shelf, self._chosen)))

    def tell(self) -> None:
        """Say below the hits what was not searched."""
        self._pane.tell_unsearched(words_unsearched(self._search.scope, self._shelf))

    def ask_again(self) -> None:
        """Ask the question that stands again, since what is on the shelf has changed; nobody is moved by it.

        One that waits for its answer, which may be of the shelf as it was, is asked again when that has come.
        """
        self._overdue = bool(self._search.query) and not self._search.is_answered
        if self._search.is_answered:
            kept = self._pane.set_scopes(scopes(self._read, self._shelf, self._chosen), self._search.scope)
            self._search.ask_again(kept)
            self.tell()

    def _catch_up(self) -> None:
        if self._overdue:
            self.ask_again()
