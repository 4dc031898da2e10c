"""A dialog through which Tab goes as it is read, whatever in it was made first or comes and goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from viewer.kit.reading_order import beside, reveal


class ReadingDialog(QDialog):
    """Qt’s own order is that of creation, in which Tab would go back up."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  Qt calls it by this name
        """Move the focus with Tab, in reading order; return whether it was moved."""
        following = beside(self, QApplication.focusWidget(), 1 if forward else -1)
        if following is not None:
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            following.setFocus(reason)
            reveal(following)
        return following is not None
