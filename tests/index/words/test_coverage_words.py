"""The account of what is covered: one section after the other, and what the library does not say is said."""

from __future__ import annotations

import pytest

from index.answers.reach import PeriodReach, Reach, StateReach
from index.citation import RecordKind
from index.model import Party
from index.research import Doubtful, GoneThrough, Research
from index.words.coverage_words import coverage_sections, coverage_summary
from tests.index.made_content import made_record

REACH = Reach(
    date="2026-11-29",
    arrangements=1,
    left_out=2,
    undated=4,
    periods=(PeriodReach(start="1946", end="1989", in_force=1, official=1, agreeing=0),),
    kinds={RecordKind.PRESS: 1, None: 3},
    states=(StateReach(state=Party("CH", "Switzerland"), power=1, represented=0, host=0),),
)


def sections(research):
    return {section.heading: section for section in coverage_sections(REACH, research)}


def test_numbers_are_those_that_were_counted() -> None:
    found = sections(Research())
    assert coverage_summary(REACH).startswith("1 arrangement on 29 November 2026, of ")
    assert found["By period"].rows == (("1946 to 1989", "1", "1", "0"),)
    assert found["By period"].text.endswith("4 more are not dated well enough.")
    assert found["By record"].rows == (("press", "1"), ("a document of this library alone", "3"))
    assert found["By state"].rows == (("Switzerland", "1", "0", "0"),)


def test_what_is_not_said_is_said() -> None:
    found = sections(Research())
    assert found["Sources examined"].text == found["Sources not examined"].text == "This library does not say."
    assert "Left out as doubtful" not in found


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("", "", "States: all"),
        ("1914", "", "since 1914; states: all"),
        ("", "1914", "until 1914; states: all"),
        ("1914", "1918", "1914 to 1918; states: all"),
        ("1914", "1914", "1914; states: all"),
    ],
)
def test_a_source_says_what_it_tells_of(start, end, told) -> None:
    source = GoneThrough(what="A", when="2026", states="all", address="https://example.org", start=start, end=end)
    [entry] = sections(Research((source,)))["Sources examined"].entries
    assert entry.lines == (told, "Examined: 2026")


def test_what_was_left_out_says_why_and_by_which_records_it_is_named() -> None:
    left_out = Doubtful(what="A for B", why="No record says so.", citations=(made_record(),))
    [entry] = sections(Research(doubtful=(left_out,)))["Left out as doubtful"].entries
    assert (entry.title, entry.lines) == ("A for B", ("No record says so.",))
    assert [address for _words, address in entry.records] == ["https://news.example/a"]
