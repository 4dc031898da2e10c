"""The bar beside selected words: colours, a note, copy and citation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from viewer.kit.annotation_kinds import Kind, Tint
from viewer.kit.look.annotation_signs import SIDE, line_color, paint_kind
from viewer.kit.look.theme import Theme

_SIDE_OF_BUTTON = 32  # px
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class SelectionBar(QFrame):
    """A button for each action; the arrows go from one to the next, and Esc leaves."""

    done = Signal()
    """A button was pressed, or the bar left."""

    def __init__(self, tints: Mapping[Tint, QAction], others: Iterable[QAction], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._tints: dict[Tint, QToolButton] = {}
        self.buttons: list[QToolButton] = []
        self.setObjectName("selection-bar")
        self.setAccessibleName(self.tr("For the selected words"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        for tint, action in tints.items():
            self._tints[tint] = self._button(action)
        for action in others:
            button = self._button(action)
            button.setIcon(action.icon())
            # Painted anew in another theme.
            action.changed.connect(lambda button=button, action=action: button.setIcon(action.icon()))
        for button in self.buttons:
            row.addWidget(button)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint the colours as they are drawn in a theme."""
        for tint, button in self._tints.items():
            button.setIcon(_swatch(tint, theme, self.devicePixelRatioF()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from button to button, round the ends, or leave."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return True
        if event.key() in _ARROWS:
            onwards = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            at = [button is watched for button in self.buttons].index(True) + (1 if onwards else -1)
            self.buttons[at % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(action.text().replace("&", "").removesuffix("…"))
        button.setAccessibleDescription(action.statusTip())
        button.setToolTip(action.toolTip())
        action.changed.connect(lambda: button.setToolTip(action.toolTip()))
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(_SIDE_OF_BUTTON, _SIDE_OF_BUTTON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRaise(True)
        button.installEventFilter(self)
        button.clicked.connect(action.trigger)
        button.clicked.connect(self.done)
        self.buttons.append(button)
        return button


def _swatch(tint: Tint, theme: Theme, ratio: float) -> QIcon:
    """Return the sign of a highlight in a colour."""
    picture = QPixmap(QSize(round(SIDE), round(SIDE)) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_kind(painter, Kind.HIGHLIGHT, QPointF(0, 0), line_color(tint, theme), theme.color(f"mark_{tint}"))
    painter.end()
    return QIcon(picture)
