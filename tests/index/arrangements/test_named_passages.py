"""Which passages name a state: by its names as they are spelled, and never within the name of another state."""

from __future__ import annotations

import pytest

from index.arrangements.named_passages import passages_naming, state_named_at


def test_a_name_that_is_found_is_a_name_of_the_state(whole_library):
    for state in whole_library.states():
        names = {state.name, *state.aliases, *state.demonyms}
        assert {block.text[start:end] for block, (start, end) in passages_naming(whole_library, state)} <= names


@pytest.mark.parametrize(
    ("text", "at", "code"),
    [
        ("The U.S. interests in Iran", 5, "US"),
        ("The U.S. interests in Iran", 24, "IR"),
        ("They told us in Iran", 11, ""),
        ("East Germany and Germany", 7, "DDDE"),
        ("East Germany and Germany", 20, "DE"),
        ("Swissair", 2, ""),
        ("", 0, ""),
    ],
)
def test_the_state_at_a_place_is_the_one_whose_name_stands_there(whole_library, text, at, code):
    state = state_named_at(text, at, whole_library.states())
    assert (state.code if state else "") == code
