"""The library and the shelf as one: whatever asks for a block, a topic or a page gets it, wherever it stands.

    library = WholeLibrary(opened.library, lambda: shelf)     # takes the open library's place; to be closed instead
    library.topics("doc-0123abcd")                     # the title of a document; below it are its topics
    library.page(library.block(hit.id).page)

Lists of the whole, such as documents, arrangements and terms, are those of the library alone. Rows and pages of a
document on the shelf are numbered apart from all others, for as long as it is there.
"""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from index.built.library import Library
from index.document import Document
from index.model import Block, Page, Topic
from index.origin import is_own
from index.shelf.shelved import ShelfError, ShelfProblem, document_of
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from index.published import Moved
    from index.shelf.opened_shelf import OpenedShelf
    from index.shelf.shelf import Shelf
    from index.shelf.shelf_reading import ShelfReading

# A document has 200,000 blocks at most, so that the rows of one never reach those of the next.
_ROWS = 1 << 20
MOST_OPEN = 8
"""Documents that are kept open; the one not used for longest is closed first."""


class _OpenDocument:
    """A document of the shelf, open: what its library says, with rows and pages that no other has.

    It is called what the reader calls it; the text has that as its title only where the file has none of its own.
    """

    def __init__(self, library: Library, slot: int) -> None:
        self.library, self.start = library, slot * _ROWS
        self.name = ""

    def block(self, block: Block | None) -> Block | None:
        if block is not None and block.supplied:
            block = replace(block, text=self.name, supplied=False)
        return block and replace(block, row=block.row + self.start, page=block.page + self.start)

    def blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(replaced for block in blocks if (replaced := self.block(block)))

    def topic(self, topic: Topic) -> Topic:
        is_title = not topic.parent
        return replace(
            topic,
            title=self.name if is_title else topic.title,
            supplied=False,
            row=topic.row + self.start,
            first_row=topic.first_row + self.start,
            last_row=topic.last_row + self.start,
            page=topic.page + self.start,
        )


