"""What stands around the text of a printed page fits on it."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from viewer.kit.paper.pages import _fitting


def test_a_footer_too_long_for_its_page_is_set_smaller_and_any_other_as_it_is(qapp) -> None:
    image, font, long = QImage(800, 50, QImage.Format.Format_RGB32), QFont(), "edition of a day · " * 10
    font.setPointSizeF(12)
    painter = QPainter(image)
    fitted, kept = _fitting(font, long, painter, 700), _fitting(font, "1/2", painter, 700)
    painter.end()
    assert QFontMetricsF(fitted, image).horizontalAdvance(long) < 800
    assert (fitted.pointSizeF() < 12, kept.pointSizeF()) == (True, 12)
