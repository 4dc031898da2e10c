"""Kinds of questions: with a time, an order, an exception, a number or a list; in the languages of the window."""

from __future__ import annotations

from datetime import date

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.answering import Answers
from index.answers.times import named_times
from index.gazetteer import Gazetteer
from index.model import Assessment, Party, Period, Stage, StageKind, State, Status, Term
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
OF_OLD = Answers(
    [
        replace(arrangement("ES GB AR", Status.ENDED, start="1915"), host=Party("x-persia", "Persia")),
        arrangement("CH US IR"),
    ],
    StateNames(
        STATES_OF_OLD,
        table=replace(
            name_table(STATES_OF_OLD, Gazetteer()), kindred={"IR": ("x-persia",)}, lifetimes={"x-persia": ("", "1935")}
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


def answered(text, after=""):
    facts = ANSWERS.answer(text, after)
    assert facts
    return answer_in_words(facts)


def ids(text, after=""):
    facts = ANSWERS.answer(text, after)
    return [arrangement.id for arrangement in facts.arrangements] if facts else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who represented Iran in the US in 1985", ["dz-ir-us"]),
        ("who represented Iran in the US in 1993", ["pk-ir-us"]),
        ("who represented Iran in the US in 1970", []),
        ("who represents Iran in the US now", ["pk-ir-us"]),
        ("former protecting power of Iran in the US", ["dz-ir-us"]),
        ("who represented Britain in Argentina during the Falklands War", ["ch-gb-ar"]),
        ("who represented Iran in the US before Pakistan", ["dz-ir-us"]),
        ("who represented Iran in the US after Algeria", ["pk-ir-us"]),
        ("who represented Iran in the US before Algeria", []),
        ("countries other than Pakistan that represented Iran", ["ch-ir-gb", "dz-ir-us"]),
        ("US Iran not Switzerland", []),
        ("Switzerland embassy Tehran", ["ch-us-ir"]),
        ("embassy raid who represents the US in Tehran", ["ch-us-ir"]),
        ("Switzerland embassy Iran", ["ch-us-ir"]),
        ("Tehran embassy American citizens", ["ch-us-ir"]),
        ("Iranian interests section of the Pakistani embassy in Washington", ["pk-ir-us"]),
        ("Argentina London embassy raid who represents Britain in Argentina", ["ch-gb-ar", "es-gb-ar"]),
        ("who took over from Algeria for Iran in the US", ["pk-ir-us"]),
        ("who took over Iranian interests in the US from Algeria in 1992", ["pk-ir-us"]),
        ("Argentina protecting powers list", ["ch-gb-ar", "es-gb-ar"]),
        ("Iran protecting powers", ["ch-ir-gb", "dz-ir-us", "pk-ir-us"]),
        ("predecessor of Pakistan for Iran in the US", ["dz-ir-us"]),
        ("can an American get help in Iran", ["ch-us-ir"]),
        ("Fw: Americans in Iran - who looks after them", ["ch-us-ir"]),
        ("who rpresents the US in Iran, which contry", ["ch-us-ir"]),
        ("Algeria gave up the mandate for Iran in Washington", ["dz-ir-us"]),
        ("Spain gives up Argentine mandate in London", None),
        ("Falklands 1982 who represented Britain in Argentina", ["ch-gb-ar"]),
        ("which countries has Switzerland not represented", None),
        ("who has the most mandates", None),
        ("does Switzerland have more mandates than Sweden", None),
        ("was Britain never represented in the US", ["ar-gb-us"]),
        ("mandates not in force any more", ["ch-gb-ar", "ch-ir-gb", "dz-ir-us"]),
        ("mandates that never came into force", ["ar-gb-us"]),
        ("Welche Mandate sind nicht mehr in Kraft?", ["ch-gb-ar", "ch-ir-gb", "dz-ir-us"]),
        ("Welche Mandate übte Algeria im Jahr 1985 aus?", ["dz-ir-us"]),
        ("Welche Mandate übte Iran im Jahr 1985 aus?", []),
        ("Mandats qui ne sont plus en vigueur", ["ch-gb-ar", "ch-ir-gb", "dz-ir-us"]),
        ("mandatos que ya no están vigentes", ["ch-gb-ar", "ch-ir-gb", "dz-ir-us"]),
        ("Pakistan Spain", []),
        ("US airstrikes in Iran", None),
        ("what may a protecting power do", None),
        ("protecting power second", None),
        ("who represented Iran in the US during the Bush years", None),
    ],
)
def test_a_question_is_read_with_its_time_its_order_and_its_exceptions(text, expected):
    found = ids(text)
    assert (found if found is None else sorted(found)) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("who represented Britain in Iran in 1920", 1),
        ("who represented Britain in Iran", 1),
        ("who represented Britain in Iran in 1950", 0),
        ("who represented the US in Persia", 0),
    ],
)
def test_a_name_may_mean_a_state_of_another_time(text, number):
    assert len(OF_OLD.answer(text).arrangements) == number


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("who represented Britain in Iran in 1920", [""]),
        ("who represented Britain in Iran in 1942", ["during the Second World War"]),
        ("who represented Britain in Iran in 1952", [""]),
        ("who represented Imperial Britain in Iran", [""]),
        ("who represented Imperial Britain in Iran in 1942", ["during the Second World War"]),
    ],
)
def test_what_another_mandate_took_the_place_of_is_not_perhaps_in_force(text, periods):
    assert [each.period for each in IN_TWO_WARS.answer(text).arrangements] == periods


