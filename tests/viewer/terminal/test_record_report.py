"""`verify` reports what the library rests on, without calling it wrong."""

from __future__ import annotations

import pytest

from index.built.build import build
from index.built.library import Library
from tests.edited_library import RECORDS, keep, write_edited_library
from tests.index.content.test_loader_problems import edit
from viewer.terminal.record_report import record_report


@pytest.fixture
def reported(tmp_path):
    """Return a function that gives the report of the edited library, with one text in its records replaced."""
    source = write_edited_library(tmp_path / "source")
    keep(source)

    def report(old, new):
        edit(source, RECORDS, old, new)
        build(source, tmp_path / "built")
        with Library(tmp_path / "built") as library:
            return list(record_report(library))

    return report


def test_records_are_counted_by_kind_age_and_what_is_not_stated(reported):
    records, ages, not_stated, agreeing, confirmed = reported('date = "1999"', 'date = "2021"')
    assert records == "4 records, cited 6 times: 1 ministry, 1 academic, 1 press, 1 work of reference."
    assert ages.startswith("Records by age on 30 June 2025: 1 of up to 1 year, 1 of 1 to 5 years, 0 of 5 to 20 years, ")
    assert ages.endswith(", 1 older, 1 undated.")
    assert not_stated == "Not stated: the publisher of 1 record, the day seen of 3 records."
    assert agreeing.startswith("Arrangements by independent records: ")
    assert confirmed.startswith("Current arrangements: 1 last confirmed within a year before 30 June 2025, ")


def test_what_rests_on_wikipedia_alone_is_a_warning(reported):
    address = 'address = "https://books.example/d"\nkind = "academic"'
    *_, warning = reported(address, 'address = "https://wiki.example/d"\nkind = "wikipedia"')
    assert warning == "Warning: 2 texts rest on Wikipedia alone: term-protecting-power, term-mandate."
