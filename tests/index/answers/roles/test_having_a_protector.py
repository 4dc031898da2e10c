"""Whoever has, or needs, a protecting power is represented; keywords are read as what was, and not as what may be."""

from __future__ import annotations

import pytest

from index.answers.question import Role
from index.words.wording import name_in_sentence

HAD = {
    "en": ("Did {0:nom} have a protecting power?", "Did {0:nom} need a protecting power?"),
    "de": ("{0:Hatte|Hatten} {0:nom} eine Schutzmacht?", "{0:Hatte|Hatten} {0:nom} selbst eine Schutzmacht?"),
    "fr": ("{0:nom} avait-elle une puissance protectrice ?", "{0:nom} a-t-elle eu une puissance protectrice ?"),
    "es": ("¿Tuvo {0:nom} una potencia protectora?", "¿Necesitó {0:nom} una potencia protectora?"),
    "pt": ("{0:nom} teve uma potência protetora?", "{0:nom} precisou de uma potência protetora?"),
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", HAD)
def test_who_has_a_protecting_power_is_represented(whole_library, whole_answers, language) -> None:
    every = whole_library.arrangements()
    parties = {party.code: party for each in every for party in (each.power, each.represented) if party.code}
    texts = [pattern.format(name_in_sentence(party)) for party in parties.values() for pattern in HAD[language]]
    wrong = [text for text in texts if (facts := whole_answers.answer(text)) and Role.POWER in facts.reading]
    assert wrong == []


@pytest.mark.parametrize("words", ["protecting power {} {}", "{1} Schutzmacht {0}"])
def test_what_was_comes_before_what_may_have_been(whole_library, whole_answers, words) -> None:
    every = whole_library.arrangements()
    names = sorted({each.represented.name for each in every if each.represented.code})
    wrong = []
    for name in names:
        for time in ("1916", "1943", "1968"):
            facts = whole_answers.answer(words.format(name, time))
            plain = whole_answers.answer(f"Who represented {name} in {time}?")
            if facts and plain and facts.undecided and plain.found and not facts.found:
                wrong.append((name, time))
    assert wrong == []


def test_three_names_in_any_order(whole_answers) -> None:
    facts = whole_answers.answer("Polen Israel 1967 Niederlande")
    assert [each.id for each in facts.found] == ["nl-il-pl"]
