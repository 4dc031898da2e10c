"""The left pane: the contents tree, what the reader marked, and the results while a search is on, in one place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from index.model import Topic
from viewer.kit.look.theme import Theme
from viewer.kit.roles import TopicRole
from viewer.kit.widgets.plain_stack import PlainStack
from viewer.kit.widgets.view_tabs import ViewTabs
from viewer.reading.contents.contents_tree import ContentsTree
from viewer.reading.contents.topic_delegate import TopicDelegate
from viewer.reading.contents.topic_tree_model import Branch, TopicTreeModel

_RESULTS, _CONTENTS, _BOOKMARKS = range(3)  # the tabs, in their order


class ContentsPane(QWidget):
    """The tree over its model; `topic_opened` carries a topic id, `left` says that Esc was pressed."""

    topic_opened = Signal(str)
    left = Signal()

    def __init__(self, tree: TopicTreeModel, theme: Theme) -> None:
        super().__init__()
        self._following = False
        self._topics = tree
        self._results: QWidget | None = None
        self._bookmarks: QWidget | None = None
        self.tree = ContentsTree(self.tr("Contents"))
        self.tree.setAccessibleDescription(self.tr("The topics of the library; the chosen one is opened beside."))
        self.tree.setModel(tree)
        self.tree.step = 18  # px
        self.tree.setWordWrap(True)
        self.tree.expand(tree.index(0, 0))
        self._delegate = TopicDelegate(self.tree, theme)
        self.tree.setItemDelegate(self._delegate)
        self._stack = PlainStack()
        self._stack.addWidget(self.tree)
        # While a search is on, the contents with the number of hits in each topic are one key away.
        # The bookmarks are filled in after the first paint; their tab is there before, so that nothing moves.
        names = (self.tr("Results"), self.tr("Contents"), self.tr("Marks"))
        self.tabs = ViewTabs(self.tr("Results, contents or bookmarks"), names)
        self.tabs.setTabVisible(_RESULTS, False)
        self.tabs.setCurrentIndex(_CONTENTS)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 0)
        row.addWidget(self.tabs, 1)  # the whole width, so that no title is shortened while there is room
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.tree.selectionModel().selectionChanged.connect(self._on_selected)
        self.tree.clicked.connect(self._on_topic_clicked)

    @property
    def topics(self) -> TopicTreeModel:
        """The topics in the tree."""
        return self._topics

    @property
    def searching(self) -> bool:
        """Whether a search is on; the tree can be shown all the same."""
        return self.tabs.isTabVisible(_RESULTS)

    @property
    def list(self) -> QWidget:
        """The list that is shown, of topics or of results."""
        shown = self._stack.currentWidget()
        return (shown and shown.focusProxy()) or self.tree

    def set_theme(self, theme: Theme) -> None:
        """Paint the tree in another theme's colours."""
        self._delegate.theme = theme
        self.tree.viewport().update()

    def show_tree(self) -> None:
        """Show the tree instead of the results: the search has ended."""
        if self.tabs.currentIndex() == _RESULTS:
            self.tabs.setCurrentIndex(_CONTENTS)
        self.tabs.setTabVisible(_RESULTS, False)

    def add_results(self, results: QWidget) -> None:
        """Take the widget that shows results; its focus proxy is the list of hits."""
        self._results = results
        self._stack.addWidget(results)

    def show_results(self) -> None:
        """Show the results in place of the tree."""
        self.tabs.setTabVisible(_RESULTS, True)
        self.tabs.setCurrentIndex(_RESULTS)

    def add_bookmarks(self, bookmarks: QWidget) -> None:
        """Fill the tab of bookmarks; the widget's focus proxy is their list."""
        self._bookmarks = bookmarks
        self._stack.addWidget(bookmarks)
        self._on_tab_changed(self.tabs.currentIndex())

    def show_bookmarks(self) -> None:
        """Show the bookmarks in place of the tree or the results."""
        self.tabs.setCurrentIndex(_BOOKMARKS)

    def follow(self, index: QModelIndex) -> None:
        """Select the topic that the reader has reached, without opening it again; none for an invalid index."""
        row = self.tree.row_of(index)
        selected = self.tree.selectionModel().isSelected(row) if row.isValid() else False
        if row == self.tree.currentIndex() and selected == index.isValid():
            return
        self._following = True
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(self.tree.currentIndex())
        self._following = False

    def show_branch(self, branch: Branch | None) -> None:
        """Show rows that no library has below the library's, see `TopicTreeModel.set_branch`.

        What was opened up of those before stays so; the first time their root is, since it is new to the reader.
        """
        before, chosen = self._topics.branch, self.tree.currentIndex().data(TopicRole)
        together = [row.data(TopicRole).id for row in self.tree.chosen]
        opened = self._opened_up(before) if before.isValid() else (branch.topic.id,) if branch else ()
        self._following = True
        self._topics.set_branch(branch)
        for topic_id in opened:
            self.tree.expand(self._topics.index_of(topic_id))
        self._following = False
        self.follow(self._topics.index_of(chosen.id) if chosen else QModelIndex())
        if len(together) > 1:
            self.choose(together)

    def choose(self, topics: Sequence[str]) -> None:
        """Choose several rows by their topics, as far as they are shown, and open none of them."""
        rows = (self.tree.row_of(self._topics.index_of(each)) for each in topics)
        self._following = True
        self.tree.choose([row for row in rows if row.isValid()])
        self._following = False

    def _opened_up(self, index: QModelIndex) -> tuple[str, ...]:
        """Return the topics that are opened up among a row and those below it, those above first."""
        if not self.tree.isExpanded(index):
            return ()
        rows = (self._topics.index(row, 0, index) for row in range(self._topics.rowCount(index)))
        return (index.data(TopicRole).id, *(topic for row in rows for topic in self._opened_up(row)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_tab_changed(self, at: int) -> None:
        shown = {_RESULTS: self._results, _BOOKMARKS: self._bookmarks}.get(at)
        self._stack.setCurrentWidget(shown or self.tree)

    def _on_selected(self, selected: QItemSelection) -> None:
        # Not the current row: a tree that only gets the focus makes its first row that. Several are not opened.
        alone = len(self.tree.chosen) == 1 and not self._following and not self.tree.folding
        for index in selected.indexes()[:1] if alone else ():
            self.topic_opened.emit(index.data(TopicRole).id)

    def _on_topic_clicked(self, index: QModelIndex) -> None:
        """Return to the head of the topic that is current already; a folder has none, and is opened up or closed."""
        topic: Topic = index.data(TopicRole)
        if [index] != self.tree.chosen:
            return
        if topic.document:
            self.topic_opened.emit(topic.id)
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
