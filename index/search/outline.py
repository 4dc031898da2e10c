"""Where every block stands in the topic tree, as tables with which the search counts and adds up all blocks at once.

Written beside the inverted index; imports no Whoosh. A block's number in the index is its row - 1.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any

from index.model import SOURCE_LAYER
from index.regular_files import regular_text
from index.search.arrays.chosen import np
from index.search.arrays.stored_arrays import loaded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from index.model import Content

TOPIC_IDS = "topics.txt"
# By block: the number of its topic, whether it is a heading, whether it only states one arrangement, as entries of a
# register do, and its number of indexed words (the last table). By topic, in reading order: the number of its parent,
# -1 for a document, and its level, 1 for a document.
TABLES = ("topic_of.npy", "is_heading.npy", "is_entry.npy", "parents.npy", "levels.npy", "lengths.npy")


class Outline:
    """The topic tree of a built library: topics by number, from 0 in reading order, and blocks by row - 1."""

    def __init__(self, topic_ids: list[str], tables: Sequence[NDArray[Any]]) -> None:
        """Take the ids of all topics, and the tables in the order of TABLES."""
        self.topic_ids, self._tables = topic_ids, tables
        self.topic_of, self.is_heading, self.is_entry, parents, levels, self.lengths = tables
        deepest = int(levels.max()) if len(levels) else 0
        by_level = (((levels == level) & (parents >= 0)).nonzero()[0] for level in range(deepest + 1))
        self._below = [(topics, parents[topics]) for topics in by_level if len(topics)]

    @classmethod
    def of(cls, folder: Path) -> Outline:
        """Return the outline of the index in a folder; raises OSError, UnicodeDecodeError or ValueError."""
        text = regular_text(folder / TOPIC_IDS)
        return cls(text.split("\n") if text else [], [loaded(folder / name) for name in TABLES])

    @classmethod
    def joined(cls, outlines: Sequence[Outline]) -> Outline:
        """Return the outline of several libraries as that of one, which has all of one before the next."""
        if len(outlines) == 1:
            return outlines[0]
        starts = accumulate((len(outline.topic_ids) for outline in outlines), initial=0)
        tables = [outline.tables_after(start) for outline, start in zip(outlines, starts, strict=False)]
        topic_ids = [topic for outline in outlines for topic in outline.topic_ids]
        return cls(topic_ids, [np.concatenate(parts) for parts in zip(*tables, strict=True)])

    def counts(self, blocks: NDArray[np.int64]) -> dict[str, int]:
        """Return by topic id how many of these blocks stand in it or below it; topics with none are left out."""
        counts = np.bincount(self.topic_of[blocks], minlength=len(self.topic_ids))
        # From the deepest level up: a topic's count is complete before its parent gets it. `np.add.at` adds for each
        # topic, where `+=` with repeated parents would add only the last.
        for below, parents in reversed(self._below):
            np.add.at(counts, parents, counts[below])
        found = counts.nonzero()[0]
        return dict(zip([self.topic_ids[n] for n in found.tolist()], counts[found].tolist(), strict=True))

    def handed_down(self, own: NDArray[np.float32], share: float) -> NDArray[np.float32]:
        """Return each topic's own value plus a share of its parent's result: half of a half from two levels above."""
        total = own.copy()
        # From the documents down: a parent's result is complete before its subtopics take their share.
        for below, parents in self._below:
            total[below] += share * total[parents]
        return total

    def within(self, topic_id: str) -> NDArray[np.bool_]:
        """Return a mask of the blocks that stand in a topic or below it; empty for an unknown id."""
        inside = np.zeros(len(self.topic_ids), dtype=np.float32)
        inside[[number for number, each in enumerate(self.topic_ids) if each == topic_id]] = 1
        held: NDArray[np.bool_] = self.handed_down(inside, 1.0)[self.topic_of] > 0
        return held

    def tables_after(self, topics: int) -> Sequence[NDArray[Any]]:
        """Return the tables as they are after so many topics of other libraries."""
        topic_of, is_heading, is_entry, parents, levels, lengths = self._tables
        parents = np.where(parents < 0, parents, parents + topics)
        return topic_of + topics, is_heading, is_entry, parents, levels, lengths


def write_outline(folder: Path, content: Content, lengths: list[int]) -> None:
    """Write the outline of a library into an existing folder; `lengths` are the indexed words of each block."""
    statements = (each for arrangement in content.arrangements for each in arrangement.statements)
    entries = {each.passage for each in statements if each.layer != SOURCE_LAYER}
    numbers = {topic.id: number for number, topic in enumerate(content.topics)}
    tables: tuple[NDArray[np.generic], ...] = (
        np.array([numbers[block.topic] for block in content.blocks], dtype=np.int32),
        np.array([block.id == block.topic for block in content.blocks], dtype=np.bool_),
        np.array([block.id in entries for block in content.blocks], dtype=np.bool_),
        np.array([numbers.get(topic.parent, -1) for topic in content.topics], dtype=np.int32),
        np.array([topic.level for topic in content.topics], dtype=np.int8),
        np.array(lengths, dtype=np.uint32),
    )
    for name, table in zip(TABLES, tables, strict=True):
        np.save(folder / name, table, allow_pickle=False)
    (folder / TOPIC_IDS).write_bytes("\n".join(topic.id for topic in content.topics).encode("utf-8"))
