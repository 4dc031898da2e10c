"""Statements of one arrangement are brought together; the best of them speaks for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.stages import told_stages
from index.content.grouping import Claim, group
from index.model import Arrangement, Assessment, Party, State, Statement, Status

STATES = (State("CH", "Switzerland"), State("US", "United States"), State("IR", "Iran"), State("SUHH", "Soviet Union"))
UNSTATED = Party(None, "")


def party(code: str) -> Party:
    return Party(code, "")


def claim(identifier: str, codes: str = "CH US IR", term: str = "", **fields: str) -> Claim:
    usual = dict.fromkeys(("document", "passage", "quote", "period", "start", "end", "as_of"), "")
    values = {"layer": "source", "status": Status.UNKNOWN, **usual, **fields}
    stages = told_stages(values["start"], values["end"], values["status"])  # type: ignore[arg-type]
    statement = Statement(id=identifier, stages=stages, **values)  # type: ignore[arg-type]
    return Claim(statement, *(Party(code, "") if code != "-" else UNSTATED for code in codes.split()), term=term)


def only(*claims: Claim) -> Arrangement:
    [arrangement] = group(claims, STATES)
    return arrangement


def test_statements_of_the_same_states_are_one_arrangement() -> None:
    arrangement = only(claim("one"), claim("two", layer="register"))
    assert arrangement.id == "ch-us-ir"
    assert [statement.id for statement in arrangement.statements] == ["one", "two"]


def test_parties_get_the_names_of_their_states() -> None:
    arrangement = only(claim("one"))
    parties = (arrangement.power, arrangement.represented, arrangement.host)
    assert parties == (Party("CH", "Switzerland"), Party("US", "United States"), Party("IR", "Iran"))


def test_the_opposite_direction_is_another_arrangement() -> None:
    found = group([claim("one"), claim("two", "CH IR US")], STATES)
    assert [arrangement.id for arrangement in found] == ["ch-us-ir", "ch-ir-us"]


def test_a_term_is_another_arrangement() -> None:
    found = group([claim("one"), claim("two", term="1950s"), claim("three", term="1950s")], STATES)
    assert [(arrangement.id, len(arrangement.statements)) for arrangement in found] == [
        ("ch-us-ir", 1),
        ("ch-us-ir-1950s", 2),
    ]


def test_a_party_that_is_not_stated_stays_blank() -> None:
    arrangement = only(claim("one", "CH SUHH -"), claim("two", "CH SUHH -"))
    assert arrangement.id == "ch-suhh-unstated"
    assert arrangement.host == UNSTATED


def test_general_statements_are_never_brought_together() -> None:
    words, other = Party(None, "neutral countries"), claim("x").statement
    general = [
        Claim(claim("one").statement, words, UNSTATED, UNSTATED),
        Claim(claim("two").statement, words, UNSTATED, UNSTATED),
        Claim(other, words, party("US"), party("IR")),
        claim("nobody", "- - -"),
    ]
    found = group(general, STATES)
    assert [arrangement.id for arrangement in found] == ["one", "two", "x", "nobody"]
    assert found[0].power == words


def test_dates_count_most() -> None:
    current, dated = {"status": Status.CURRENT, "period": "currently"}, {"start": "1980", "as_of": "2022-01"}
    arrangement = only(claim("one", **current), claim("two", **dated))
    assert (arrangement.start, arrangement.period, arrangement.as_of) == ("1980", "", "2022-01")
    assert arrangement.status is Status.UNKNOWN


def test_then_a_period_then_a_status_then_the_first_mention() -> None:
    status, period = {"status": Status.ENDED}, {"period": "in the past"}
    assert only(claim("one", **status), claim("two", **period)).period == "in the past"
    assert only(claim("one"), claim("two", **status)).status is Status.ENDED
    assert only(claim("one", end="1990"), claim("two", end="1991")).end == "1990"


def test_a_contradicted_statement_speaks_only_where_there_is_no_other() -> None:
    wrong = claim("one", start="1979", assessment=Assessment.CONTRADICTED)
    assert only(wrong, claim("two")).start == ""
    alone = only(wrong)
    assert (alone.start, alone.assessment) == ("1979", Assessment.CONTRADICTED)


@given(st.lists(st.tuples(*[st.sampled_from(["CH", "US", "-"])] * 3), max_size=12))
def test_no_statement_is_lost_and_the_order_is_kept(parties: list[tuple[str, str, str]]) -> None:
    claims = [claim(f"s{number}", " ".join(codes)) for number, codes in enumerate(parties)]
    found = group(claims, STATES)
    said = [statement.id for arrangement in found for statement in arrangement.statements]
    assert sorted(said) == sorted(each.statement.id for each in claims)
    firsts = [int(arrangement.statements[0].id[1:]) for arrangement in found]
    assert firsts == sorted(firsts)
    assert len({arrangement.id for arrangement in found}) == len(found)
