"""The ending of a file that is saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.arrangements.export_service import SHEET_KINDS, TABLE_KINDS
from viewer.kit.save_dialog import kind_of


@pytest.mark.parametrize(
    ("name", "chosen", "kinds", "expected"),
    [
        ("a.json", TABLE_KINDS[".csv"], TABLE_KINDS, "a.json"),
        ("a", TABLE_KINDS[".md"], TABLE_KINDS, "a.md"),
        ("a.2026", "", TABLE_KINDS, "a.2026.csv"),
        ("a", "", SHEET_KINDS, "a.pdf"),
    ],
)
def test_the_ending_decides_the_kind_and_is_added_where_it_is_missing(name, chosen, kinds, expected):
    assert kind_of(Path(name), chosen, kinds) == Path(expected)
