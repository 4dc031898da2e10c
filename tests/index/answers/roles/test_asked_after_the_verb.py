"""Whom a power represents may be asked after the verb, as one speaks: it is never read as who represents it."""

from __future__ import annotations

import pytest

from index.answers.question import Asked, Role
from index.words.wording import name_in_sentence

SPOKEN = {
    "en": ("{0:nom} represents whom?", "{0:nom} represents which countries?"),
    "de": ("Was vertritt {0:nom}?",),  # a name that is a plural has another verb before "wen"
    "fr": (
        "{0:nom} représente qui ?",
        "{0:nom} représente quels pays ?",
        "{0:nom} représente actuellement quel pays ?",
        "{0:nom} protège qui ?",
        "Que représente {0:nom} ?",
        "{0:nom}, qui représente-t-elle ?",
    ),
    "es": ("{0:nom} representa a quién", "{0:nom} representa a qué países", "¿Qué representa {0:nom}?"),
    "pt": ("{0:nom} representa quem?", "{0:nom} representa que países?", "O que representa {0:nom}?"),
    "ru": ("{0:nom} представляет кого?", "{0:nom} представляет какие страны?", "Что представляет {0:nom}?"),
    "ar": ("{0:nom} تمثل من؟", "{0:nom} تمثل أي دول؟", "ماذا تمثل {0:nom}؟"),
}
# With the place before it.
WITHIN = (
    "Die Schweiz vertritt wen im Iran?",
    "Die Schweiz vertritt welche Länder im Iran?",
    "À Téhéran, la Suisse représente qui ?",
    "En Iran, la Suisse représente qui ?",
    "Que représente la Suisse en Iran ?",
)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", SPOKEN)
def test_whoever_stands_before_the_verb_is_the_power(whole_library, whole_answers, language) -> None:
    powers = {each.power for each in whole_library.arrangements() if each.power.code}
    texts = {pattern.format(name_in_sentence(power)): power for power in powers for pattern in SPOKEN[language]}
    read = {text: (whole_answers.answer(text), power) for text, power in texts.items()}
    assert [text for text, (facts, power) in read.items() if facts is None or not _is_of_power(facts, power)] == []


@pytest.mark.parametrize("text", WITHIN)
def test_whom_is_asked_is_no_yes_or_no(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert facts.question.asked is not Asked.WHETHER
    assert {each.power.code for each in facts.found} == {"CH"}


@pytest.mark.parametrize("text", ["L’Iran, représenté par qui ?", "l’Iran représenté par quel pays aux États-Unis"])
def test_a_participle_stays_one(whole_answers, text) -> None:
    assert Role.REPRESENTED in whole_answers.answer(text).reading


def _is_of_power(facts, power) -> bool:
    return facts.reading.keys() == {Role.POWER} and power.code in {each.code for each in facts.reading[Role.POWER]}
