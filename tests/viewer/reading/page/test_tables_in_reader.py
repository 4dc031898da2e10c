"""A table in the text: marked, selected, copied, walked through and returned to, as any other words are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QTextCursor

from index.table_grids import GridRow
from tests.viewer.copied_texts import PLAIN, RICH, copied
from tests.viewer.reading.page.made_tables import page, paragraph, plain, rows
from viewer.kit.annotation_kinds import Tint
from viewer.reading.page.reader_view import ReaderView

GRID = [GridRow(["State", "Capital", "Year"]), GridRow(["Iran", "Tehran", "1786"]), GridRow(["", "Bern", "1848"])]
ARABIC = [GridRow(["الدولة", "العاصمة"]), GridRow(["سويسرا", "برن"])]
END = paragraph(60, "After.")
ROOMY, NARROW = (900, 500), (220, 500)


@pytest.fixture(params=[ROOMY, NARROW], ids=["as a table", "row by row"])
def reader(request, qtbot, theme, typography):
    """Return a reader with a paragraph, a table and a paragraph."""
    return shown(qtbot, theme, typography, request.param, page(paragraph(50, "Before."), *rows(GRID, heads=1), END))


def shown(qtbot, theme, typography, size, what):
    view = ReaderView(theme, typography)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view.show_page(what)
    view.setFocus()
    return view


def marked(reader) -> list[str]:
    return [selection.cursor.selectedText() for selection in reader.extraSelections()]


def test_it_is_a_table_where_there_is_room(reader):
    table = QTextCursor(reader.document().findBlockByNumber(reader._page.number("p1"))).currentTable()
    assert (table is not None) == (reader.width() == ROOMY[0])


def test_a_find_over_several_cells_is_marked_in_each(reader):
    reader.set_finds({"p2": ((2, 13),)}, ("p2", (2, 13)))
    assert marked(reader) == ["an", "Tehran", "1"]
    reader.set_finds(None)
    reader.set_highlights({"p3": (((1, 10), Tint.YELLOW),)})
    assert marked(reader) == ["Bern", "1848"]


def test_all_that_is_selected_is_told_by_block(reader):
    reader.selectAll()
    assert reader.selected == (
        ("p50", (0, 7)), ("p1", (0, 18)), ("p2", (0, 16)), ("p3", (1, 10)), ("p60", (0, 6)),
    )  # fmt: skip


def test_rows_are_copied_with_tabs_between_their_cells(reader):
    reader.selectAll()
    flavours = copied(reader)
    assert flavours[PLAIN] == "Before.\nState\tCapital\tYear\nIran\tTehran\t1786\n\tBern\t1848\nAfter."
    if reader.width() == ROOMY[0]:
        assert flavours[RICH].count("<th") == 3
        assert flavours[RICH].count("<td") == 6


def test_the_place_is_a_row_and_is_come_back_to(reader):
    for block in reader._page.blocks:
        assert reader.go_to(block.id, 0)
        assert reader.place == (block.id, 0)
        assert reader.words.caret[0] == block.id


def test_words_under_the_pointer_are_those_of_their_cell(reader):
    for block_id, start, end in (("p2", 0, 4), ("p2", 5, 11), ("p2", 12, 16), ("p3", 1, 5)):
        (run,) = reader._page.cursors(block_id, start, end)
        at = QTextCursor(run)
        at.setPosition(run.selectionStart() + 1)
        assert reader.words.under(reader.cursorRect(at).center()) in {(block_id, start + 1), (block_id, start)}


def test_words_that_are_gone_to_are_selected_and_seen(reader):
    reader.words.select("p2", (5, 11))
    assert reader.words.selected == "Tehran"
    assert reader.selected == (("p2", (5, 11)),)
    assert reader.words.reveal("p2", (12, 16))
    assert reader.words.on_screen("p2", (12, 16))


def test_other_widths_show_the_table_otherwise_and_keep_the_place(reader):
    reader.go_to("p3")
    for size in (NARROW, ROOMY, NARROW):
        reader.resize(*size)
        table = QTextCursor(reader.document().findBlockByNumber(reader._page.number("p1"))).currentTable()
        assert (table is not None) == (size is ROOMY)
        assert reader.place == ("p3", 0)


def test_screen_readers_get_the_words_of_a_table_in_order(reader):
    text = QAccessible.queryAccessibleInterface(reader).textInterface()
    said = text.text(0, text.characterCount())
    places = [said.index(words) for words in ("Before.", "State", "Iran", "Tehran", "1786", "Bern", "After.")]
    assert places == sorted(places)


def test_the_caret_says_column_and_row_of_each_cell(qtbot, theme, typography):
    reader = shown(qtbot, theme, typography, ROOMY, page(paragraph(50, "x"), *rows(GRID, heads=1), END))
    reader.activateWindow()
    qtbot.waitUntil(reader.hasFocus)
    heard = []
    reader.cells.announcer.announced.connect(heard.append)
    for block_id in ("p1", "p2"):
        reader.go_to(block_id)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["State, row 2 of 3"]


@pytest.mark.parametrize("size", [ROOMY, NARROW])
def test_a_table_read_from_the_right_is_copied_and_selected_as_it_is_read(qtbot, theme, typography, size):
    reader = shown(qtbot, theme, typography, size, page(*rows(ARABIC, heads=1, direction="rtl")))
    reader.set_finds({"p2": ((0, 10),)})
    assert marked(reader) == ["سويسرا", "برن"]
    reader.selectAll()
    assert copied(reader)[PLAIN] == "الدولة\tالعاصمة\nسويسرا\tبرن"
    assert reader.selected == (("p1", (0, 14)), ("p2", (0, 10)))


def test_a_page_of_tables_is_walked_through_line_by_line(qtbot, theme, typography):
    reader = shown(qtbot, theme, typography, ROOMY, page(*rows(plain(40, 6), heads=1)))
    bar, seen = reader.verticalScrollBar(), []
    for value in range(0, bar.maximum(), 40):
        bar.setValue(value)
        seen.append(int(reader.place[0][1:]))
    assert seen == sorted(seen)
    assert len(set(seen)) > 10


@pytest.mark.parametrize("width", [420, 700, 1200])
def test_a_table_read_from_the_right_begins_at_the_edge_of_the_text(qtbot, theme, typography, width):
    reader = shown(qtbot, theme, typography, (1000, 500), page(paragraph(50, "سويسرا"), *rows(ARABIC)))
    reader.resize(width, 500)
    bounds = reader.document().documentLayout().blockBoundingRect
    words, cell = (bounds(reader._page.cursors(block, 0, 2)[0].block()) for block in ("p50", "p1"))
    assert 0 <= words.right() - cell.right() < 20
