"""The pages of states: every mandate in its role, in force first, and the passages that name the state."""

from __future__ import annotations

from datetime import date

import pytest

from index.arrangements.filtering import in_force
from index.arrangements.relations import is_doubtful
from viewer.reading.overview.overview_places import HOME, STATES, overview_path, overview_title, state_place
from viewer.reading.overview.state_pages import state_page, states_page

TODAY = date(2026, 12, 1)


def page(library, code):
    return state_page(library, next(state for state in library.states() if state.code == code), TODAY)


@pytest.fixture(scope="module")
def pages(whole_library):
    """Return the page of every state of the shipped library."""
    return {state: state_page(whole_library, state, TODAY) for state in whole_library.states()}


def rows_of(section):
    return [row for group in section.groups for row in group.rows]


def links(section):
    return [row.link.rpartition("/")[2] for row in rows_of(section)]


def test_every_arrangement_stands_once_in_every_role_on_the_page_of_every_state(whole_library, pages):
    every = whole_library.arrangements()
    for state, shown in pages.items():
        roles = [(each.power.code, each.represented.code, each.host.code) for each in every]
        expected = sorted(
            each.id for each, codes in zip(every, roles, strict=True) for code in codes if code == state.code
        )
        listed = [link for section in shown.sections[:3] for link in links(section)]
        known = {each.id for each in every}
        assert sorted(link for link in listed if link in known) == expected, state.name


def test_what_is_in_force_comes_first_and_what_is_doubted_last(whole_library, pages):
    by_id = {each.id: each for each in whole_library.arrangements()}
    for state, shown in pages.items():
        for section in shown.sections:
            rows = [by_id[link] for link in links(section) if link in by_id]
            ranks = [2 if is_doubtful(each) else 0 if in_force(each, TODAY.isoformat()) else 1 for each in rows]
            assert ranks == sorted(ranks), (state.name, section.title)


def test_the_lively_part_of_a_page_is_the_first(whole_library):
    assert page(whole_library, "US").sections[0].title.startswith("Mandates given: ")
    assert page(whole_library, "CH").sections[0].title.startswith("Mandates received: ")


def test_the_passages_that_name_a_state_are_shown_in_its_words(library):
    named = page(library, "US").sections[-1]
    assert named.title.startswith("Passages that name it: ")
    us = library.state("US")
    assert all(any(name in row.facts[0] for name in (us.name, *us.aliases, *us.demonyms)) for row in rows_of(named))


def test_a_place_has_a_title_and_a_way_up(whole_library):
    assert overview_path(whole_library, state_place("IR")) == ((HOME, "Home"), (STATES, "States"), ("state:IR", "Iran"))
    assert overview_path(whole_library, HOME) == ((HOME, "Home"),)
    for no_place in ("state:", "state:XX", "other:", "", "swiss-role"):
        assert (overview_title(whole_library, no_place), overview_path(whole_library, no_place)) == ("", ())


def test_every_state_is_listed(whole_library):
    rows = states_page(whole_library).sections[0].groups[0].rows
    assert len(rows) == len(whole_library.states())
    assert all(row.facts[0] for row in rows)
