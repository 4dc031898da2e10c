"""Whoever asks when a mandate was requested or agreed gets the date of that, and not of its beginning."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.model import StageKind
from index.words.dates import date_in_sentence
from index.words.periods import worded_text

_ASKED = {
    StageKind.REQUESTED: "When did {represented} ask {power} to represent it in {host}?",
    StageKind.AGREED: "When was the mandate of {power} for {represented} in {host} agreed?",
}


@pytest.mark.parametrize("kind", _ASKED)
def test_every_stage_that_is_dated_is_told_with_its_date(whole_library, whole_answers, kind):
    wrong = []
    for each in whole_library.arrangements():
        stages = [stage for stage in each.stages if stage.kind is kind and (stage.date or stage.worded)]
        if stages and each.start and all(party.code for party in (each.power, each.represented, each.host)):
            names = {role: getattr(each, role).name for role in ("power", "represented", "host")}
            facts = whole_answers.answer(_ASKED[kind].format(**names))
            told = answer_in_words(facts).sentence.lower() if facts else ""
            date = worded_text(stages[0].worded) or date_in_sentence(stages[0].date).removeprefix("in ")
            if facts is None or (each in facts.arrangements and date.lower() not in told):
                wrong.append(each.id)
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "When did the US ask Switzerland to represent it in Iran?",
        "Wann baten die USA die Schweiz, sie in Iran zu vertreten?",
        "Quand les États-Unis ont-ils demandé à la Suisse de les représenter en Iran ?",
        "¿Cuándo pidió Estados Unidos a Suiza que lo representara en Irán?",
        "Quando é que os EUA pediram à Suíça o mandato no Irão?",
        "Когда США попросили Швейцарию представлять их интересы в Иране?",
        "متى طلبت الولايات المتحدة من سويسرا رعاية مصالحها في إيران؟",
    ],
)
def test_the_request_is_asked_for_in_every_language(whole_answers, text):
    facts = whole_answers.answer(text)
    assert [each.id for each in facts.arrangements] == ["ch-us-ir"]
    assert answer_in_words(facts).sentence.startswith("Requested in April 1980: ")


def test_that_a_stage_is_not_dated_is_said(whole_answers):
    facts = whole_answers.answer("When was the Swiss mandate for the US in Iran agreed?")
    assert answer_in_words(facts).sentence.startswith("A date for this is not recorded: ")
