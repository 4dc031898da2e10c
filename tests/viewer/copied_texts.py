"""What copying puts on the clipboard, from every text of a window that can be selected."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTextEdit, QWidget

PLAIN, RICH = "text/plain", "text/html"
_LOOKS = re.compile(r"style|colou?r|background|font|face=|class=|<span|<meta|margin", re.IGNORECASE)


def copied(widget: QWidget) -> dict[str, str]:
    """Return what copying the selection of a widget puts on the clipboard, by flavour."""
    QApplication.clipboard().clear()
    if isinstance(widget, QLabel):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(widget, key)
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        widget.copy()
    data = QApplication.clipboard().mimeData()
    flavours = data.formats() if data is not None else ()
    return {flavour: bytes(data.data(flavour).data()).decode(errors="replace") for flavour in flavours}


def copied_with_looks(window: QWidget) -> Iterator[str]:
    """Yield the texts of a window that are copied with colours, letters, sizes or margins, or in another flavour."""
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisible() and _select_all(widget):
            flavours = copied(widget)
            name = widget.accessibleName() or widget.objectName()
            if not {PLAIN} <= set(flavours) <= {PLAIN, RICH}:
                yield f"copied as {', '.join(flavours) or 'nothing'}: {name}"
            elif found := _LOOKS.search(_markup(flavours.get(RICH, ""))):
                yield f"copied with {found[0]}: {name}"


def _markup(html: str) -> str:
    """Return what HTML holds beside words and addresses."""
    return re.sub(r'href="[^"]*"', "href", " ".join(re.findall(r"<[^>]*>", html)))


def _select_all(widget: QWidget) -> bool:
    match widget:
        case QTextEdit() | QPlainTextEdit():
            widget.selectAll()
            return widget.textCursor().hasSelection()
        case QLabel() if widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            widget.setSelection(0, len(widget.text()))
            return widget.hasSelectedText()
    return False
