"""An area that shows its content whole where there is room for it, and scrolls it where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from viewer.kit.widgets.viewport import known_viewport

_LEAST = 60  # px, some lines to scroll by


class ShrinkingArea(QScrollArea):
    """As high as its content asks for in its width; in a column that is too short it gives way, and scrolls.

    Without it labels would be cut off: a layout may give them less than the height they need.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._viewport = known_viewport(self)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(content)
        # The colour is that of the surrounding widget.
        self._viewport.setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(policy.Policy.Preferred)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the whole content needs in a width."""
        needed = self._content.heightForWidth(width)
        return needed if needed >= 0 else self._content.sizeHint().height()

    def event(self, event: QEvent) -> bool:
        """Ask for another size when the content does."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._leave_out_scroll_bar()
        return super().event(event)

    def settle(self) -> None:
        """Take the room that the content needs now, at once: what happens next may depend on where things are."""
        inner, parent = self._content.layout(), self.parentWidget()
        if inner is not None:
            inner.activate()
        self.updateGeometry()
        outer = parent.layout() if parent is not None else None
        if outer is not None:
            outer.activate()

    def sizeHint(self) -> QSize:
        """Return the size that the content asks for."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return a size that some lines are seen in."""
        return QSize(self._content.minimumSizeHint().width(), _LEAST)

    def _leave_out_scroll_bar(self) -> None:
        """Let no scroll bar stand where the content has room without it: Qt keeps one that makes lines break anew."""
        whole = self.heightForWidth(self.width()) <= self.height()
        wanted = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if self.verticalScrollBarPolicy() is not wanted:
            self.setVerticalScrollBarPolicy(wanted)
