"""A term of the glossary is defined when it is asked for by the name that the window gives it, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from index.answers.definitions import defined, named_terms
from index.built.library import Library
from index.words.language import speak, spoken
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import load_language

QUESTIONS = {
    "ar": "ما معنى {}؟",
    "de": "Was bedeutet {}?",
    "es": "¿Qué significa {}?",
    "fr": "Que signifie {} ?",
    "pt": "Que significa {}?",
    "ru": "Что значит {}?",
}


@pytest.mark.parametrize("code", listed_languages())
def test_a_term_is_asked_for_by_its_name_in_the_window(whole_library: Library, code: str) -> None:
    before = speak(load_language(code, QLocale(locale_name(code)), ROOT / "resources" / "translations"))
    try:
        terms = whole_library.terms()
        named = named_terms(terms)
        asked = [(term, QUESTIONS[code].format(spoken().term(term.term))) for term in terms]
        assert [question for term, question in asked if defined(question, named) is not term] == []
    finally:
        speak(before)
