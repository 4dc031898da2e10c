from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.table_cells import APART, CellSpan, in_one_line, names_of_columns, words_of_cells

rows = st.text(st.sampled_from("ab\t\n é"), max_size=20)


@given(rows)
def test_cells_are_what_tabs_tell_apart(text: str) -> None:
    found = list(words_of_cells(text))
    assert [text[cell.start : cell.end] for cell in found] == text.split("\t")
    assert [cell.cell for cell in found] == list(range(len(found)))


@given(rows)
def test_in_one_line_every_letter_keeps_its_place(text: str) -> None:
    letters = [(at, at + 1) for at, sign in enumerate(text) if sign not in "\t\n "]
    shown, spans = in_one_line(text, letters)
    assert [shown[slice(*span)] for span in spans] == [text[slice(*span)] for span in letters]
    assert "\t" not in shown
    assert "\n" not in shown


def test_cells_are_told_apart_and_blank_ones_left_out() -> None:
    assert in_one_line("\tIran\t\tSwiss\nlegation\t")[0] == f"Iran{APART}Swiss legation"


def test_columns_are_named_by_all_rows_that_name_them() -> None:
    heads = [("Party\t\tFrom", [CellSpan(0, 2)]), ("Name\tSeat\t\nyear", [])]
    assert names_of_columns(heads) == ("Party Name", "Party Seat", "From year")
