"""Tables of readers' files: which cells cover others, which rows name the columns, lines of a cell, tables in cells."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.importing.grids import Cell, in_places
from index.importing.imported import ImportedBlock, ImportedKind, LossKind
from index.table_cells import CellSpan
from index.table_grids import GridRow, settled
from tests.index.importing.made_files import docx, odt, reading
from tests.index.importing.readers.test_docx_reader import cell, p, table

Spans = list[tuple[tuple[int, int, int], ...]]


def rows_of(data: bytes) -> list[ImportedBlock]:
    return [block for block in reading(data).blocks if block.kind is ImportedKind.ROW]


def spans_of(data: bytes) -> Spans:
    return [tuple((each.cell, each.wide, each.high) for each in row.spans) for row in rows_of(data)]


def page(inside: str) -> bytes:
    return f"<!doctype html><meta charset=utf-8><p>x</p>{inside}".encode()


def test_cells_of_a_web_page_cover_places() -> None:
    made = page("<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>")
    assert [row.text for row in rows_of(made)] == ["a\t\tb", "c\td\te", "\tf\tg"]
    assert spans_of(made) == [((0, 2, 1),), ((0, 1, 2),), ()]


def test_a_cell_above_covers_no_place_of_rows_below_its_last() -> None:
    made = page("<table><tr><td>a<td rowspan=2>b<tr><td>c<tr><td>d<td>e</table>")
    assert [row.text for row in rows_of(made)] == ["a\tb", "c", "d\te"]


def test_cells_of_a_word_file_cover_places() -> None:
    begun, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    wide = '<w:gridSpan w:val="2"/>'
    made = docx(
        table(
            cell(p("a"), wide) + cell(p("b")),
            cell(p("c"), begun) + cell(p("d")) + cell(p("e")),
            cell(p(""), goes_on) + cell(p("f")) + cell(p("g")),
        )
    )
    assert [row.text for row in rows_of(made)] == ["a\t\tb", "c\td\te", "\tf\tg"]
    assert spans_of(made) == [((0, 2, 1),), ((0, 1, 2),), ()]


def test_cells_of_an_open_document_cover_places() -> None:
    one = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    covered = "<table:covered-table-cell/>"
    wide, high = ' table:number-columns-spanned="2"', ' table:number-rows-spanned="2"'
    rows = (
        one.format(wide, "a") + covered + one.format("", "b"),
        one.format(high, "c") + one.format("", "d") + one.format("", "e"),
        covered + one.format("", "f") + one.format("", "g"),
    )
    inside = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    made = odt(f"<table:table>{inside}</table:table>")
    assert [row.text for row in rows_of(made)] == ["a\t\tb", "c\td\te", "\tf\tg"]
    assert spans_of(made) == [((0, 2, 1),), ((0, 1, 2),), ()]


def test_lines_of_a_cell_stay_lines() -> None:
    made = page("<table><tr><td>one<br>two\nwords<td><p>x</p><ul><li>y</ul></table>")
    assert [row.text for row in rows_of(made)] == ["one\ntwo words\tx\ny"]


def test_rows_of_rich_text_name_columns() -> None:
    made = rb"{\rtf1\trowd\trhdr\intbl a\cell b\cell\row\trowd\intbl c\cell d\cell\row\pard e\par}"
    assert [row.level for row in rows_of(made)] == [1, 0]


def test_a_table_in_a_cell_is_text_of_that_cell_and_a_loss() -> None:
    made = page("<table><tr><th>a<th>b<tr><td>c<td><table><tr><td>1<td>2</table></table>")
    assert [row.text for row in rows_of(made)] == ["a\tb", "c\t1\n2"]
    assert [(loss.kind, loss.count) for loss in reading(made).losses] == [(LossKind.NESTED_TABLE, 1)]


def test_a_table_for_the_look_of_a_page_is_none() -> None:
    made = page("<table><tr><td>menu<td><table><tr><td>1<td>2</table></table>")
    assert [row.text for row in rows_of(made)] == ["1\t2"]
    assert not reading(made).losses


cells = st.builds(Cell, st.sampled_from(["", "a", "b c"]), st.integers(1, 4), st.integers(1, 4))
grids = st.lists(st.lists(cells, max_size=4), max_size=6)


@given(grids)
def test_cells_cover_blank_places_of_their_table_and_no_others(given_rows: list[list[Cell]]) -> None:
    rows = settled(in_places(given_rows))
    assert [text for row in rows for text in row.cells if text] == [
        one.text for row in given_rows for one in row if one.text
    ]
    covered: list[tuple[int, int]] = []
    for at, row in enumerate(rows):
        for span in row.spans:
            places = [(at + down, span.cell + on) for down in range(span.high) for on in range(span.wide)]
            assert at + span.high <= len(rows)
            assert not any("".join(rows[down].cells[on : on + 1]) for down, on in places[1:])
            covered += places
    assert len(covered) == len(set(covered))


def test_a_row_without_words_is_none_and_what_covered_it_is_lower() -> None:
    rows = [GridRow(["a", "b"], (CellSpan(0, 1, 3),)), GridRow(["", ""]), GridRow(["", "c"])]
    assert settled(rows) == [GridRow(["a", "b"], (CellSpan(0, 1, 2),)), GridRow(["", "c"])]