class WholeLibrary(Library):
    """A library with a shelf beside it; for use in the thread that opened it."""

    def __init__(
        self,
        reference: Library,
        shelf: Callable[[], OpenedShelf],
        troubled: Callable[[ShelfError], None] | None = None,
    ) -> None:
        """Take over an open library: what is asked of it is answered by the same open file.

        `shelf` is asked for the shelf when something on it is wanted. What cannot be read of it is not there for those
        who are `troubled`, which is told why, once; without it ShelfError is raised.
        """
        vars(self).update(vars(reference))
        self._opened_shelf, self._troubled = shelf, troubled
        self._told: set[str] = set()
        self._open: OrderedDict[tuple[str, str, int], _OpenDocument] = OrderedDict()

    @cached_property
    def _shelf(self) -> Shelf:
        return self._opened_shelf().shelf

    @cached_property
    def _reading(self) -> ShelfReading:
        return self._opened_shelf().reading

    def close(self) -> None:
        """Close the files; harmless when they are closed already."""
        while self._open:
            self._open.popitem()[1].library.close()
        super().close()

    def document(self, document_id: str) -> Document | None:
        """Return the document with an id, one on the shelf by the name that the reader gave it, or None."""
        if not is_own(document_id):
            return super().document(document_id)
        found = self._of(document_id)
        document = found.library.document(document_id) if found else None
        return None if document is None else replace(document, title=self._shelf.document(document_id).name)

    def topics(self, parent: str = "") -> tuple[Topic, ...]:
        """Return the topics directly below a topic or, of a document on the shelf, its title; see `Library.topics`."""
        if not is_own(parent):
            return super().topics(parent)
        found = self._of(parent)
        below = "" if parent == document_of(parent) else parent
        return tuple(map(found.topic, found.library.topics(below))) if found else ()

    def topic(self, topic_id: str) -> Topic | None:
        """Return the topic called `topic_id`, or None."""
        if not is_own(topic_id):
            return super().topic(topic_id)
        found = self._of(topic_id)
        topic = found.library.topic(topic_id) if found else None
        return found.topic(topic) if found and topic else None

    def block(self, block_id: str) -> Block | None:
        """Return the passage or heading called `block_id`, or None."""
        if not is_own(block_id):
            return super().block(block_id)
        found = self._of(block_id)
        return found.block(found.library.block(block_id)) if found else None

    def block_at(self, row: int) -> Block:
        """Return the block at `row`; raises LookupError where there is none."""
        if row < _ROWS:
            return super().block_at(row)
        found = self._at(row)
        return found.block(found.library.block_at(row - found.start))  # type: ignore[return-value]

    def passage_from(self, block_id: str) -> Block | None:
        """Return the block if it is a passage, else the first passage after it; None at the end and for unknown ids."""
        if not is_own(block_id):
            return super().passage_from(block_id)
        found = self._of(block_id)
        return found.block(found.library.passage_from(block_id)) if found else None

    def find(self, text: str, document: str = "") -> Block | None:
        """Return the block with the id or the number in `text`; a document on the shelf comes first if it is given."""
        wanted = text.strip().lower()
        if is_own(wanted):
            return self.block(wanted)
        found = self._of(document) if is_own(document) else None
        block = found.block(found.library.find(text, document)) if found else None
        return block or super().find(text, "" if is_own(document) else document)

    def moved(self, text: str, document: str = "") -> Moved | None:
        """Return what replaced something that an earlier edition of the library published; none on the shelf."""
        return None if is_own(text) else super().moved(text, "" if is_own(document) else document)

    def beginning_with(self, text: str, document: str = "", limit: int = 50) -> tuple[Block, ...]:
        """Return passages whose number or id begins with `text`: those of the document, if it is on the shelf."""
        if not is_own(document):
            return super().beginning_with(text, document, limit)
        found = self._of(document)
        blocks = found.library.beginning_with(text, document, limit) if found else ()
        return tuple(replaced for block in blocks if found and (replaced := found.block(block)))

    def topic_beside(self, row: int, step: int) -> Topic | None:
        """Return the topic with the nearest heading after `row` (`step` 1) or before it (-1) in the same document."""
        if row < _ROWS:
            return super().topic_beside(row, step)
        with suppress(LookupError):
            found = self._at(row)
            topic = found.library.topic_beside(row - found.start, step)
            return topic and found.topic(topic)
        return None

    def page(self, number: int) -> Page:
        """Return page `number`; raises LookupError where there is none."""
        if number < _ROWS:
            return super().page(number)
        found = self._at(number)
        page = found.library.page(number - found.start)
        return Page(number, page.document, found.blocks(page.blocks), found.blocks(page.heads))

    def heads(self, block: Block) -> tuple[Block, ...]:
        """Return the rows that name the columns of the table that a row is in; see `Library.heads`."""
        if block.row < _ROWS:
            return super().heads(block)
        found = self._at(block.row)
        return found.blocks(found.library.heads(replace(block, row=block.row - found.start)))

    def page_start(self, number: int) -> Block | None:
        """Return the first block of page `number`, or None where there is no such page."""
        if number < _ROWS:
            return super().page_start(number)
        with suppress(LookupError):
            found = self._at(number)
            return found.block(found.library.page_start(number - found.start))
        return None

    def pages_beside(self, number: int) -> range:
        """Return the numbers of the pages that can be turned to from page `number`, itself among them."""
        if number < _ROWS:
            return super().pages_beside(number)
        with suppress(LookupError):
            found = self._at(number)
            return range(found.start + 1, found.start + found.library.page_count + 1)
        return range(0)

    def picture(self, block: Block) -> bytes | None:
        """Return the picture of a block of the shelf, as PNG or JPEG; None for one that has none, or cannot be read."""
        if not (is_own(block.id) and block.origin.picture):
            return super().picture(block)
        try:
            return self._shelf.picture(block)
        except ShelfError:
            return None

    def _at(self, row: int) -> _OpenDocument:
        """Return the document that has a row or a page; raises LookupError where there is none."""
        with suppress(ShelfError):
            document = next((each for each in self._shelf.documents() if each.slot == row // _ROWS), None)
            if document and (found := self._of(document.id)):
                return found
        raise LookupError(f"The shelf has no row or page {row}.")

    def _of(self, block_id: str) -> _OpenDocument | None:
        """Return the document of a block, open; None when it is not on the shelf. Raises ShelfError, see above."""
        try:
            return self._document_of(document_of(block_id))
        except ShelfError as error:
            if error.problem is not ShelfProblem.UNKNOWN and self._troubled is None:
                raise
            if error.problem is not ShelfProblem.UNKNOWN and self._troubled and str(error) not in self._told:
                self._told.add(str(error))
                self._troubled(error)
            return None

    def _document_of(self, document_id: str) -> _OpenDocument:
        document = self._shelf.document(document_id)
        key = document.id, document.revision, document.slot
        if key not in self._open:
            self._open[key] = _OpenDocument(self._reading.open(document.id), document.slot)
            while len(self._open) > MOST_OPEN:
                self._open.popitem(last=False)[1].library.close()
        self._open.move_to_end(key)
        self._open[key].name = document.name
        return self._open[key]
