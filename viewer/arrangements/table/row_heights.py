"""The heights of the rows of a table, each as high as its words."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHeaderView, QTableView


class RowHeights:
    """Sets the heights of many rows at once: one that most have, and those that differ."""

    def __init__(self, table: QTableView) -> None:
        self._table, self._header = table, table.verticalHeader()
        self._set: list[int] = []
        header = self._header
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)

    def forget(self) -> None:
        """Take nothing for granted: the rows are others now, and Qt has given them heights."""
        self._set = []

    def set(self, heights: list[int]) -> None:
        """Give every row its height."""
        header = self._header
        usual = Counter(heights).most_common(1)[0][0] if heights else header.defaultSectionSize()
        header.setUpdatesEnabled(False)
        with QSignalBlocker(header):  # the table would take note of each row by itself
            if usual != header.defaultSectionSize():
                header.setDefaultSectionSize(usual)
                self.forget()
            before = self._set if len(self._set) == len(heights) else map(header.sectionSize, range(len(heights)))
            for row, (height, had) in enumerate(zip(heights, before, strict=True)):
                if had != height:
                    header.resizeSection(row, height)
        self._set = heights
        header.setUpdatesEnabled(True)
        self._table.updateGeometries()
        self._table.viewport().update()
