"""Where every block stands in the topic tree, as plain tables the search can count and add up at once.

Written beside the inverted index; imports no Whoosh. A block's number in the index is its row less one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.regular_files import regular_text
from index.search.arrays import loaded, np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from index.model import Content

TOPIC_IDS = "topics.txt"
TABLES = ("topic_of.npy", "is_heading.npy", "parents.npy", "levels.npy", "lengths.npy")


class Outline:
    """The topic tree of a built library: topics by number in reading order, blocks by row less one."""

    def __init__(self, folder: Path) -> None:
        self.topic_of, self.is_heading, self._parents, levels, self.lengths = (loaded(folder / f) for f in TABLES)
        text = regular_text(folder / TOPIC_IDS)
        self.topic_ids = text.split("\n") if text else []
        self._numbers = {topic: number for number, topic in enumerate(self.topic_ids)}
        deepest = int(levels.max()) if len(levels) else 0
        self._by_level = [np.flatnonzero(levels == level) for level in range(deepest + 1)]

    def topic_number(self, topic_id: str) -> int:
        """Return a topic's number, or -1."""
        return self._numbers.get(topic_id, -1)

    def counts(self, blocks: NDArray[np.int64]) -> dict[str, int]:
        """Return how many of these blocks each topic holds, its subtopics included; topics with none are left out."""
        counts = np.bincount(self.topic_of[blocks], minlength=len(self.topic_ids))
        for topics in reversed(self._by_level):
            below = topics[self._parents[topics] >= 0]
            np.add.at(counts, self._parents[below], counts[below])
        found = np.flatnonzero(counts)
        return dict(zip([self.topic_ids[n] for n in found.tolist()], counts[found].tolist(), strict=True))

    def handed_down(self, own: NDArray[np.float32], share: float) -> NDArray[np.float32]:
        """Return each topic's own value plus a share of what its parent has."""
        total = own.copy()
        for topics in self._by_level:
            below = topics[self._parents[topics] >= 0]
            total[below] += share * total[self._parents[below]]
        return total

    def within(self, topic_id: str) -> NDArray[np.bool_]:
        """Return for each block whether it stands in this topic or below it."""
        inside = np.zeros(len(self.topic_ids), dtype=np.float32)
        if (number := self.topic_number(topic_id)) >= 0:
            inside[number] = 1
        held: NDArray[np.bool_] = self.handed_down(inside, 1.0)[self.topic_of] > 0
        return held


def write_outline(folder: Path, content: Content, lengths: list[int]) -> None:
    """Write the outline of a library whose blocks have these numbers of indexed words."""
    numbers = {topic.id: number for number, topic in enumerate(content.topics)}
    tables: tuple[NDArray[np.generic], ...] = (
        np.array([numbers[block.topic] for block in content.blocks], dtype=np.int32),
        np.array([block.id == block.topic for block in content.blocks], dtype=np.bool_),
        np.array([numbers.get(topic.parent, -1) for topic in content.topics], dtype=np.int32),
        np.array([topic.level for topic in content.topics], dtype=np.int8),
        np.array(lengths, dtype=np.uint32),
    )
    for name, table in zip(TABLES, tables, strict=True):
        np.save(folder / name, table, allow_pickle=False)
    (folder / TOPIC_IDS).write_bytes("\n".join(topic.id for topic in content.topics).encode("utf-8"))
