"""Small libraries to ask, and what they answer."""

from __future__ import annotations

from datetime import date

from index.answers.answer_words import answer_in_words
from index.answers.answering import Answers
from index.answers.when.named_times import named_times
from index.gazetteer import Gazetteer
from index.model import Assessment, Party, Period, Stage, StageKind, State, Status, Term
from index.results import Answer
from index.search.naming.name_table import name_table
from index.search.naming.names import StateNames
from index.values import replace
from tests.index.answers.test_answering import ALL_STATES, arrangement

ANSWERS = Answers(
    [
        arrangement("DZ IR US", Status.ENDED, start="1980-04", end="1992"),
        arrangement("CH US IR", start="1980-05-21", as_of="2026-03"),
        arrangement("PK IR US", start="1992-03", as_of="2026-05"),
        arrangement("ES GB AR", Status.ENDED, Assessment.CONTRADICTED, period="during the Falklands War"),
        arrangement("CH GB AR", Status.ENDED, start="1982", end="1990"),
        arrangement("AR GB US", Status.NEVER, period="asked in 1941"),
        arrangement("CH IR GB", Status.ENDED),
    ],
    StateNames([*ALL_STATES.values(), State("NO", "Norway", ("Norwegen",), (), "Oslo")]),
    named_times([Period(("Falklands War",), "1982-04-02", "1982-06-14")]),
    [Term("t", "Interests section", ("interests section", "Interessensektion"), "An office.", ())],
    lambda: date(2026, 11, 29),
)

STAGES = (
    Stage(kind=StageKind.AGREED, date="2017-10-25"),
    Stage(kind=StageKind.IN_FORCE, date="2018-03"),
    Stage(kind=StageKind.ENDED),
)
AGREED = Answers(
    [replace(arrangement("CH IR GB", Status.ENDED), stages=STAGES)], StateNames(ALL_STATES.values()), {}, []
)


STATES_OF_OLD = (*ALL_STATES.values(), State("x-persia", "Persia", (), (), ""))
NAMES_OF_OLD = name_table(STATES_OF_OLD, Gazetteer())
OF_OLD = Answers(
    [
        replace(arrangement("ES GB AR", Status.ENDED, start="1915"), host=Party("x-persia", "Persia")),
        arrangement("CH US IR"),
    ],
    StateNames(
        STATES_OF_OLD,
        table=NAMES_OF_OLD._replace(
            facts=replace(NAMES_OF_OLD.facts, kindred={"IR": ("x-persia",)}, lifetimes={"x-persia": ("", "1935")})
        ),
    ),
)


IN_TWO_WARS = Answers(
    [
        replace(arrangement("CH GB IR", Status.ENDED, start="1917-02"), id="first"),
        arrangement("CH GB IR", Status.ENDED, period="during the Second World War"),
        arrangement("PK GB IR", Status.ENDED, start="1952", end="1953"),
    ],
    StateNames(ALL_STATES.values()),
    named_times(
        [
            Period(("Second World War",), "1939-09", "1945-09"),
            Period(("Imperial Britain",), "1876", "1918", "GB"),
        ]
    ),
)


def answered(text: str, after: str = "") -> Answer:
    facts = ANSWERS.answer(text, after)
    assert facts
    return answer_in_words(facts)


def ids(text: str, after: str = "") -> list[str] | None:
    facts = ANSWERS.answer(text, after)
    return [arrangement.id for arrangement in facts.arrangements] if facts else None
