"""The reader's bookmarks, highlights and notes as a list that can be filtered, sorted, edited and opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.annotations.annotation import Standing
from viewer.annotations.annotation_delegate import AnnotationDelegate
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.annotations.annotations_model import AnnotationsModel, Order
from viewer.kit.look.theme import Theme
from viewer.kit.menu_keys import MenuKeys
from viewer.kit.roles import AnnotationRole
from viewer.kit.widgets.choice_box import PlainBox
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.kit.widgets.prompt import Prompt
from viewer.kit.widgets.wrapping_tree_view import WrappingTreeView

_LEAST_OF_FILTER = 110  # px, a word or two with the margins
_NAMED_KEYS = {"bookmark": "bookmark", "highlight": "highlight", "note": "write-note"}


class AnnotationsPane(QWidget):
    """The list over its model; signals carry an annotation's id, `remove_requested` a list of them."""

    opened = Signal(str)
    edit_requested = Signal(str)
    remove_requested = Signal(list)
    seen = Signal()
    """The list comes on screen."""
    accept_requested = Signal(str)
    """The reader keeps the annotation at the words that are there now."""

    def __init__(self, model: AnnotationsModel, theme: Theme, keys_of: Callable[[str], str]) -> None:
        super().__init__()
        self._model, self._keys_of = model, keys_of
        self._current = ""
        self._create_widgets(theme)
        self._lay_out()
        self._connect()
        self._on_reset()
        self.setFocusProxy(self.list)

    @property
    def current(self) -> PlacedAnnotation | None:
        """The annotation with the focus, None at a group's title or when there is none."""
        placed: PlacedAnnotation | None = self.list.currentIndex().data(AnnotationRole)
        return placed

    @property
    def selected(self) -> list[str]:
        """The ids of the selected annotations."""
        rows = (index.data(AnnotationRole) for index in self.list.selectionModel().selectedIndexes())
        return list(dict.fromkeys(row.annotation.id for row in rows if row is not None))

    def set_theme(self, theme: Theme) -> None:
        """Paint the list in another theme's colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def offer(self, actions: list[QAction]) -> None:
        """Put actions on all annotations into the menu beside the filter."""
        self._menu.addActions(actions)

    def choose(self, annotation_id: str) -> None:
        """Make an annotation the current one, if it is shown."""
        index = self._model.index_of(annotation_id)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the list brought up to date before it is seen."""
        self.seen.emit()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the order below the search where there is no room for both in a line."""
        super().resizeEvent(event)
        both = _LEAST_OF_FILTER + self.order.sizeHint().width() + self.more.width()
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if both < self.width() else way.TopToBottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Delete and F2 in the list; the down arrow in the filter leads into it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._on_key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _create_widgets(self, theme: Theme) -> None:
        self.filter = QLineEdit()
        add_clear_button(self.filter)
        Prompt(self.filter, self.tr("Search"))
        self.filter.setAccessibleName(self.tr("Search bookmarks and notes"))
        self.order = PlainBox()
        self.order.set_name(self.tr("Order"))
        self.order.setAccessibleDescription(self.tr("What the list is ordered by."))
        for name, order in (
            (self.tr("By place"), Order.PLACE),
            (self.tr("By date"), Order.DATE),
            (self.tr("By tag"), Order.TAG),
        ):
            self.order.addItem(name, order)
        self._menu = KeysMenu(self)
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setAccessibleName(self.tr("Export and import"))
        self.more.setToolTip(self.tr("Export and import"))
        self.more.setMinimumSize(32, 32)
        self.more.setMenu(self._menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list = WrappingTreeView(self.tr("Bookmarks, highlights and notes"))
        self.list.setAccessibleDescription(
            self.tr("Enter opens the place, F2 edits what you wrote, Delete removes it.")
        )
        self.list.setModel(self._model)
        self.list.setItemsExpandable(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.keep_bar()
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        MenuKeys(self.list)
        self._delegate = AnnotationDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self.empty = QLabel()
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(14, 10, 14, 10)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 8, 4)
        row.setSpacing(6)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.filter, 1)
        self._head.addWidget(self.order)
        row.addLayout(self._head, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._model.set_filter)
        self.order.currentIndexChanged.connect(lambda _at: self._model.set_order(self.order.currentData()))
        self._model.modelAboutToBeReset.connect(self._keep_current)
        self._model.modelReset.connect(self._on_reset)
        self.list.clicked.connect(self._on_opened)
        self.list.activated.connect(self._on_opened)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.installEventFilter(self)
        self.filter.installEventFilter(self)

    def _keep_current(self) -> None:
        self._current = self.current.annotation.id if self.current else self._current

    def _on_reset(self) -> None:
        """Open all groups, of very many rows only that of the annotation that was current, and return to that one."""
        at = self._model.index_of(self._current)
        if not self._model.is_large:
            self.list.expandAll()
        else:
            self.list.expand(at.parent() if at.isValid() else self._model.index(0, 0))
        self.choose(self._current)
        self.tell_empty()

    def tell_empty(self) -> None:
        """Say so when there is nothing to show, with the keys that actions have now."""
        nothing = self._model.rowCount() == 0
        self.empty.setVisible(nothing)
        if self._model.total:
            self.empty.setText(self.tr("Nothing that you marked has these words."))
        else:
            self.empty.setText(
                self.tr(
                    "Nothing is marked yet. {bookmark} bookmarks the passage you read, {highlight} highlights the "
                    "words you select, and {note} writes a note."
                ).format(**{name: self._keys_of(key) for name, key in _NAMED_KEYS.items()})
            )

    def _on_opened(self, index: QModelIndex) -> None:
        placed = index.data(AnnotationRole)
        if placed is not None:
            self.opened.emit(placed.annotation.id)
        elif self._model.is_large:
            self.list.setExpanded(index, not self.list.isExpanded(index))

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if watched is self.filter:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            return False
        if event.key() == Qt.Key.Key_Delete and self.selected:
            self.remove_requested.emit(self.selected)
            return True
        if event.key() == Qt.Key.Key_F2 and self.current is not None:
            self.edit_requested.emit(self.current.annotation.id)
            return True
        return False

    def _show_menu(self, at: QPoint) -> None:
        placed = self.list.indexAt(at).data(AnnotationRole) or self.current
        if placed is None:
            return
        name, menu = placed.annotation.id, KeysMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open"), lambda: self.opened.emit(name))
        menu.addAction(self.tr("&Edit…"), lambda: self.edit_requested.emit(name))
        if placed.annotation.standing is Standing.CHANGED and placed.block is not None:
            menu.addAction(self.tr("&Keep at the words as they are now"), lambda: self.accept_requested.emit(name))
        menu.addSeparator()
        menu.addAction(self.tr("&Remove"), lambda: self.remove_requested.emit(self.selected or [name]))
        menu.popup(self.list.viewport().mapToGlobal(at))
