"""A text laid out for a device, whichever paper and margins it has, and broken into pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPagedPaintDevice, QTextBlock, QTextDocument

from viewer.kit.paper.pages import INCH, Pages
from viewer.printing.page_breaks import Paragraph, page_slices
from viewer.printing.printable_text import PrintableText

_HEAD, _FOOT = 12.0, 12.0  # mm, the room above and below the text
_GUTTER = 14.0  # mm, the margin with the passage numbers
_SMALL = 8.5  # points


def lay_out(text: PrintableText, device: QPagedPaintDevice) -> Pages:
    """Return the pages of a text on a device, whichever paper and margins it has."""
    dot = device.logicalDpiX() / INCH
    body = QRectF(0, 0, device.width(), device.height()).adjusted(_GUTTER * dot, _HEAD * dot, 0, -_FOOT * dot)
    layout = text.document.documentLayout()
    layout.setPaintDevice(device)
    text.document.setTextWidth(body.width())
    font = QFont(text.document.defaultFont())
    font.setPointSizeF(_SMALL)
    font.setFeature(QFont.Tag("liga"), 0)
    blocks = [text.document.findBlockByNumber(number) for number in range(text.document.blockCount())]
    paragraphs = [Paragraph(_edges(block), block.blockNumber() in text.leads) for block in blocks]
    return Pages(
        document=text.document,
        slices=page_slices(paragraphs, body.height()),
        body=body,
        font=font,
        footer=lambda page, of: QCoreApplication.translate("Printing", "Page {0} of {1}").format(page, of),
        header=(text.source, text.edition),
        numbers=tuple((_edges(blocks[block])[0], number) for block, number in text.numbers.items()),
        notes=tuple((_edges(blocks[block])[0], _edges(blocks[block])[-1]) for block in sorted(text.notes)),
    )


def block_top(document: QTextDocument, number: int) -> float:
    """Return the height at which the first line of a text block begins, in the dots it was laid out for."""
    return _edges(document.findBlockByNumber(number))[0]


def _edges(block: QTextBlock) -> tuple[float, ...]:
    """Return the top of each line of a block, and the bottom of the last."""
    layout = block.layout()
    rect = block.document().documentLayout().blockBoundingRect(block)
    tops = [rect.top() + layout.lineAt(number).y() for number in range(layout.lineCount())]
    return (*(tops or [rect.top()]), rect.bottom())
