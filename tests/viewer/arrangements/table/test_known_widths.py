"""Widths of the table's words are kept for the font and the language that they hold for; nothing else is believed."""

from __future__ import annotations

import pytest

from viewer.arrangements.table.columns import Column
from viewer.arrangements.table.known_widths import read, written

WIDTHS = {(Column.POWER, True): (71.25, 302.5), (Column.IN, False): (60.0, 110.0)}


def test_what_was_written_is_read_for_the_same_font_and_language_alone():
    line = written(WIDTHS, "en Sans,9")
    assert read(line, "en Sans,9") == WIDTHS
    assert read(line, "de Sans,9") == {}


@pytest.mark.parametrize(
    "line",
    [
        "",
        "nonsense",
        "[1]",
        '["f", 3]',
        '["f", [["POWER", false, 1]]]',
        '["f", [["NOBODY", false, 1, 2]]]',
        '["f", [["POWER", false, -1, 2]]]',
        '["f", [["POWER", false, 1e9, 2]]]',
        '["f", [["POWER", false, "1", 2]]]',
        '["f", [["POWER", false, NaN, 2]]]',
        "[" * 100_000,
    ],
)
def test_damaged_lines_are_as_none(line):
    assert read(line, "f") == {}
