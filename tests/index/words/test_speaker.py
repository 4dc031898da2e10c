"""The statement with the best evidence represents an arrangement; unsound ones are shown, but never first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.citation import Citation, RecordKind
from index.content.grouping import UNSOUND, Claim, group, speaker
from index.model import Arrangement, Assessment, Party, State, Statement, Status
from tests.index.made_content import made_record, made_statement

STATES = (State("CH", "Switzerland"), State("US", "United States"), State("IR", "Iran"))
PARTIES = tuple(Party(state.code, "") for state in STATES)
OFFICIAL = (made_record(kind=RecordKind.MINISTRY),)
PRESS = (made_record(),)
GOOD, ROUGH, WRONG, BARE, NEW = (
    Assessment.CONFIRMED,
    Assessment.IMPRECISE,
    Assessment.CONTRADICTED,
    Assessment.UNSUPPORTED,
    Assessment.ONE_SOURCE,
)


def source(**fields: object) -> Statement:
    return made_statement(id="source", **fields)


def register(citations: tuple[Citation, ...] = PRESS, **fields: object) -> Statement:
    return made_statement(id="register", layer="register", citations=citations, **fields)


def grouped(*statements: Statement) -> Arrangement:
    [arrangement] = group([Claim(statement, *PARTIES) for statement in statements], STATES)
    return arrangement


@pytest.mark.parametrize(
    ("one", "other", "best"),
    [
        (source(start="1980"), register(OFFICIAL, start="1980-05"), "register"),
        (source(start="1980"), register(OFFICIAL, status=Status.ENDED), "register"),
        (source(start="1980"), register(start="1979"), "register"),
        (source(start="1980"), register(OFFICIAL), "source"),
        (source(start="1980"), register(OFFICIAL, start="1979", assessment=BARE), "source"),
        (source(start="1980", assessment=WRONG), register(), "register"),
        (register(start="1980"), made_statement(id="official", layer="x", citations=OFFICIAL, end="1"), "official"),
    ],
)
def test_the_best_evidence_speaks(one: Statement, other: Statement, best: str) -> None:
    assert speaker([one, other]).id == speaker([other, one]).id == best


def test_dates_of_two_statements_are_never_mixed() -> None:
    said = source(start="1980", period="since 1980", status=Status.CURRENT, as_of="2022-01")
    found = grouped(said, register(OFFICIAL, end="1990", status=Status.ENDED))
    assert (found.start, found.end, found.period, found.status, found.as_of) == ("", "1990", "", "ended", "")
    assert found.statements[0].start == "1980"


@pytest.mark.parametrize(
    ("of_source", "of_register", "expected"),
    [
        (NEW, GOOD, GOOD),
        (ROUGH, GOOD, GOOD),
        (WRONG, GOOD, GOOD),
        (GOOD, NEW, GOOD),
        (NEW, ROUGH, ROUGH),
        (NEW, BARE, NEW),
        (BARE, BARE, BARE),
        (WRONG, BARE, WRONG),
    ],
)
def test_an_arrangement_is_what_its_best_sound_statement_is(
    of_source: Assessment, of_register: Assessment, expected: Assessment
) -> None:
    found = grouped(source(assessment=of_source), register(assessment=of_register))
    assert found.assessment is expected


def test_what_is_unsound_is_told_after_what_is_sound() -> None:
    found = grouped(source(assessment=WRONG), register())
    assert [(each.id, each.assessment) for each in found.statements] == [("register", NEW), ("source", WRONG)]


def test_what_was_not_in_force_or_is_not_borne_out_comes_last() -> None:
    said = [source(assessment=WRONG), source(status=Status.NEVER), register(), source(assessment=BARE), register()]
    found = group([Claim(each, *PARTIES, term=str(n)) for n, each in enumerate(said)], STATES)
    assert [each.id[-1] for each in found] == ["2", "4", "1", "0", "3"]


@pytest.mark.parametrize(
    ("judged", "compared"), [(NEW, ROUGH), (GOOD, ROUGH), (ROUGH, ROUGH), (WRONG, WRONG), (BARE, BARE)]
)
def test_a_source_with_other_dates_than_the_record_is_imprecise(judged: Assessment, compared: Assessment) -> None:
    found = grouped(source(start="1981", assessment=judged), register(start="1980-05-21"))
    assert next(each for each in found.statements if each.id == "source").assessment is compared


def test_dates_that_agree_with_one_record_are_precise() -> None:
    found = grouped(source(start="1981"), register(start="1980-05-21"), register(start="1981-01"))
    assert found.statements[0].assessment is NEW


STATEMENTS = st.builds(
    lambda layer, assessment, start, period, status: made_statement(
        layer=layer, assessment=assessment, start=start, period=period, status=status
    ),
    st.sampled_from(["source", "register"]),
    st.sampled_from(Assessment),
    st.sampled_from(["", "1980", "1990-02"]),
    st.sampled_from(["", "once"]),
    st.sampled_from(Status),
)


@given(st.lists(STATEMENTS, min_size=1, max_size=6))
def test_one_statement_speaks_and_it_is_sound_if_any_is(statements: list[Statement]) -> None:
    found = grouped(*statements)
    facts = (found.start, found.end, found.period, found.status, found.as_of)
    assert facts in [(each.start, each.end, each.period, each.status, each.as_of) for each in found.statements]
    sound = [each.assessment not in UNSOUND for each in found.statements]
    assert sound == sorted(sound, reverse=True)
    assert (found.assessment not in UNSOUND) is any(sound)
    assert (speaker(found.statements).assessment not in UNSOUND) is any(sound)
