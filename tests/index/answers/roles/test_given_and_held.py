"""Which mandates a state gave and which it held: whoever gave them is represented, whoever received them is a power."""

from __future__ import annotations

import pytest

from index.answers.question import Role
from index.words.wording import name_in_sentence

GAVE = {
    "en": ("Which mandates has {0:nom} given to other states?", "Which mandates did {0:nom} entrust?"),
    "de": ("Welche Mandate {0:hat|haben} {0:nom} erteilt?", "Welche Mandate {0:hat|haben} {0:nom} anvertraut?"),
    "fr": ("Quels mandats {0:nom} a-t-elle confiés ?", "Quels mandats a confiés {0:nom} ?"),
    "es": ("¿Qué mandatos ha encomendado {0:nom}?", "¿Qué mandatos dio {0:nom}?"),
    "pt": ("Que mandatos {0:nom} confiou a outros Estados?", "Que mandatos deu {0:nom}?"),
    "ru": ("Какие мандаты поручила {0:nom}?", "Какие мандаты дала {0:nom}?"),
    "ar": ("ما التكليفات التي أسندتها {0:nom}؟", "ما التكليفات التي منحتها {0:nom}؟"),
}
RECEIVED = {
    "en": ("Which mandates has {0:nom} received?",),
    "de": ("Welche Mandate {0:hat|haben} {0:nom} erhalten?",),
    "fr": ("Quels mandats {0:nom} a-t-elle reçus ?", "Quels mandats a reçus {0:nom} ?"),
    "es": ("¿Qué mandatos ha recibido {0:nom}?", "¿Qué mandatos recibió {0:nom}?"),
    "pt": ("Que mandatos {0:nom} recebeu?", "Que mandatos recebeu {0:nom}?"),
    "ru": ("Какие мандаты получила {0:nom}?",),
    "ar": ("ما التكليفات التي تلقتها {0:nom}؟", "ما التكليفات التي تولتها {0:nom}؟"),
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", GAVE)
@pytest.mark.parametrize(("asked", "role"), [(GAVE, Role.REPRESENTED), (RECEIVED, Role.POWER)])
def test_a_mandate_is_of_who_gave_it_or_of_who_held_it(whole_library, whole_answers, language, asked, role) -> None:
    parties = {
        each.code: each for mandate in whole_library.arrangements() for each in (mandate.power, mandate.represented)
    }
    wrong = []
    for party in parties.values():
        for pattern in asked[language]:
            text = pattern.format(name_in_sentence(party))
            facts = whole_answers.answer(text)
            if facts and {*facts.reading} != {role}:
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "Wen hat Kanada in Iran mit seiner Vertretung betraut?",
        "Wer ist von Kanada in Iran betraut?",
        "Wen hat Kanada im Iran mit der Wahrung seiner Interessen beauftragt?",
        "Whom has Canada charged with its representation in Iran?",
        "Qui le Canada a-t-il chargé de ses intérêts en Iran ?",
        "Кому Канада поручила представительство в Иране?",
    ],
)
def test_whoever_is_entrusted_by_a_state_is_its_power(whole_answers, text):
    assert {each.id for each in whole_answers.answer(text).found} == {"it-ca-ir"}


@pytest.mark.parametrize(
    "text",
    [
        "Welche Staaten haben Schweden mit ihrer Vertretung betraut?",
        "Welche Staaten ließen sich von Schweden vertreten?",
        "Which states have entrusted Sweden with their representation?",
        "Which states have themselves represented by Sweden?",
        "Quels États se font représenter par la Suède ?",
        "¿Qué Estados se hacen representar por Suecia?",
        "Que Estados se fazem representar pela Suécia?",
        "Какие государства поручили Швеции представлять свои интересы?",
    ],
)
def test_states_that_entrust_a_power_are_those_it_represents(whole_answers, text):
    facts = whole_answers.answer(text)
    assert facts.question.wanted is Role.REPRESENTED
    assert {each.power.code for each in facts.found} == {"SE"}


@pytest.mark.parametrize(
    "text",
    [
        "Welche Staaten lassen sich im Iran vertreten?",
        "Which states have themselves represented in Iran?",
        "Quels États se font représenter en Iran ?",
        "¿Qué Estados se hacen representar en Irán?",
        "Que Estados se fazem representar no Irão?",
    ],
)
def test_states_that_have_themselves_represented_are_no_powers(whole_answers, text):
    assert whole_answers.answer(text).question.wanted is Role.REPRESENTED
