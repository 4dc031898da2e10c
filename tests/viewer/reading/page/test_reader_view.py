"""The reader keeps its line, shows the marks that were set, and turns pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QImage, QTextCharFormat, QTextFormat

from index.model import Block, BlockKind, Page
from viewer.kit.look.theme import load_theme
from viewer.reading.page.reader_view import ReaderView

RESOURCES = Path(__file__).resolve().parents[4] / "resources"

LONG = "Switzerland has acted as a protecting power for many states over many years. " * 6


@pytest.fixture
def reader(qtbot, theme, typography):
    """Return a reader of 600 × 400 pixels that shows a page of 20 passages."""
    view = ReaderView(theme, typography)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    heading = Block(row=1, id="t", kind=BlockKind.HEADING, document="d", topic="t", page=1, text="Mandates", level=2)
    rows = range(2, 22)
    passages = [
        Block(
            row=n,
            id=f"p{n}",
            kind=BlockKind.PARAGRAPH,
            document="d",
            topic="t",
            page=1,
            text=f"{n} {LONG}",
            number=f"1.{n - 1}",
        )
        for n in rows
    ]
    view.show_page(Page(1, "d", (heading, *passages)))
    return view


def test_a_page_opens_at_its_top(reader):
    assert reader.place == ("t", 0)
    assert reader.verticalScrollBar().value() == 0


def test_scrolling_tells_the_line_at_the_top(qtbot, reader):
    with qtbot.waitSignal(reader.place_changed) as changed:
        reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum() // 2)
    block_id, offset = changed.args
    assert block_id.startswith("p")
    assert 0 <= offset < 1000


@pytest.mark.parametrize("change", ["narrower", "larger", "dark", "hidden"])
def test_the_same_passage_stays_at_the_top(reader, typography, change):
    reader.go_to("p12", 300)
    match change:
        case "narrower":
            reader.resize(380, 300)
        case "larger":
            reader.set_typography(type(typography)(typography.family, 19))
        case "dark":
            reader.set_theme(load_theme(RESOURCES / "themes" / "dark.json"))
        case "hidden":
            reader.hide()
            reader.show()
    assert reader.place == ("p12", 300)
    top = reader.cursorForPosition(reader.viewport().rect().topLeft()).block().text()
    assert top.startswith("12 ")


def test_a_block_of_another_page_is_not_gone_to(reader):
    assert not reader.go_to("elsewhere")
    assert reader.place == ("t", 0)


def test_the_column_holds_sixty_to_seventy_five_characters(reader, typography):
    reader.resize(1600, 600)
    width = reader.viewport().width() - 2 * reader.document().rootFrame().frameFormat().leftMargin()
    characters = width / reader.fontMetrics().averageCharWidth() * reader.font().pointSizeF() / typography.size
    assert 55 <= characters <= 80


def test_hits_and_statements_are_marked_where_they_stand(reader):
    reader.set_hits({"p2": ((2, 13),), "elsewhere": ((0, 4),)})
    reader.set_statements({"p3": ((0, 20),)})
    assert [mark.cursor.selectedText() for mark in reader.extraSelections()] == ["Switzerland", f"3 {LONG}"[:20]]


def test_statements_are_not_told_by_colour_alone(reader):
    reader.set_statements({"p3": ((0, 20),)})
    assert reader.extraSelections()[0].format.fontUnderline()


def test_finds_and_the_current_one_are_told_apart_without_colours(reader):
    reader.set_finds({"p2": ((2, 13), (20, 25))}, ("p2", (20, 25)))
    signs = {_sign(mark.format) for mark in reader.extraSelections()}
    line = QTextCharFormat.UnderlineStyle
    assert signs == {(0, line.DashDotDotLine), (2, line.SingleUnderline)}
    assert _sign(QTextCharFormat()) not in signs


def _sign(char_format: QTextCharFormat) -> tuple[int, QTextCharFormat.UnderlineStyle]:
    """Return what is seen of a mark without colours: the width of its frame, and its line."""
    frame = char_format.penProperty(QTextFormat.Property.OutlinePen)
    return frame.width() if frame.style() is not Qt.PenStyle.NoPen else 0, char_format.underlineStyle()


def test_no_mark_changes_where_a_line_stands(reader):
    before = [reader.words.rect(number) for number in range(20)]
    reader.set_finds({"p2": ((2, 13),)}, ("p2", (2, 13)))
    assert [reader.words.rect(number) for number in range(20)] == before


def test_screen_readers_are_given_the_text_and_lead_its_caret(reader):
    interface = QAccessible.queryAccessibleInterface(reader)
    text = interface.textInterface()
    words = text.text(0, text.characterCount())
    assert words == reader.toPlainText()
    text.setCursorPosition(words.index("3 Switz"))
    assert reader.block_read == "p3"
    text.setSelection(0, words.index("3 Switz"), words.index("3 Switz") + 3)
    assert reader.textCursor().selectedText() == "3 S"


def test_it_is_a_read_only_text_not_a_label(reader):
    interface = QAccessible.queryAccessibleInterface(reader)
    assert interface.role() is QAccessible.Role.EditableText
    assert (interface.state().readOnly, interface.state().editable) == (1, 0)


def test_marks_by_the_thousand_are_drawn_where_the_reader_is(reader):
    every = {f"p{n}": tuple((at, at + 1) for at in range(200)) for n in range(2, 22)}
    reader.set_finds(every, ("p2", (0, 1)))
    assert 0 < len(reader.extraSelections()) < 200 * 20
    assert len(reader.verticalScrollBar().ticks) == 20
    reader.go_to("p21")
    drawn = {mark.cursor.block().text()[:2] for mark in reader.extraSelections()}
    assert "21" in drawn
    assert "2 " not in drawn


def test_finds_take_the_place_of_hits_and_tick_the_scroll_bar(reader):
    reader.set_hits({"p2": ((2, 13),)})
    reader.set_finds({"p3": ((0, 1),), "p20": ((0, 2),)}, ("p20", (0, 2)))
    assert [mark.cursor.selectedText() for mark in reader.extraSelections()] == ["3", "20"]
    first, second = reader.verticalScrollBar().ticks
    assert 0 < first < 0.2
    assert 0.8 < second < 1
    assert round(reader.verticalScrollBar().current, 3) == second
    reader.set_finds(None)
    assert [mark.cursor.selectedText() for mark in reader.extraSelections()] == ["Switzerland"]


def test_words_come_on_screen_without_moving_what_is_there_already(reader):
    reader.words.reveal("p2", (2, 13))
    assert reader.verticalScrollBar().value() == 0
    reader.words.reveal("p20", (0, 2))
    assert reader.words.on_screen("p20", (0, 2))
    assert reader.words.caret == ("p20", 0)
    assert not reader.words.reveal("elsewhere", (0, 1))


def test_stepping_goes_through_the_hits_and_stops_at_the_ends(reader):
    reader.set_hits({"p2": ((2, 13),), "p20": ((3, 14),)})
    assert [reader.step_hit(1), reader.step_hit(1), reader.step_hit(1)] == [True, True, False]
    assert reader.textCursor().block().text().startswith("20 ")
    assert reader.step_hit(-1)


def test_paging_down_at_the_end_asks_for_the_next_page(qtbot, reader):
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    with qtbot.waitSignal(reader.page_requested, check_params_cb=lambda page: page == 2):
        qtbot.keyClick(reader, Qt.Key.Key_PageDown)


def test_only_links_to_pages_are_followed(qtbot, reader):
    with qtbot.assertNotEmitted(reader.page_requested):
        reader.anchorClicked.emit(QUrl("https://example.org/"))
    with qtbot.waitSignal(reader.page_requested, check_params_cb=lambda page: page == 3):
        reader.anchorClicked.emit(QUrl("page:3"))


def test_painting_twenty_thousand_times_does_no_harm(reader):
    """Some versions of PySide6 lose a reference at each paint written in Python, and end the program."""
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    reader.resize(30, 20)
    for _ in range(20_000):
        reader.viewport().render(image)
    assert not image.isNull()
