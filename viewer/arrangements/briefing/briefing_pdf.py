"""A briefing sheet as a PDF: title and edition in its metadata, footer and page number on every page."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QFont, QTextBlock, QTextDocument

from index.words.language import spoken
from viewer.arrangements.briefing.briefing import STYLE, Briefing, body_html
from viewer.kit.paper.page_breaks import page_slices
from viewer.kit.paper.pages import Pages, TableHead
from viewer.kit.paper.pdf_paper import RESOLUTION, PdfPaper
from viewer.kit.paper.prepared import prepare
from viewer.kit.paper.text_lines import blocks_of, edges_of, end_no_line_with_a_hyphen, paragraphs_of, row_of

MARGINS = QMarginsF(16, 14, 16, 12)  # mm
_FOOTER = 9.0 / 25.4 * RESOLUTION  # dots, the room below the text
_PADDING = 4 / 96 * RESOLUTION  # dots, above and below the words of a cell: 4 px in STYLE
_SIZES = (10.0, 9.0, 8.0)  # points: the largest that keeps the sheet within two pages
_WANTED_PAGES = 2  # one sheet of paper, printed on both sides
_FOOTER_SIZE = 8.0  # points: small, but legible on paper


def briefing_pdf(sheet: Briefing, font: QFont) -> bytes:
    """Return the sheet as a PDF in the paper size of the reader's country, in the family of `font`."""
    paper = sheet_paper(sheet)
    return paper.painted(briefing_pages(sheet, font, paper))


def sheet_paper(sheet: Briefing) -> PdfPaper:
    """Return the paper that a sheet is laid out for."""
    return PdfPaper(sheet.title, "Good Offices", spoken().code, MARGINS)


def briefing_pages(sheet: Briefing, font: QFont, paper: PdfPaper) -> Pages:
    """Return the sheet laid out on paper, in the largest letters that keep it within two pages."""
    body = QRectF(0, 0, paper.device.width(), paper.device.height() - _FOOTER)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(paper.device)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(STYLE)
    for points in _SIZES:
        pages = _laid_out(document, sheet, _font(font, points), body)
        if len(pages.slices) <= _WANTED_PAGES:
            break
    return pages


def _laid_out(document: QTextDocument, sheet: Briefing, font: QFont, body: QRectF) -> Pages:
    """Return the pages of the sheet in letters of a font."""
    document.setDefaultFont(font)
    document.setHtml(body_html(sheet))
    prepare(document)
    document.setTextWidth(body.width())
    end_no_line_with_a_hyphen(document)
    tops, leads = _rows(document), {block.blockNumber() for block in blocks_of(document) if _leads(block)}
    head = TableHead(top=tops[0], bottom=tops[1], until=tops[-1])
    return Pages(
        document=document,
        slices=page_slices(paragraphs_of(document, leads, _PADDING), body.height() - (head.bottom - head.top)),
        body=body,
        font=_font(font, _FOOTER_SIZE),
        footer=lambda page, of: f"{sheet.footer} · {page}/{of}",
        rules=tuple(tops[1:-1]),
        table_heads=(head,),
    )


def _rows(document: QTextDocument) -> list[float]:
    """Return the top of each row of the table, and the bottom of the last."""
    rows = [list(blocks) for row, blocks in groupby(blocks_of(document), row_of) if row is not None]
    tops = [min(edges_of(block)[0] for block in blocks) - _PADDING for blocks in rows]
    return [*tops, max(edges_of(block)[-1] for block in rows[-1]) + _PADDING]


def _leads(block: QTextBlock) -> bool:
    """Return whether a block is a heading, of the sheet or of its table, which no page ends with."""
    row = row_of(block)
    return block.blockFormat().headingLevel() > 0 or (row is not None and row[1] == 0)


def _font(font: QFont, points: float) -> QFont:
    sized = QFont(font.family())
    sized.setPointSizeF(points)
    sized.setFeature(QFont.Tag("liga"), 0)
    return sized
