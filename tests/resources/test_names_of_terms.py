"""A term of the glossary is defined when it is asked for by the name that the window gives it, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale

from index.answers.terms.definitions import compared, defined
from index.answers.terms.term_names import TermNames
from index.built.library import Library
from index.search.analysis import words
from index.words.language import speak
from index.words.term_words import term_name
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import load_language

QUESTIONS = {
    "ar": ("ما معنى {}؟", "ماذا تقول {}؟", "ما هي مهام {}", "ماهي {}", "ما هو دور {}؟"),
    "de": ("Was bedeutet {}?", "Was versteht man unter {}?", "Was sagt {}?", "Was macht {}?"),
    "es": ("¿Qué significa {}?", "¿Qué dice {}?", "¿Para qué sirve {}?", "¿Qué es {} y para qué sirve?"),
    "fr": ("Que signifie {} ?", "Que dit {} ?", "Qu’entend-on par {} ?", "À quoi sert {} ?"),
    "pt": ("Que significa {}?", "O que diz {}?", "O que é {} e para que serve?", "O que se entende por {}?"),
    "ru": ("Что значит {}?", "О чём говорит {}?", "{} это", "Что делает {}?"),
}
DIFFERENCES = {
    "ar": ("ما الفرق بين {} و{}؟", "الفرق بين {} و {}"),
    "de": ("Was ist der Unterschied zwischen {} und {}?", "Worin unterscheiden sich {} von der {}?"),
    "es": ("¿Qué diferencia hay entre {} y {}?", "¿En qué se diferencia {} de {}?"),
    "fr": ("Quelle est la différence entre {} et {} ?", "différence entre le {} et la {}"),
    "pt": ("Qual a diferença entre {} e {}?", "em que difere {} de {}"),
    "ru": ("Чем отличается {} от {}?", "в чём разница между {} и {}"),
}


@pytest.fixture(params=listed_languages())
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    """Return the code of a language that is in use."""
    before = speak(
        load_language(request.param, QLocale(locale_name(request.param)), ROOT / "resources" / "translations")
    )
    yield request.param
    speak(before)


def test_a_term_is_asked_for_by_its_name_in_the_window(whole_library: Library, code: str) -> None:
    terms = whole_library.terms()
    named = TermNames(terms)
    asked = [(term, pattern.format(term_name(term))) for term in terms for pattern in QUESTIONS[code]]
    assert [question for term, question in asked if defined(question, named) is not term] == []


def test_a_name_alone_is_defined(whole_library: Library, code: str) -> None:
    terms = whole_library.terms()
    named = TermNames(terms)
    assert [term.id for term in terms if named.called(term_name(term)) is not term] == []


def test_what_sets_two_terms_apart_is_told_by_both(whole_library: Library, code: str) -> None:
    terms = whole_library.terms()
    named = TermNames(terms)
    asked = [(pair, pattern.format(*map(term_name, pair))) for pair in pairwise(terms) for pattern in DIFFERENCES[code]]
    assert [question for pair, question in asked if compared(question, named) != pair] == []


def test_what_is_searched_for_a_name_is_english(whole_library: Library, code: str) -> None:
    terms = whole_library.terms()
    named = TermNames(terms)
    searched = {term.id: words(named.in_english(term_name(term), lambda _word: False)) for term in terms}
    english = {term.id: [words(name) for name in (term.term, *term.forms)] for term in terms}
    assert {id_: found for id_, found in searched.items() if found not in english[id_]} == {}
