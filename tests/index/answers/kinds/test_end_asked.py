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
