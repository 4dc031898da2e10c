"""Texts as PDF files, with an outline of their headings."""

from __future__ import annotations

from PySide6.QtGui import QPageLayout, QPdfWriter

from viewer.kit.paper.page_breaks import page_at
from viewer.kit.paper.pages import Pages
from viewer.kit.paper.pdf_paper import RESOLUTION, Mark, PdfPaper
from viewer.kit.paper.text_lines import edges_of
from viewer.printing.print_layout import lay_out
from viewer.printing.printable_text import PrintableText

_POINTS = 72  # an inch


def text_pdf(text: PrintableText) -> bytes:
    """Return a text as a PDF with an outline of its headings."""
    paper = PdfPaper(_full_title(text), text.edition, text.language)
    pages = lay_out(text, paper.device)
    marks = [_mark(text, pages, paper.device, number) for number in range(len(text.headings))]
    return paper.painted(pages, marks)


def _full_title(text: PrintableText) -> str:
    return " – ".join(dict.fromkeys(filter(None, (text.source, text.title))))


def _mark(text: PrintableText, pages: Pages, device: QPdfWriter, number: int) -> Mark:
    heading = text.headings[number]
    top = edges_of(pages.document.findBlockByNumber(heading.block))[0]
    page = page_at(pages.slices, top)
    layout = device.pageLayout()
    paper = layout.fullRect(QPageLayout.Unit.Point).height()
    margin = layout.margins(QPageLayout.Unit.Point).top()
    below = (pages.body.top() + top - pages.slices[page][0]) * _POINTS / RESOLUTION
    return Mark(heading.level, heading.title, page, paper - margin - below)
