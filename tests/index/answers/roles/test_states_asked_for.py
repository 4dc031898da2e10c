"""Which states a power has represented, in the tenses of every language: it is no list of the power itself."""

from __future__ import annotations

import pytest

from index.answers.cues import Cue
from index.answers.question import Role
from index.answers.vocabularies import VOCABULARIES
from index.words.wording import name_in_sentence

# A name that is a plural leaves some of them open: "welche Länder haben die Niederlande vertreten".
PATTERNS = {
    "en": (
        "Which states has {0:nom} represented?",
        "Which countries had {0:nom} represented?",
        "Which countries did {0:nom} represent in 1943?",
        "Which countries in 1943 did {0:nom} represent?",
        "Which countries were represented by {0:nom}?",
    ),
    "de": (
        "Welche Länder hat {0:nom} vertreten?",
        "Welche Staaten hatte {0:nom} vertreten?",
        "Welche Länder hat {0:nom} 1943 vertreten?",
        "Welche Staaten hat im Zweiten Weltkrieg {0:nom} vertreten?",
        "Welche Staaten vertrat {0:nom}?",
        "Welche Länder vertritt heute {0:nom}?",
        "Wie viele Länder hat {0:nom} vertreten?",
        "Welche Länder sind {0:from} vertreten worden?",
    ),
    "fr": (
        "Quels pays {0:nom} a-t-elle représentés ?",
        "Quels pays {0:nom} avait-elle représentés ?",
        "Quels États {0:nom} a-t-elle déjà représentés en 1943 ?",
        "Quels États représentait {0:nom} ?",
        "Quels pays représentait en 1943 {0:nom} ?",
        "Quels pays ont été représentés par {0:nom} ?",
    ),
    "es": (
        "¿Qué países ha representado {0:nom}?",
        "¿A qué países había representado {0:nom}?",
        "¿Qué Estados representó en 1943 {0:nom}?",
        "¿Qué países representaba ya {0:nom}?",
        "¿Qué países han sido representados por {0:nom}?",
    ),
    "pt": (
        "Que países representou {0:nom}?",
        "Que países tem {0:nom} representado?",
        "Que Estados {0:nom} tinha representado?",
        "Que países representou em 1943 {0:nom}?",
        "Quantos países representou {0:nom}?",
    ),
    "ru": (
        "Какие страны {0:представлял|представляла|представляло|представляли} {0:nom}?",
        "Какие страны {0:nom} {0:представлял|представляла|представляло|представляли}?",
        "Какие страны в 1943 году {0:представлял|представляла|представляло|представляли} {0:nom}?",
    ),
    "ar": ("ما الدول التي مثلتها {0:nom}؟", "ما الدول التي كانت تمثلها {0:nom}؟", "أي الدول مثلتها {0:nom} عام 1943؟"),
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", PATTERNS)
def test_the_states_that_a_power_has_represented_are_asked_for(whole_library, whole_answers, language) -> None:
    powers = {each.power for each in whole_library.arrangements() if each.power.code}
    wrong = []
    for power in powers:
        for pattern in PATTERNS[language]:
            text = pattern.format(name_in_sentence(power))
            facts = whole_answers.answer(text)
            if "представляли" in text:  # so it is of the states asked for, or of a name that is a plural
                continue
            if facts is None or (facts.any_found and not _is_of_power(facts, power)):
                wrong.append(text)
    assert powers
    assert wrong == []


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda each: each.language)
def test_the_number_of_a_verb_is_told_of_verbs_alone(vocabulary) -> None:
    verbs = {Cue.REPRESENTS, Cue.REPRESENTED, Cue.DOES}
    numbered = {
        phrase: cues for phrase, cues in vocabulary.cues.items() if not cues.isdisjoint({Cue.SINGLE, Cue.SEVERAL})
    }
    assert [phrase for phrase, cues in numbered.items() if cues.isdisjoint(verbs)] == []
    assert [phrase for phrase, cues in numbered.items() if {Cue.SINGLE, Cue.SEVERAL} <= cues] == []


def _is_of_power(facts, power) -> bool:
    """Return whether an answer is of what a power did, and lists it not as a power of its own."""
    listed = facts.question.wanted is not Role.POWER
    return listed and all(each.power == power for each in facts.found)
