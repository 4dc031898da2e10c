"""How much room the texts of the table take."""

from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionViewItem

from viewer.arrangements.table.cell_metrics import CellMetrics


def test_the_font_of_a_paint_option_is_kept_when_the_option_is_gone(qapp):
    option = QStyleOptionViewItem()
    metrics = CellMetrics(option.font)
    del option
    assert metrics.cell("Iran", 100).height() > 0
