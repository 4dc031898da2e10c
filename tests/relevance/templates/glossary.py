"""Questions for the meaning of a term, by each of its names; words that only the glossary or notes have (kind 7)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from index.folding import fold
from tests.relevance.grammar import forms_of
from tests.relevance.judging import holds
from tests.relevance.question import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from index.model import Term
    from tests.relevance.cards import Card
    from tests.relevance.truth import Truth

FORMS = {
    "what is X": "what is {X}?",
    "define X": "define {X}",
    "X meaning": "{X} meaning",
    "X definition": "{X} definition",
    "what does X mean": "what does {X} mean",
}
# Words in which texts speak of a term; nobody asks what they are, or means something else by it.
NO_NAMES = {
    "acting for both sides",
    "broke off relations",
    "broken off relations",
    "severed",
    "turned it down",
    "withdraw its consent",
    "withheld its consent",
    "Rhodesia",
    "Washburne",
}
# Names of terms in the other languages of the window.
IN_OTHER_LANGUAGES = {
    "protecting-power": {
        "de": "Was ist eine Schutzmacht?",
        "fr": "Qu’est-ce qu’une puissance protectrice ?",
        "es": "¿Qué es una potencia protectora?",
        "ar": "ما هي الدولة الحامية؟",
        "ru": "Что такое держава-покровительница?",
        "pt": "O que é uma potência protetora?",
    },
    "good-offices": {
        "de": "Was sind gute Dienste?",
        "fr": "définition de bons offices",
        "es": "¿Qué son los buenos oficios?",
        "ar": "ما معنى المساعي الحميدة",
        "ru": "что такое добрые услуги",
        "pt": "O que são os bons ofícios?",
    },
    "host-state": {
        "de": "Bedeutung von Empfangsstaat",
        "fr": "Qu’est-ce que l’État accréditaire ?",
        "es": "definición de Estado receptor",
        "ar": "ما هي الدولة المضيفة؟",
        "ru": "определение государства пребывания",
        "pt": "definição de Estado receptor",
    },
    "sending-state": {
        "de": "Definition Entsendestaat",
        "fr": "Que signifie État accréditant ?",
        "es": "significado de Estado acreditante",
        "ar": "تعريف الدولة الموفدة",
        "ru": "Что значит аккредитующее государство?",
        "pt": "significado de Estado acreditante",
    },
    "neutrality": {
        "de": "Was bedeutet Neutralität?",
        "fr": "Qu’est-ce que la neutralité ?",
        "es": "¿Qué significa neutralidad?",
        "ar": "ما هو الحياد؟",
        "ru": "Что означает нейтралитет?",
        "pt": "O que significa neutralidade?",
    },
    "interests-section": {
        "de": "Was ist eine Interessensektion?",
        "fr": "Qu’est-ce qu’une section d’intérêts ?",
        "es": "¿Qué es una sección de intereses?",
        "ar": "ما هو قسم رعاية المصالح؟",
        "ru": "Что такое секция интересов?",
        "pt": "O que é uma secção de interesses?",
    },
}


# What a term is asked for otherwise, in its own words and beside another one, by language.
OTHERWISE = {
    "ar": ("ما هي مهام {}؟", "ماهي {}", "ماذا تقول {}؟", "{}"),
    "de": ("Was versteht man unter {}?", "Was sagt {}?", "Was macht {}?", "{}"),
    "es": ("¿Qué dice {}?", "¿Para qué sirve {}?", "¿Qué es {} y para qué sirve?", "{}"),
    "fr": ("Que dit {} ?", "Qu’entend-on par {} ?", "À quoi sert {} ?", "{}"),
    "pt": ("O que diz {}?", "O que é {} e para que serve?", "O que se entende por {}?", "{}"),
    "ru": ("О чём говорит {}?", "{} это", "Что делает {}?", "{}"),
}
DIFFERENCES = {
    "ar": "ما الفرق بين {} و{}؟",
    "de": "Was ist der Unterschied zwischen {} und {}?",
    "en": "what is the difference between {} and {}?",
    "es": "¿Qué diferencia hay entre {} y {}?",
    "fr": "Quelle est la différence entre {} et {} ?",
    "pt": "Qual a diferença entre {} e {}?",
    "ru": "В чём разница между {} и {}?",
}


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions for meanings, and the words that have to find something."""
    for term in truth.terms:
        for template, pattern in FORMS.items():
            yield Question(template, (pattern.format(X=_within(term.term)),), holds(_defines(term)))
        for form in (term.term, *term.forms):
            if form not in NO_NAMES:
                yield Question("what is FORM", (f"what is {form}",), holds(_defines(term)))
            yield Question("term by its name", (form,), holds(_finds(term)))
    by_id = {term.id: term for term in truth.terms}
    for id_, asked in IN_OTHER_LANGUAGES.items():
        for language, text in asked.items():
            yield Question("meaning, other languages", (text,), holds(_defines(by_id[id_])), language)
    yield from _otherwise(truth.terms)
    words = _words(text for term in truth.terms for text in (term.term, term.definition)) - truth.words
    for word in sorted(words):
        yield Question("word of the glossary alone", (word,), holds(lambda card: bool(card.kind or card.total)))
    for word in sorted(_words(truth.notes) - truth.words - words):
        yield Question("word of notes alone", (word,), holds(lambda card: bool(card.kind or card.total)))


def _otherwise(terms: Sequence[Term]) -> Iterator[Question]:
    for language, patterns in OTHERWISE.items():
        for place, (term, name) in enumerate(_named(terms, language)):
            text = patterns[place % len(patterns)].format(name)
            yield Question("meaning asked otherwise", (text,), holds(_defines(term)), language)
    for language, pattern in DIFFERENCES.items():
        named = [(term, term.term) for term in terms] if language == "en" else [*_named(terms, language)]
        for (one, first), (other, second) in pairwise(named):
            judged = holds(_defines_both(one, other))
            yield Question("difference between X and Y", (pattern.format(first, second),), judged, language)


def _named(terms: Sequence[Term], language: str) -> Iterator[tuple[Term, str]]:
    """Yield the terms with what a language calls them, where the glossary has that name, too."""
    called = forms_of(language).terms
    yield from ((term, called[term.term]) for term in terms if called.get(term.term, "") in term.names)


def _defines_both(one: Term, other: Term) -> Callable[[Card], bool]:
    beginnings = [" ".join(term.definition.split()[:5]) for term in (one, other)]
    return lambda card: card.kind == "definition" and all(each in card.sentence for each in beginnings)


def _within(name: str) -> str:
    """Return a name as it stands within a sentence: abbreviations and names of treaties keep their capitals."""
    first, _, rest = name.partition(" ")
    return name if rest[:1].isupper() or first[1:].lower() != first[1:] else f"{first.lower()} {rest}".strip()


def _defines(term: Term) -> Callable[[Card], bool]:
    beginning = " ".join(term.definition.split()[:5])
    return lambda card: card.kind == "definition" and beginning in " ".join(card.sentence.split())


def _finds(term: Term) -> Callable[[Card], bool]:
    defines = _defines(term)
    return lambda card: defines(card) or any(hit[:2] == ("term", term.id) for hit in card.hits)


def _words(texts: Iterator[str] | tuple[str, ...]) -> set[str]:
    return {word for text in texts for word in re.findall(r"[a-z]{5,}", fold(text))}
