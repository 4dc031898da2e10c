"""A text laid out for a device, whichever paper and margins it has, and broken into pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPagedPaintDevice, QTextDocument, QTextTable

from index.words.language import spoken
from viewer.kit.paper.page_breaks import page_slices
from viewer.kit.paper.pages import INCH, Pages
from viewer.kit.paper.printed_rows import tables_of_paper
from viewer.kit.paper.text_lines import edges_of, end_no_line_with_a_hyphen, paragraphs_of
from viewer.printing.printable_text import PrintableText
from viewer.reading.page.own_pictures import printed_room

_HEAD, _FOOT = 12.0, 12.0  # mm, the room above and below the text
_GUTTER = 14.0  # mm, the margin with the passage numbers
_SCREEN = 96  # dots an inch, of what Qt counts in where it is told in pixels
_SMALL = 8.5  # points, of header, footer and numbers in the margin


def lay_out(text: PrintableText, device: QPagedPaintDevice) -> Pages:
    """Return the pages of a text on a device, whichever paper and margins it has; the text stays as it is."""
    dot = device.logicalDpiX() / INCH
    body = QRectF(0, 0, device.width(), device.height()).adjusted(_GUTTER * dot, _HEAD * dot, 0, -_FOOT * dot)
    document = text.document.clone()
    document.documentLayout().setPaintDevice(device)
    if text.pictures is not None:
        text.pictures.attend(document, printed_room(body.height()))
    document.setTextWidth(body.width())
    end_no_line_with_a_hyphen(document)
    font = QFont(document.defaultFont())
    font.setPointSizeF(_SMALL)
    font.setFeature(QFont.Tag("liga"), 0)
    padding = _padding(document, device)
    tables = tables_of_paper(document, padding)
    paragraphs = paragraphs_of(document, text.leads, padding, body.height() - tables.head_room)
    slices = page_slices(paragraphs, body.height())
    if any(head.stands_above(top) for head in tables.heads for top, _ in slices):
        slices = page_slices(paragraphs, body.height() - tables.head_room)
    notes = (edges_of(document.findBlockByNumber(block)) for block in sorted(text.notes))
    return Pages(
        document=document,
        slices=slices,
        body=body,
        font=font,
        footer=_footer,
        header=(text.source, text.edition),
        numbers=text.numbers,
        notes=tuple((note[0], note[-1]) for note in notes),
        rules=tables.rules,
        table_heads=tables.heads,
    )


def _padding(document: QTextDocument, device: QPagedPaintDevice) -> float:
    """Return the room round the words of cells in dots of the device, 0 without tables: Qt counts it for screens."""
    frames = document.rootFrame().childFrames()
    tables = (frame.format().toTableFormat() for frame in frames if isinstance(frame, QTextTable))
    return max((table.cellPadding() for table in tables), default=0.0) * device.logicalDpiY() / _SCREEN


def _footer(page: int, of: int) -> str:
    return QCoreApplication.translate("Printing", "Page {0} of {1}").format(*map(spoken().number, (page, of)))
