"""A text view that shows an overview: its cards are painted behind the words and can be clicked anywhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from index.values import Struct
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.reading.overview.overview import Overview
from viewer.reading.overview.overview_layout import OverviewLayout, PaintedCard, columns_in

_ROUND = 8  # px, the radius of a card's corners


class Geometry(Struct, frozen=True):
    """Where cards and hairlines are in a document of a size."""

    size: QSizeF
    cards: tuple[PaintedCard, ...]
    hairlines: tuple[tuple[float, float, float], ...]


class OverviewBrowser(QuietBrowser):
    """Lays out one overview at a time in its document; without one it is a browser like any other."""

    link_requested = Signal(str)
    """An address or a number in the program's own notation, chosen on an overview."""

    def __init__(self, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._typography = theme, typography
        self._overview: Overview | None = None
        self._layout: OverviewLayout | None = None
        self._geometry = Geometry(QSizeF(), (), ())

    @property
    def overview(self) -> Overview | None:
        """The overview shown, None while there is a text."""
        return self._overview

    @property
    def _overview_place(self) -> str:
        return self._overview.place if self._overview else ""

    @property
    def _overview_offset(self) -> int:
        """How much of the overview is scrolled past, in thousandths of its height."""
        return min(999, round(1000 * self.verticalScrollBar().value() / self.document().size().height()))

    def _overview_top(self, offset: int) -> float:
        return offset * self.document().size().height() / 1000

    def _fill_overview(self, width: float) -> None:
        """Write the overview, if there is one, into the document, which is empty, between margins of this distance."""
        self._layout, self._geometry = None, Geometry(QSizeF(), (), ())
        if self._overview is not None:
            self._layout = OverviewLayout(self.document(), self._typography, self._theme, width)
            self._layout.fill(self._overview)

    def _needs_other_columns(self, width: float) -> bool:
        """Return whether the overview is to be laid out for another number of columns, or was not yet."""
        if self._layout is None:
            return self._overview is not None
        return columns_in(width, self._typography) != self._layout.columns

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint cards and hairlines, and the words over them."""
        if self._layout is not None:
            self._paint_behind(self._laid_out(self._layout))
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point with the hand at a whole card, not only at its words."""
        super().mouseMoveEvent(event)
        if not event.buttons() and self._card_at(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a card that is clicked beside its words."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            link = self._card_at(at)
            if link and not self.anchorAt(at):
                event.accept()
                self.anchorClicked.emit(QUrl(link))

    def _card_at(self, at: QPoint) -> str:
        """Return where the card at a point of the view leads; blank where there is none."""
        point = at + QPoint(0, self.verticalScrollBar().value())
        cards = self._laid_out(self._layout).cards if self._layout else ()
        return next((card.link for card in cards if card.rect.contains(point)), "")

    def _laid_out(self, layout: OverviewLayout) -> Geometry:
        """Return where cards and lines are, worked out anew when the document has another size."""
        size = self.document().size()
        if size != self._geometry.size:
            self._geometry = Geometry(size, tuple(layout.cards()), tuple(layout.hairlines()))
        return self._geometry

    def _paint_behind(self, geometry: Geometry) -> None:
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setPen(QPen(self._theme.color("border")))
        for left, right, height in geometry.hairlines:
            painter.drawLine(round(left), round(height), round(right), round(height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color("window"))
        for card in geometry.cards:
            painter.drawRoundedRect(card.rect.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.end()
