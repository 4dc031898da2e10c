"""A briefing sheet as a PDF: title and edition in its metadata, footer and page number on every page."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from viewer.models.briefing import STYLE, Briefing, body_html

_RESOLUTION = 1200  # dots an inch: letters are placed without visible steps
_MARGINS = QMarginsF(16, 14, 16, 12)  # mm
_FOOTER = 9.0  # mm, the room below the text
_SIZES = (10.0, 9.0, 8.0)  # points: the largest that keeps the sheet within two pages
_WANTED_PAGES = 2
_INK, _QUIET = QColor("#1a1a1a"), QColor("#555555")


def briefing_pdf(sheet: Briefing, font: QFont) -> bytes:
    """Return the sheet as a PDF in the paper size of the reader's country, in the family of `font`."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("Good Offices")
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(_paper()))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    whole = QRectF(0, 0, writer.width(), writer.height())
    body = whole.adjusted(0, 0, 0, -_FOOTER / 25.4 * _RESOLUTION)
    document = _fitted(sheet, font, writer, body.size())
    painter = QPainter(writer)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        _paint_page(painter, document, page, body)
        _paint_footer(painter, font, whole, f"{sheet.footer} · {page + 1}/{document.pageCount()}")
    painter.end()
    buffer.close()
    return bytes(data.data())


def _paper() -> QPageSize.PageSizeId:
    metric = QLocale().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter


def _fitted(sheet: Briefing, font: QFont, writer: QPdfWriter, size: QSizeF) -> QTextDocument:
    """Return the sheet laid out in the largest letters that keep it short, or the smallest there are."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(STYLE)
    for points in _SIZES:
        document.setDefaultFont(_font(font, points))
        document.setHtml(body_html(sheet))
        document.setPageSize(size)
        if document.pageCount() <= _WANTED_PAGES:
            break
    return document


def _font(font: QFont, points: float) -> QFont:
    sized = QFont(font.family())
    sized.setPointSizeF(points)
    return sized


def _paint_page(painter: QPainter, document: QTextDocument, page: int, body: QRectF) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    # Paper is white, whatever theme the window has.
    context.palette.setColor(QPalette.ColorRole.Text, _INK)
    context.clip = QRectF(0, page * body.height(), body.width(), body.height())
    painter.save()
    painter.translate(0, -page * body.height())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_footer(painter: QPainter, font: QFont, whole: QRectF, text: str) -> None:
    painter.setFont(_font(font, 8))
    painter.setPen(_QUIET)
    painter.drawText(whole, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, text)
