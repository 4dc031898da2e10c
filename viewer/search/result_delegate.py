"""Paints search results: a line for each group with its count, and below it hits with their marked snippets."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from index.results import Hit, Snippet
from index.words.wording import hit_number
from viewer.kit.look.group_row import PADDING, GroupRow
from viewer.kit.look.mark_formats import found_format
from viewer.kit.look.shelf_sign import paint_shelf
from viewer.kit.look.theme import Theme
from viewer.kit.look.title_line import TitleLine
from viewer.kit.roles import CountRole, HitRole
from viewer.kit.text.direction import turned
from viewer.kit.text.marked_text import MarkedText
from viewer.kit.widgets.flat_tree_view import FlatTreeView

_SIGN = 14  # px: the sign of the reader's own shelf, wide and high
_GAP = 3  # px between a hit's place and its snippet
_SNIPPET_LINES = 3  # lines: a snippet of 240 characters in a pane of the usual width
_BEFORE_MARK = 24  # characters: four words, so that the mark is read in its sentence and still on the first line

Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Two shapes of row: a group's title with its count, a hit's place above its snippet."""

    def __init__(self, view: FlatTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the wrapped snippet, or of a group's title."""
        width = self._view.viewport().width()
        hit: Hit | None = index.data(HitRole)
        if hit is None:
            return QSize(width, _group(option, index, width).height)
        place = _place(option, hit).height + _GAP if _has_place(hit) else 0
        snippet = self._snippet(option, hit, width).height() if hit.kind != "topic" else 0
        return QSize(width, round(place + snippet + PADDING + 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the background by the style, then the row's words."""
        painter.save()
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        hit: Hit | None = index.data(HitRole)
        if hit is None:
            _group(option, index, option.rect.width()).paint(painter, option, self.theme)
        else:
            self._paint_hit(painter, option, hit)
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        text = self.theme.color("selected_text" if selected else "text")
        at = QPointF(rect.left() + PADDING, rect.top() + PADDING / 2)
        if _has_place(hit):
            at += QPointF(0, self._paint_place(painter, option, hit, at, text) + _GAP)
        if hit.kind != "topic":
            self._snippet(option, hit, rect.width()).paint(painter, at, text, found_format(self.theme))

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, at: QPointF, text: QColor) -> int:
        """Paint the passage number and the title of the hit's topic, and return their height in pixels.

        Before them is a sign for the reader's own shelf.
        """
        place = _place(option, hit)
        muted = text if option.state & QStyle.StateFlag.State_Selected else self.theme.color("muted")
        whole = line = QRect(round(at.x()), round(at.y()), option.rect.width() - 2 * PADDING, place.height)
        if hit.shelf:
            sign = QRect(whole.left(), whole.top() + (whole.height() - _SIGN) // 2, _SIGN, _SIGN)
            paint_shelf(painter, turned(sign, whole).topLeft().toPointF(), muted)
            line = turned(whole.adjusted(_SIGN + 6, 0, 0, 0), whole)
        place.paint(painter, line, muted, text)
        return place.height

    @staticmethod
    def _snippet(option: QStyleOptionViewItem, hit: Hit, width: int) -> MarkedText:
        font: QFont = option.font
        snippet = _from_first_mark(hit.snippet)
        return MarkedText(snippet.text, font, width - 2 * PADDING, snippet.spans, _SNIPPET_LINES)


def _group(option: QStyleOptionViewItem, index: Index, width: int) -> GroupRow:
    return GroupRow(str(index.data()), index.data(CountRole), option.font, width)


def _place(option: QStyleOptionViewItem, hit: Hit) -> TitleLine:
    number = f"≈ {hit_number(hit)}" if hit.fuzzy else hit_number(hit)
    return TitleLine(number, hit.path[-1][1] if hit.path else hit.text, option.font)


def _from_first_mark(snippet: Snippet) -> Snippet:
    """Return the snippet from a little before its first mark, so that a narrow list does not cut the mark off."""
    start = snippet.spans[0][0] if snippet.spans else 0
    cut = snippet.text.rfind(" ", 0, max(0, start - _BEFORE_MARK)) + 1
    if start <= 2 * _BEFORE_MARK or not cut:
        return snippet
    return Snippet(f"…{snippet.text[cut:]}", tuple((first - cut + 1, last - cut + 1) for first, last in snippet.spans))


def _has_place(hit: Hit) -> bool:
    """Return whether a hit is labelled with its place; arrangements, notes and terms have their own labels."""
    return hit.kind in ("passage", "topic")
