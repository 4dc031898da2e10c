"""Signs in the contents for topics in which the reader marked something."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QTimer

from index.built.library import Library
from index.origin import is_own
from viewer.annotations.annotation_service import AnnotationService
from viewer.reading.contents.topic_tree_model import TopicTreeModel


class TopicSigns(QObject):
    """Counts the annotations of every topic and of all topics above it, whenever some were added, moved or removed."""

    def __init__(self, tree: TopicTreeModel, service: AnnotationService, library: Library) -> None:
        super().__init__(tree)
        self._tree, self._service, self._library = tree, service, library
        self._topics: dict[str, tuple[str, ...]] = {}
        # Once for many changes, as in an import; and the text need not wait for it.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.count)
        service.altered.connect(self._soon.start)
        self._soon.start()

    def stop(self) -> None:
        """Count no more: the library is about to be closed."""
        self._soon.stop()

    def count(self) -> None:
        """Count anew; the tree is updated only where a count has changed."""
        own: Counter[str] = Counter()
        for block, count in self._service.blocks.items():
            own.update(dict.fromkeys(self._above(block), count))
        self._tree.set_own(own)

    def _above(self, block_id: str) -> tuple[str, ...]:
        """Return the ids of the topics of a block; they stay the same while a library is open, but for the shelf's."""
        if block_id not in self._topics or is_own(block_id):
            block = self._library.block(block_id)
            self._topics[block_id] = tuple(topic.id for topic in self._library.path(block.topic)) if block else ()
        return self._topics[block_id]
