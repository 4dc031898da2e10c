"""In Spanish "a" stands before the state that is represented: one without it after a verb is its subject."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from index.words.language import speak
from index.words.wording import name_in_sentence
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import locale_name
from viewer.settings.translated_language import load_language

VERBS = ("representaba", "ha representado", "protegió", "protegía")
TIMES = ("¿De qué año a qué año", "¿Hasta qué año", "¿Entre qué años", "¿En qué período", "¿De qué fecha a qué fecha")
ORDERS = (
    *(f"{time} representó {{power:nom}} {{represented:to}} {{host:in}}?" for time in TIMES),
    *(f"¿Hasta qué año {verb} {{power:nom}} {{represented:to}} {{host:in}}?" for verb in VERBS),
    "¿{represented:to} lo representó {power:nom} {host:in}?",
    "¿Representó {power:nom} {represented:to} {host:in}?",
    "¿Fue representado {represented:nom} {host:in} por {power:nom}?",
)
OF_THE_POWER = (
    "¿Qué intereses representaba {power:nom} {host:in}?",
    "¿Cuáles intereses representaba {power:nom} {host:in}?",
    "¿Qué intereses tenía encomendados {power:nom} {host:in}?",
    "¿Qué Gobierno representaba {power:nom} {host:in}?",
    "¿Qué otros Estados representó {power:nom} {host:in}?",
    "¿Cuál fue el Estado que representó {power:nom} {host:in}?",
    "¿Qué país encomendó {power:to} sus intereses {host:in}?",
    "¿Qué países le confiaron {power:to} sus intereses {host:in}?",
)
OF_THE_REPRESENTED = (
    "¿Está representado {represented:nom} {host:in}?",
    "¿Sigue representado {represented:nom} {host:in}?",
    "¿Qué Gobierno representaba {represented:to} {host:in}?",
    "¿Qué país vela por {represented:nom} {host:in}?",
    "¿Por qué Estados ha sido representado {represented:nom} {host:in}?",
)


@pytest.fixture(scope="module", autouse=True)
def spanish():
    before = speak(load_language("es", QLocale(locale_name("es")), ROOT / "resources" / "translations"))
    yield
    speak(before)


def turned(whole_library, whole_answers, pattern, *asked):
    """Return the questions of a pattern that give a state another role than that in which it is asked about."""
    found = []
    for each in whole_library.arrangements()[::4]:  # all take a minute
        parties = {name: getattr(each, name) for name in ("power", "represented", "host")}
        if not all(party.code for party in parties.values()):
            continue
        text = pattern.format(**{name: name_in_sentence(party) for name, party in parties.items()})
        facts = whole_answers.answer(text)
        if facts is None or not all(parties[name].code in codes(facts, name) for name in asked):
            found.append(text)
    return found


def codes(facts, name):
    return {state.code for role, states in facts.reading.items() if role.name.lower() == name for state in states}


@pytest.mark.parametrize("pattern", ORDERS)
def test_a_state_with_a_is_represented_by_the_one_without(whole_library, whole_answers, pattern):
    assert turned(whole_library, whole_answers, pattern, "power", "represented", "host") == []


@pytest.mark.parametrize("pattern", OF_THE_POWER)
def test_who_is_asked_for_is_represented_by_the_state_without_a(whole_library, whole_answers, pattern):
    assert turned(whole_library, whole_answers, pattern, "power", "host") == []


@pytest.mark.parametrize("pattern", OF_THE_REPRESENTED)
def test_who_is_asked_for_acts_for_the_state_that_is_represented(whole_library, whole_answers, pattern):
    assert turned(whole_library, whole_answers, pattern, "represented", "host") == []
