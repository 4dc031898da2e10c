"""Pages of a document, painted with header, footer and margin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextListFormat,
)

from index.values import Struct
from viewer.kit.paper.text_lines import (
    LinesOfBlock,
    edges_of,
    ends_with_a_blank,
    lines_between,
    lines_on_pages,
    origin_of,
)

INCH = 25.4  # mm
MARGINS = QMarginsF(20, 15, 22, 15)  # mm
_LINE = 0.5  # mm, the line beside a note
_INK, _QUIET, _RULE = QColor("#1a1a1a"), QColor("#555555"), QColor("#bbbbbb")
_BULLET = "•"


class Part(Enum):
    """What of a text block is painted: its words, or what stands before them."""

    TEXT = "text"
    NUMBER = "number"


class Pages(Struct, frozen=True):
    """A document cut into pages for one device: `slices` are the top and bottom of each, `body` is their rectangle.

    All lengths are the device's dots, heights from the top of the document. `header` is printed left and right above
    the text, blank for none; `footer` gives the line below page n of m. `numbers` are the texts in the margin by block,
    `notes` the tops and bottoms that a line in the margin sets apart, `rules` the heights of lines across the text.
    """

    document: QTextDocument
    slices: tuple[tuple[float, float], ...]
    body: QRectF
    font: QFont
    footer: Callable[[int, int], str]
    header: tuple[str, str] = ("", "")
    numbers: Mapping[int, str] = MappingProxyType({})
    notes: tuple[tuple[float, float], ...] = ()
    rules: tuple[float, ...] = ()
    table_heads: tuple[TableHead, ...] = ()


class TableHead(Struct, frozen=True):
    """The top and bottom of the heading of a table that ends at `until`: it is repeated where the table goes on."""

    top: float
    bottom: float
    until: float

    def stands_above(self, top: float) -> bool:
        """Return whether it stands again on a page that begins at a height."""
        return self.bottom <= top < self.until


class Tagger(Protocol):
    """Receives what is painted next: a part of a text block, or something that belongs to the page alone."""

    def begin(self, painter: QPainter, block: QTextBlock | None = None, part: Part = Part.TEXT) -> None:
        """Record that what is painted next is a part of a block, or of none."""


class Untagged:
    """Records nothing: for printers."""

    def begin(self, painter: QPainter, block: QTextBlock | None = None, part: Part = Part.TEXT) -> None:
        """Do nothing."""


def set_paper(device: QPagedPaintDevice, margins: QMarginsF = MARGINS) -> None:
    """Give a device the paper of the reader's country, upright, with these margins in millimetres."""
    metric = QLocale().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)


def paint(pages: Pages, device: QPagedPaintDevice, wanted: range | None = None, tagger: Tagger | None = None) -> bool:
    """Paint pages, counted from 0, or all of them; returns False when the device cannot be written to."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    painted = _PaintedPages(painter, pages, tagger or Untagged())
    for count, page in enumerate(wanted if wanted is not None else range(len(pages.slices))):
        if count and not device.newPage():
            painter.end()
            return False
        painted.paint_page(page, QRectF(0, 0, device.width(), device.height()))
    return painter.end()


def paint_page(pages: Pages, painter: QPainter, page: int, whole: QRectF) -> None:
    """Paint one page, counted from 0, for the screen: `whole` is what a device of these pages has without margins."""
    _PaintedPages(painter, pages, Untagged()).paint_page(page, whole)


class _PaintedPages:
    """Paints line by line: each stands on one page only, however close the next page's lines are."""

    def __init__(self, painter: QPainter, pages: Pages, tagger: Tagger) -> None:
        self._painter, self._pages, self._tagger = painter, pages, tagger
        self._lines = lines_on_pages(pages.document, pages.slices)

    def paint_page(self, page: int, whole: QRectF) -> None:
        """Paint one page, with all that stands around its text."""
        painter, pages = self._painter, self._pages
        top, bottom = pages.slices[page]
        self._tagger.begin(painter)
        _paint_around(painter, pages, page, whole)
        painter.save()
        painter.translate(pages.body.topLeft())
        head = next((each for each in pages.table_heads if each.stands_above(top)), None)
        if head is not None:
            painter.translate(0, -head.top)
            self._paint_again(head)
            painter.translate(0, head.bottom)
        painter.translate(0, -top)
        self._paint_rules(top, bottom)
        for lines in self._lines[page]:
            self._paint_block(lines)
        painter.restore()

    def _paint_again(self, head: TableHead) -> None:
        for lines in lines_between(self._pages.document, head.top, head.bottom):
            self._paint_lines(self._pages.document.findBlockByNumber(lines.block), lines)

    def _paint_rules(self, top: float, bottom: float) -> None:
        """Paint the lines beside the editors' notes, and those across."""
        painter, width = self._painter, _dots(self._painter, _LINE)
        painter.setPen(QPen(_RULE, width))
        for begin, end in self._pages.notes:
            if begin < bottom and end > top:
                painter.drawLine(QPointF(width, max(begin, top)), QPointF(width, min(end, bottom)))
        painter.setPen(QPen(_RULE, width / 3))
        for height in self._pages.rules:
            if top <= height < bottom:
                painter.drawLine(QPointF(0, height), QPointF(self._pages.body.width(), height))

    def _paint_block(self, lines: LinesOfBlock) -> None:
        block = self._pages.document.findBlockByNumber(lines.block)
        if lines.first == 0:
            self._paint_number(block)
            self._paint_bullet(block)
        self._tagger.begin(self._painter, block)
        self._paint_lines(block, lines)

    def _paint_lines(self, block: QTextBlock, lines: LinesOfBlock) -> None:
        # Paper is white, whatever theme the window has.
        self._painter.setPen(_INK)
        self._painter.setFont(self._pages.font)
        origin = origin_of(block)
        for number in range(lines.first, lines.end):
            line = block.layout().lineAt(number)
            line.draw(self._painter, origin)
            if ends_with_a_blank(block, line):
                # Qt leaves it out, and two words would be one for those who copy or listen.
                self._painter.drawText(origin + QPointF(line.naturalTextRect().right(), line.y() + line.ascent()), " ")

    def _paint_number(self, block: QTextBlock) -> None:
        """Paint the number of a passage in the margin."""
        number = self._pages.numbers.get(block.blockNumber())
        if number is None:
            return
        self._tagger.begin(self._painter, block, Part.NUMBER)
        self._painter.setFont(self._pages.font)
        self._painter.setPen(_QUIET)
        ascent = QFontMetricsF(self._pages.document.defaultFont(), self._painter.device()).ascent()
        self._painter.drawText(QPointF(-self._pages.body.left(), edges_of(block)[0] + ascent), number)

    def _paint_bullet(self, block: QTextBlock) -> None:
        """Paint the bullet or the number of an item before its first line."""
        items = block.textList()
        if items is None:
            return
        self._tagger.begin(self._painter, block, Part.NUMBER)
        font = block.charFormat().font()
        sign = _BULLET if items.format().style() is QTextListFormat.Style.ListDisc else items.itemText(block)
        line, origin = block.layout().lineAt(0), origin_of(block)
        metrics = QFontMetricsF(font, self._painter.device())
        gap, words = metrics.horizontalAdvance(" "), line.naturalTextRect()
        rightward = block.textDirection() is Qt.LayoutDirection.RightToLeft
        at = words.right() + gap if rightward else words.left() - gap - metrics.horizontalAdvance(sign)
        self._painter.setFont(font)
        self._painter.setPen(_INK)
        self._painter.drawText(origin + QPointF(at, line.y() + line.ascent()), sign)


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