@pytest.mark.parametrize(
    "text",
    [
        "Wer vertritt die Interessen der USA im Iran?",
        "Durch wen werden die USA im Iran vertreten?",
        "Vertritt die Schweiz die USA im Iran?",
        "Vertritt jemand die USA im Iran?",
        "Qui représente les intérêts des USA en Iran ?",
        "Par qui les USA sont-ils représentés en Iran ?",
        "La Suisse représente-t-elle les USA en Iran ?",
        "Quelqu’un représente-t-il les USA en Iran ?",
        "Quelqu’un a-t-il représenté les USA en Iran en 2000 ?",
        "¿Quién representa los intereses de USA en Iran?",
        "¿Representa Switzerland a USA en Iran?",
        "¿Representa alguien a USA en Iran?",
        "Quem representa os interesses dos USA no Iran?",
        "Por quem são representados os USA no Iran?",
        "A Switzerland representa os USA no Iran?",
        "Representa a Switzerland os USA no Iran?",
        "من يمثل مصالح USA في Iran؟",
        "Кто представляет интересы USA в Iran?",
        "Кем представлены USA в Iran?",
        "Представляет ли Switzerland USA в Iran?",
    ],
)
def test_a_question_means_the_same_in_every_language(text):
    assert ids(text) == ["ch-us-ir"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("is Switzerland still representing the US in Iran", "Yes. Switzerland represents the United States in Iran,"),
        (
            "does Algeria still represent Iran in the US?",
            "No. Algeria represented Iran in the United States, from April",
        ),
        ("US Iran not Switzerland", "No one but Switzerland is stated for the United States in Iran."),
        ("how many mandates does Switzerland have now", "Today, the documents state 1 arrangement by Switzerland: "),
        ("how many countries has Switzerland represented", "The documents name 3 states represented by Switzerland: "),
        ("who represented Iran in the US in 1985", "In 1985: Algeria represented Iran in the United States,"),
        ("who represented the UK in Iran in 1985", "In 1985, the documents state no arrangement for"),
        ("who represented Britain in the US", "No one: Argentina was to represent the United Kingdom in"),
        ("who represents Norway in Iran", "Norway: no arrangement in this library."),
        ("what is an interests section", "Interests section: An office."),
        ("Was ist eine Interessensektion?", "Interests section: An office."),
    ],
)
def test_the_sentence_says_what_was_asked(text, sentence):
    assert answered(text).sentence.startswith(sentence)


def test_what_the_dates_do_not_decide_is_said_to_be_undecided():
    assert answered("who represented Iran in Britain in 1985").sentence.startswith(
        "In 1985: perhaps Switzerland; not dated well enough to tell. Switzerland represented Iran in the"
    )


@pytest.mark.parametrize("when", ["in November 2017", "on 25 October 2017", "in 2017", "before 2018"])
def test_what_was_only_agreed_at_the_time_is_told_with_its_stages(when):
    answer = answer_in_words(AGREED.answer(f"who represented Iran in Britain {when}"))
    assert answer.sentence.endswith(
        "no arrangement was in force for Iran in the United Kingdom. Switzerland for Iran in the United Kingdom: "
        "agreed on 25 October 2017; took effect in March 2018; ended, date not stated."
    )
    assert (answer.kind, answer.summary) == ("none", answer.sentence)
    assert [each.id for each in answer.arrangements] == ["ch-ir-gb"]


