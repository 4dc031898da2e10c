"""The results of a search: what sums them up, and the hits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar
from urllib.parse import unquote

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from index.results import Hit
from index.words.punctuation import quoted, unmarked
from viewer.kit.announcer import say
from viewer.kit.look.theme import Theme
from viewer.kit.roles import HitRole
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.widgets.choice_box import PlainBox
from viewer.kit.widgets.shrinking_area import ShrinkingArea
from viewer.kit.widgets.wrapping_tree_view import WrappingTreeView
from viewer.search.result_delegate import ResultDelegate
from viewer.search.results_model import ResultsModel
from viewer.search.search_scope import EVERYWHERE, NamedScope, Scope

Label = TypeVar("Label", bound=QLabel)
Nearest = tuple[tuple[str, str], ...]
_LEAST_OF_LIST = 96  # px: hits are seen however much is said above them

_Move = QAbstractItemView.CursorAction
_BACKWARDS = (_Move.MoveUp, _Move.MovePrevious, _Move.MovePageUp)


class HitList(WrappingTreeView):
    """The list of hits, in which the keys go from hit to hit and do not stop at the titles of groups."""

    def __init__(self, name: str, results: ResultsModel) -> None:
        super().__init__(name)
        self._results = results
        self.setModel(results)
        self.setItemsExpandable(False)
        self.keep_bar()

    @property
    def walked_to(self) -> QModelIndex:
        """The hit that the reader went to; a list that only got the focus makes its first row the current one."""
        return self.in_tree(self.currentIndex()) if self.selectionModel().hasSelection() else QModelIndex()

    def moveCursor(  # noqa: N802  Qt calls it by this name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads: to a hit, if there is any."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or index.data(HitRole) is not None:
            return index
        return self.row_of(self._results.next_hit(self.in_tree(index), -1 if action in _BACKWARDS else 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select the first hit at the first Down: it has been current since the list got the focus."""
        if event.key() == Qt.Key.Key_Down and not self.walked_to.isValid() and self.currentIndex().data(HitRole):
            self.setCurrentIndex(self.currentIndex())
            self.tell_current()
        else:
            super().keyPressEvent(event)


class ResultsPane(QWidget):
    """Hits over their model; `hit_walked` and `hit_opened` carry a Hit, `topic_opened` a topic id."""

    hit_walked = Signal(Hit)
    hit_opened = Signal(Hit)
    topic_opened = Signal(str)
    query_requested = Signal(str)
    scope_changed = Signal(Scope)

    def __init__(self, results: ResultsModel, theme: Theme) -> None:
        super().__init__()
        self.results = results
        self._scopes: tuple[NamedScope, ...] = ()
        self._create_widgets(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Paint the hits in another theme's colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    @property
    def in_words(self) -> str:
        """What was found, as a screen reader should say it when it arrives."""
        return " ".join(filter(None, (self.summary.text(), self.unsearched.text())))

    @property
    def current_hit(self) -> Hit | None:
        """The hit that is walked to, or None."""
        hit: Hit | None = self.list.currentIndex().data(HitRole)
        return hit

    def set_scopes(self, scopes: tuple[NamedScope, ...], keep: Scope = EVERYWHERE) -> Scope:
        """Offer scopes, each with its name, and return the one that is chosen: the one to `keep`, else the first."""
        chosen = next((row for row, (name, scope) in enumerate(scopes) if scope == keep), 0)
        named = self.scope.currentText()  # a folder that has other documents now is another scope of the same name
        if chosen == 0 and keep != EVERYWHERE:
            chosen = next((row for row, (name, _) in enumerate(scopes) if name == named), 0)
        self._scopes = scopes
        self.scope.blockSignals(True)
        self.scope.clear()
        self.scope.addItems([name for name, _ in scopes])
        self.scope.setCurrentIndex(chosen)
        self.scope.blockSignals(False)
        return scopes[chosen][1]

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Leave the reader at the hit that they walked to, if it is there after the block, without walking anew."""
        walked = self.results.hit(self.list.walked_to)
        yield
        index = self.results.index_of(walked) if walked else QModelIndex()
        if index.isValid():
            self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(index)
            self.list.selectionModel().blockSignals(False)
            self.list.viewport().update()

    def tell_unsearched(self, words: str) -> None:
        """Say below the hits what was not searched; blank for nothing."""
        self.unsearched.setText(words)
        self.unsearched.setVisible(bool(words))

    def sum_up(self, summary: str, suggestion: str = "", read_as: str = "", nearest: Nearest = ()) -> None:
        """Open all groups of hits and say above them what was found; `nearest` are places to try, as id and title."""
        self.list.expandAll()
        self.list.scrollToTop()
        self.summary.setText(summary)
        self.tell_unsearched("")
        self.suggestion.setVisible(bool(suggestion))
        meant = self.suggestion.link(suggestion, quoted(unmarked(suggestion)))
        self.suggestion.setText(self.tr("Did you mean {0}?").format(meant))
        self.read_as.setText(read_as)
        self.read_as.setVisible(bool(read_as))
        self.nearest.setText("<br>".join(self.nearest.link(topic, title) for topic, title in nearest))
        self.nearest.setVisible(bool(nearest))

    def walk(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit, and say it, since the focus stays elsewhere."""
        index = self.results.next_hit(self.list.walked_to, step)
        if index.isValid():
            self.list.setCurrentIndex(index)
            say(self.list, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _create_widgets(self, theme: Theme) -> None:
        self.list = HitList(self.tr("Results"), self.results)
        self.list.setAccessibleDescription(self.tr("Up and Down show each hit where it stands, Enter opens it."))
        self._delegate = ResultDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self.summary = _named(_plain(), "summary")
        self.read_as = _named(_plain(), "muted")
        self.unsearched = _named(_plain(), "muted")
        self.unsearched.hide()
        self.suggestion = _named(LinkLabel(), "suggestion")
        self.nearest = _named(LinkLabel(), "nearest")
        self.nearest.setAccessibleName(self.tr("Nearest states and topics"))
        self.scope = PlainBox()
        self.scope.set_name(self.tr("Where to search"))
        self.scope.setToolTip(self.tr("Search everywhere, or stay in the document or subject you are reading"))
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(8)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setContentsMargins(12, 8, 12, 4)
        where.addWidget(self.scope)
        head = QWidget()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for widget in (self.summary, self.read_as, self.suggestion, self.nearest):
            lines.addWidget(widget)
        self.list.setMinimumHeight(_LEAST_OF_LIST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(where)
        column.addWidget(ShrinkingArea(head))
        column.addWidget(self.list, 1)
        column.addWidget(self.unsearched)

    def _connect(self) -> None:
        self.suggestion.linkActivated.connect(lambda link: self.query_requested.emit(unquote(link)))
        self.nearest.linkActivated.connect(lambda link: self.topic_opened.emit(unquote(link)))
        self.scope.currentIndexChanged.connect(lambda row: self.scope_changed.emit(self._scopes[row][1]))
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.list.clicked.connect(self._on_hit_chosen)
        self.list.activated.connect(self._on_hit_chosen)

    def _on_selected(self, selected: QItemSelection) -> None:
        # Not the current row: a list that only gets the focus makes its first row that.
        for index in selected.indexes()[:1]:
            hit = index.data(HitRole)
            if hit is not None:
                self.hit_walked.emit(hit)

    def _on_hit_chosen(self, index: QModelIndex) -> None:
        hit = index.data(HitRole)
        if hit is not None:
            self.hit_opened.emit(hit)


def _plain() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _named(label: Label, name: str) -> Label:
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setContentsMargins(14, 2, 12, 4)
    return label
