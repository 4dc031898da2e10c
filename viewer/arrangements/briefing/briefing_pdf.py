"""A briefing sheet as a PDF: title and edition in its metadata, footer and page number on every page."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPdfWriter, QTextDocument

from viewer.arrangements.briefing.briefing import STYLE, Briefing, body_html
from viewer.kit.paper.pages import Pages
from viewer.kit.paper.pdf_paper import RESOLUTION, PdfPaper

_MARGINS = QMarginsF(16, 14, 16, 12)  # mm
_FOOTER = 9.0 / 25.4 * RESOLUTION  # dots, the room below the text
_SIZES = (10.0, 9.0, 8.0)  # points: the largest that keeps the sheet within two pages
_WANTED_PAGES = 2
_FOOTER_SIZE = 8.0  # points


def briefing_pdf(sheet: Briefing, font: QFont) -> bytes:
    """Return the sheet as a PDF in the paper size of the reader's country, in the family of `font`."""
    paper = PdfPaper(sheet.title, "Good Offices", _MARGINS)
    body = QRectF(0, 0, paper.device.width(), paper.device.height() - _FOOTER)
    document = _fitted(sheet, font, paper.device, body.size())
    return paper.painted(
        Pages(
            document=document,
            # Tables break where Qt breaks them: their cells are side by side, not one run of lines.
            slices=tuple((page * body.height(), (page + 1) * body.height()) for page in range(document.pageCount())),
            body=body,
            font=_font(font, _FOOTER_SIZE),
            footer=lambda page, of: f"{sheet.footer} · {page}/{of}",
        )
    )


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
