"""The signs of the reader's own annotations, in the margin after the text, which editors' notes never use.

Each sign is a button: it can be clicked, reached by keyboard and read by a screen reader.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from index.values import Struct
from viewer.annotations.annotation import Annotation, Standing
from viewer.kit.annotation_kinds import Kind
from viewer.kit.look.annotation_signs import SIDE, line_color, paint_kind, paint_warning
from viewer.kit.look.theme import Theme
from viewer.reading.page.reader_view import ReaderView

_TARGET = 24  # pixels: the least that can be hit with ease
_FOREMOST = (Kind.NOTE, Kind.BOOKMARK, Kind.HIGHLIGHT)


class SignsOfBlock(Struct, frozen=True):
    """The reader's annotations at one block, and their accessible description."""

    annotations: tuple[Annotation, ...]
    words: str

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds to show signs for; a highlight is visible in the text and has a sign only if it is alone."""
        kinds = [kind for kind in _FOREMOST if any(annotation.shown_as is kind for annotation in self.annotations)]
        return tuple(kinds if len(kinds) == 1 else (kind for kind in kinds if kind is not Kind.HIGHLIGHT))


class MarginSign(QToolButton):
    """The sign beside one block."""

    def __init__(self, block_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.block_id = block_id
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        self._signs = SignsOfBlock((), "")
        self._theme: Theme | None = None

    def show_signs(self, signs: SignsOfBlock, theme: Theme) -> None:
        """Show these signs in a theme's colours."""
        self._signs, self._theme = signs, theme
        self.setAccessibleName(signs.words)
        self.setToolTip(signs.words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for each sign."""
        return QSize(_TARGET * max(1, len(self._signs.kinds)), _TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the button's own ground and focus, then as many signs as there is room for, the foremost first."""
        if self._theme is None:
            return
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonTool, option)
        for at, kind in enumerate(self._signs.kinds[: max(1, self.width() // _TARGET)]):
            inset = (_TARGET - SIDE) / 2
            self._paint_kind(painter, kind, QPointF(at * _TARGET + inset, inset))
        painter.end()

    def _paint_kind(self, painter: QPainter, kind: Kind, at: QPointF) -> None:
        theme = self._theme
        if theme is None:
            return
        own = [annotation for annotation in self._signs.annotations if annotation.shown_as is kind]
        if any(annotation.standing is Standing.CHANGED for annotation in own):
            paint_warning(painter, at, theme.color("note_line"))
        elif kind is Kind.HIGHLIGHT:
            tint = own[0].tint
            paint_kind(painter, kind, at, line_color(tint, theme), theme.color(f"mark_{tint}"))
        else:
            paint_kind(painter, kind, at, theme.color("accent"))


class MarginSigns(QObject):
    """Keeps the signs of a reader beside their blocks; `requested` carries the block id and where to show a menu."""

    requested = Signal(str, QWidget)

    def __init__(self, reader: ReaderView, theme: Theme) -> None:
        super().__init__(reader)
        self._reader, self._theme = reader, theme
        self._signs: dict[str, SignsOfBlock] = {}
        self._buttons: dict[str, MarginSign] = {}
        # The text is laid out anew after the events that say so.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        reader.verticalScrollBar().valueChanged.connect(self._place)
        reader.document().documentLayout().documentSizeChanged.connect(lambda _size: self._soon.start())
        reader.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the signs anew when the text has another width."""
        if event.type() == QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        """Paint the signs in another theme's colours."""
        self._theme = theme
        self.show_signs(self._signs)

    def show_signs(self, signs: dict[str, SignsOfBlock]) -> None:
        """Replace the signs (by block id in reading order); one that stays keeps the focus."""
        self._signs = signs
        for block_id in self._buttons.keys() - signs.keys():
            button = self._buttons.pop(block_id)
            if button.hasFocus():
                self._reader.setFocus()
            button.hide()
            button.deleteLater()
        for block_id, own in signs.items():
            if block_id not in self._buttons:
                self._buttons[block_id] = self._made(block_id)
            self._buttons[block_id].show_signs(own, self._theme)
        self._place()

    def _made(self, block_id: str) -> MarginSign:
        button = MarginSign(block_id, self._reader.viewport())
        button.clicked.connect(lambda: self.requested.emit(block_id, button))
        return button

    def _place(self) -> None:
        margin = self._reader.document().rootFrame().frameFormat().rightMargin()
        width = self._reader.viewport().width()
        rtl = self._reader.isRightToLeft()
        for block_id, button in self._buttons.items():
            line = self._reader.words.first_line(block_id)
            if line is not None:
                room = min(button.sizeHint().width(), max(_TARGET, int(margin) - 2))
                left = 2 if rtl else width - int(margin) + 2
                button.setGeometry(min(left, width - room), round(line.center().y()) - _TARGET // 2, room, _TARGET)
            seen = self._reader.viewport().rect()
            on_screen = line is not None and button.geometry().intersects(seen)
            # Tab must not lead to what cannot be seen, or not whole; F4 leads to the next one.
            if button.hasFocus() and not on_screen:
                self._reader.setFocus()
            whole = seen.contains(button.geometry())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if whole else Qt.FocusPolicy.NoFocus)
            button.setVisible(on_screen)
