"""Blocks and the topics above them, read from the library once for many keystrokes, and the hits made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.model import BlockKind
from index.results import Hit
from index.search.analysis import words
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from index.built.library import Library
    from index.model import Block, Topic
    from index.search.snippets import Marker

# Blocks and paths kept after a search: with passages of 300 bytes about a megabyte, and far more than one query shows.
MOST_REMEMBERED = 2_000


class BlockHits:
    """The passages and headings of one library, by row and as hits; `shelf` if it is of the reader's own documents."""

    def __init__(self, library: Library, *, shelf: bool = False) -> None:
        self._library, self._shelf = library, shelf
        self._paths: dict[str, tuple[tuple[str, str], ...]] = {}
        self._blocks: dict[int, Block] = {}
        self._names: dict[str, str] = {}
        self._name_words: dict[str, list[str]] = {}

    def call(self, names: dict[str, str]) -> None:
        """Call documents by these names, by id, from now on, and all others by their titles."""
        if names != self._names:
            self._names, self._name_words = names, {each: words(name) for each, name in names.items()}
            self._paths.clear()

    def block(self, row: int) -> Block:
        """Return the block at `row`, counted from 1; raises LookupError beyond the ends."""
        if row not in self._blocks:
            if len(self._blocks) >= MOST_REMEMBERED:
                self._blocks.clear()
            self._blocks[row] = self._library.block_at(row)
        return self._blocks[row]

    def path(self, topic_id: str) -> tuple[tuple[str, str], ...]:
        """Return the topics from the document down to this one, as (id, title)."""
        if topic_id not in self._paths:
            if len(self._paths) >= MOST_REMEMBERED:
                self._paths.clear()
            self._paths[topic_id] = tuple((topic.id, self._title(topic)) for topic in self._library.path(topic_id))
        return self._paths[topic_id]

    def hit(self, block: Block, marker: Marker, score: float = 0.0, *, fuzzy: bool = False) -> Hit:
        """Return a block as a hit."""
        return Hit(
            kind="topic" if block.kind is BlockKind.HEADING else "passage",
            id=block.id,
            number=block.number,
            document=block.document,
            path=self.path(block.topic),
            text=block.text,
            snippet=marker.snippet(block.text),
            score=score,
            fuzzy=fuzzy,
            shelf=self._shelf,
            page=block.origin.page,
        )

    def called(self, wanted: Sequence[str], documents: Collection[str], marker: Marker) -> list[Hit]:
        """Return the titles of documents that the reader calls by these words, the last of which may be begun, as hits.

        Of some `documents` only, if there are any. Their own titles are found as all headings are.
        """
        found = []
        for document, held in self._name_words.items():
            if has_begun(held, wanted) and (not documents or document in documents):
                topic = next((each for each in self._library.topics() if each.document == document), None)
                block = self._library.block(topic.id) if topic else None
                if block:
                    name = self._names[document]
                    found.append(replace(self.hit(block, marker), text=name, snippet=marker.snippet(name)))
        return found

    def _title(self, topic: Topic) -> str:
        return topic.title if topic.parent else self._names.get(topic.document, topic.title)


def has_begun(held: Sequence[str], wanted: Sequence[str]) -> bool:
    """Return whether words hold all of those wanted, the last of which may be the beginning of one; no for none."""
    if not wanted:
        return False
    *whole, last = wanted
    return set(whole) <= set(held) and any(word.startswith(last) for word in held)
