"""States in the words of a query."""

import pytest

from index.search.analysis import words
from index.search.naming.names import StateNames
from tests.search_library import STATES

NAMES = StateNames(STATES)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("the United States and Iran", ["US", "IR"]),
        ("united states of america", ["US"]),
        ("U.S. citizens", ["US"]),
        ("who represents us in tehran", ["US", "IR"]),
        ("tell us about switzerland", ["CH"]),
        ("Suisse, Schweiz", ["CH", "CH"]),
        ("nobody", []),
    ],
)
def test_finds_states_by_any_name(text: str, codes: list[str]) -> None:
    assert [mention.state.code for mention in NAMES.mentions(words(text))] == codes


def test_a_capital_weighs_less_than_a_name() -> None:
    capital, name = NAMES.mentions(words("Bern Switzerland"))
    assert capital.weight < name.weight


@pytest.mark.parametrize(("text", "code"), [("swi", "CH"), ("Suisse", "CH"), ("united st", "US"), ("ira", "IR")])
def test_completes_what_was_begun(text: str, code: str) -> None:
    state = NAMES.beginning_with(text)
    assert state
    assert state.code == code


def test_knows_how_a_name_is_written() -> None:
    assert (NAMES.shown("switzerland"), NAMES.shown("zebra")) == ("Switzerland", "zebra")
