"""How far a library reaches is counted from its arrangements: by period, state and the record that weighs most."""

from __future__ import annotations

from types import SimpleNamespace

from index.answers.reach import reach
from index.citation import RecordKind
from index.model import Assessment, Party, Period, Status
from tests.index.made_content import made_arrangement, made_record, made_statement

WAR = Period(("Phoney War",), "1939-09-01", "1945-09-02")
OFFICIAL = made_record(kind=RecordKind.MINISTRY, publisher="A ministry", address="https://ministry.example/a")


def reached(*arrangements):
    return reach(SimpleNamespace(date="2026-11-29", arrangements=lambda: arrangements, periods=lambda: (WAR,)))


def resting_on(*records, **fields):
    return made_arrangement(statements=(made_statement(layer="register", citations=records),), **fields)


def test_an_arrangement_counts_in_every_period_in_which_it_was_in_force() -> None:
    found = reached(resting_on(OFFICIAL, made_record(), start="1916", end="1941", status=Status.ENDED))
    assert [period.in_force for period in found.periods] == [0, 1, 1, 1, 0, 0]
    assert [(period.official, period.agreeing) for period in found.periods][1:3] == [(1, 1), (1, 1)]


def test_words_date_it_where_no_date_does() -> None:
    periods = ("during the Phoney War", "in January 1918")
    found = reached(*(resting_on(period=period, status=Status.ENDED) for period in periods))
    assert [period.in_force for period in found.periods] == [0, 1, 0, 1, 0, 0]


def test_what_nothing_places_in_a_period_is_counted_apart() -> None:
    found = reached(resting_on(end="1941", status=Status.ENDED), resting_on(status=Status.UNKNOWN))
    assert ([period.in_force for period in found.periods], found.undated) == ([0, 0, 0, 1, 0, 0], 1)


def test_what_never_was_or_is_not_borne_out_is_left_out() -> None:
    found = reached(
        made_arrangement(status=Status.NEVER), made_arrangement(assessment=Assessment.CONTRADICTED), made_arrangement()
    )
    assert (found.arrangements, found.left_out) == (1, 2)


def test_kinds_count_each_arrangement_once_by_its_weightiest_record() -> None:
    found = reached(resting_on(made_record(), OFFICIAL), resting_on(made_record()), made_arrangement())
    assert found.kinds == {RecordKind.MINISTRY: 1, RecordKind.PRESS: 1, None: 1}


def test_states_are_counted_by_role_the_most_frequent_first() -> None:
    second = made_arrangement(represented=Party("TR", "Türkiye"), host=Party("US", "United States"))
    found = reached(made_arrangement(), second, made_arrangement(host=Party(None, "several states")))
    assert [(each.state.code, each.power, each.represented, each.host) for each in found.states] == [
        ("CH", 3, 0, 0),
        ("US", 0, 2, 1),
        ("TR", 0, 1, 1),
    ]
