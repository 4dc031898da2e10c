"""The heights of the rows of a table, each as high as its words."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHeaderView, QTableView


class RowHeights:
    """Sets the heights of many rows at once: one that most have, and those that differ."""

    def __init__(self, table: QTableView) -> None:
        self._table, self._header = table, table.verticalHeader()
        header = self._header
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)

    def set(self, heights: list[int]) -> None:
        """Give every row its height."""
        header = self._header
        usual = Counter(heights).most_common(1)[0][0] if heights else header.defaultSectionSize()
        header.setUpdatesEnabled(False)
        with QSignalBlocker(header):  # the table would take note of each row by itself
            header.setDefaultSectionSize(usual)
            for row, height in enumerate(heights):
                if header.sectionSize(row) != height:
                    header.resizeSection(row, height)
        header.setUpdatesEnabled(True)
        self._table.updateGeometries()
        self._table.viewport().update()
