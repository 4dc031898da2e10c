"""A time that is not understood is left out and told, in every language; what may be a state or a place is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.question import Role
from index.words.wording import name_in_sentence

if TYPE_CHECKING:
    from index.answers.answering import Answers

# Questions about a pair of states, and times that nobody can date.
ASKED = {
    "de": ("Wer vertrat {represented:acc} {host:in}", "nach dem Umsturz", "während der Präsidentschaft Meiers"),
    "fr": (
        "Qui représentait {represented:nom} {host:in}",
        "après le rétablissement",
        "pendant la présidence de Martin",
    ),
    "es": (
        "¿Quién representaba {represented:to} {host:in}",
        "tras el golpe de Mejía",
        "durante la presidencia de Mejía",
    ),
    "pt": (
        "Quem representou {represented:nom} {host:in}",
        "depois do restabelecimento",
        "durante a presidência de Sampaio",
    ),
    "ru": ("Кто представлял {represented:acc} {host:in}", "после переворота Петрова", "во время президентства Петрова"),
    "ar": ("من مثل {represented:nom} {host:in}", "بعد انقلاب سليم", "خلال رئاسة سليم"),
}


@pytest.mark.parametrize("language", ASKED)
def test_the_answer_is_that_without_the_time_and_says_so(
    whole_library, whole_answers: Answers, spoken, language: str
) -> None:
    pattern, *times = ASKED[language]
    pairs = {(each.represented, each.host) for each in whole_library.arrangements()}
    told = 0
    for represented, host in sorted((pair for pair in pairs if pair[0].code and pair[1].code), key=str):
        asked = pattern.format(represented=name_in_sentence(represented), host=name_in_sentence(host))
        plain = whole_answers.answer(f"{asked}?")
        for time in times:
            answer = whole_answers.answer(f"{asked} {time}?")
            if plain is None or answer is None:
                continue
            assert answer.question.unread == time, asked
            assert answer.arrangements == plain.arrangements, asked
            assert time in answer_in_words(answer).sentence
            told += 1
    assert told > 400


@pytest.mark.parametrize(
    "text",
    [
        "Who represented the US in Cuba before Atlantis?",
        "Wer vertrat die USA in Kuba vor Atlantis?",
        "Qui représentait les États-Unis à Cuba avant l’Atlantide ?",
        "Quem representou os EUA em Cuba depois da Ruritânia?",
        "Кто представлял США на Кубе до Атлантиды?",
        "How many mandates did Switzerland have during the war?",
        "Quem representou Portugal na Indonésia antes da independência de Timor?",
        "Who represented the US in Iran after the assault in Ruritania?",
    ],
)
def test_what_may_be_a_state_or_a_place_is_no_time(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None


def test_of_a_time_that_is_not_understood_nothing_is_affirmed(whole_answers: Answers) -> None:
    answer = whole_answers.answer("Did Poland represent the US in Iraq after the coup?")
    assert answer is not None
    assert answer_in_words(answer).sentence.startswith("“after the coup” was not understood as a time; ")
    assert "Yes" not in answer_in_words(answer).sentence


@pytest.mark.parametrize(
    "text",
    [
        "Who represented Iran in the US when Algeria gave up?",
        "Wer vertrat Iran in den USA, als Algerien aufgab?",
        "Qui représentait l’Iran aux États-Unis quand l’Algérie a renoncé ?",
        "¿Quién representaba a Irán en Estados Unidos cuando Argelia renunció?",
        "Quem representava o Irão nos EUA depois que a Argélia desistiu?",
        "Кто представлял Иран в США, когда Алжир ушёл?",
        "من مثل إيران في الولايات المتحدة بعد أن انسحبت الجزائر؟",
    ],
)
def test_a_state_in_a_clause_of_time_has_no_part(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert Role.POWER not in facts.reading
    after = facts.question.anchor  # what was when it left is what came after it
    assert bool(after) != bool(facts.question.unread)
    assert {each.id for each in facts.arrangements} == ({"pk-ir-us"} if after else {"pk-ir-us", "dz-ir-us"})
