"""How text is set means the same in every family."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextDocument

from viewer.kit.look.typography import Typography
from viewer.settings.setting_specs import TEXT_FAMILY


@pytest.fixture(params=TEXT_FAMILY.choices)
def family(qapp, fonts, request):
    return fonts.family(request.param)


@pytest.mark.parametrize("factor", [1.2, 1.5, 2.2])
def test_lines_stand_as_far_apart_as_asked_for(family, factor):
    typography = Typography(family, 15, factor)
    document = QTextDocument("first\u2028second")
    document.setDefaultFont(typography.font())
    line = QTextBlockFormat()
    line.setLineHeight(typography.line_percent(), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    QTextCursor(document).setBlockFormat(line)
    document.documentLayout().documentSize()
    layout = document.firstBlock().layout()
    apart = layout.lineAt(1).y() - layout.lineAt(0).y()
    assert apart == pytest.approx(factor * 15 * 96 / 72, abs=1.5)


@pytest.mark.parametrize("measure", [60, 68, 75])
def test_a_column_holds_as_many_letters_as_asked_for(family, measure):
    typography = Typography(family, 13, measure=measure)
    text = "Switzerland has acted as a protecting power for many states over many years, and for some it still does. "
    width = QFontMetricsF(typography.font()).horizontalAdvance(text) / len(text)
    assert typography.column() / width == pytest.approx(measure, rel=0.06)
