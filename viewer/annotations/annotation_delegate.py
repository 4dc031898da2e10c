"""Paints the reader's annotations: a line for each group with its count, and below it signs, quotes and notes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from index.values import Struct
from index.words.punctuation import quoted
from viewer.annotations.annotation import Standing
from viewer.annotations.annotation_words import PlacedAnnotation, standing_words
from viewer.kit.annotation_kinds import Kind, Tint
from viewer.kit.look.annotation_signs import SIDE, line_color, paint_kind, paint_warning
from viewer.kit.look.group_row import PADDING, GroupRow
from viewer.kit.look.theme import Theme
from viewer.kit.look.title_line import TitleLine, demi_bold
from viewer.kit.roles import AnnotationRole, CountRole
from viewer.kit.text.direction import direction_of
from viewer.kit.text.marked_text import MarkedText
from viewer.kit.widgets.flat_tree_view import FlatTreeView

_GAP = 4  # px between two lines
_SIDE = round(SIDE)
_INDENT = _SIDE + 8  # px: words begin beside the sign, 8 px after it
# Enough to recognise an annotation; the rest is read in the editor.
_QUOTE_LINES, _NOTE_LINES = 2, 3

Index = QModelIndex | QPersistentModelIndex


class _RowLine(Struct, frozen=True):
    """A run of text of a row: its words wrapped, the theme's role for them, and whether the tint's bar is beside it."""

    text: MarkedText
    role: str
    quoted: bool = False


class AnnotationDelegate(QStyledItemDelegate):
    """Two shapes of row: a group's title with its count; an annotation's place, quote, note, tags and warning."""

    def __init__(self, view: FlatTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of all the wrapped lines, or of a group's title."""
        width = self._view.viewport().width()
        placed: PlacedAnnotation | None = index.data(AnnotationRole)
        if placed is None:
            return QSize(width, self._group(option, index, width).height)
        heights = [row_line.text.height() + _GAP for row_line in self._lines(option, placed, width)]
        return QSize(width, round(max(_place(option, placed).height, _SIDE) + _GAP + sum(heights) + PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the background by the style, then the row's words."""
        painter.save()
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        placed: PlacedAnnotation | None = index.data(AnnotationRole)
        if placed is None:
            self._group(option, index, option.rect.width()).paint(painter, option, self.theme)
        else:
            self._paint_annotation(painter, option, placed)
        painter.restore()

    def _group(self, option: QStyleOptionViewItem, index: Index, width: int) -> GroupRow:
        return GroupRow(f"{self._sign_of(index)}{index.data()}", index.data(CountRole), option.font, width)

    def _sign_of(self, index: Index) -> str:
        """Return whether a group is open, where groups are opened one by one; blank where all are."""
        if not getattr(self._view.model(), "is_large", False):
            return ""
        closed = "◂" if self._view.isRightToLeft() else "▸"
        return f"{'▾' if self._view.isExpanded(index) else closed} "

    def _paint_annotation(self, painter: QPainter, option: QStyleOptionViewItem, placed: PlacedAnnotation) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect, annotation = option.rect, placed.annotation
        turned = partial(QStyle.visualRect, option.direction, rect)
        left, top, room = rect.left() + PADDING, rect.top() + PADDING // 2, _room(rect.width())
        self._paint_sign(painter, placed, QPointF(turned(QRect(left, top, _SIDE, _SIDE)).topLeft()), selected=selected)
        place = _place(option, placed)
        line = turned(QRect(left + _INDENT, top, room, place.height))
        muted, text = (self._color(role, selected=selected) for role in ("muted", "text"))
        place.paint(painter, line, muted, text)
        at = float(top + max(place.height, _SIDE) + _GAP)
        for words in self._lines(option, placed, rect.width()):
            height = words.text.height()
            if words.quoted and annotation.kind is Kind.HIGHLIGHT:
                bar = turned(QRect(left + _INDENT - 8, round(at), 3, round(height) - 2))
                painter.fillRect(bar, self._tint(annotation.tint, selected=selected))
            words.text.paint(painter, QPointF(line.left(), at), self._color(words.role, selected=selected))
            at += height + _GAP

    def _paint_sign(self, painter: QPainter, placed: PlacedAnnotation, at: QPointF, *, selected: bool) -> None:
        annotation = placed.annotation
        if annotation.standing is Standing.CHANGED:
            paint_warning(painter, at, self._color("note_line", selected=selected))
        elif annotation.kind is Kind.HIGHLIGHT:
            ground = self.theme.color(f"mark_{annotation.tint}")
            paint_kind(painter, annotation.kind, at, self._tint(annotation.tint, selected=selected), ground)
        else:
            paint_kind(painter, annotation.kind, at, self._color("accent", selected=selected))

    def _lines(self, option: QStyleOptionViewItem, placed: PlacedAnnotation, width: int) -> list[_RowLine]:
        """Return what is written below an annotation's place; nobody reads a heading twice."""
        annotation, room = placed.annotation, _room(width)
        tags = "  ".join(f"#{tag}" for tag in annotation.tags)
        italic = QFont(option.font)
        italic.setItalic(direction_of(tags) is Qt.LayoutDirection.LeftToRight)  # joined letters have no slanted form
        lines = []
        if warning := standing_words(annotation):
            lines.append(_RowLine(MarkedText(warning, demi_bold(option.font), room), "note_line"))
        if annotation.anchor.quote != placed.topic:
            role = "muted" if annotation.text else "text"
            lines.append(
                _RowLine(MarkedText(quoted(annotation.anchor.words), option.font, room, (), _QUOTE_LINES), role, True)
            )
        if annotation.text:
            lines.append(_RowLine(MarkedText(annotation.text, option.font, room, (), _NOTE_LINES), "text"))
        if annotation.tags:
            lines.append(_RowLine(MarkedText(tags, italic, room, (), 1), "muted"))
        return lines

    def _tint(self, tint: Tint, *, selected: bool) -> QColor:
        return self.theme.color("selected_text") if selected else line_color(tint, self.theme)

    def _color(self, role: str, *, selected: bool) -> QColor:
        return self.theme.color("selected_text" if selected else role)


def _place(option: QStyleOptionViewItem, placed: PlacedAnnotation) -> TitleLine:
    return TitleLine(placed.number, placed.topic, option.font)


def _room(width: int) -> int:
    """Return how wide the words of a row as wide as the view can be."""
    return width - 2 * PADDING - _INDENT
