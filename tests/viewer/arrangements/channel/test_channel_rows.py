"""How two states reach each other, in a sentence and with the evidence."""

from __future__ import annotations

from datetime import date

import pytest

from index.answers.channels import calendar_of, channel_on
from index.arrangements.relations import channel
from index.model import State, Status
from tests.viewer.examples import IRAN, UNITED_STATES, arrangement
from viewer.arrangements.channel.channel_rows import channel_rows, channel_sentence, main_statements

NORWAY = State("NO", "Norway")
TODAY = date(2026, 11, 29)


def told(library, one, other, on=""):
    """Return the sentence and the rows for two states."""
    found = channel_on(one.code, other.code, library.arrangements(), on, calendar_of(library))
    return channel_sentence(found, one, other, on, TODAY), channel_rows(found, one, other, library, TODAY)


def test_both_directions_with_their_statements(edited):
    sentence, rows = told(edited, UNITED_STATES, IRAN)
    assert sentence == (
        "The United States can reach Iran through Switzerland; the library knows no channel from Iran to the "
        "United States."
    )
    assert [row.section for row in rows if row.section] == [
        "From the United States to Iran",
        "From Iran to the United States",
        "From Iran to the United States: at other times, or undated",
    ]
    assert any("since 21 May 1980" in row.text for row in rows)


@pytest.mark.parametrize(("on", "beginning"), [("1985", "In 1985, "), ("1985-04-30", "On 30 April 1985, ")])
def test_the_date_is_told(edited, on, beginning):
    sentence, _ = told(edited, UNITED_STATES, IRAN, on)
    assert sentence.startswith(f"{beginning}the United States could reach Iran through Switzerland; ")


def test_a_time_that_is_not_over_is_told_in_the_present(edited):
    sentence, _ = told(edited, UNITED_STATES, IRAN, "2026")
    assert sentence.startswith("In 2026, the United States can reach Iran through Switzerland; for that time the ")


def test_that_nothing_is_known_is_not_dated_itself(edited):
    sentence, _ = told(edited, NORWAY, IRAN, "1943")
    assert sentence == "The library knows no channel between Norway and Iran in 1943."


def test_what_is_known_comes_first_after_a_date(edited):
    sentence, _ = told(edited, IRAN, UNITED_STATES, "1985")
    assert sentence.startswith("In 1985, the United States could reach Iran through Switzerland; for that time the ")


def test_nobody_is_known(edited):
    sentence, rows = told(edited, NORWAY, IRAN)
    assert sentence == "The library knows no channel between Norway and Iran."
    assert [row.text for row in rows] == [
        "None known: no mandate for Norway in Iran is stated to be in force.",
        "None known: no mandate for Iran in Norway is stated to be in force.",
    ]


def test_what_never_was_in_force_is_no_channel_but_is_shown(library):
    found = channel("US", "IR", [arrangement(status=Status.NEVER)])
    rows = channel_rows(found, UNITED_STATES, IRAN, library, TODAY)
    assert rows[0].text.startswith("None known")
    assert rows[1].section == "From the United States to Iran: not to rely on"
    assert "never in force" in rows[1].lines[0]


def test_one_statement_of_each_layer_is_enough_the_one_with_dates(edited):
    swiss = next(each for each in edited.arrangements() if each.id == "ch-us-ir")
    assert [statement.id for statement in main_statements(swiss)] == ["us-in-iran-since-1980", "register-ch-us-ir"]


def test_a_mandate_that_was_not_confirmed_for_a_year_says_so(library):
    found = channel("US", "IR", (arrangement(status=Status.CURRENT, as_of="2020"),))
    rows = channel_rows(found, UNITED_STATES, IRAN, library, TODAY)
    assert rows[0].alert == "No dated record confirms that it is current."
