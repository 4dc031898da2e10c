"""The middle of the window: the first text below its breadcrumb, with places for columns and bars around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from viewer.reading.page.page_frame import AMONG
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.places.breadcrumb import Breadcrumb

_LEAST_OF_TEXT = 76  # px: some lines are read however long an answer is, whatever stands above them


class TextArea(QWidget):
    """Lay-out only; `first` is the column of the first text, `columns` divides the area between the texts."""

    def __init__(self, reader: ReaderView) -> None:
        super().__init__()
        self.setObjectName(AMONG)
        self.reader, self.breadcrumb = reader, Breadcrumb()
        self._beside: tuple[QWidget, ...] = ()
        self._in_place: QWidget | None = None
        self.first = QWidget()
        self.first.setObjectName("reader-pane")
        self._column = _column(self.first)
        self._column.addWidget(self.breadcrumb)
        self._column.addWidget(reader, 1)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        reader.setMinimumHeight(_LEAST_OF_TEXT)
        self.columns.addWidget(self.first)
        self._whole = _column(self)
        self._whole.addWidget(self.columns, 1)

    @property
    def texts(self) -> tuple[QWidget, ...]:
        """What takes the focus of each text, from the first on; last of what stands in their place."""
        in_place = self._in_place.focusProxy() if self._in_place else None
        return (self.reader, *self._beside, *((in_place,) if in_place else ()))

    def put_on_top(self, card: QWidget) -> None:
        """Put a card above all texts, over their whole width; what it covers is scrolled, and no line moves."""
        self._whole.insertWidget(0, card)
        self._whole.activate()

    def put_in_place(self, view: QWidget | None) -> None:
        """Show a view in place of all texts, which stay as they are; None brings them back."""
        if self._in_place is not None:
            self._whole.removeWidget(self._in_place)
            self._in_place.hide()
        self._in_place = view
        self.columns.setVisible(view is None)
        if view is not None:
            self._whole.insertWidget(self._whole.indexOf(self.columns), view, 1)
            view.show()

    def put_above(self, strip: QWidget) -> None:
        """Give the first text a strip above its breadcrumb."""
        self._column.insertWidget(0, strip)

    def put_below_breadcrumb(self, line: QWidget) -> None:
        """Put a line between the first text and its breadcrumb."""
        self._column.insertWidget(self._column.indexOf(self.breadcrumb) + 1, line)

    def put_beside(self, column: QWidget) -> None:
        """Add a column beside the text: a pane whose focus proxy takes the focus."""
        self._beside = (column,)
        self.columns.addWidget(column)

    def put_below(self, bar: QWidget) -> None:
        """Put a bar below all texts, over their whole width; Tab reaches it after them."""
        self._whole.addWidget(bar)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
