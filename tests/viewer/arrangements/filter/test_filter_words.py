import pytest

from index.arrangements.filtering import ArrangementFilter
from index.model import Status
from index.values import fields
from tests.viewer.examples import arrangement
from viewer.arrangements.filter.filter_words import LABELS, Chip, chips, choices, counted, totals, without


def test_no_filter_needs_no_chip():
    assert chips(ArrangementFilter(text="swiss")) == ()


def test_every_field_is_told_in_words():
    wanted = ArrangementFilter(power="Switzerland", on="1985-04", firm_only=True)
    assert chips(wanted) == (
        Chip("power", "Power: Switzerland"),
        Chip("on", "In force: April 1985"),
        Chip("firm_only", "Only firm statements"),
    )


@pytest.mark.parametrize(
    ("wanted", "shown", "undecided", "told"),
    [
        (ArrangementFilter(power="Switzerland"), 10, 0, ""),
        (ArrangementFilter(on="1982"), 10, 0, "10 of 112 in 1982"),
        (
            ArrangementFilter(on="1982-05-01"),
            10,
            34,
            "10 of 112 on 1 May 1982; 34 more are not dated well enough to tell.",
        ),
        (
            ArrangementFilter(on="1982-05", undecided=True),
            11,
            1,
            "10 of 112 in May 1982; 1 more, marked (?), is not dated well enough to tell.",
        ),
    ],
)
def test_a_filter_by_date_says_what_it_cannot_tell(wanted, shown, undecided, told):
    assert counted(wanted, shown, 112, undecided) == told


@pytest.mark.parametrize("field", ["power", "on", "firm_only"])
def test_removing_a_chip_leaves_the_rest(field):
    wanted = ArrangementFilter(power="Switzerland", on="1985", firm_only=True, text="iran")
    left = without(wanted, field)
    assert field not in {chip.field for chip in chips(left)}
    assert len(chips(left)) == 2
    assert left.text == "iran"


def test_the_panel_offers_every_field_of_the_filter():
    assert set(LABELS) == {field.name for field in fields(ArrangementFilter)} - {"text", "find_state", "undecided"}


def test_only_what_finds_something_is_offered():
    offered = choices(
        (
            arrangement(start="1980-05", end="1991", status=Status.ENDED),
            arrangement("Sweden", as_of="2022-01", status=Status.CURRENT),
        )
    )
    assert offered.states["power"] == ("Switzerland",)
    assert offered.states["any_state"] == ("Iran", "Switzerland", "United States")
    assert (offered.first_year, offered.last_year) == (1980, 2022)
    assert offered.layers == ("source",)


def test_the_total_is_explained_by_what_states_it(whole_library):
    every = whole_library.arrangements()
    told = totals(every)
    both = sum({"source", "register"} <= {statement.layer for statement in each.statements} for each in every)
    source, register = (
        sum(any(statement.layer == layer for statement in each.statements) for each in every)
        for layer in ("source", "register")
    )
    assert f"{len(every)} arrangements in all" in told
    assert (f"source: {source}" in told, f"register: {register}" in told) == (True, True)
    assert source + register - both == len(every)
