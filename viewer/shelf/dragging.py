"""Documents and folders of the shelf dragged to another place in the contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand

from index.values import Struct
from viewer.kit.roles import TopicRole
from viewer.shelf.shelf_rows import ShelfRow, shelf_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QModelIndex

    from viewer.reading.contents.contents_tree import ContentsTree
    from viewer.shelf.editing_controller import EditingController

ROW_TYPE = "application/x-good-offices-shelf-row"
"""The MIME type of rows that are dragged; its data are their ids, one a line. Nothing else means anything here."""
_LINE = 3  # px
_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropPlace(Struct, frozen=True):
    """Where a row is dropped: into a row, or before or after it."""

    row: ShelfRow
    into: bool = False
    after: bool = False


def drop_place(dragged: Sequence[ShelfRow], over: ShelfRow | None, *, lower: bool) -> DropPlace | None:
    """Return where rows would be dropped over the upper or `lower` half of another one; None where they cannot be.

    Documents go into a folder, out of all of them on the shelf itself, or beside another document; folders go beside
    another one.
    """
    if over is None or over in dragged:
        return None
    if dragged[0].document:
        return DropPlace(over, after=lower) if over.document else DropPlace(over, into=True)
    return DropPlace(over, after=lower) if over.folder else None


class ShelfDragging(QObject):
    """Starts to drag rows when one is pulled, and drops them where they are let go; a line or a frame shows where."""

    def __init__(self, tree: ContentsTree, editing: EditingController) -> None:
        super().__init__(tree)
        self._tree, self._editing = tree, editing
        self._pressed: tuple[QPoint, tuple[ShelfRow, ...]] | None = None
        self._sign = QRubberBand(QRubberBand.Shape.Rectangle, tree.viewport())
        tree.viewport().setAcceptDrops(True)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is pulled and dropped; all else goes where it went before."""
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(ROW_TYPE):
            self._on_drag(event)
            return True
        match event.type():
            case QEvent.Type.DragLeave:
                self._sign.hide()
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                self._press(event)
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent) and self._is_pulled(event):
                self._drag()
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        row = self._row(self._tree.indexAt(at))
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = (at, self._with_others(row)) if left and row and row.can_change else None

    def _with_others(self, row: ShelfRow) -> tuple[ShelfRow, ...]:
        """Return the rows that are chosen, if this is one of them; else it alone."""
        chosen = tuple(filter(None, map(self._row, self._tree.chosen)))
        return chosen if row in chosen else (row,)

    def _is_pulled(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way = event.position().toPoint() - self._pressed[0]
        return way.manhattanLength() >= QApplication.startDragDistance()

    def _drag(self) -> None:
        """Drag what was pressed until it is let go."""
        if self._pressed:
            rows, self._pressed = self._pressed[1], None
            drag = QDrag(self._tree)
            drag.setMimeData(row_data(rows))
            drag.exec(Qt.DropAction.MoveAction)

    def _on_drag(self, event: QDropEvent) -> None:
        dragged = self._rows_called(bytes(event.mimeData().data(ROW_TYPE).data()).decode("utf-8", "replace"))
        at = event.position().toPoint()
        over = self._tree.indexAt(at)
        rect = self._tree.visualRect(over)
        place = drop_place(dragged, self._row(over), lower=at.y() > rect.center().y()) if dragged else None
        self._show(place, rect)
        if place is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        if dragged and not (isinstance(event, QDragMoveEvent) or event.type() in _OVER):
            self._sign.hide()
            self._editing.drop(dragged, place.row, after=place.after)

    def _show(self, place: DropPlace | None, rect: QRect) -> None:
        """Frame the row that takes what is dragged, or draw a line where it would be."""
        self._sign.setVisible(place is not None)
        if place is not None:
            line = QRect(rect.left(), rect.bottom() if place.after else rect.top(), rect.width(), _LINE)
            self._sign.setGeometry(rect if place.into else line)

    def _rows_called(self, topics: str) -> list[ShelfRow]:
        """Return the rows of these ids, one a line, as far as they are shown and of one kind."""
        rows = self._tree.model()
        shown = {row.topic: row for at in range(rows.rowCount()) if (row := self._row(rows.index(at, 0)))}
        found = [shown[topic] for topic in topics.split("\n") if topic in shown]
        return found if len({row.kind for row in found}) == 1 else []

    def _row(self, index: QModelIndex) -> ShelfRow | None:
        return shelf_row(index.data(TopicRole)) if index.isValid() else None


def row_data(rows: Iterable[ShelfRow]) -> QMimeData:
    """Return rows as they are dragged."""
    data = QMimeData()
    data.setData(ROW_TYPE, "\n".join(row.topic for row in rows).encode())
    return data
