"""The pages of a text as they will be printed, in the window's own theme, by mouse and by keyboard.

Qt's ready-made preview has icons for light windows and buttons that no key reaches.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPageLayout, QShortcut
from PySide6.QtPrintSupport import QPageSetupDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from index.words.language import spoken
from viewer.kit.look.theme import Theme
from viewer.kit.widgets.flow_layout import FlowLayout
from viewer.kit.widgets.number_box import NumberBox

_SIZE = (900, 800)  # px
_BUTTON = 32  # px, as in the window's own bar
_STEP = 1.25  # a factor for each click, as in the map


class PrintPreview(QDialog):
    """Shows what `paint` paints on a printer; `print_requested` says that it is to be printed as it is shown."""

    print_requested = Signal()

    def __init__(self, printer: QPrinter, paint: Callable[[QPrinter], object], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.printer = printer  # the pages do not hold it
        self._create_pages(printer, paint)
        self._create_controls()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._drawing.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Show the pages, which stay as white as paper, on another theme's ground."""
        self._drawing.scene().setBackgroundBrush(theme.color("hover"))

    def set_icons(self, previous: QIcon, following: QIcon) -> None:
        """Give the buttons to the pages before and after their icons."""
        self.previous.setIcon(previous)
        self.following.setIcon(following)

    def _create_pages(self, printer: QPrinter, paint: Callable[[QPrinter], object]) -> None:
        self.pages = QPrintPreviewWidget(printer)
        self.pages.paintRequested.connect(paint)
        self.pages.fitInView()
        drawing = self.pages.findChild(QGraphicsView)
        assert isinstance(drawing, QGraphicsView)  # noqa: S101  it is what Qt draws the pages in
        self._drawing = drawing
        drawing.setObjectName("drawn")
        drawing.setAccessibleName(self.tr("Pages"))
        drawing.setAccessibleDescription(
            self.tr("The pages as they will be printed; the text can be read in the window.")
        )

    def _create_controls(self) -> None:
        self.page = NumberBox()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setAccessibleDescription(self.tr("The number of the page shown"))
        self.total = QLabel()
        self.previous = self._button(self.tr("Previous page"))
        self.following = self._button(self.tr("Next page"))
        self.smaller = self._button(self.tr("Zoom out"), "−")
        self.larger = self._button(self.tr("Zoom in"), "+")
        self.width_button = self._button(self.tr("As wide as the window"), self.tr("Fit &width"))
        self.whole = self._button(self.tr("The whole page"), self.tr("Wh&ole page"))
        self.facing = self._button(self.tr("Two pages side by side"), self.tr("&Two pages"))
        self.facing.setCheckable(True)
        self.landscape = self._button(self.tr("Print in landscape"), self.tr("&Landscape"))
        self.landscape.setCheckable(True)
        self.setup = self._button(self.tr("Paper and margins"), self.tr("Page &setup…"))
        if self.printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
            self.setup.hide()  # without a printer there is nothing that could be set up but the direction
        self.print_button = QPushButton(self.tr("&Print…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self.print_button.setDefault(True)

    def _button(self, name: str, text: str = "") -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setObjectName("zoom")
        button.setMinimumSize(_BUTTON, _BUTTON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        for control in (self.previous, self.page, self.total, self.following):
            row.addWidget(control)
        controls = FlowLayout(gap=6)
        controls.addWidget(where)
        zooms = (self.smaller, self.larger, self.width_button, self.whole, self.facing)
        for button in (*zooms, self.landscape, self.setup):
            controls.addWidget(button)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.print_button)
        ends.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addLayout(controls)
        column.addWidget(self.pages, 1)
        column.addLayout(ends)

    def _connect(self) -> None:
        self.pages.previewChanged.connect(self._show_where)
        self.page.valueChanged.connect(self._go_to)
        self.previous.clicked.connect(partial(self._turn, -1))
        self.following.clicked.connect(partial(self._turn, 1))
        self.smaller.clicked.connect(lambda: self.pages.zoomOut(_STEP))
        self.larger.clicked.connect(lambda: self.pages.zoomIn(_STEP))
        self.width_button.clicked.connect(self.pages.fitToWidth)
        self.whole.clicked.connect(self.pages.fitInView)
        self.facing.toggled.connect(self._show_facing)
        self.landscape.toggled.connect(self._turn_paper)
        self.setup.clicked.connect(self._set_up)
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self.reject)
        keys = {"ZoomIn": self.larger, "ZoomOut": self.smaller, "Print": self.print_button}
        for key, button in keys.items():
            QShortcut(QKeySequence.StandardKey[key], self, button.click)
        for name, button in (("Ctrl+PgUp", self.previous), ("Ctrl+PgDown", self.following)):
            QShortcut(QKeySequence(name), self, button.click)

    def _turn(self, step: int, _checked: bool = False) -> None:
        self.page.setValue(self.page.value() + step)

    def _go_to(self, page: int) -> None:
        self.pages.setCurrentPage(page)
        self._allow(page)

    def _allow(self, page: int) -> None:
        self.previous.setEnabled(page > 1)
        self.following.setEnabled(page < self.pages.pageCount())

    def _show_where(self) -> None:
        """Show which page of how many is on screen."""
        total, at = self.pages.pageCount(), self.pages.currentPage()
        self.page.blockSignals(True)
        self.page.setRange(1, max(total, 1))
        self.page.setValue(at)
        self.page.blockSignals(False)
        self.total.setText(self.tr("of {0}").format(spoken().number(total)))
        self._allow(at)

    def _show_facing(self, facing: bool) -> None:
        (self.pages.setFacingPagesViewMode if facing else self.pages.setSinglePageViewMode)()

    def _turn_paper(self, landscape: bool) -> None:
        direction = QPageLayout.Orientation
        self.printer.setPageOrientation(direction.Landscape if landscape else direction.Portrait)
        self.pages.updatePreview()

    def _set_up(self) -> None:
        dialog = QPageSetupDialog(self.printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._show_paper)
        QDialog.open(dialog)

    def _show_paper(self) -> None:
        landscape = self.printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
        self.landscape.blockSignals(True)
        self.landscape.setChecked(landscape)
        self.landscape.blockSignals(False)
        self.pages.updatePreview()

    def _print(self) -> None:
        self.accept()
        self.print_requested.emit()
