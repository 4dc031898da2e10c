"""A capital stands for its state in every language: as the host, and as the represented state beside a host."""

from __future__ import annotations

import tomllib

import pytest

from index.answers.question import Role
from index.words.wording import name_in_sentence
from tests.architecture.source_tree import ROOT

CAPITALS = tomllib.loads((ROOT / "packaging" / "capitals_in.toml").read_text("utf-8"))
IN = {"de": "Wer vertrat Tuvalu in {}?", "fr": "Qui représentait Tuvalu à {} ?", "pt": "Quem representou Tuvalu em {}?"}
IN |= {"es": "¿Quién representó a Tuvalu en {}?", "ru": "Кто представлял Тувалу в {}?", "ar": "من مثل توفالو في {}؟"}
HOST_FIRST = {
    "en": "Who represented in {host:nom} {capital}?",
    "de": "Wer vertrat {host:in} {capital}?",
    "fr": "Qui représentait {host:in} {capital} ?",
    "es": "¿Quién representaba {host:in} a {capital}?",
    "pt": "Quem representava {host:in} {capital}?",
    "ru": "Кто представлял {host:in} {capital}?",
    "ar": "من مثل لدى {host:nom} {capital}؟",
}


@pytest.mark.parametrize("language", IN)
def test_every_capital_is_read_as_its_state(whole_answers, language) -> None:
    wrong = [
        capital
        for code, row in CAPITALS.items()
        for capital in row.get(language, ())
        if code not in _codes_of(whole_answers.answer(IN[language].format(capital)), Role.HOST)
    ]
    assert wrong == []


def _codes_of(facts, role: Role) -> set[str]:
    return {state.code for state in facts.reading.get(role, ())} if facts else set()


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", HOST_FIRST)
def test_a_capital_beside_the_host_is_the_represented_state(whole_library, whole_answers, language) -> None:
    wrong = []
    for each in whole_library.arrangements():
        for capital in CAPITALS.get(each.represented.code or "", {}).get(language, ())[:1]:
            text = HOST_FIRST[language].format(host=name_in_sentence(each.host), capital=capital)
            facts = whole_answers.answer(text)
            if facts and each.represented.code not in _codes_of(facts, Role.REPRESENTED):
                wrong.append(text)
    assert wrong == []


JERUSALEM = (
    *("Who represents the US in Jerusalem?", "Wer vertritt die USA in Jerusalem?", "من يمثل أمريكا في القدس؟"),
    *("Qui représente les États-Unis à Jérusalem ?", "¿Quién representa a Estados Unidos en Jerusalén?"),
    *("Quem representa os Estados Unidos em Jerusalém?", "Кто представляет США в Иерусалиме?"),
    "Who represents the US in East Jerusalem?",
)


@pytest.mark.parametrize("text", JERUSALEM)
def test_a_disputed_city_is_the_seat_of_no_state(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None
