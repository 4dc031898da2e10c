"""Every name that a sentence prints is read: in a plain question it finds the arrangement that the sentence tells."""

from __future__ import annotations

import pytest

from index.words.wording import name_in_sentence

# Hosts that are no states and have a name of their own; other words of a source are vague: "several neutral countries".
NAMED = frozenset(
    {
        *("Bohemia and Moravia", "French Indochina", "French North Africa", "Gibraltar", "Madagascar"),
        "Singapore and Mombasa",
    }
)
OF_POWER = {
    "en": "Whom has {0:nom} represented in {1:nom}?",
    "de": "Wen {0:hat|haben} {0:nom} {1:in} vertreten?",
    "fr": "Qui {0:nom} a-t-elle représenté {1:in} ?",
    "es": "¿A quién representó {0:nom} {1:in}?",
    "pt": "Quem é que {0:nom} representou {1:in}?",
    "ru": "Чьи интересы представляла {0:nom} {1:in}?",
    "ar": "مصالح من رعت {0:nom} لدى {1:nom}؟",
}
OF_REPRESENTED = {
    "en": "Who represented {0:nom} in {1:nom}?",
    "de": "Wer vertrat {0:acc} {1:in}?",
    "fr": "Qui représentait {0:nom} {1:in} ?",
    "es": "¿Quién representó {0:to} {1:in}?",
    "pt": "Quem representou {0:nom} {1:in}?",
    "ru": "Кто представлял {0:acc} {1:in}?",
    "ar": "من مثل {0:nom} لدى {1:nom}؟",
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", OF_POWER)
def test_what_is_printed_is_read(whole_library, whole_answers, language) -> None:
    wrong = []
    for each in whole_library.arrangements():
        for pattern, party in ((OF_POWER, each.power), (OF_REPRESENTED, each.represented)):
            if not party.code or not (each.host.code or each.host.name in NAMED):
                continue
            if pattern is OF_POWER and each.host.name == "Singapore and Mombasa":
                continue  # German “die Niederlande in X und Y” may be read as of X in Y
            text = pattern[language].format(name_in_sentence(party), name_in_sentence(each.host))
            facts = whole_answers.answer(text)
            shown = (*facts.arrangements, *facts.planned) if facts else ()
            if each.id not in {found.id for found in shown}:
                wrong.append(text)
    assert wrong == []


VICHY = ("Vichy France", "Vichy-Frankreich", "la France de Vichy", "Francia de Vichy", "França de Vichy", "режим Виши")


@pytest.mark.parametrize("name", [*VICHY, "правительство Виши", "حكومة فيشي", "gouvernement de Vichy", "Vichy"])
def test_vichy_is_france_at_its_time(whole_answers, name) -> None:
    facts = whole_answers.answer(name)
    assert {state.code for states in facts.reading.values() for state in states} == {"FR"}
    assert facts.any_found
    assert (facts.question.when.first, facts.question.when.last) == ("1940-07-10", "1944-08-20")
