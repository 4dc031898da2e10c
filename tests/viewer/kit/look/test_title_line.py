"""The line with a title is as high as its letters, whichever font they come from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests.measuring_fonts import TALL, WIDE
from viewer.kit.look.title_line import TitleLine

TITLES = (
    "Pakistan represents Iran, gypsy",
    "إيران لدى الولايات المتحدة",
    "Âge d’ỵgjp",
    "«إيران» (Agqjp)",
    "Егдрщу",
    "日本語g",
)
WHITE, BLACK = QColor("white"), QColor("black")


def ink(line: TitleLine, room: int) -> int:
    """Return how many pixels are painted of a line in this many pixels more than it asks for."""
    picture = QImage(500, line.height + room + 20, QImage.Format.Format_RGB32)
    picture.fill(WHITE)
    painter = QPainter(picture)
    line.paint(painter, QRect(0, 10, 500, line.height + room), BLACK, BLACK)
    painter.end()
    shade = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(byte < 128 for byte in bytes(shade.constBits()))


@pytest.fixture(
    params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["from left", "from right"]
)
def direction(request, qapp):
    usual = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(usual)


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize("family", [*WIDE, *TALL])
@pytest.mark.parametrize("title", TITLES)
def test_nothing_of_a_title_is_cut_off(family: str, title: str) -> None:
    line = TitleLine("≈ 4.4", title, QFont(family, 11))
    assert ink(line, 0) == ink(line, 40) > 0
