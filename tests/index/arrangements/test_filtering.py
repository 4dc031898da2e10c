"""Filtering arrangements: by state in any wording, by date without guessing, by words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.filtering import ArrangementFilter, in_force
from index.folding import fold_name
from index.model import Arrangement, Assessment, Party, State, Statement, Status
from index.values import replace
from tests.index.made_content import STATES, made_arrangement, made_statement

SWISS_FOR_US = made_arrangement()
WORDED = made_arrangement(power=Party(None, "Switzerland and several neutral countries"), host=Party(None, ""))


def find_state(text: str) -> State | None:
    names = {state: (state.code, state.name, *state.aliases, *state.demonyms, state.capital) for state in STATES}
    return next((state for state in STATES if fold_name(text) in map(fold_name, names[state])), None)


def dated(start: str = "", end: str = "", status: Status = Status.UNKNOWN, as_of: str = "") -> Arrangement:
    return made_arrangement(start=start, end=end, status=status, as_of=as_of)


def test_a_blank_filter_shows_everything() -> None:
    assert ArrangementFilter().matches(SWISS_FOR_US)
    assert ArrangementFilter().matches(WORDED)


@pytest.mark.parametrize("written", ["CH", "ch", "Switzerland", "swiss", "Suisse", "Bern", " SWISS "])
def test_a_power_may_be_written_in_any_way(written: str) -> None:
    assert ArrangementFilter(power=written, find_state=find_state).matches(SWISS_FOR_US)
    assert not ArrangementFilter(host=written, find_state=find_state).matches(SWISS_FOR_US)


@pytest.mark.parametrize("role", ["power", "represented", "host"])
def test_roles_are_not_mixed_up(role: str) -> None:
    codes = {"power": "CH", "represented": "US", "host": "TR"}
    shown = {code: ArrangementFilter(**{role: code}).matches(SWISS_FOR_US) for code in codes.values()}
    assert shown == {code: code == codes[role] for code in codes.values()}


@pytest.mark.parametrize(("written", "shown"), [("Bern", True), ("u.s.", True), ("Ankara", True), ("Moscow", False)])
def test_any_state_means_any_role(written: str, shown: bool) -> None:
    assert ArrangementFilter(any_state=written, find_state=find_state).matches(SWISS_FOR_US) is shown


@pytest.mark.parametrize(("written", "shown"), [("neutral", True), ("several neut", True), ("eutral", False)])
def test_parties_without_a_code_are_found_by_their_words(written: str, shown: bool) -> None:
    assert ArrangementFilter(power=written, find_state=find_state).matches(WORDED) is shown


def test_a_known_state_is_found_in_the_words_of_a_party() -> None:
    assert ArrangementFilter(power="Swiss", find_state=find_state).matches(WORDED)


def test_a_known_state_is_not_another_whose_name_contains_it() -> None:
    guinea = ArrangementFilter(power="Guinea", find_state=lambda _: State("GN", "Guinea"))
    assert not guinea.matches(made_arrangement(power=Party("GW", "Guinea-Bissau")))


@pytest.mark.parametrize(
    ("arrangement", "on", "shown"),
    [
        (dated("1980", "1991-05"), "1979-12-31", False),
        (dated("1980", "1991-05"), "1980", True),
        (dated("1980", "1991-05"), "1981-01", True),
        (dated("1980", "1991-05"), "1991-05", True),
        (dated("1980", "1991-05"), "1991-06", False),
        (dated("1980-05-21", status=Status.CURRENT), "1980-05-20", False),
        (dated("1980-05-21", status=Status.CURRENT), "1980", True),
        (dated("1980-05-21", status=Status.CURRENT), "2030", True),
        (dated(status=Status.CURRENT, as_of="2022-01"), "2021", False),
        (dated(status=Status.CURRENT, as_of="2022-01"), "2022", True),
        (dated("1991", status=Status.ENDED), "1991", True),
        (dated("1991", status=Status.ENDED), "1992", False),
        (dated(end="1991", status=Status.ENDED), "1990", False),
        (dated(), "1990", False),
        (dated("1980", "1990", status=Status.NEVER), "1985", False),
    ],
)
def test_in_force_only_where_it_is_known(arrangement: Arrangement, on: str, shown: bool) -> None:
    assert ArrangementFilter(on=on).matches(arrangement) is shown


@pytest.mark.parametrize(
    ("arrangement", "on"),
    [
        (dated("1980", "1991-05"), "1980-03"),
        (dated("1980", "1991-05"), "1991-05-31"),
        (dated(status=Status.CURRENT, as_of="2022-01"), "2021"),
        (dated("1991", status=Status.ENDED), "1992"),
        (dated(end="1991", status=Status.ENDED), "1990"),
        (dated(status=Status.ENDED, as_of="2022-01"), "1990"),
        (dated(), "1990"),
    ],
)
def test_what_the_dates_do_not_decide_is_shown_only_on_request(arrangement: Arrangement, on: str) -> None:
    assert in_force(arrangement, on) is None
    assert not ArrangementFilter(on=on).matches(arrangement)
    assert ArrangementFilter(on=on, undecided=True).matches(arrangement)


@pytest.mark.parametrize(
    ("arrangement", "on"),
    [
        (dated("1980"), "1979"),
        (dated(end="1991-05"), "1991-06"),
        (dated(status=Status.ENDED, as_of="2022-01"), "2022-02"),
        (dated(status=Status.NEVER), "1990"),
    ],
)
def test_one_bound_is_enough_to_rule_a_date_out(arrangement: Arrangement, on: str) -> None:
    assert in_force(arrangement, on) is False
    assert not ArrangementFilter(on=on, undecided=True).matches(arrangement)


@given(st.dates(), st.dates(), st.dates())
def test_with_whole_dates_everything_is_decided(one: object, other: object, on: object) -> None:
    start, end = sorted(map(str, (one, other)))
    assert in_force(dated(start, end), str(on)) is (start <= str(on) <= end)


PRECISIONS = st.sampled_from([4, 7, 10])


@given(st.dates(), st.dates(), st.dates(), PRECISIONS, PRECISIONS)
def test_less_is_known_of_coarser_dates_but_nothing_else(
    one: object, other: object, on: object, a: int, b: int
) -> None:
    start, end = sorted(map(str, (one, other)))
    coarse = in_force(dated(start[:a], end[:b]), str(on))
    assert coarse in (None, in_force(dated(start, end), str(on)))


@given(st.dates(), st.dates(), st.dates(), st.sampled_from(["start", "end"]))
def test_without_a_bound_nothing_is_turned_round(one: object, other: object, on: object, missing: str) -> None:
    start, end = sorted(map(str, (one, other)))
    whole, less = dated(start, end), dated(**{"start": start, "end": end, missing: ""})
    assert in_force(less, str(on)) in (None, in_force(whole, str(on)))


@pytest.mark.parametrize("on", ["yesterday", "1980-13", "1980-02-30", "80", "1980-5", "1980-05-21T00", "１９８０"])
def test_what_is_no_date_is_refused_in_plain_words(on: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        ArrangementFilter(on=on)


@pytest.mark.parametrize(("layer", "shown"), [("source", True), ("register", True), ("notes", False)])
def test_one_statement_of_the_layer_is_enough(layer: str, shown: bool) -> None:
    both = made_arrangement(statements=(made_statement(), made_statement(layer="register")))
    assert ArrangementFilter(layer=layer).matches(both) is shown


@pytest.mark.parametrize(("status", "shown"), [("current", True), ("ended", False)])
def test_status(status: str, shown: bool) -> None:
    assert ArrangementFilter(status=status).matches(SWISS_FOR_US) is shown


def statements(**sure: Assessment) -> tuple[Statement, ...]:
    return tuple(made_statement(layer=layer, assessment=assessment) for layer, assessment in sure.items())


@pytest.mark.parametrize(
    ("layer", "assessment", "shown"),
    [
        ("", "confirmed", True),
        ("", "contradicted", True),
        ("source", "contradicted", True),
        ("source", "confirmed", False),
    ],
)
def test_layer_and_assessment_are_those_of_one_statement(layer: str, assessment: str, shown: bool) -> None:
    said = statements(source=Assessment.CONTRADICTED, register=Assessment.CONFIRMED)
    wanted = ArrangementFilter(layer=layer, assessment=assessment)
    assert wanted.matches(made_arrangement(statements=said)) is shown


def test_firm_is_what_one_statement_says_without_hedging() -> None:
    firm, hedged = made_statement(), made_statement(layer="register", hedged=True)
    wanted = ArrangementFilter(firm_only=True)
    assert wanted.matches(made_arrangement(statements=(hedged, firm)))
    assert not wanted.matches(made_arrangement(statements=(hedged,)))
    assert not replace(wanted, layer="register").matches(made_arrangement(statements=(hedged, firm)))


def test_an_unknown_assessment_is_refused_with_the_choices() -> None:
    with pytest.raises(ValueError, match="confirmed, imprecise, contradicted, unsupported, one source only"):
        ArrangementFilter(assessment="sure")


def test_an_unknown_status_is_refused_with_the_choices() -> None:
    with pytest.raises(ValueError, match="current, ended, never in force, unknown"):
        ArrangementFilter(status="over")


@pytest.mark.parametrize(("text", "shown"), [("türkiye CAFE", True), ("TURKI", True), ("cafe tea", False), (" ", True)])
def test_all_words_of_the_text_must_stand_somewhere(text: str, shown: bool) -> None:
    quoted = made_arrangement(statements=(made_statement(quote="In the Café"),))
    assert ArrangementFilter(text=text).matches(quoted) is shown


@given(st.text(), st.text())
def test_no_text_raises(state: str, text: str) -> None:
    assert ArrangementFilter(any_state=state, text=text).matches(SWISS_FOR_US) in (True, False)
