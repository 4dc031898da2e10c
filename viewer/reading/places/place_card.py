"""A card that shows the reader's place in the document until a key is pressed or something else is clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

_MODIFIERS = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})
_PRESSED = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_WIDTH = 420  # px: the longest title of a topic in two lines


class PlaceCard(QFrame):
    """Lines of plain text over the window, the last one in bold."""

    def __init__(self, lines: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("place-card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAccessibleName(self.tr("Where am I?"))
        self.setAccessibleDescription("\n".join(lines))
        self.setFixedWidth(min(_WIDTH, max(240, parent.width() - 40)))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for depth, line in enumerate(lines):
            label = QLabel(line)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setObjectName("badge" if depth == len(lines) - 1 else "line")
            column.addWidget(label)

    def show_over(self, widget: QWidget) -> None:
        """Show the card at the top of a widget, which keeps the focus."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint((widget.width() - self.width()) // 2, 12)))
        self.show()
        if application := QApplication.instance():
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with any key except a modifier alone, or a click; all but Escape do what they do without the card."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.close()
        elif isinstance(event, QKeyEvent) and event.type() in _PRESSED and event.key() not in _MODIFIERS:
            # Before a key is pressed, Qt asks whether it is meant for the widget rather than for a shortcut.
            escape = event.key() == Qt.Key.Key_Escape
            if not escape or event.type() == QEvent.Type.KeyPress:
                self.close()
            if escape:
                event.accept()
            return escape
        return super().eventFilter(watched, event)
