"""A place that is no state is not taken for the state whose name is a part of its own, nor passed over."""

from __future__ import annotations

import json

import pytest

from tests.architecture.source_tree import ROOT

ASKED = {
    "en": "Did Switzerland represent Germany in {0}?",
    "de": "Vertrat die Schweiz Deutschland in {0}?",
    "fr": "La Suisse a-t-elle représenté l’Allemagne dans {0} ?",
    "es": "¿Representó Suiza a Alemania en {0}?",
    "pt": "A Suíça representou a Alemanha em {0}?",
    "ru": "Кого представляла Швейцария в {0}?",
    "ar": "من مثلت سويسرا في {0}؟",
}
# Adjectives as a language joins them to the name of a place.
PARTS = {
    "en": ("British {0}", "French {0}", "the Spanish {0}", "Dutch {0}"),
    "de": ("Britisch-{0}", "Französisch-{0}", "Spanisch-{0}", "Niederländisch-{0}"),
    "fr": ("{0} britannique", "{0} français", "{0} espagnol", "{0} néerlandaise"),
    "es": ("{0} británica", "{0} francés", "{0} español", "{0} neerlandesa"),
    "pt": ("{0} britânica", "{0} francês", "{0} espanhol", "{0} neerlandesa"),
}
NO_STATES = {
    "en": (
        "North Africa",
        "Atlantis",
        "the Dutch East Indies",
    ),
    "de": (
        "Nordafrika",
        "Atlantis",
        "Niederländisch-Ostindien",
        "Südamerika",
    ),
    "fr": (
        "Atlantide",
        "les Indes néerlandaises",
        "l’Amérique du Sud",
    ),
    "es": ("Atlántida", "las Indias Orientales", "América Latina"),
    "pt": ("Atlântida", "Índias Orientais", "América Latina"),
    "ru": ("Нидерландской Ост-Индии",),
    "ar": (
        "جزر الهند الشرقية الهولندية",
        "جزر الهند الغربية",
    ),
}


@pytest.mark.parametrize("language", PARTS)
def test_the_name_of_a_state_in_a_longer_one_is_not_that_state(whole_answers, whole_library, language):
    called = {} if language == "en" else _names(language)
    names = {called.get(state.code, state.name) for state in whole_library.states() if len(state.code) == 2}
    places = [part.format(name) for name in names if " " not in name for part in PARTS[language]]
    asked = {place: whole_answers.answer(ASKED[language].format(place)) for place in places}
    assert len(asked) > 200
    # “British Honduras” is a state, of which nothing is stated.
    assert {place for place, facts in asked.items() if facts and facts.any_found} == set()


@pytest.mark.parametrize("language", ASKED)
def test_a_place_that_is_no_state_is_not_passed_over(whole_answers, language):
    assert [place for place in NO_STATES[language] if whole_answers.answer(ASKED[language].format(place))] == []


@pytest.mark.parametrize(
    "text",
    [
        "Does Switzerland represent the US in Iran?",
        "Who helps Americans in Iranian prisons?",
        "Welche Schutzmacht haben die Amerikaner im Iran?",
        "Qui représente les intérêts américains en Iran ?",
        "¿Quién representa los intereses estadounidenses en Irán?",
    ],
)
def test_adjectives_that_are_no_part_of_a_place_are_understood(whole_answers, text):
    assert "ch-us-ir" in {each.id for each in whole_answers.answer(text).arrangements}


def _names(language):
    return json.loads((ROOT / "resources" / "translations" / f"states_{language}.json").read_text("utf-8"))
