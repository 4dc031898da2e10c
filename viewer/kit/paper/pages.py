"""Pages of a document, painted with header, footer and margin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)

from index.values import Struct

INCH = 25.4  # mm
MARGINS = QMarginsF(20, 15, 22, 15)  # mm
_LINE = 0.5  # mm, the line beside a note
_INK, _QUIET, _RULE = QColor("#1a1a1a"), QColor("#555555"), QColor("#bbbbbb")


class Pages(Struct, frozen=True):
    """A document cut into pages for one device: `slices` are the top and bottom of each, `body` is their rectangle.

    All lengths are the device's dots, heights from the top of the document. `header` is printed left and right above
    the text, blank for none; `footer` gives the line below page n of m; `numbers` are the texts in the margin by
    height, `notes` the tops and bottoms that a line in the margin sets apart.
    """

    document: QTextDocument
    slices: tuple[tuple[float, float], ...]
    body: QRectF
    font: QFont
    footer: Callable[[int, int], str]
    header: tuple[str, str] = ("", "")
    numbers: tuple[tuple[float, str], ...] = ()
    notes: tuple[tuple[float, float], ...] = ()


def set_paper(device: QPagedPaintDevice, margins: QMarginsF = MARGINS) -> None:
    """Give a device the paper of the reader's country, upright, with these margins in millimetres."""
    metric = QLocale().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)


def paint(pages: Pages, device: QPagedPaintDevice, wanted: range | None = None) -> bool:
    """Paint pages, counted from 0, or all of them; returns False when the device cannot be written to."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    for count, page in enumerate(wanted if wanted is not None else range(len(pages.slices))):
        if count and not device.newPage():
            painter.end()
            return False
        _paint_around(painter, pages, page, QRectF(0, 0, device.width(), device.height()))
        _paint_text(painter, pages, *pages.slices[page])
    return painter.end()


def _paint_text(painter: QPainter, pages: Pages, top: float, bottom: float) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    # Paper is white in every theme.
    context.palette.setColor(QPalette.ColorRole.Text, _INK)
    context.clip = QRectF(0, top, pages.body.width(), bottom - top)
    painter.save()
    painter.translate(pages.body.left(), pages.body.top() - top)
    painter.setClipRect(context.clip)
    pages.document.documentLayout().draw(painter, context)
    painter.setClipping(False)
    _paint_margin(painter, pages, top, bottom)
    painter.restore()


def _paint_margin(painter: QPainter, pages: Pages, top: float, bottom: float) -> None:
    """Paint the passages' numbers, and the lines beside the editors' notes."""
    painter.setFont(pages.font)
    painter.setPen(_QUIET)
    ascent = QFontMetricsF(pages.document.defaultFont(), painter.device()).ascent()
    for height, number in pages.numbers:
        if top <= height < bottom:
            painter.drawText(QPointF(-pages.body.left(), height + ascent), number)
    painter.setPen(QPen(_RULE, _dots(painter, _LINE)))
    for begin, end in pages.notes:
        if begin < bottom and end > top:
            at = _dots(painter, _LINE)
            painter.drawLine(QPointF(at, max(begin, top)), QPointF(at, min(end, bottom)))


def _fitting(font: QFont, text: str, painter: QPainter, width: float) -> QFont:
    """Return a font in which a line of text fits into a width: this one, or one as much smaller as it takes."""
    needed = QFontMetricsF(font, painter.device()).horizontalAdvance(text)
    fitting = QFont(font)
    if needed > width:
        fitting.setPointSizeF(font.pointSizeF() * width / needed * 0.99)
    return fitting


def _dots(painter: QPainter, length: float) -> float:
    """Return a length in millimetres as dots of what is painted on."""
    return length * painter.device().logicalDpiX() / INCH


def _paint_around(painter: QPainter, pages: Pages, page: int, whole: QRectF) -> None:
    painter.setPen(_QUIET)
    below = pages.footer(page + 1, len(pages.slices))
    painter.setFont(_fitting(pages.font, below, painter, whole.width()))
    foot = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
    painter.drawText(whole, foot, below)
    painter.setFont(pages.font)
    left, right = pages.header
    if not (left or right):
        return
    metrics = QFontMetricsF(pages.font, painter.device())
    room = whole.width() - metrics.horizontalAdvance(right) - metrics.horizontalAdvance("MM")
    shown = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
    painter.drawText(whole, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
    painter.drawText(whole, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, right)
    line = metrics.height() * 1.35
    painter.setPen(QPen(_RULE, _dots(painter, _LINE) / 3))
    painter.drawLine(QPointF(0, line), QPointF(whole.width(), line))
