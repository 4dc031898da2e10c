"""The margin of the text: passage numbers, and the line beside editors' notes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock

from index.values import Struct
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.reading.page.note_text import note_inset
from viewer.reading.page.page_document import PageDocument

_NUMBER_GAP = 16  # px between a number and the text
_NOTE_PADDING = 12  # px between the line beside a note and its words
_NOTE_LINE = 3  # px wide, so that it is a bar and not a rule
_NUMBER_SIZE = 0.72  # a factor of the text's size: read when looked for, overlooked while reading


class ReaderMargin(Struct, frozen=True):
    """Paints beside the text blocks of a page; `width` is the margin's, in pixels."""

    page: PageDocument
    typography: Typography
    theme: Theme
    width: float

    def paint(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        """Paint the margin of the text block at `rect` in the view."""
        if self.page.is_note(block.blockNumber()):
            left = self.width + note_inset(self.typography) - _NOTE_PADDING
            painter.fillRect(QRectF(left, rect.top(), _NOTE_PADDING, rect.height()), self.theme.color("note"))
            painter.fillRect(QRectF(left, rect.top(), _NOTE_LINE, rect.height()), self.theme.color("note_line"))
        elif self.page.is_text(block.blockNumber()):
            painter.setFont(self.typography.font(_NUMBER_SIZE))
            painter.setPen(self.theme.color("muted"))
            owner = self.page.owner(block.blockNumber())
            top, height = _line_of_words(block, below_picture=owner.origin.picture is not None)
            line = QRectF(0, rect.top() + top, self.width - _NUMBER_GAP, height)
            number = owner.number
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)


def _line_of_words(block: QTextBlock, *, below_picture: bool) -> tuple[float, float]:
    """Return the top and the height of the first line of words in a block; a picture has a line above them."""
    layout = block.layout()
    if not layout.lineCount():
        return 0.0, 0.0
    first = layout.lineAt(min(int(below_picture), layout.lineCount() - 1))
    return first.y() - layout.lineAt(0).y(), first.height()
