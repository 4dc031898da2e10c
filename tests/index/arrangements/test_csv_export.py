"""The table that readers take away: RFC 4180, a row for each arrangement, and nothing lost when it is read back."""

from __future__ import annotations

import csv
import io
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.csv_export import COLUMNS, csv_file, csv_text
from index.model import Stage, StageKind
from tests.architecture.source_tree import ROOT
from tests.index.made_content import made_arrangement, made_record, made_statement

TODAY = date(2022, 6, 1)
PAGE = ROOT / "doc" / "arrangements-table.md"
# Published: programs of readers look columns up by these names.
NAMES = (
    "id power_code power represented_code represented host_code host from to period status as_of assessment statements "
    "stages last_confirmed not_rechecked contradicts stage_records record_ids record_titles record_publishers "
    "record_kinds record_dates record_addresses record_seen"
)


def read(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_columns_stay_and_new_ones_come_last() -> None:
    assert " ".join(column.name for column in COLUMNS).startswith(NAMES)


def test_every_column_is_explained_on_the_page_of_the_table() -> None:
    told = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert told == {column.name: column.meaning for column in COLUMNS}


def test_records_and_stages_stand_line_by_line() -> None:
    first = made_record(id="a", date="1992-03", seen="2026-11-29")
    second = made_record(id="b", title="Another, “quoted”", publisher="", date="", address="https://other.example/b")
    stages = (Stage(kind=StageKind.AGREED, date="1980", citations=(first, second)), Stage(kind=StageKind.IN_FORCE))
    [row] = read(
        csv_text([made_arrangement(statements=(made_statement(citations=(first, second)),), stages=stages)], TODAY)
    )
    assert (row["record_ids"], row["record_titles"]) == ("a\nb", "A report\nAnother, “quoted”")
    assert (row["record_publishers"], row["record_dates"]) == ("A newspaper\nnot stated", "1992-03\nundated")
    assert (row["record_seen"], row["stages"]) == ("2026-11-29\nnot stated", "agreed 1980; in force")
    assert row["stage_records"] == "a b\n"


def test_a_file_has_lines_as_the_standard_asks_and_its_encoding_at_its_head() -> None:
    written = csv_file([made_arrangement()], TODAY)
    assert written.startswith("\ufeffid,".encode())
    assert written.count(b"\r\n") == 2


@given(st.lists(st.text(min_size=1).filter(lambda text: "\r" not in text and "\0" not in text), max_size=5))
def test_csv_gives_back_every_row_as_it_was(periods) -> None:
    rows = [made_arrangement(period=period) for period in periods]
    read = list(csv.DictReader(io.StringIO(csv_text(rows, TODAY), newline="")))
    assert [row["period"].removeprefix("'") for row in read] == [period.removeprefix("'") for period in periods]
    assert all(row["power_code"] == "CH" and row["statements"] == "1" for row in read)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "＝", "－"])
def test_no_cell_is_a_formula_to_a_spreadsheet(sign) -> None:
    text = csv_text((made_arrangement(period=f"{sign}1+2"), made_arrangement(period="1917-1918")), TODAY)
    first, second = csv.DictReader(io.StringIO(text, newline=""))
    assert (first["period"], second["period"]) == (f"'{sign}1+2", "1917-1918")
