"""Definitions: every term of the glossary is defined when it is asked for by any of its names, in any language."""

from __future__ import annotations

import pytest

from index.answers.definitions import defined, named_terms

QUESTIONS = (
    "define {0}",
    "Was bedeutet {0}?",
    "Que signifie {0} ?",
    "¿Qué significa {0}?",
    "ما معنى {0}؟",
    "Что значит {0}?",
    "{0} meaning",
)


@pytest.mark.parametrize("pattern", QUESTIONS)
def test_every_term_is_defined_by_each_of_its_names(whole_library, pattern):
    terms = whole_library.terms()
    named = named_terms(terms)
    missed = [
        (term.id, name)
        for term in terms
        for name in (term.term, *term.names)
        if defined(pattern.format(name), named) is not term
    ]
    assert not missed


def test_every_term_has_names_in_the_other_languages(whole_library):
    assert not [term.id for term in whole_library.terms() if len(term.names) < 3]


@pytest.mark.parametrize(
    "text",
    [
        "Qu'est-ce qu'une puissance protectrice ?",
        "Qu’est-ce qu’une puissance protectrice ?",
        "Was ist eine Schutzmacht?",
        "¿Qué es una potencia protectora?",
        "ما هي الدولة الحامية؟",
        "ما هي دولة حامية؟",
        "ما المقصود بالدولة الحامية؟",
        "Что такое держава-покровительница?",
        "определение державы-покровительницы",
    ],
)
def test_a_protecting_power_is_defined_in_every_language(whole_library, text):
    term = defined(text, named_terms(whole_library.terms()))
    assert term
    assert term.id == "protecting-power"
