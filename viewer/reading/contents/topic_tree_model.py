"""The contents: a tree of the library's topics, read from the library as it is opened up."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from index.values import Struct, field, replace
from index.words.language import translatable, translate
from index.words.wording import titled_count
from viewer.kit.roles import CountRole, OwnRole, StatedRole, SuppliedRole, TopicRole

if TYPE_CHECKING:
    from index.built.library import Library
    from index.model import Topic

    Index = QModelIndex | QPersistentModelIndex

_NUMBERS = frozenset({CountRole, StatedRole, OwnRole})
# As numbers: a view asks for eleven roles of a row that it paints, and each name of Qt's would be looked up anew.
_TITLE = Qt.ItemDataRole.DisplayRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole.value
_SUPPLIED = translatable("TopicTreeModel", "Heading supplied by the editors; the source has none here.")


class Branch(Struct, frozen=True):
    """A row that no library has, such as the reader's shelf, and those below it.

    One without any, but whose topic has children, is a document: what is below it is read when it is opened up.
    """

    topic: Topic
    below: tuple[Branch, ...] = ()


class _TopicNode(Struct):
    """A topic in the tree: its parent's node, its place among the siblings, and the nodes of its children so far."""

    topic: Topic | None
    parent: int
    row: int
    children: list[int] = field(default_factory=list)


