"""Signs in the contents for topics in which the reader marked something."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QTimer

from viewer.annotations.annotation_places import AnnotationPlaces
from viewer.annotations.annotation_service import AnnotationService
from viewer.reading.contents.topic_tree_model import TopicTreeModel


class TopicSigns(QObject):
    """Counts the annotations of every topic and of all topics above it, whenever some were added, moved or removed."""

    def __init__(self, tree: TopicTreeModel, service: AnnotationService, places: AnnotationPlaces) -> None:
        super().__init__(tree)
        self._tree, self._service, self._places = tree, service, places
        # Once for many changes, as in an import; and the text need not wait for it.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.count)
        service.altered.connect(self._soon.start)
        self._soon.start()

    def count(self) -> None:
        """Count anew; the tree is updated only where a count has changed."""
        placed = map(self._places.place, self._service.all)
        self._tree.set_own(Counter(topic.id for row in placed for topic in row.path))
