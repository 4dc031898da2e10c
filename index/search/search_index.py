"""One built library, opened for search: its texts, its inverted index, and the tables beside that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.built.library import Library
from index.built.manifest import demand_build, seal
from index.errors import BuiltLibraryError, ReplacedError
from index.search.arrays.chosen import np
from index.search.block_hits import BlockHits
from index.search.inverted_index import StoredLists
from index.search.lexicon import Lexicon
from index.search.outline import Outline

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

WHOOSH_FOLDER = "whoosh"


class SearchIndex:
    """A built library and its index, opened read-only and kept open; `shelf` if it is of the reader's own documents."""

    def __init__(self, folder: Path, sealed: str = "", *, shelf: bool = False) -> None:
        """Open the library in `folder`; raises BuiltLibraryError if it or its index cannot be read.

        With the seal of an open library only that very build is opened; raises ReplacedError for any other.
        """
        if sealed:
            demand_build(folder, sealed)
        self.folder, self.shelf = folder / WHOOSH_FOLDER, shelf
        self.library = Library(folder)
        try:
            self.outline, self.lexicon = Outline.of(self.folder), Lexicon(self.folder)
            self.stored = StoredLists(self.folder, self.lexicon)
        except Exception as error:  # NumPy raises almost anything for a damaged file
            self.library.close()
            raise BuiltLibraryError(folder, f"its index cannot be read ({error})") from error
        if sealed and {self.library.seal, seal(folder)} != {sealed}:  # exchanged between the look and the opening
            self.close()
            raise ReplacedError(folder)
        self.block_count = len(self.outline.lengths)
        self.blocks = BlockHits(self.library, shelf=shelf)
        self._removed: frozenset[str] = frozenset()
        self.kept: NDArray[np.bool_] | None = None
        """A mask of the blocks that count, None for all."""

    def remove(self, documents: frozenset[str]) -> None:
        """Leave out the blocks of these documents from now on, and no others."""
        if documents == self._removed:
            return
        self._removed = documents
        self.kept = ~self.of_documents(documents) if documents else None

    def of_documents(self, documents: frozenset[str]) -> NDArray[np.bool_]:
        """Return a mask of the blocks of these documents."""
        mask = np.zeros(self.block_count, np.bool_)
        for topic in self.library.topics():
            if topic.document in documents:
                mask |= self.outline.within(topic.id)
        return mask

    def close(self) -> None:
        """Close the files; harmless when closed already."""
        self.stored.close()
        self.library.close()
