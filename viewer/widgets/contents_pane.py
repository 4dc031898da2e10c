"""The left pane: the contents tree, and in its place the results while a search is on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from viewer.models.results_model import ResultsModel
from viewer.models.roles import TopicRole
from viewer.models.theme import Theme
from viewer.models.topic_tree_model import TopicTreeModel
from viewer.widgets.pane_title import PaneTitle
from viewer.widgets.result_delegate import ResultDelegate
from viewer.widgets.topic_delegate import TopicDelegate


class ContentsPane(QWidget):
    """Tree and results over their models; `topic_opened` carries a topic id, `hit_walked` and `hit_opened` a Hit."""

    topic_opened = Signal(str)
    hit_walked = Signal(object)
    hit_opened = Signal(object)
    left = Signal()

    def __init__(self, tree: TopicTreeModel, results: ResultsModel, theme: Theme) -> None:
        super().__init__()
        self._following = False
        self._results = results
        self._create_widgets(tree, theme)
        self._lay_out()
        self._connect()

    @property
    def searching(self) -> bool:
        """Whether the results stand in place of the tree."""
        return self._stack.currentWidget() is self._found

    @property
    def list(self) -> QTreeView:
        """The view that is shown: tree or results."""
        return self.results if self.searching else self.tree

    def set_theme(self, theme: Theme) -> None:
        """Paint both lists in another theme's colours."""
        self._topic_delegate.theme = self._result_delegate.theme = theme
        self.list.viewport().update()

    def show_tree(self) -> None:
        """Bring the tree back."""
        self._stack.setCurrentWidget(self.tree)
        self.title.setText(self.tr("Contents"))

    def show_results(self, summary: str) -> None:
        """Show the results, all groups open, below one line that sums them up."""
        self.results.expandAll()
        self.results.scrollToTop()
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        self._stack.setCurrentWidget(self._found)
        self.title.setText(self.tr("Results"))

    def follow(self, index: QModelIndex) -> None:
        """Select a topic because the reader came to it, without opening it again."""
        if not index.isValid() or index == self.tree.currentIndex():
            return
        self._following = True
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        self._following = False

    def walk(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit of the results."""
        index = self._results.next_hit(self.results.currentIndex(), step)
        if index.isValid():
            self.results.setCurrentIndex(index)
            self.hit_walked.emit(self._results.hit(index))

    def _create_widgets(self, tree: TopicTreeModel, theme: Theme) -> None:
        self.title = PaneTitle(self.tr("Contents"))
        self.tree = _list_view(self.tr("Contents"))
        self.tree.setModel(tree)
        self.tree.setIndentation(18)
        self.tree.setWordWrap(True)
        self._topic_delegate = TopicDelegate(self.tree, theme)
        self.tree.setItemDelegate(self._topic_delegate)
        self.results = _list_view(self.tr("Results"))
        self.results.setModel(self._results)
        self.results.setIndentation(0)
        self.results.setRootIsDecorated(False)
        self.results.setItemsExpandable(False)
        # A scroll bar that comes and goes would change the width that snippets are wrapped to.
        self.results.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._result_delegate = ResultDelegate(self.results, theme)
        self.results.setItemDelegate(self._result_delegate)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setObjectName("summary")
        self.summary.setContentsMargins(14, 2, 12, 6)

    def _lay_out(self) -> None:
        self._found = QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(0)
        found.addWidget(self.summary)
        found.addWidget(self.results, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tree.selectionModel().currentChanged.connect(self._on_topic_changed)
        self.tree.clicked.connect(self._on_topic_clicked)
        self.results.clicked.connect(self._on_hit_clicked)
        self.results.activated.connect(self._on_hit_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_topic_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self.topic_opened.emit(current.data(TopicRole).id)

    def _on_topic_clicked(self, index: QModelIndex) -> None:
        """Return to the head of the topic that is current already."""
        self.topic_opened.emit(index.data(TopicRole).id)

    def _on_hit_clicked(self, index: QModelIndex) -> None:
        hit = self._results.hit(index)
        if hit is not None:
            self.hit_opened.emit(hit)


class _WrappingTreeView(QTreeView):
    """A tree whose rows are as high as their wrapped text."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew when the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


def _list_view(name: str) -> QTreeView:
    view = _WrappingTreeView()
    view.setHeaderHidden(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setUniformRowHeights(False)
    view.setAnimated(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setAccessibleName(name)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    return view
