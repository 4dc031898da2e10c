"""The page of the chosen arrangement in the panel: back to the list, on to the next row, and the details."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from index.words.language import spoken
from viewer.arrangements.details.details_card import DetailsCard
from viewer.kit.text.direction import margins


class DetailPage(QWidget):
    """`left` asks for the list, also by Escape; `step_requested` for the next row of it (1) or the one before (-1)."""

    left = Signal()
    step_requested = Signal(int)

    def __init__(self, card: DetailsCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._create_widgets()
        head = QHBoxLayout()
        head.setContentsMargins(margins(8, 6, 10, 0))
        head.setSpacing(2)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.position)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(card, 1)
        self.back.clicked.connect(self.left)
        self.previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))

    def show_position(self, row: int, total: int) -> None:
        """Say which row of the list this is, counted from 0."""
        number = spoken().number
        self.position.setText(self.tr("{0} of {1}").format(number(row + 1), number(total)))
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(row + 1 < total)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _create_widgets(self) -> None:
        self.back, self.previous, self.next = (QToolButton() for _ in range(3))
        self.back.setText("‹ " + self.tr("All arrangements"))
        self.back.setToolTip(self.tr("Back to the list (Escape)"))
        self.previous.setArrowType(Qt.ArrowType.UpArrow)
        self.previous.setAccessibleName(self.tr("Previous arrangement"))
        self.next.setArrowType(Qt.ArrowType.DownArrow)
        self.next.setAccessibleName(self.tr("Next arrangement"))
        for button in (self.back, self.previous, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumSize(32, 32)
        for button in (self.previous, self.next):
            button.setToolTip(button.accessibleName())
        self.position = QLabel()
        self.position.setObjectName("muted")
