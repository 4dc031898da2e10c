"""Rows of which something can be said in passing, by a description that screen readers say."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)  # as Qt hands it over, which is compared sooner


class SaidRow:
    """For models whose rows nobody edits: one row can be described, and `data` answers with `said_of`."""

    _said: tuple[QPersistentModelIndex, str] | None = None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Describe a row in place of the one before, blank for none; return whether it is a description."""
        if role != DESCRIPTION:
            return False
        self._said = (QPersistentModelIndex(index), str(value)) if value else None
        return True

    def said_of(self, index: Index) -> str:
        """Return the description of a row, blank for none."""
        return self._said[1] if self._said is not None and self._said[0] == index else ""
