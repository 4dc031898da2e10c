"""Whether a mandate has ended: what is in force is told first, and denies it."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.model import Status
from index.words.language import translate
from index.words.wording import name_in_sentence

ENDED = {
    "en": ("Has the mandate of {0:nom} in {1:nom} ended?", "Is the representation of {0:nom} in {1:nom} finished?"),
    "de": ("Ist das Mandat {0:of} {1:in} beendet?", "Endete das Mandat {0:of} {1:in}?"),
    "fr": ("Le mandat {0:of} {1:in} a-t-il pris fin ?", "Le mandat {0:of} {1:in} est-il terminé ?"),
    "es": ("¿Ha terminado el mandato {0:of} {1:in}?", "¿Se acabó el mandato {0:of} {1:in}?"),
    "pt": ("O mandato {0:of} {1:in} terminou?", "Já acabou o mandato {0:of} {1:in}?"),
    "ru": ("Закончился ли мандат {0:of} {1:in}?", "Мандат {0:of} {1:in} завершён?"),
    "ar": ("هل انتهت ولاية {0:nom} في {1:nom}؟", "هل ولاية {0:nom} في {1:nom} منتهية؟"),
}

GIVEN_UP = {
    "en": ("Has {0:nom} given up its mandate in {1:nom}?", "Did {0:nom} lose the mandate in {1:nom}?"),
    "de": ("Hat {0:nom} das Mandat {1:in} aufgegeben?", "Gab {0:nom} das Mandat {1:in} nicht ab?"),
    "fr": ("{0:nom} a-t-elle rendu son mandat {1:in} ?", "{0:nom} a-t-elle renoncé à son mandat {1:in} ?"),
    "es": ("¿Renunció {0:nom} a su mandato {1:in}?", "¿No abandonó {0:nom} su mandato {1:in}?"),
    "pt": ("{0:nom} renunciou ao mandato {1:in}?", "{0:nom} perdeu o seu mandato {1:in}?"),
    "ru": ("Сложила ли {0:nom} мандат {1:in}?", "Отказалась ли {0:nom} от своего мандата {1:in}?"),
    "ar": ("هل تخلت {0:nom} عن تكليفها في {1:nom}؟", "هل فقدت {0:nom} تكليفها في {1:nom}؟"),
}
STOPPED = {
    "en": "Did {0:nom} stop representing {1:nom} in {2:nom}?",
    "de": "Hat {0:nom} aufgehört, {1:acc} {2:in} zu vertreten?",
    "fr": "{0:nom} a-t-elle cessé de représenter {1:nom} {2:in} ?",
    "es": "¿Dejó {0:nom} de representar a {1:nom} {2:in}?",
    "pt": "{0:nom} deixou de representar {1:nom} {2:in}?",
    "ru": "Перестала ли {0:nom} представлять {1:acc} {2:in}?",
    "ar": "هل توقفت {0:nom} عن تمثيل {1:nom} في {2:nom}؟",
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", STOPPED)
def test_no_yes_and_no_no_contradicts_the_mandates_it_stands_before(whole_library, whole_answers, language) -> None:
    parties = [(each.power, each.represented, each.host) for each in whole_library.arrangements() if each.host.code]
    named = {tuple(map(name_in_sentence, each)) for each in parties}
    texts = {STOPPED[language].format(*each) for each in named}
    texts |= {pattern.format(each[0], each[2]) for each in named for pattern in GIVEN_UP[language]}
    yes, no = (translate("Answers", f"{word}. {{statement}}").format(statement="") for word in ("Yes", "No"))
    told, wrong = set(), []
    for text, facts in ((text, whole_answers.answer(text)) for text in texts):
        sentence = answer_in_words(facts).sentence if facts else ""
        statuses = {each.status for each in facts.found} if facts else set()
        told.add(sentence[:3])
        if sentence.startswith(yes) and statuses != {Status.ENDED}:
            wrong.append(text)
        if sentence.startswith(no) and Status.CURRENT not in statuses:
            wrong.append(text)
    assert wrong == []
    assert {yes[:3], no[:3]} <= told


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ENDED)
def test_whether_a_mandate_has_ended_is_denied_by_what_is_in_force(whole_library, whole_answers, language) -> None:
    every = [each for each in whole_library.arrangements() if each.status is Status.CURRENT and each.host.code]
    no, wrong = translate("Answers", "No. {statement}").format(statement=""), []
    for each in every:
        for pattern in ENDED[language]:
            text = pattern.format(name_in_sentence(each.power), name_in_sentence(each.host))
            facts = whole_answers.answer(text)
            first = facts and facts.found and facts.found[0].status is Status.CURRENT
            if not (first and each in facts.found and answer_in_words(facts).sentence.startswith(no)):
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize(
    "text", ["mandats terminés de la Suisse en Iran ?", "Which Swiss mandates in Iran have ended?"]
)
def test_a_list_of_what_has_ended_is_of_nothing_else(whole_answers, text) -> None:
    assert {each.status for each in whole_answers.answer(text).found} == {Status.ENDED}


def test_no_yes_is_said_to_a_mandate_that_is_over(whole_answers) -> None:
    facts = whole_answers.answer("Is the mandate of Sweden in North Korea over?")
    assert "Yes" not in answer_in_words(facts).sentence


@pytest.mark.parametrize(
    "text",
    [
        "Hat Polen das Mandat in Syrien an Tschechien abgegeben?",
        "La Pologne a-t-elle cédé son mandat en Syrie à la République tchèque ?",
        "Hat Polen sein Mandat in Syrien noch nicht aufgegeben?",
        "Nahm Russland die Schweiz als Schutzmacht an?",
        "Приняла ли Россия Швейцарию как державу-покровительницу?",
    ],
)
def test_what_no_record_tells_has_no_answer(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None
