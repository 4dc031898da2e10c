"""Pictures of a reader's own document: drawn when they are seen, as large as fits, and no part of any words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QTextDocument

from index.model import Block, BlockKind, Page
from index.origin import Origin, OwnPicture
from index.values import replace
from tests.made_pictures import encoded, image
from viewer.kit.text.qt_text import OBJECT, showable
from viewer.reading.page.own_pictures import OwnPictures, size_in
from viewer.reading.page.page_document import PageDocument
from viewer.reading.page.reader_view import ReaderView

PLAIN, SEEN_THROUGH = encoded(image(300, 100)), encoded(image(300, 100, see_through=True))
RED = QColor("#c04020")
WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20)


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


def shown(reader: ReaderView, *blocks: Block) -> ReaderView:
    reader.show_page(Page(1, "d", blocks))
    return reader


def test_a_picture_stands_above_its_words_in_its_own_size(reader) -> None:
    shown(reader, passage(1, "Before."), passage(2, "A map", (300, 100)), passage(3, "After."))
    seen = reader.grab().toImage()
    red = [y for y in range(seen.height()) if seen.pixelColor(160, y) == RED]
    assert len(red) == 100
    assert reader.words.first_line("p3").top() > red[-1]


@pytest.mark.parametrize(
    ("own", "room", "tallest", "made"),
    [((300, 100), 600, 0, (300, 100)), ((1200, 300), 600, 0, (600, 150)), ((100, 1600), 600, 400, (25, 400))],
)
def test_a_picture_is_never_larger_than_it_is_nor_than_the_room(own, room, tallest, made) -> None:
    picture = passage(1, "", own).origin.picture
    assert size_in(picture, room, tallest).toTuple() == made


def test_a_picture_that_can_be_seen_through_stands_on_white_in_a_dark_theme(reader, theme) -> None:
    from tests.viewer.reading.page.test_reader_view import RESOURCES
    from viewer.kit.look.theme import load_theme

    reader.pictures.source = lambda _block: SEEN_THROUGH
    reader.set_theme(load_theme(RESOURCES / "themes" / "dark.json"))
    shown(reader, passage(1, "A map", (300, 100)))
    left = round(reader.words.rect(0).left())
    seen = reader.grab().toImage()
    assert seen.pixelColor(left + 200, 60) == QColor("white")


def test_of_five_hundred_pictures_those_on_screen_are_decoded_and_each_once(reader) -> None:
    shown(reader, *(passage(row, f"Picture {row}", (300, 100)) for row in range(1, 501)))
    reader.grab()
    seen = reader.pictures.decoded
    assert 1 <= seen <= 6
    reader.grab()
    assert reader.pictures.decoded == seen
    reader.go_to("p400")
    reader.grab()
    assert reader.pictures.decoded <= 2 * seen + 1


def test_what_is_decoded_is_bounded(reader, monkeypatch) -> None:
    monkeypatch.setattr("viewer.reading.page.own_pictures._MOST_BYTES", 300_000)
    shown(reader, *(passage(row, f"Picture {row}", (300, 100)) for row in range(1, 101)))
    for row in range(1, 101, 3):
        reader.go_to(f"p{row}")
        reader.grab()
    held = reader.pictures._drawn.values()
    assert sum(one.sizeInBytes() for one in held) <= 300_000


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_both_forms_are_decoded_and_no_other_than_is_told(reader, kind) -> None:
    told = OwnPicture(kind=kind, width=300, height=100, size=1, sha256="", from_end=1)
    block = replace(passage(1, "A map", (300, 100)), origin=Origin(picture=told))
    for other in ("png", "jpeg", "bmp"):
        reader.pictures.source = lambda _block, other=other: encoded(image(300, 100), other)
        assert reader.pictures.image(block).isNull() is (other != kind)


def test_what_goes_wrong_while_drawing_is_told_and_ends_nothing(reader, monkeypatch) -> None:
    told = []
    monkeypatch.setattr("sys.excepthook", lambda *fault: told.append(fault[0]))
    reader.pictures.source = lambda _block: 1 / 0
    shown(reader, passage(1, "A map", (300, 100)))
    reader.grab()
    assert set(told) == {ZeroDivisionError}


def test_a_picture_that_is_gone_leaves_its_words(reader) -> None:
    reader.pictures.source = lambda _block: None
    shown(reader, passage(1, "A map", (300, 100)), passage(2, "After."))
    reader.grab()
    assert "A map" in reader.toPlainText()


@given(st.lists(st.tuples(WORDS, st.booleans()), min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_places_are_the_same_with_and_without_pictures(typography, theme, texts) -> None:
    blocks = [passage(n, text, (30, 30) if drawn else None) for n, (text, drawn) in enumerate(texts, 1)]
    made = []
    for with_pictures in (True, False):
        document = QTextDocument()
        page = PageDocument(document, pictures=OwnPictures(document) if with_pictures else None)
        page.fill(Page(1, "d", tuple(blocks)), typography, theme)
        made.append(page)
    pictured, plain = made
    for block in blocks:
        for end in range(len(block.text) + 1):
            first, other = pictured.cursor(block.id, 0, end), plain.cursor(block.id, 0, end)
            assert first.selectedText() == other.selectedText() == showable(block.text[:end])
            assert pictured.place_at(first.position()) == (block.id, end)
        assert pictured.number(block.id) == plain.number(block.id)


def test_a_picture_without_words_says_so_and_has_none(reader) -> None:
    shown(reader, passage(1, "", (300, 100)), passage(2, "After."))
    assert "Picture without a description" in reader.toPlainText()
    reader.selectAll()
    assert reader.selected == (("p2", (0, 6)),)


def copied(reader: ReaderView) -> QMimeData:
    reader.selectAll()
    return reader.createMimeDataFromSelection()


def test_what_is_copied_has_the_words_alone(reader) -> None:
    shown(reader, passage(1, "Before."), passage(2, "A map", (300, 100)))
    assert copied(reader).text() == "Before.\nA map"
    assert OBJECT not in copied(reader).html()


def test_enter_on_a_picture_asks_for_it_and_tells_its_words(reader, qtbot, monkeypatch) -> None:
    said = []
    monkeypatch.setattr("viewer.kit.text.quiet_browser.say_link", lambda _view, words: said.append(words))
    shown(reader, passage(1, "A map", (300, 100)))
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert said == ["A map"]
    with qtbot.waitSignal(reader.picture_requested) as asked:
        qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert asked.args[0].id == "p1"