def test_what_was_agreed_after_the_time_is_not_told():
    assert answer_in_words(AGREED.answer("who represented Iran in Britain in 2016")).arrangements == ()


def test_the_answer_says_how_the_question_was_read():
    answer = answered("who represented Iran in the US in 1985")
    assert (answer.kind, answer.in_force_on) == ("arrangement", "1985")
    assert answer.read_as == "for: Iran; in: United States; in force: 1985"


@pytest.mark.parametrize(
    ("after", "text", "expected"),
    [
        ("who represents Iran in the US", "and before that?", ["dz-ir-us"]),
        ("who represents the US in Iran", "the other way round", ["pk-ir-us", "dz-ir-us"]),
        ("who represented Iran in the US", "and in Britain?", ["ch-ir-gb"]),
        ("who represented Iran in the US", "and in 1985?", ["dz-ir-us"]),
        ("is Pakistan still representing Iran in the US", "and before?", ["dz-ir-us"]),
        ("Vertritt Pakistan noch Iran in den USA?", "und davor?", ["dz-ir-us"]),
        ("Vertritt Pakistan noch Iran in den USA?", "umgekehrt", ["ch-us-ir"]),
        ("Qui représente Iran aux USA ?", "et avant ?", ["dz-ir-us"]),
        ("¿Quién representa a Iran en los USA?", "¿y antes?", ["dz-ir-us"]),
        ("Quem representa o Iran nos USA?", "e antes?", ["dz-ir-us"]),
        ("من يمثل Iran في USA؟", "وقبل ذلك؟", ["dz-ir-us"]),
        ("Кто представляет Iran в USA?", "а до этого?", ["dz-ir-us"]),
        ("Представляет ли ещё Pakistan Iran в USA?", "наоборот", ["ch-us-ir"]),
        ("Iran in the US", "and in Iran?", ["ch-us-ir"]),
        ("who represented Iran in the US", "وفي UK؟", ["ch-ir-gb"]),
        ("who represents the US in Iran", "since when?", ["ch-us-ir"]),
        ("Wer vertritt die USA im Iran?", "seit wann?", ["ch-us-ir"]),
        ("who represents Norway in Iran", "and the US?", ["ch-us-ir"]),
        ("who represents Norway in Britain", "what about Iran", ["ch-ir-gb"]),
    ],
)
def test_a_question_goes_on_from_the_one_before(after, text, expected):
    assert ids(text, after) == expected


def test_an_answer_to_a_question_that_goes_on_says_that_it_was_reread():
    assert answered("and in Britain?", "who represented Iran in the US").reread
    assert not answered("who represented Iran in the US", "who represents the US in Iran").reread
    assert answered("who represents the US in Pakisten").reread


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wer hat die USA im Iran vertreten?", ["ch-us-ir"]),
        ("Wer hat im Iran die USA vertreten?", ["ch-us-ir"]),
        ("Für wen ist die Schweiz im Iran Schutzmacht?", ["ch-us-ir"]),
        ("Welche Länder haben Iran in den USA vertreten?", ["dz-ir-us", "pk-ir-us"]),
        ("Wen hat Pakistan in den USA vertreten?", ["pk-ir-us"]),
        ("Iran US protecting power", ["dz-ir-us", "pk-ir-us"]),
        ("who came after Algeria as Iran's protecting power in the US", ["pk-ir-us"]),
        ("¿Quién representaba a Iran en los USA durante la crisis de 1985?", None),
        ("¿Quién representaba a Iran en los USA durante la guerra de 1985?", ["dz-ir-us"]),
        ("¿Representa Pakistan a Iran?", ["pk-ir-us"]),
        ("A Algeria representa o Iran?", ["dz-ir-us"]),
        ("Que países representa a Switzerland no Iran?", ["ch-us-ir"]),
    ],
)
def test_the_order_of_words_of_a_language_tells_the_roles(text, expected):
    found = ids(text)
    assert (found if found is None else sorted(found)) == expected
