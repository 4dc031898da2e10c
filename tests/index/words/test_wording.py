import pytest

from index.model import Party, State, Status
from index.words.dates import date_words
from index.words.wording import (
    arrangement_sentence,
    counted,
    hit_sentence,
    name_in_sentence,
    parties_text,
    period_text,
    row_sentence,
    status_text,
)
from tests.viewer.examples import arrangement, hit


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {"period": "since 1980", "status": Status.CURRENT, "as_of": "2022-01", "statements": 7},
            "Switzerland represents the United States in Iran, since 1980; current as of January 2022; 7 statements.",
        ),
        (
            {
                "power": "United States",
                "represented": "Iran",
                "host": "",
                "period": "For a time",
                "status": Status.ENDED,
            },
            "The United States represented Iran, host state not stated, for a time; ended; 1 statement.",
        ),
        (
            {"power": "several neutral countries", "represented": "belligerent nations", "host": ""},
            (
                "Several neutral countries have represented belligerent nations, host state not stated, "
                "period not stated; whether the mandate has ended is not stated; 1 statement."
            ),
        ),
        (
            {"power": "", "represented": "", "status": Status.NEVER, "start": "1990"},
            (
                "It was proposed that a power that is not stated represent a state that is not stated in Iran, "
                "since 1990; never in force; 1 statement."
            ),
        ),
    ],
)
def test_a_row_is_one_sentence(fields, expected):
    assert row_sentence(arrangement(**fields)) == expected


def test_a_row_is_its_arrangement_and_a_count():
    either = arrangement(start="1980", status=Status.CURRENT, as_of="2022-01", statements=2)
    assert row_sentence(either) == f"{arrangement_sentence(either).rstrip('.')}; 2 statements."


@pytest.mark.parametrize(
    "name", ["United States", "Netherlands", "Holy See", "Soviet Union", "Central African Republic"]
)
def test_some_names_take_an_article(name):
    assert name_in_sentence(State("XX", name, (), (), "")) == f"the {name}"
    assert name_in_sentence(Party(None, name)) == name


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1980", "1980"),
        ("2022-01", "January 2022"),
        ("1980-05-21", "21 May 1980"),
        ("", ""),
        ("2022-13", "2022-13"),
        ("1990s", "1990s"),
        ("long-ago", "long-ago"),
    ],
)
def test_dates_of_any_precision_read_as_words(date, expected):
    assert date_words(date) == expected


@pytest.mark.parametrize(
    ("period", "start", "end", "expected"),
    [
        ("during the Cold War", "1950", "", "during the Cold War"),
        ("", "1980-05", "1992", "May 1980 to 1992"),
        ("", "1980", "", "since 1980"),
        ("", "", "2015", "until 2015"),
        ("", "", "", "not stated"),
    ],
)
def test_a_period_is_as_worded_or_its_dates(period, start, end, expected):
    assert period_text(arrangement(period=period, start=start, end=end)) == expected


def test_current_always_comes_with_a_date():
    assert status_text(arrangement(status=Status.CURRENT, as_of="2022-01")) == "current as of Jan 2022"
    assert status_text(arrangement(status=Status.CURRENT)) == "current as of a date not stated"


def test_counts_agree_with_their_noun():
    assert [counted(number, "hit") for number in (0, 1, 2, 12345)] == ["0 hits", "1 hit", "2 hits", "12,345 hits"]


def test_a_hit_is_spoken_with_its_place():
    assert hit_sentence(hit("D/Mandates", "a text", "4.2")) == "4.2, Mandates: a text"
    assert hit_sentence(hit("D/Mandates", "Mandates", "")) == "Mandates"


def test_currently_reads_as_the_sources_own_time_and_is_said_once():
    now = arrangement(period="Currently", status=Status.CURRENT, as_of="2022-01")
    expected = "Switzerland represents the United States in Iran, current according to the source, as of January 2022."
    assert arrangement_sentence(now) == expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [("Iran", "Switzerland for the United States in Iran"), ("", "Switzerland for the United States")],
)
def test_the_parties_in_few_words(host, expected):
    assert parties_text(arrangement(host=host)) == expected
