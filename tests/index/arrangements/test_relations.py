"""Who came before and after, who speaks the other way, and how two states can reach each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.filtering import in_force
from index.arrangements.relations import channel, is_before, is_doubtful, neighbours, opposite, roles_of
from index.model import Arrangement, Assessment, Party, Status
from tests.index.made_content import made_arrangement


def mandate(parties: str, **fields: object) -> Arrangement:
    """Return an arrangement between states given as "CH US IR"; the id is unlike any other's made of other words."""
    power, represented, host = (Party(code, code) for code in parties.split())
    name = f"{parties} {sorted(fields.items())}"
    return made_arrangement(**{"id": name, "power": power, "represented": represented, "host": host, **fields})


ALGERIA = mandate("DZ IR US", start="1980-04", end="1992", status=Status.ENDED)
PAKISTAN = mandate("PK IR US", start="1992-03", as_of="2026-05")
SWITZERLAND = mandate("CH US IR", start="1980-05-21", as_of="2026-03-12")
UNDATED = mandate("SE IR US", status=Status.UNKNOWN)
REFUSED = mandate("TR IR US", status=Status.NEVER)
WRONG = mandate("AR IR US", start="1981", end="1985", assessment=Assessment.CONTRADICTED, status=Status.ENDED)
EVERY = (PAKISTAN, SWITZERLAND, UNDATED, ALGERIA, REFUSED, WRONG)

CODES = st.sampled_from(["CH", "US", "IR"])
YEARS = st.sampled_from(["", "1980", "1980-05", "1985", "1992-03", "1992"])
ANY = st.builds(
    lambda parties, years, status, assessment: mandate(
        " ".join(parties), start=min(years), end=max(years), status=status, assessment=assessment
    ),
    st.tuples(CODES, CODES, CODES),
    st.tuples(YEARS, YEARS),
    st.sampled_from(Status),
    st.sampled_from(Assessment),
)
MANY = st.lists(ANY, max_size=12, unique_by=lambda each: each.id)


def test_one_power_takes_over_from_another() -> None:
    assert neighbours(PAKISTAN, EVERY).before == (ALGERIA,)
    assert neighbours(ALGERIA, EVERY).after == (PAKISTAN,)


def test_what_has_no_date_is_neither_before_nor_after() -> None:
    assert neighbours(PAKISTAN, EVERY).undated == (UNDATED,)


def test_what_was_never_in_force_or_is_contradicted_stands_apart() -> None:
    assert neighbours(PAKISTAN, EVERY).doubtful == (REFUSED, WRONG)


def test_several_before_stand_in_the_order_of_time() -> None:
    first, second = mandate("CH IR US", start="1950"), mandate("SE IR US", start="1960-02")
    assert neighbours(PAKISTAN, (ALGERIA, second, first)).before == (first, second, ALGERIA)


def test_the_opposite_direction() -> None:
    assert opposite(PAKISTAN, EVERY) == (SWITZERLAND,)
    assert ALGERIA in opposite(SWITZERLAND, EVERY)


def test_a_party_in_words_alone_has_no_relations() -> None:
    general = mandate("CH IR US", host=Party(None, "several states"))
    other = mandate("SE IR US", host=Party(None, "several states"))
    assert neighbours(general, (general, other)).undated == ()
    assert opposite(general, EVERY) == ()
    assert roles_of(None, EVERY).power == ()


def test_the_roles_of_a_state() -> None:
    roles = roles_of("US", EVERY)
    assert roles.power == ()
    assert roles.represented == (SWITZERLAND,)
    assert roles.host == (PAKISTAN, UNDATED, ALGERIA, REFUSED, WRONG)


def in_force_then(on: str):
    """Return what tells which arrangements were in force on a date, and which may have been."""

    def then(sound):
        known = [(each, in_force(each, on)) for each in sound]
        return tuple(each for each, is_so in known if is_so), tuple(each for each, is_so in known if is_so is None)

    return then


@pytest.mark.parametrize(("on", "there"), [("1985", (ALGERIA,)), ("2000", (PAKISTAN,))])
def test_a_channel_is_what_is_in_force_on_the_date(on: str, there: tuple[Arrangement]) -> None:
    found = channel("IR", "US", EVERY, in_force_then(on))
    assert found.there.in_force == there
    assert found.there.perhaps == (UNDATED,)
    assert found.back.in_force == (SWITZERLAND,)


def test_a_channel_without_a_date_is_what_is_known_as_current() -> None:
    found = channel("IR", "US", EVERY)
    assert (found.there.in_force, found.there.perhaps) == ((PAKISTAN,), ())
    assert found.back.in_force == (SWITZERLAND,)


def test_a_channel_that_nobody_knows() -> None:
    found = channel("KP", "US", EVERY)
    assert (found.there.in_force, found.there.other_times, found.there.doubtful) == ((), (), ())


@given(MANY, CODES, CODES, YEARS)
def test_every_mandate_between_two_states_is_told_once_and_doubtful_ones_never_offered(every, one, other, on) -> None:
    found = channel(one, other, every, in_force_then(on))
    for way, ends in ((found.there, (one, other)), (found.back, (other, one))):
        told = [*way.in_force, *way.perhaps, *way.other_times, *way.doubtful]
        assert sorted(each.id for each in told) == sorted(
            each.id for each in every if (each.represented.code, each.host.code) == ends
        )
        assert not any(map(is_doubtful, (*way.in_force, *way.perhaps)))


@given(MANY, CODES, CODES, YEARS)
def test_there_and_back_change_places_with_the_states(every, one, other, on) -> None:
    then = in_force_then(on)
    assert channel(one, other, every, then).there == channel(other, one, every, then).back


@given(ANY, ANY)
def test_nothing_is_both_before_and_after(one, other) -> None:
    assert not (is_before(one, other) and is_before(other, one))
    assert (one in neighbours(other, (one,)).before) == (other in neighbours(one, (other,)).after) or (
        is_doubtful(one) or is_doubtful(other)
    )
