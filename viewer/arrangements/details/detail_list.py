"""A list of details that can be stepped through, opened and copied row by row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from viewer.arrangements.details.detail_delegate import DetailDelegate
from viewer.arrangements.details.details import DetailRow
from viewer.arrangements.details.details_model import DetailsModel
from viewer.kit.look.theme import Theme
from viewer.kit.roles import DetailRole
from viewer.kit.widgets.keys_menu import KeysMenu


class DetailList(QListView):
    """`chosen` carries the DetailRow that was activated, by Enter or a click; Ctrl+C copies the current row.

    `address_chosen` carries an address outside that the reader would like to open; nothing is opened here.
    """

    chosen = Signal(DetailRow)
    copied = Signal(str)
    address_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = DetailsModel(self)
        self.setModel(self._details)
        self._delegate = DetailDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._on_chosen)
        self.clicked.connect(self._on_chosen)

    @property
    def rows(self) -> tuple[DetailRow, ...]:
        """What is shown."""
        return self._details.rows

    def set_rows(self, rows: tuple[DetailRow, ...]) -> None:
        """Show these rows, from the top."""
        self._details.set_rows(rows)
        self.scrollToTop()

    def set_theme(self, theme: Theme) -> None:
        """Paint the rows in another theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the current row on Ctrl+C; all else as lists do."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            self.copy(self.currentIndex().data(DetailRole).copied)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row: open it, copy it, copy one of its addresses."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self._menu(index).popup(self.viewport().mapToGlobal(QPoint(at)))

    def copy_all(self, heading: str) -> None:
        """Put a heading and every row on the clipboard, section by section."""
        rows = [row for row in self.rows if row.copied]
        texts = [f"\n{row.section}\n{row.copied}" if row.section else row.copied for row in rows]
        self.copy("\n".join([heading, *texts]))

    def copy(self, text: str) -> None:
        """Put a text on the clipboard and show a message."""
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    def _menu(self, index: QModelIndex) -> QMenu:
        row: DetailRow = index.data(DetailRole)
        menu = KeysMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.statement is not None and row.statement.passage:
            menu.addAction(self.tr("&Open passage"), lambda: self.chosen.emit(row))
        elif row.arrangement is not None:
            menu.addAction(self.tr("&Show this arrangement"), lambda: self.chosen.emit(row))
        menu.addAction(self.tr("&Copy"), lambda: self.copy(row.copied))
        for address in row.addresses:
            label = self.tr("Copy address {0}").format(address.replace("&", "&&"))
            menu.addAction(label, partial(self.copy, address))
            label = self.tr("Open address {0}…").format(address.replace("&", "&&"))
            menu.addAction(label, partial(self.address_chosen.emit, address))
        return menu

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(DetailRole))
