"""A dialog through which Tab goes as it is read, whatever in it was made first or comes and goes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from viewer.kit.reading_order import step_focus


class ReadingDialog(QDialog):
    """Qt’s own order is that of creation, in which Tab would go back up."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  Qt calls it by this name
        """Move the focus with Tab, in reading order; return whether it was moved."""
        return step_focus(self, forward=forward)
