"""Paints the line that a list puts above a group of rows: its title, and how many they are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from index.values import Struct
from index.words.language import spoken
from viewer.kit.look.theme import Theme
from viewer.kit.look.title_line import demi_bold
from viewer.kit.text.direction import isolated, leading
from viewer.kit.text.path_text import SEPARATOR, shortened_titles

PADDING = 12  # px at the sides, as in the tree of contents
_LINES = 3  # that a title may take
_USED = (0.95, 0.85, 0.75, 0.65, 0.5)  # of these lines, by words that do not all break at their ends
_BETWEEN = SEPARATOR.replace(" ", "\N{NO-BREAK SPACE}", 1)  # a line ends with the sign between two titles
_WRAPPED = Qt.TextFlag.TextWordWrap.value


class GroupRow(Struct, frozen=True):
    """A title of one or more steps, wrapped to a width in pixels beside the number of rows below it."""

    title: str
    count: int
    font: QFont
    width: int

    @property
    def height(self) -> int:
        """The height of the row in pixels."""
        return self._height(self.shown) + 2 * PADDING - 4

    @property
    def shown(self) -> str:
        """The title as it is painted: where it is too long for its lines, each step of it is cut in its middle."""
        titles, metrics = self.title.split(SEPARATOR), self._metrics
        whole = _BETWEEN.join(map(isolated, titles))
        # Signs that isolate a title may come from another font, whose lines are higher.
        most = _LINES * max(self._height(isolated(title[:1])) for title in titles)
        if self._height(whole) <= most:
            return whole
        cut = (shortened_titles(titles, metrics, int(self._room * _LINES * used)) for used in _USED)
        shorter = [_BETWEEN.join(map(isolated, each)) for each in cut]
        return next((each for each in shorter if self._height(each) <= most), shorter[-1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        """Write the title, and the count across from its first line."""
        rect = option.rect.adjusted(PADDING, PADDING, -PADDING, 0)
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.setFont(demi_bold(self.font))
        painter.setPen(theme.color("selected_text" if selected else "muted"))
        painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop, self._told)
        beside = self.width - 2 * PADDING - self._room
        words = rect.adjusted(beside, 0, 0, 0) if _rightward() else rect.adjusted(0, 0, -beside, 0)
        painter.drawText(words, _WRAPPED | leading().value | Qt.AlignmentFlag.AlignTop.value, self.shown)

    @property
    def _told(self) -> str:
        return spoken().number(self.count)

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(demi_bold(self.font))

    @property
    def _room(self) -> int:
        """The width that the title may take."""
        return max(self.width - 3 * PADDING - self._metrics.horizontalAdvance(self._told), 40)

    def _height(self, text: str) -> int:
        return self._metrics.boundingRect(QRect(0, 0, self._room, 0), _WRAPPED, text).height()


def _rightward() -> bool:
    return bool(leading() & Qt.AlignmentFlag.AlignRight)
