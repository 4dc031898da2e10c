"""Kinds of questions: with a time, an order, an exception, a number or a list."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.cues import Cue
from index.answers.question import Asked
from index.answers.vocabularies import VOCABULARIES
from tests.index.answers.examples import AGREED, IN_TWO_WARS, OF_OLD, answered, ids


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
        ("who represented Iran in the US during the Bush years", ["dz-ir-us", "pk-ir-us"]),
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
    ("text", "sentence"),
    [
        ("is Switzerland still representing the US in Iran", "Yes. Switzerland represents the United States in Iran,"),
        (
            "does Algeria still represent Iran in the US?",
            "No. Algeria represented Iran in the United States, from April",
        ),
        ("US Iran not Switzerland", "No one but Switzerland is stated for the United States in Iran."),
        (
            "how many mandates does Switzerland have now",
            "According to the documents, 1 arrangement by Switzerland is in force today: ",
        ),
        ("how many countries has Switzerland represented", "The documents name 3 states represented by Switzerland: "),
        ("who represented Iran in the US in 1985", "In 1985: Algeria represented Iran in the United States,"),
        (
            "who represented the UK in Iran in 1985",
            "The documents state no arrangement for the United Kingdom in Iran in force in 1985.",
        ),
        (
            "who represented Britain in the US",
            "No mandate is known to have been in force. It was proposed",
        ),
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
        "the documents state no arrangement in force for Iran in the United Kingdom. "
        "Switzerland for Iran in the United Kingdom: "
        "agreed on 25 October 2017; took effect in March 2018; ended (date not stated)."
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
    "text", ["Is Switzerland neutral?", "La Suisse est-elle neutre ?", "Who has never represented Iran?"]
)
def test_what_is_not_asked_of_arrangements_is_not_answered_by_them(whole_answers, text):
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("Does Switzerland represent Cuba in the US?", "No. Switzerland represented Cuba in"),
        ("Are there Swiss mandates in Cuba?", "No. Switzerland represented the United States in"),
        ("Did Switzerland represent Cuba in the US?", "Yes. Switzerland represented Cuba in"),
        ("Does Switzerland represent the US in Iran?", "Yes. Switzerland represents"),
    ],
)
def test_what_has_ended_is_no_yes_to_a_question_of_today(whole_answers, text, beginning):
    assert answer_in_words(whole_answers.answer(text)).sentence.startswith(beginning)


@pytest.mark.parametrize(
    "text",
    [
        "Did Spain represent Narnia in the United States?",
        "Hat Spanien Narnia in den USA vertreten?",
        "Est-ce que l’Espagne a représenté Narnia aux États-Unis ?",
        "¿Ha representado España a Narnia en Estados Unidos?",
        "¿Fue España la potencia protectora de Narnia en Estados Unidos?",
    ],
)
def test_nothing_is_affirmed_of_a_state_that_is_not_known(whole_answers, text):
    facts = whole_answers.answer(text)
    assert facts is None or facts.question.asked is not Asked.WHETHER


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda each: each.language)
def test_what_is_still_so_is_so_now(whole_answers, vocabulary):
    words = [" ".join(phrase) for phrase, cues in vocabulary.cues.items() if Cue.STILL in cues]
    assert words
    assert [
        word for word in words if (facts := whole_answers.answer(f"CH US IR {word}")) and not facts.question.when
    ] == []
