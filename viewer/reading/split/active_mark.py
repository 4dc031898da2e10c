"""Shows which of two texts is the active one: by a line and stronger letters, and in words for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QWidget

from viewer.reading.text_panes import TextPane, TextPanes

_THICKNESS = 3  # px: seen without looking for it, and without colour


class ActiveLine(QFrame):
    """A line between a text and its breadcrumb; at first not drawn and without height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("active-line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_THICKNESS)
        self.hide()

    def set_room(self, kept: bool) -> None:
        """Reserve the line's height even while it is not drawn, so that no text moves when the active one changes."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)


class ActiveMark(QObject):
    """Marks the active text while there are several; a single text looks and sounds as if there were no such thing."""

    def __init__(self, texts: TextPanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._lines: dict[TextPane, ActiveLine] = {}
        self._alone = (texts.first.reader.accessibleName(), texts.first.reader.accessibleDescription())
        texts.activated.connect(lambda _text: self.show())

    def add(self, text: TextPane, line: ActiveLine) -> None:
        """Mark this text by the line above it."""
        self._lines[text] = line

    def show(self) -> None:
        """Mark the active text, or none when there is but one."""
        several, first = self._texts.several, self._texts.first
        for text, line in self._lines.items():
            active = several and text is self._texts.active
            line.set_room(several)
            line.setVisible(active)
            text.breadcrumb.set_strong(active)
            text.reader.setAccessibleDescription(self._in_words(text, active=active))
        if several:
            first.reader.setAccessibleName(self.tr("First passage"))
        else:
            first.reader.setAccessibleName(self._alone[0])
            first.reader.setAccessibleDescription(self._alone[1])

    def _in_words(self, text: TextPane, *, active: bool) -> str:
        if active:
            return self.tr("The active text: contents, search, finding and marks are for this one.")
        if text is self._texts.first:
            return self.tr("Beside it stands a second text, which is the active one.")
        return self.tr("A text beside the first; Escape closes it.")
