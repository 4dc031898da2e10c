"""The pages of a briefing sheet, one below the other, as they will be printed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from index.words.language import translate
from viewer.arrangements.briefing.briefing import Briefing
from viewer.arrangements.briefing.briefing_pdf import MARGINS, briefing_pages, sheet_paper
from viewer.kit.paper.pages import INCH, Pages, paint_page
from viewer.kit.paper.pdf_paper import RESOLUTION

_MOST = 4  # pages that are painted; the count tells of the others
_AIR = 12  # px around a page


class SheetPreview(QScrollArea):
    """Shows the first pages of a sheet, as wide as there is room, and says how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._whole = QRectF()
        self.setWidgetResizable(True)
        self.setMinimumWidth(260)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages"))
        self.setAccessibleDescription(self.tr("The pages as they will be saved; the list tells what is on them."))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        self._column.setSpacing(_AIR)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.papers = [QLabel() for _ in range(_MOST)]
        for widget in (self.count, *self.papers):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_sheet(self, sheet: Briefing, *, cut: bool) -> None:
        """Lay a sheet out and show its pages; `cut` says that it is only the beginning of one."""
        paper = sheet_paper(sheet)
        self._pages = briefing_pages(sheet, QGuiApplication.font(), paper)
        self._whole = QRectF(0, 0, paper.device.width(), paper.device.height())
        count = translate("SheetPreview", "%n page(s)", n=len(self._pages.slices))
        self.count.setText(self.tr("The first pages of a long sheet") if cut else count)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as there is room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show()

    def _show(self) -> None:
        painted = list(self._painted()) if self._pages else []
        for at, label in enumerate(self.papers):
            label.setVisible(at < len(painted))
            label.setPixmap(painted[at] if at < len(painted) else QPixmap())

    def _painted(self) -> Iterator[QPixmap]:
        """Yield the first pages as pictures, with the margins of the paper."""
        pages, ratio = self._pages, self.devicePixelRatioF()
        if pages is None:
            return
        left, top, right, bottom = (
            margin / INCH * RESOLUTION for margin in (MARGINS.left(), MARGINS.top(), MARGINS.right(), MARGINS.bottom())
        )
        width, height = self._whole.width() + left + right, self._whole.height() + top + bottom
        scale = (self.viewport().width() - 2 * _AIR) * ratio / width
        for page in range(min(len(pages.slices), _MOST)):
            image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
            image.setDotsPerMeterX(round(RESOLUTION / INCH * 1000))
            image.setDotsPerMeterY(round(RESOLUTION / INCH * 1000))
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.scale(scale, scale)
            painter.translate(left, top)
            paint_page(pages, painter, page, self._whole)
            painter.end()
            image.setDotsPerMeterX(3780)
            image.setDotsPerMeterY(3780)
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            yield pixmap
