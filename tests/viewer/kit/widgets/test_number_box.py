"""A number is accepted in any script, and other characters pasted with it are left out."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.noises import NOISES
from viewer.kit.widgets.number_box import NumberBox


@pytest.fixture(params=["", " %", "\u202f%\u200f"])
def box(qtbot, request):
    made = NumberBox()
    made.setRange(70, 250)
    made.setSuffix(request.param)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("noise", NOISES)
def test_a_number_is_pasted_with_what_comes_along(box, noise):
    QApplication.clipboard().setText(NOISES[noise]("120"))
    box.lineEdit().selectAll()
    box.lineEdit().paste()
    box.interpretText()
    assert (box.value(), box.text()) == (120, f"120{box.suffix()}")


def test_what_is_no_number_in_bounds_is_refused(box):
    QTest.keyClicks(box.lineEdit(), "x")
    for wrong in ("x", "9999"):
        QApplication.clipboard().setText(wrong)
        box.lineEdit().selectAll()
        box.lineEdit().paste()
        assert box.text() == f"70{box.suffix()}"
