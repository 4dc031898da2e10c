"""What a search may cover: the library that comes with the program, the reader's shelf, or both as one."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from index.answers.answer_words import state_in_words
from index.errors import BuiltLibraryError, LibraryError
from index.results import Within
from index.search.corpus import Corpus
from index.search.name_table import read_name_table
from index.search.names import StateNames
from index.search.search_index import SearchIndex

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from index.results import SearchRequest
    from index.search.search_index import ShelfPart

    Shelf = Callable[[], tuple[ShelfPart, ...]]

_log = logging.getLogger(__name__)


class Corpora:
    """The library and the shelf, opened for search; what is on the shelf is asked anew for each search."""

    def __init__(self, folder: Path, sealed: str, shelf: Shelf) -> None:
        """Open the library in `folder`; raises BuiltLibraryError if it cannot be read.

        With the seal of an open library only that very build is opened; raises ReplacedError for any other.
        """
        self._index = SearchIndex(folder, sealed)
        try:
            self._table = read_name_table(self._index.folder)
        except Exception as error:  # NumPy and msgspec raise almost anything for a damaged file
            self._index.close()
            raise BuiltLibraryError(folder, f"its index cannot be read ({error})") from error
        self._states = self._index.library.states()
        self.reference = Corpus([self._index], self._names)
        self._ask_shelf = shelf
        self._parts: tuple[ShelfPart, ...] = ()
        self._opened: dict[str, SearchIndex] = {}
        self.incomplete = False
        """Whether a part of the shelf could not be opened."""

    def within(self, request: SearchRequest) -> Corpus | None:
        """Return what a request covers; None where it asks for the shelf alone and there is none."""
        within = Within.SHELF if request.documents else request.within
        if within is Within.REFERENCE:
            return self.reference
        self._follow_shelf()
        return self._shelf if within is Within.SHELF else self._all

    @property
    def all(self) -> Corpus:
        """The library and the shelf together."""
        self._follow_shelf()
        return self._all

    def close(self) -> None:
        """Close the files; harmless when closed already."""
        for index in (self._index, *self._opened.values()):
            index.close()

    @cached_property
    def _all(self) -> Corpus:
        return Corpus([self._index, *self._opened.values()], self._names) if self._opened else self.reference

    @cached_property
    def _shelf(self) -> Corpus | None:
        return Corpus([*self._opened.values()], self._names) if self._opened else None

    def _names(self, is_word: Callable[[str], bool]) -> StateNames:
        return StateNames(self._states, state_in_words, self._table, is_word)

    def _follow_shelf(self) -> None:
        """Open what has come to the shelf, close what has gone, and leave out what was removed."""
        parts = self._ask_shelf()
        if parts is self._parts:
            return
        self._parts, self.incomplete = parts, False
        before, self._opened = self._opened, {}
        for part in parts:
            try:
                index = before.pop(part.seal, None) or SearchIndex(part.folder, part.seal, shelf=True)
            except LibraryError:  # what comes with the program is found all the same
                _log.exception("A part of the shelf cannot be searched")
                self.incomplete = True
                continue
            index.remove(part.removed)
            self._opened[part.seal] = index
        for index in before.values():
            index.close()
        self.__dict__.pop("_all", None)
        self.__dict__.pop("_shelf", None)
