"""What a box asks for while nothing is typed in it, never cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolButton

_BESIDE_CARET = 2  # px that Qt leaves at each side of what is typed
_WHEN = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class Prompt(QObject):
    """Shows the longest of some texts that a box has room for; room is kept for the shortest."""

    def __init__(self, box: QLineEdit, *texts: str) -> None:
        """Ask in a box by one of these texts, the longest of which comes first."""
        super().__init__(box)
        self._box, self._texts = box, texts
        box.setPlaceholderText(texts[0])
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose anew where there is more or less room, or letters are larger or smaller."""
        if watched is self._box and event.type() in _WHEN:
            self._choose()
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        box, widths = self._box, [self._box.fontMetrics().horizontalAdvance(text) for text in self._texts]
        option, edges = QStyleOptionFrame(), box.textMargins()
        box.initStyleOption(option)
        inner = box.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, box)
        buttons = sum(each.width() for each in box.findChildren(QToolButton) if not each.isHidden())
        taken = box.width() - inner.width() + edges.left() + edges.right() + buttons + 2 * _BESIDE_CARET
        box.setMinimumWidth(widths[-1] + taken)
        fitting = (text for text, width in zip(self._texts, widths, strict=True) if width + taken <= box.width())
        box.setPlaceholderText(next(fitting, self._texts[-1]))