class TopicTreeModel(QAbstractItemModel):
    """Topics of a library. With one document its subjects are the roots, with more the documents are.

    Children are fetched when a view or `index_of` needs them. Roles: TopicRole, CountRole, StatedRole, OwnRole,
    SuppliedRole.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._counts: dict[str, int] = {}
        self._own: dict[str, int] = {}
        self._stated = library.topic_arrangement_counts()
        # Qt knows a node by its place in this list, from which nothing is ever taken; 0 is the invisible root.
        self._nodes = [_TopicNode(None, 0, 0)]
        self._known: dict[str, int] = {}
        self._branch: list[int] = []  # the nodes of the last root and of the folders in it, those above first
        documents = library.topics()
        self._add(0, library.topics(documents[0].id) if len(documents) == 1 else documents)

    def index_of(self, topic_id: str) -> QModelIndex:
        """Return the index of a topic, having fetched its ancestors; an invalid one if the tree does not show it."""
        if topic_id in self._known:
            return self._index(self._known[topic_id])
        topic = self._library.topic(topic_id)
        missing = []
        while topic is not None and topic.id not in self._known:
            missing.append(topic.id)
            topic = self._library.topic(topic.parent) if topic.parent else None
        if topic is None:
            return QModelIndex()
        for known in [topic.id, *reversed(missing)]:
            index = self._index(self._known[known])
            if known != topic_id:
                self.fetchMore(index)
        return index

    @property
    def branch(self) -> QModelIndex:
        """The root of the rows that no library has, an invalid index without any."""
        return self._index(self._branch[0]) if self._branch else QModelIndex()

    def set_branch(self, branch: Branch | None) -> None:
        """Show rows that no library has as the last root, in place of those shown before; None shows none."""
        roots = self._nodes[0].children
        if self._branch:
            self.beginRemoveRows(QModelIndex(), len(roots) - 1, len(roots) - 1)
            self._forget(roots.pop())
            self._branch = []
            self.endRemoveRows()
        if branch:
            self.beginInsertRows(QModelIndex(), len(roots), len(roots))
            self._grow(0, len(roots), branch)
            self._counts, self._own = self._with_branch(self._counts), self._with_branch(self._own)
            self.endInsertRows()

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show how many hits each topic has, by topic id; topics that are not named have none."""
        counts = self._with_branch(counts)
        changed = {topic for topic, _ in counts.items() ^ self._counts.items()}
        self._counts = dict(counts)
        self._tell(changed, [CountRole, Qt.ItemDataRole.AccessibleTextRole])

    def set_own(self, own: dict[str, int]) -> None:
        """Show how much the reader marked in each topic and those below it, by topic id; nothing in all others."""
        own = self._with_branch(own)
        changed = {topic for topic, _ in own.items() ^ self._own.items()}
        self._own = dict(own)
        # A sign leaves the title less room, so that views have to measure these rows anew.
        self._tell(changed, [Qt.ItemDataRole.DisplayRole, OwnRole, Qt.ItemDataRole.AccessibleTextRole])

    def _tell(self, changed: set[str], roles: list[int]) -> None:
        """Emit that topics have other values in these roles."""
        siblings: dict[int, list[int]] = {}
        for number in (self._known[topic] for topic in changed & self._known.keys()):
            siblings.setdefault(self._nodes[number].parent, []).append(number)
        # One signal for all topics below one: thousands of single signals would cost frames.
        for numbers in siblings.values():
            self.dataChanged.emit(self._index(min(numbers)), self._index(max(numbers)), roles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, and what `viewer.kit.roles` says of the other roles."""
        topic = self._nodes[index.internalId()].topic if index.isValid() else None
        if topic is None:
            return None
        if role in _NUMBERS:
            return self._numbers(role).get(topic.id, 0)
        if role == _TITLE:
            return _shown(topic)
        if role in (TopicRole, SuppliedRole):
            return topic if role == TopicRole else topic.supplied
        if role == _TOOL_TIP:
            return self._tooltip(topic)
        return self._in_words(topic) if role == _SPOKEN else None

    def _numbers(self, role: int) -> dict[str, int]:
        return self._counts if role == CountRole else self._stated if role == StatedRole else self._own

    def _in_words(self, topic: Topic) -> str:
        """Return what the row shows, its signs and numbers included."""
        stated, own, words = self._stated.get(topic.id, 0), self._own.get(topic.id, 0), _shown(topic)
        if stated:
            words = translate("TopicTreeModel", "{title}, %n arrangement(s)", n=stated).format(title=words)
        if own:
            words = translate("TopicTreeModel", "{title}, %n bookmark(s) or note(s)", n=own).format(title=words)
        return titled_count(words, self._counts.get(topic.id, 0))

    def _tooltip(self, topic: Topic) -> str | None:
        stated, own = self._stated.get(topic.id, 0), self._own.get(topic.id, 0)
        lines = [translate("TopicTreeModel", _SUPPLIED)] if topic.supplied else []
        lines += [translate("TopicTreeModel", "%n arrangement(s) stated here.", n=stated)] if stated else []
        lines += [translate("TopicTreeModel", "%n bookmark(s) or note(s) of yours here.", n=own)] if own else []
        return "\n".join(lines) or None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """Return the index of a topic that was fetched."""
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    @overload
    def parent(self, /) -> QObject | None: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None, /) -> QObject | QModelIndex | None:
        """Return the parent topic's index; without an argument the owner of this object, as Qt has it."""
        if index is None:
            return super().parent()
        return self._index(self._node(index).parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of children fetched so far."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002
        """Return 1: a topic is its title."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        """Return whether a topic has children, fetched or not."""
        topic = self._node(parent).topic
        return topic.children > 0 if topic else self.rowCount() > 0

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether a topic has children that were not fetched."""
        node = self._node(parent)
        return node.topic is not None and node.topic.children > len(node.children)

    def fetchMore(self, parent: Index) -> None:
        """Fetch all direct children of a topic."""
        node = self._node(parent)
        if node.topic is None or not self.canFetchMore(parent):
            return
        topics = self._library.topics(node.topic.id)
        if len(topics) != node.topic.children:  # a document of the shelf: how many it has was not known before
            node.topic = replace(node.topic, children=len(topics))
        if not topics:
            self.dataChanged.emit(parent, parent, [])
            return
        self.beginInsertRows(parent, 0, len(topics) - 1)
        self._add(parent.internalId(), topics)
        self.endInsertRows()

    def _add(self, parent: int, topics: tuple[Topic, ...]) -> None:
        for row, topic in enumerate(topics):
            self._known[topic.id] = len(self._nodes)
            self._nodes[parent].children.append(len(self._nodes))
            self._nodes.append(_TopicNode(topic, parent, row))

    def _grow(self, parent: int, row: int, branch: Branch) -> None:
        self._known[branch.topic.id] = number = len(self._nodes)
        self._nodes[parent].children.append(number)
        self._nodes.append(_TopicNode(branch.topic, parent, row))
        if branch.below or not branch.topic.document:
            self._branch.append(number)
        for below, each in enumerate(branch.below):
            self._grow(number, below, each)

    def _forget(self, number: int) -> None:
        """Know a node no more, nor those below it."""
        node = self._nodes[number]
        if node.topic and self._known.get(node.topic.id) == number:
            del self._known[node.topic.id]
        for child in node.children:
            self._forget(child)

    def _with_branch(self, counts: dict[str, int]) -> dict[str, int]:
        """Return counts with those of folders, which have what the rows in them have together."""
        counts = dict(counts)
        for node in (self._nodes[number] for number in reversed(self._branch)):
            below = (self._nodes[child].topic for child in node.children)
            if node.topic and (total := sum(counts.get(topic.id, 0) for topic in below if topic)):
                counts[node.topic.id] = total
        return counts

    def _node(self, index: Index) -> _TopicNode:
        return self._nodes[index.internalId() if index.isValid() else 0]

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._nodes[number].row, 0, number) if number else QModelIndex()


def _shown(topic: Topic) -> str:
    """Return a title as the text shows it: in square brackets if the editors supplied it."""
    return f"[{topic.title}]" if topic.supplied else topic.title
