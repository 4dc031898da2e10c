"""Pictures of a reader's own document: drawn when they are seen, as large as fits, and no part of any words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from index.model import Block, BlockKind, Page
from index.origin import Origin, OwnPicture
from tests.made_pictures import encoded, image
from viewer.reading.page.reader_view import ReaderView

PLAIN, SEEN_THROUGH = encoded(image(300, 100)), encoded(image(300, 100, see_through=True))


def passage(row: int, text: str, picture: tuple[int, int] | None = None) -> Block:
    """Return a passage, or the figure of a picture so wide and high."""
    shown = picture and OwnPicture(kind="png", width=picture[0], height=picture[1], size=1, sha256="", from_end=1)
    return Block(
        row=row, id=f"p{row}", kind=BlockKind.FIGURE if shown else BlockKind.PARAGRAPH, document="d", topic="t",
        page=1, text=text, number=f"1.{row}", origin=Origin(picture=shown or None),
    )  # fmt: skip


@pytest.fixture
def reader(qtbot, theme, typography):
    """Return a reader of 700 × 500 pixels."""
    view = ReaderView(theme, typography)
    view.pictures.source = lambda _block: PLAIN
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def test_a_picture_stands_above_its_words_in_its_own_size(reader, qtbot) -> None:
    reader.show_page(Page(1, "d", (passage(1, "Before."), passage(2, "A map", (300, 100)), passage(3, "After."))))
    qtbot.waitUntil(lambda: reader.pictures.decoded == 1)
    shown = reader.grab().toImage()
    red = [y for y in range(shown.height()) if shown.pixelColor(160, y) == QColor("#c04020")]
    assert len(red) == 100
    assert reader.words.first_line("p3").top() > red[-1]
