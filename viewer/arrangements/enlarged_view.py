"""A map or a timeline in place of the text, as large as there is room for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer.arrangements.map.map_page import MapPage
from viewer.arrangements.timeline.timeline_view import TimelineView
from viewer.kit.widgets.pane_title import PaneTitle
from viewer.kit.widgets.panned_view import PannedView


class EnlargedView(QWidget):
    """A view below its title; `left` asks for the text, by the button or by Escape."""

    left = Signal()

    def __init__(self, key: str, view: MapPage | TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.view = key, view
        self.pane: PannedView = view.map if isinstance(view, MapPage) else view
        if isinstance(view, MapPage):
            view.show_map_alone()
        self.pane.enlarge_button.hide()  # it is as large as it gets, and the title leads back
        self.back = QToolButton()
        self.back.setText("‹ " + self.tr("Back to the text"))
        self.back.setToolTip(self.tr("Back to the text (Escape)"))
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.setMinimumHeight(32)
        self.back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(6, 2, 6, 2)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(PaneTitle(self.pane.accessibleName()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(view, 1)
        self.setFocusProxy(self.pane)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
