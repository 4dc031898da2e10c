"""Where a topic, a hit, a detail or a page begins in the text, and what that place is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QModelIndex

from index.arrangements.best_statement import best_statement
from index.built.library import Library
from index.citing.links import Link, LinkKind
from viewer.kit.roles import ArrangementRole, DetailRole, HitRole, TopicRole
from viewer.kit.text.path_text import SEPARATOR
from viewer.reading.overview.overview_places import overview_title, state_place

if TYPE_CHECKING:
    from index.model import Arrangement, Statement
    from index.results import Hit


class Detail(Protocol):
    """A row of details, as far as it leads somewhere."""

    @property
    def statement(self) -> Statement | None:
        """The statement that the row is about."""

    @property
    def arrangement(self) -> Arrangement | None:
        """The other arrangement that the row names."""


class Passages:
    """Returns block ids of one library; blank for what has no place in the text."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def of_topic(self, topic_id: str) -> str:
        """Return the block with the first words of a topic, its lead-in when it has one; an overview is its own."""
        topic = self._library.topic(topic_id)
        if topic is None:
            return topic_id if overview_title(self._library, topic_id) else ""
        return self._library.block_at(topic.first_row).id

    def of_hit(self, hit: Hit) -> str:
        """Return the block of a hit; a glossary term has none."""
        match hit.kind:
            case "term":
                return ""
            case "note":
                return next((note.passage for note in self._library.notes() if note.id == hit.id), "")
            case "arrangement":
                every = self._library.arrangements()
                return next(
                    (best_statement(arrangement).passage for arrangement in every if arrangement.id == hit.id), ""
                )
        return hit.id

    def of_detail(self, row: Detail) -> str:
        """Return the passage that makes the statement in a row, or the best one of the arrangement it names."""
        if row.statement is not None:
            return row.statement.passage
        return best_statement(row.arrangement).passage if row.arrangement is not None else ""

    def of_row(self, index: QModelIndex) -> str:
        """Return the block of a row in the lists of topics, hits, details or arrangements."""
        for role, block in (
            (TopicRole, lambda topic: self.of_topic(topic.id)),
            (HitRole, self.of_hit),
            (DetailRole, self.of_detail),
            (ArrangementRole, lambda arrangement: best_statement(arrangement).passage),
        ):
            meant = index.data(role)
            if meant is not None:
                return block(meant)
        return ""

    def of_link(self, link: Link) -> str:
        """Return the place that a link leads to; a search has none."""
        match link.kind:
            case LinkKind.PASSAGE if self._library.block(link.target):
                return link.target
            case LinkKind.ARRANGEMENT:
                every = self._library.arrangements()
                return next((best_statement(each).passage for each in every if each.id == link.target), "")
            case LinkKind.STATE:
                states = self._library.states()
                return next((state_place(each.code) for each in states if each.code.lower() == link.target), "")
        return ""

    def of_page(self, number: int) -> str:
        """Return the first block of a page; blank beyond the library's pages."""
        first = self._library.page_start(number)
        return first.id if first else ""

    def title(self, block_id: str) -> str:
        """Return the title of the topic that a block belongs to, or that of an overview."""
        block = self._library.block(block_id)
        topic = self._library.topic(block.topic) if block else None
        return topic.title if topic else overview_title(self._library, block_id)

    def path(self, block_id: str) -> str:
        """Return the titles of all topics above a block, from the document down, as one line."""
        block = self._library.block(block_id)
        if block is None:
            return overview_title(self._library, block_id)
        return SEPARATOR.join(topic.title for topic in self._library.path(block.topic))
