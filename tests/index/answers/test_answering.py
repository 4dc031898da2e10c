"""Answers to questions about arrangements: in the direction asked, sound ones first, and honest when there is none."""

from collections.abc import Iterator
from typing import Any

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.answering import Answers
from index.answers.when.named_times import named_times
from index.arrangements.stages import told_stages
from index.model import Arrangement, Assessment, Party, Period, State, Statement, Status
from index.results import Answer
from index.search.naming.names import StateNames
from tests.search_library import STATES

ALL_STATES = {
    state.code: state
    for state in (
        *STATES,
        State("PK", "Pakistan", (), ("Pakistani",), "Islamabad"),
        State("DZ", "Algeria", (), ("Algerian",), "Algiers"),
        State("GB", "United Kingdom", ("UK", "Britain"), ("British",), "London"),
        State("ES", "Spain", (), ("Spanish",), "Madrid"),
        State("AR", "Argentina", (), (), "Buenos Aires"),
    )
}


def arrangement(
    codes: str, status: Status = Status.CURRENT, assessment: Assessment = Assessment.CONFIRMED, **facts: str
) -> Arrangement:
    power, represented, host = (Party(code, ALL_STATES[code].name) for code in codes.split())
    facts = {"start": "", "end": "", "period": "", "as_of": "", "quote": ""} | facts
    quote = facts.pop("quote")
    stages = told_stages(facts["start"], facts["end"], status)
    said = Statement(
        id="s",
        layer="source",
        document="doc",
        passage="p",
        quote=quote,
        status=status,
        assessment=assessment,
        stages=stages,
        **facts,
    )
    shown = "-".join(codes.lower().split())
    return Arrangement(
        id=shown,
        power=power,
        represented=represented,
        host=host,
        status=status,
        assessment=assessment,
        statements=(said,),
        stages=stages,
        **facts,
    )


ANSWERS = Answers(
    [
        arrangement("DZ IR US", Status.ENDED, start="1980-04", end="1992"),
        arrangement("CH US IR", start="1980", as_of="2022-01"),
        arrangement("PK IR US", start="1992-03"),
        arrangement("ES GB AR", Status.ENDED, Assessment.CONTRADICTED, period="during the Falklands War"),
        arrangement("CH GB AR", Status.ENDED, start="1982", end="1990", quote="after the Falklands War"),
        arrangement("CH IR GB", Status.ENDED),
    ],
    StateNames(ALL_STATES.values()),
    named_times([Period(("Falklands War",), "1982-04-02", "1982-06-14")]),
)


def ids(text: str) -> list[str]:
    answer = ANSWERS.answer(text)
    return [arrangement.id for arrangement in answer.arrangements] if answer else []


def answered(text: str) -> Answer:
    facts = ANSWERS.answer(text)
    assert facts
    return answer_in_words(facts)


@pytest.mark.parametrize(
    "text",
    [
        "US Iran",
        "who represents the US in Iran",
        "who represents us in iran?",
        "American in trouble in Tehran, which embassy",
        "Who speaks for Washington in Tehran",
        "consular help for U.S. citizens in Iran",
        "the Swiss embassy in Tehran",
    ],
)
def test_the_united_states_in_iran_is_switzerland(text: str) -> None:
    assert ids(text)[0] == "ch-us-ir"


@pytest.mark.parametrize(
    "text",
    [
        "Iran US",
        "Iran in the US",
        "Iranian interests Washington",
        "who represents Iran in America",
        "Iran's protecting power in the United States",
        "is Switzerland the protecting power of Iran in the US",
        "a passport for an Iranian in Washington",
    ],
)
def test_iran_in_the_united_states_is_never_switzerland(text: str) -> None:
    assert ids(text) == ["pk-ir-us", "dz-ir-us"]


def test_says_it_in_a_sentence_with_dates_and_as_of() -> None:
    assert (
        answered("US Iran").sentence
        == "Switzerland represents the United States in Iran, since 1980; current as of January 2022."
    )


def test_several_arrangements_are_named_current_ones_first() -> None:
    sentence = answered("Iran in the US").sentence
    assert sentence.index("Pakistan represents Iran") < sentence.index("Algeria represented Iran")
    assert "in the United States, from April 1980 to 1992; ended." in sentence


def test_what_the_record_contradicts_comes_last_and_is_not_in_the_sentence() -> None:
    assert ids("British interests in Argentina") == ["ch-gb-ar", "es-gb-ar"]
    assert "Spain" not in answered("British interests in Argentina").sentence


def test_what_is_only_contradicted_is_said_to_be() -> None:
    assert answered("Spanish mandates").sentence.startswith("Public records contradict this claim of the source: ")


def test_offers_the_opposite_direction() -> None:
    assert answered("US Iran").swap == "Who represents Iran in the United States?"
    assert ids(answered("US Iran").swap)[0] == "pk-ir-us"


def test_follow_ups_lead_somewhere() -> None:
    follow_ups = answered("US Iran").follow_ups
    assert follow_ups[0].query == "Which states has Switzerland represented?"
    assert all(ids(each.query) for each in follow_ups)


@pytest.mark.parametrize(
    ("text", "first"), [("Swiss mandates", "ch-us-ir"), ("powers that served Britain", "ch-gb-ar")]
)
def test_answers_for_a_power_and_for_a_role(text: str, first: str) -> None:
    assert ids(text)[0] == first


def test_finds_an_arrangement_by_its_period() -> None:
    assert "ch-gb-ar" in ids("protecting power in the Falklands War")


def test_says_plainly_that_there_is_none() -> None:
    answer = answered("who represents Pakistan in Iran")
    assert answer.arrangements == ()
    assert answer.sentence == "The documents state no arrangement for Pakistan in Iran."


@pytest.mark.parametrize(
    "text", ["", "mediation", "hostage crisis", "US airstrikes in Iran", "Iranian oil", "tell us about mediation"]
)
def test_leaves_other_questions_to_the_search(text: str) -> None:
    assert ANSWERS.answer(text) is None


@pytest.mark.parametrize("text", ["mediation", "the nature of a conflict", "зачем", "4.2"])
def test_what_asks_for_no_state_reads_no_arrangements(text: str) -> None:
    def unread() -> Iterator[Any]:
        pytest.fail("it was read")
        yield

    answers = Answers(unread(), StateNames(ALL_STATES.values()), {})
    assert answers.answer(text) is None
    with pytest.raises(pytest.fail.Exception):
        answers.answer("who represents the US in Iran")
