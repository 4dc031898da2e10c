"""What was refused, and by whom; what was only requested or agreed; and what nobody knows to have ended."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.kinds.fates import has_fate
from index.answers.question import Fate
from index.model import Assessment, StageKind
from index.words.wording import name_in_sentence

LISTS = {
    Fate.REFUSED: (
        "Which mandates were refused?",
        "Welche Mandate wurden abgelehnt?",
        "Quels mandats ont été refusés ?",
        "¿Qué mandatos fueron rechazados?",
        "Que mandatos foram recusados?",
        "Какие мандаты были отклонены?",
        "Какие мандаты были предложены, но отклонены?",
        "ما التكليفات التي رُفضت؟",
    ),
    Fate.REQUESTED: ("Which mandates were only requested?", "Welche Mandate wurden nur erbeten?"),
    Fate.AGREED: ("Which mandates were only agreed?", "التكليفات المتفق عليها فقط"),
    Fate.UNKNOWN: ("Of which mandates is it not known whether they ended?", "التكليفات التي لا يُعرف هل انتهت"),
    Fate.DISPUTED: ("Which mandates are contested?", "Какие мандаты оспариваются?"),
}
REFUSERS = {
    "ar": "ما التكليفات التي رفضتها {state:nom}؟",
    "de": "Welche Mandate hat {state:nom} abgelehnt?",
    "es": "¿Qué mandatos rechazó {state:nom}?",
    "fr": "Quels mandats {state:nom} a-t-elle refusés ?",
    "pt": "Que mandatos recusou {state:nom}?",
    "ru": "Какие мандаты отклонила {state:nom}?",
}


@pytest.mark.parametrize("fate", LISTS)
def test_mandates_are_listed_by_what_became_of_them(whole_library, whole_answers, fate) -> None:
    expected = {each.id for each in whole_library.arrangements() if has_fate(each, fate)}
    assert expected
    for text in LISTS[fate]:
        assert {each.id for each in whole_answers.answer(text).found} == expected, text


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", REFUSERS)
def test_what_a_state_refused_is_told_by_who_refused_it(whole_library, whole_answers, language) -> None:
    refused = {}
    for each in whole_library.arrangements():
        for stage in each.stages:
            if stage.kind is StageKind.REFUSED:
                refused.setdefault(stage.by, set()).add(each.id)
    assert len(refused) > 5
    for state, mandates in refused.items():
        facts = whole_answers.answer(text := REFUSERS[language].format(state=name_in_sentence(state)))
        assert facts is not None, text
        assert {each.id for each in facts.found} == mandates, text


def test_what_a_state_did_not_refuse_is_not_told_as_if_it_had(whole_answers) -> None:
    facts = whole_answers.answer("Which mandates did Switzerland refuse?")
    assert answer_in_words(facts).sentence == "The documents state no arrangement refused by Switzerland."
    asked = whole_answers.answer("Did Switzerland refuse to represent the US in Venezuela?")
    assert asked is None or not answer_in_words(asked).sentence.startswith("Yes")


@pytest.mark.parametrize("language", REFUSERS)
def test_a_contradicted_claim_asked_with_its_own_time_is_told_as_that(whole_library, whole_answers, spoken) -> None:
    told = 0
    for each in whole_library.arrangements():
        for said in each.statements:
            if said.assessment is Assessment.CONTRADICTED and each.assessment is not said.assessment and said.period:
                asked = f"Did {each.power.name} represent {each.represented.name} in {each.host.name} {said.period}?"
                facts = whole_answers.answer(asked)
                assert facts.claimed, asked
                assert facts.borne_out == (each,)
                told += 1
    assert told


@pytest.mark.parametrize(
    "text",
    [
        "Will Switzerland represent the US in Iran?",
        "Wird die Schweiz die USA in Iran vertreten?",
        "La Suisse représentera-t-elle les États-Unis en Iran ?",
        "¿Representará Suiza a Estados Unidos en Irán?",
        "A Suíça representará os EUA no Irão?",
        "Будет ли Швейцария представлять США в Иране?",
        "هل ستمثل سويسرا الولايات المتحدة في إيران؟",
    ],
)
def test_what_will_be_is_told_by_what_is_and_not_affirmed(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert [each.id for each in facts.found] == ["ch-us-ir"]
    assert answer_in_words(facts).sentence.startswith("Switzerland represents")
