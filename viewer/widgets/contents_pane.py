"""The left pane: the contents tree, and in its place the results while a search is on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from viewer.models.roles import TopicRole
from viewer.models.theme import Theme
from viewer.models.topic_tree_model import TopicTreeModel
from viewer.widgets.pane_title import PaneTitle
from viewer.widgets.topic_delegate import TopicDelegate
from viewer.widgets.wrapping_tree_view import WrappingTreeView


class ContentsPane(QWidget):
    """The tree over its model; `topic_opened` carries a topic id, `left` says that Esc was pressed."""

    topic_opened = Signal(str)
    left = Signal()

    def __init__(self, tree: TopicTreeModel, theme: Theme) -> None:
        super().__init__()
        self._following = False
        self._results: QWidget | None = None
        self.title = PaneTitle(self.tr("Contents"))
        self.tree = WrappingTreeView(self.tr("Contents"))
        self.tree.setModel(tree)
        self.tree.setIndentation(18)
        self.tree.setWordWrap(True)
        self.tree.expand(tree.index(0, 0))
        self._delegate = TopicDelegate(self.tree, theme)
        self.tree.setItemDelegate(self._delegate)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        # While a search is on, the contents with the number of hits in each topic are one key away.
        self.tabs = QTabBar()
        self.tabs.setObjectName("views")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Results or contents"))
        for name in (self.tr("Results"), self.tr("Contents")):
            self.tabs.addTab(name)
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._on_tab_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tree.selectionModel().currentChanged.connect(self._on_topic_changed)
        self.tree.clicked.connect(self._on_topic_clicked)

    @property
    def searching(self) -> bool:
        """Whether a search is on; the tree can be shown all the same."""
        return not self.tabs.isHidden()

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
        """Bring the tree back: no search is on any more."""
        self._stack.setCurrentWidget(self.tree)
        self.tabs.hide()
        self.title.show()

    def show_results(self, results: QWidget) -> None:
        """Show results in place of the tree; their focus proxy is the list of hits."""
        if self._stack.indexOf(results) < 0:
            self._stack.addWidget(results)
        self._results = results
        self.tabs.show()
        self.title.hide()
        self.tabs.setCurrentIndex(0)
        self._stack.setCurrentWidget(results)

    def follow(self, index: QModelIndex) -> None:
        """Select a topic because the reader came to it, without opening it again."""
        if not index.isValid() or index == self.tree.currentIndex():
            return
        self._following = True
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        self._following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_tab_changed(self, at: int) -> None:
        if self._results is not None:
            self._stack.setCurrentWidget(self.tree if at else self._results)

    def _on_topic_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self.topic_opened.emit(current.data(TopicRole).id)

    def _on_topic_clicked(self, index: QModelIndex) -> None:
        """Return to the head of the topic that is current already."""
        self.topic_opened.emit(index.data(TopicRole).id)
