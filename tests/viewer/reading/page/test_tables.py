"""Tables on a page: every word of every row is found where it stands, and back, whichever way they are shown."""

from __future__ import annotations

from math import ceil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from index.table_cells import CELL, CellSpan
from index.table_grids import GridRow
from index.values import replace
from tests.viewer.reading.page.made_tables import grids, page, paragraph, plain, rows
from viewer.kit.text.qt_text import showable
from viewer.reading.page.page_document import PageDocument
from viewer.reading.page.page_tables import tables_of
from viewer.reading.page.table_widths import widths_of

ROOMS = (2000.0, 1.0)
"""Pixels: enough for each of the tables here, and not enough for any."""
pages = st.tuples(grids, grids, st.integers(0, 1), st.sampled_from(["", "ltr", "rtl"]), st.booleans())


def made(grid: list[GridRow], other: list[GridRow], heads: int, direction: str, between: bool):
    """Return a page that begins and ends with a table."""
    first = rows(grid, heads=heads, direction=direction)
    middle = [paragraph(50, "Between.")] if between else []
    return page(*first, *middle, *rows(other, table=2, first=100))


def laid_out(shown, typography, theme, room: float = 2000.0) -> PageDocument:
    document = PageDocument(QTextDocument())
    document.fill(shown, typography, theme, room=room)
    return document


def letters(text: str) -> list[int]:
    """Return the offsets of all that are shown of a row: all but what tells its cells apart."""
    return [at for at, sign in enumerate(text) if sign != CELL]


@pytest.mark.parametrize("room", ROOMS)
@given(given_page=pages)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_every_character_of_a_row_stands_at_one_position_and_is_found_there(typography, theme, room, given_page):
    document = laid_out(made(*given_page), typography, theme, room)
    taken: set[int] = set()
    for block in document.blocks:
        for at in letters(block.text):
            (run,) = document.cursors(block.id, at, at + 1)
            assert run.selectedText() == showable(block.text[at]).replace("\N{REPLACEMENT CHARACTER}", "\u2028")
            assert run.selectionStart() not in taken
            taken.add(run.selectionStart())
            assert document.place_at(run.selectionStart()) == (block.id, at)
            assert document.spans(run) == ((block.id, (at, at + 1)),)
            assert document.place(run.block().blockNumber()) == block.id


@pytest.mark.parametrize("room", ROOMS)
@given(given_page=pages)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_parts_of_a_row_are_selected_cell_by_cell(typography, theme, room, given_page):
    document = laid_out(made(*given_page), typography, theme, room)
    for block in document.blocks:
        found = "".join(run.selectedText() for run in document.cursors(block.id, 0, len(block.text)))
        assert found == "".join(map(showable, block.text.split(CELL))).replace("\N{REPLACEMENT CHARACTER}", "\u2028")


@given(given_page=pages)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_each_text_block_belongs_to_a_block_and_each_block_begins_once(typography, theme, given_page):
    document = laid_out(made(*given_page), typography, theme)
    count = document.document.blockCount()
    owners = [document.owner(number).row for number in range(count)]
    assert owners == sorted(owners)
    firsts = [document.owner(number).id for number in range(count) if document.is_text(number)]
    assert firsts == [block.id for block in document.blocks]
    with pytest.raises(IndexError):
        document.owner(count)


def test_a_small_table_is_one_where_there_is_room(typography, theme):
    shown = page(*rows(plain(40, 6), heads=1))
    document = laid_out(shown, typography, theme)
    table = QTextCursor(document.document.findBlockByNumber(document.number("p1"))).currentTable()
    assert (table.rows(), table.columns(), table.format().headerRowCount()) == (40, 6, 1)
    (least,) = [widths_of(part, typography).narrowest for part in tables_of(shown.blocks)]
    assert document.fit_tables(least)
    assert not document.fit_tables(least - 1)


@pytest.mark.parametrize(("height", "width"), [(41, 2), (2, 7)])
def test_rows_of_a_larger_one_name_the_column_of_each_cell(typography, theme, height, width):
    document = laid_out(page(*rows(plain(height, width), heads=1)), typography, theme)
    head, row = (document.document.findBlockByNumber(at).text() for at in range(2))
    assert head.split(" · ") == [f"Column {at}" for at in range(width)]
    assert row.split(" · ") == [f"Column {at}: Cell 1.{at}" for at in range(width)]


def test_a_table_goes_on_below_the_names_from_the_page_before(typography, theme):
    head, *body = rows(plain(60, 2), heads=1)
    shown = page(*body[30:])
    document = laid_out(replace(shown, heads=(head,)), typography, theme)
    assert document.document.firstBlock().text() == "Column 0: Cell 31.0 · Column 1: Cell 31.1"


def test_words_of_a_cell_that_reaches_down_are_shown_in_each_row_and_stand_in_one(typography, theme):
    grid = [GridRow(["State", "City"]), GridRow(["Iran", "Tehran"]), GridRow(["", "Tabriz"])]
    grid[1] = GridRow(grid[1].cells, (CellSpan(0, 1, 2),))
    document = laid_out(page(*rows(grid, heads=1)), typography, theme, room=1)
    assert document.document.lastBlock().text() == "State: Iran · City: Tabriz"
    assert [run.selectedText() for run in document.cursors("p3", 0, 99)] == ["Tabriz"]


@pytest.mark.parametrize("text", ["Where? Iran", "سفارة"])
def test_columns_begin_on_the_side_from_which_the_table_is_read(typography, theme, text):
    document = laid_out(page(*rows([GridRow([text, "1961"])])), typography, theme)
    document.document.setTextWidth(2000)
    bounds = document.document.documentLayout().blockBoundingRect
    one, two = (bounds(run.block()) for run in document.cursors("p1", 0, 99))
    assert (one.left() > two.left()) == (one.left() > 1000) == (text == "سفارة")


words = st.text(st.sampled_from("abcdefgilmnoprstu"), min_size=1, max_size=14)
texts = st.lists(words, min_size=1, max_size=5).map(" ".join)


@given(heads=st.lists(texts, min_size=2, max_size=6), more=st.integers(0, 200), data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
def test_no_word_is_cut_where_a_table_fits(typography, theme, heads, more, data):
    body = data.draw(st.lists(texts, min_size=len(heads), max_size=len(heads)))
    shown = page(*rows([GridRow(heads), GridRow(body)], heads=1))
    (least,) = [widths_of(part, typography).narrowest for part in tables_of(shown.blocks)]
    document = laid_out(shown, typography, theme, least + more)
    anywhere = QTextOption()
    anywhere.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # as in every view
    document.document.setDefaultTextOption(anywhere)
    document.document.setDocumentMargin(0)
    document.document.setTextWidth(least + more)
    assert document.document.size().width() <= ceil(least + more)
    for run in (run for each in shown.blocks for run in document.cursors(each.id, 0, len(each.text))):
        text, layout = run.block().text(), run.block().layout()
        begins = [layout.lineAt(at).textStart() for at in range(layout.lineCount())]
        assert all(text[at - 1] == " " for at in begins[1:])
