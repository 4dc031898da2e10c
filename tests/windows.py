"""The windows there are in a test's process, and their end."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def windows() -> list[QWidget]:
    """Return all windows, shown or not; none before a test has loaded Qt's widgets."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    return QApplication.topLevelWidgets()


def destroy(left: list[QWidget]) -> None:
    """Destroy windows with all that is in them; after the last one the application is as unstyled as at its start."""
    if not left:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for window in left:
        window.hide()
        if window.parent() is None and _is_its_own(window):
            window.deleteLater()
    # Outside an event loop nothing else would send what `deleteLater` posted, here and in pytest-qt.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if not any(map(_is_its_own, windows())):
        # With a style sheet set, every widget of the next start would be polished again and again.
        cast("QApplication", QApplication.instance()).setStyleSheet("")


def _is_its_own(window: QWidget) -> bool:
    """Return False for what pops up: it may have no parent, and is deleted all the same by who shows it."""
    from PySide6.QtCore import Qt

    return window.windowType() not in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
