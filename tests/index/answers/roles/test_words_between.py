"""An adverb or a time between a verb and its states changes no roles, in any language, tense or order of words."""

from __future__ import annotations

from itertools import cycle

import pytest

from index.answers.question import Role
from index.words.local_names import local_name
from index.words.wording import name_in_sentence

# "{0}" acts for "{1}"; the word between stands where "_" does.
PATTERNS = {
    "en": (
        "Has {0:nom} _ represented {1:nom}?",
        "Did {0:nom} _ represent {1:nom}?",
        "Did {0:nom} represent _ {1:nom}?",
        "_ did {0:nom} represent {1:nom}?",
        "Is it true that {0:nom} _ represented {1:nom}?",
        "Was {1:nom} _ represented by {0:nom}?",
    ),
    "de": (
        "Hat {0:nom} _ {1:acc} vertreten?",
        "Hatte {0:nom} {1:acc} _ vertreten?",
        "Vertrat {0:nom} _ {1:acc}?",
        "Vertritt {0:nom} {1:acc} _?",
        "Stimmt es, dass {0:nom} _ {1:acc} vertreten hat?",
        "Stimmt es, dass {0:nom} {1:acc} _ vertrat?",
        "Wurde {1:nom} _ {0:from} vertreten?",
    ),
    "fr": (
        "{0:nom} a-t-elle _ représenté {1:nom} ?",
        "{0:nom} avait-elle représenté _ {1:nom} ?",
        "{0:nom} a _ représenté {1:nom} ?",
        "{0:nom} représentait-elle _ {1:nom} ?",
        "Est-ce que {0:nom} représenta _ {1:nom} ?",
        "Est-il vrai que {0:nom} ait _ représenté {1:nom} ?",
        "{1:nom} a-t-elle _ été représentée par {0:nom} ?",
    ),
    "es": (
        "¿Ha representado _ {0:nom} {1:to}?",
        "¿Ha representado {0:nom} _ {1:to}?",
        "¿Representó {0:nom} _ {1:to}?",
        "¿_ representaba {0:nom} {1:to}?",
        "¿Es verdad que {0:nom} _ representó {1:to}?",
        "¿Fue {1:nom} _ representada por {0:nom}?",
    ),
    "pt": (
        "{0:nom} representou _ {1:nom}?",
        "{0:nom} _ representou {1:nom}?",
        "{0:nom} tem _ representado {1:nom}?",
        "Representou {0:nom} _ {1:nom}?",
        "É verdade que {0:nom} representava _ {1:nom}?",
        "{1:nom} foi _ representada {0:by}?",
    ),
    "ru": (
        "Представляла ли _ {0:nom} интересы {1:of}?",
        "{0:nom} _ представляла интересы {1:of}?",
        "{0:nom} представляла _ интересы {1:of}?",
        "Правда ли, что {0:nom} представляет _ интересы {1:of}?",
    ),
    "ar": (
        "هل مثلت {0:nom} _ {1:nom}؟",
        "هل سبق أن مثلت {0:nom} {1:nom} _؟",
        "هل كانت {0:nom} _ تمثل {1:nom}؟",
        "هل صحيح أن {0:nom} كانت تمثل _ {1:nom}؟",
    ),
}
BETWEEN = {
    "en": ("ever", "also", "at any time", "in 1943", "during the Second World War", "from 1940 to 1945"),
    "de": ("jemals", "je", "auch", "schon einmal", "früher", "1943", "im Zweiten Weltkrieg", "von 1940 bis 1945"),
    "fr": ("jamais", "déjà", "un jour", "aussi", "en 1943", "pendant la Seconde Guerre mondiale", "de 1940 à 1945"),
    "es": ("alguna vez", "ya", "también", "en 1943", "durante la Segunda Guerra Mundial", "entre 1940 y 1945"),
    "pt": ("alguma vez", "já", "também", "em 1943", "durante a Segunda Guerra Mundial", "de 1940 a 1945"),
    "ru": ("когда-либо", "уже", "также", "в 1943 году", "во время Второй мировой войны", "с 1940 по 1945 год"),
    "ar": ("يوما", "أيضا", "عام 1943", "خلال الحرب العالمية الثانية", "من 1940 إلى 1945"),
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", PATTERNS)
def test_who_acts_for_whom_is_the_same_with_a_word_between(whole_library, whole_answers, language) -> None:
    """Whether or not there was such a mandate, and whichever of the two has held one."""
    between = cycle(("", *BETWEEN[language]))
    wrong = []
    pairs = _pairs(whole_library)
    for pattern in PATTERNS[language]:
        for one, other in pairs:
            text = pattern.replace("_", next(between)).format(name_in_sentence(one), name_in_sentence(other))
            if _roles(whole_answers, text) != {one.code: Role.POWER, other.code: Role.REPRESENTED}:
                wrong.append(text)
    assert pairs
    assert wrong == []


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["de", "fr", "pt"])
def test_names_without_their_article_are_read_alike(whole_library, whole_answers, language) -> None:
    between = cycle(BETWEEN[language])
    pattern = {"de": "Hat {} _ {} vertreten?", "fr": "{} a-t-elle _ représenté {} ?", "pt": "{} representou _ {}?"}
    wrong = []
    for one, other in _pairs(whole_library):
        text = pattern[language].replace("_", next(between)).format(local_name(one), local_name(other))
        if _roles(whole_answers, text) != {one.code: Role.POWER, other.code: Role.REPRESENTED}:
            wrong.append(text)
    assert wrong == []


def _pairs(library) -> list[tuple]:
    """Return every power with every state that it represented, or was host to it, and the other way round."""
    every = [each for each in library.arrangements() if each.power.code and each.represented.code and each.host.code]
    pairs = {(each.power, other) for each in every for other in (each.represented, each.host)}
    names = {state.code: state for state in library.states()}
    both = pairs | {(other, one) for one, other in pairs}
    return sorted(
        ((names[one.code], names[other.code]) for one, other in both), key=lambda pair: [s.code for s in pair]
    )


def _roles(answers, text: str) -> dict[str, Role] | None:
    """Return the roles of the states of a question; None where its words leave one open, or mean something more."""
    question = answers._read(text)
    if question.other or not all(each.explicit for each in question.named):
        return None
    return {each.states[0].code: each.roles[0] for each in question.named}
