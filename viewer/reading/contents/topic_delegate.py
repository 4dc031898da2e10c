"""Paints a topic of the contents tree: a ribbon for the reader's own marks, a badge with hits or arrangements."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from index.words.language import spoken
from viewer.kit.look.theme import Theme
from viewer.kit.roles import CountRole, OwnRole, StatedRole
from viewer.kit.text.direction import isolated, turned
from viewer.kit.widgets.flat_tree_view import FlatTreeView

_RADIUS = 8  # px, of the corners of a badge
_INSET = 8  # px between the title and the edge of the row
_ROW_PADDING = 9  # px of a row's height above and below its words together
_SIGN, _SIGN_ROOM = 16, 20  # px: the sign of own annotations, and its width with a gap
_WRAPPED = Qt.TextFlag.TextWordWrap.value

Index = QModelIndex | QPersistentModelIndex


class TopicDelegate(QStyledItemDelegate):
    """The title by the style; at the end of the row a ribbon for the reader's own marks, and a badge.

    The badge is filled for hits, in outline for arrangements.
    """

    def __init__(self, view: FlatTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the title be read its own way."""
        super().initStyleOption(option, index)
        option.text = isolated(option.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the height of the title wrapped to the room it has at its depth."""
        # The style's own hint is not used: it is slow and ignores the width.
        room = (
            self._view.viewport().width()
            - self._view.room_before(index)
            - _INSET
            - self._taken(self._count(index.data(StatedRole)), own=index.data(OwnRole))
        )
        metrics = self._view.fontMetrics()
        # As it is painted: the signs that isolate it may come from another font, whose lines are higher.
        text = metrics.boundingRect(0, 0, max(room, 60), 0, _WRAPPED, isolated(str(index.data())))
        return QSize(max(room, 60), text.height() + _ROW_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the title, shortened to leave room for a ribbon or a badge; the badge has hits before arrangements."""
        self._view.paint_ground(painter, option, index)
        hits, stated, own = index.data(CountRole), index.data(StatedRole), index.data(OwnRole)
        if not hits and not stated and not own:
            super().paint(painter, option, index)
            return
        count, rect = self._count(hits or stated), QRect(option.rect)  # a copy: the option gets a shorter one below
        width = self._badge_width(count)
        badge = QRect(rect.right() - width - 6, rect.center().y() - 9, width, 18)
        taken = self._taken(count, own=own)
        sign = QRect(rect.right() - taken + 2, rect.center().y() - _SIGN // 2, _SIGN, _SIGN)
        title, end = rect.adjusted(0, 0, -taken, 0), rect.adjusted(rect.width() - taken, 0, 0, 0)
        badge, sign, title, end = (turned(part, rect) for part in (badge, sign, title, end))
        option.rect = title
        super().paint(painter, option, index)
        selected = self._view.selectionModel().isSelected(index)
        if selected:
            painter.fillRect(end, self.theme.color("selected"))
        if own:
            self._paint_ribbon(painter, sign.topLeft().toPointF(), selected=selected)
        if count:
            self._paint_badge(painter, badge, count, hits=bool(hits), selected=selected)

    @staticmethod
    def _count(number: int) -> str:
        return spoken().number(number) if number else ""

    def _badge_width(self, count: str) -> int:
        return self._view.fontMetrics().horizontalAdvance(count) + 2 * _RADIUS if count else 0

    def _taken(self, count: str, *, own: bool) -> int:
        """Return how much of a row's end its badge and its ribbon take from the title, in pixels."""
        return (self._badge_width(count) + 12 if count else 0) + (_SIGN_ROOM if own else 0)

    def _paint_ribbon(self, painter: QPainter, at: QPointF, *, selected: bool) -> None:
        from viewer.kit.annotation_kinds import Kind  # noqa: PLC0415  the first paint has none
        from viewer.kit.look.annotation_signs import paint_kind  # noqa: PLC0415

        paint_kind(painter, Kind.BOOKMARK, at, self._color("accent", selected=selected))

    def _paint_badge(self, painter: QPainter, badge: QRect, count: str, *, hits: bool, selected: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if hits else self._color("border", selected=selected))
        painter.setBrush(self.theme.color("hit") if hits else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge, _RADIUS, _RADIUS)
        painter.setPen(self.theme.color("hit_text") if hits else self._color("muted", selected=selected))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, count)
        painter.restore()

    def _color(self, role: str, *, selected: bool) -> QColor:
        return self.theme.color("selected_text" if selected else role)
