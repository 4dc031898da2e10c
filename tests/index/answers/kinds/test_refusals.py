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


_OF_USSR = "us-suhh-fr"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Почему США отказались представлять интересы СССР во Франции в 1941 году?", {_OF_USSR}),
        ("Did the US refuse to represent the USSR in France?", {_OF_USSR}),
        ("Wer lehnte es ab, die Sowjetunion zu vertreten?", {_OF_USSR}),
        ("Wer weigerte sich, die Sowjetunion in Frankreich zu vertreten?", {_OF_USSR}),
        ("Which mandates were refused in 1941?", {_OF_USSR, "us-fr-suhh"}),
        ("Quels mandats les États-Unis ont-ils refusé d'assumer ?", {_OF_USSR, "us-fr-suhh", "us-gb-x-slovakia-1939"}),
        ("Quem recusou representar o Reino Unido na Eslováquia em 1939?", {"us-gb-x-slovakia-1939"}),
    ],
)
def test_what_was_refused_is_of_the_states_the_year_and_the_part_asked_about(whole_answers, text, expected) -> None:
    assert {each.id for each in whole_answers.answer(text).arrangements} == expected


@pytest.mark.parametrize(
    "text", ["Wer lehnte es ab, von den USA vertreten zu werden?", "Did Russia refuse the Swiss mandate in 2005?"]
)
def test_of_a_refusal_that_is_not_recorded_no_other_is_told(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None


def test_where_mandates_were_in_force_none_is_said_to_be_missing_but_refused_ones(whole_answers) -> None:
    facts = whole_answers.answer("Qui a refusé de représenter le Japon aux États-Unis ?")
    assert answer_in_words(facts).sentence.endswith("for Japan in the United States that was refused.")


def test_who_refused_is_named_with_each_mandate(whole_answers) -> None:
    sentence = answer_in_words(whole_answers.answer("Quem recusou a Suíça?")).sentence
    assert all(f"(refused by {state})" in sentence for state in ("Japan", "Russia", "Venezuela", "the United Kingdom"))


@pytest.mark.parametrize(
    "text",
    [
        "Which mandates were refused by the host state?",
        "Welche Mandate wurden vom Empfangsstaat abgelehnt?",
        "Quels mandats ont été refusés par l'État hôte ?",
        "¿Qué mandatos fueron rechazados por el Estado receptor?",
        "Que mandatos foram recusados pelo Estado anfitrião?",
        "Какие мандаты были отклонены принимающим государством?",
        "ما التكليفات التي رفضتها الدولة المضيفة؟",
    ],
)
def test_what_the_host_refused_is_nothing_that_anybody_else_did(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert len(facts.found) > 5
    assert all(each.host in [stage.by for stage in each.stages] for each in facts.found)
