"""The words of questions in every language that questions are read in; another language is another file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from index.answers.vocabularies.arabic import ARABIC
from index.answers.vocabularies.english import ENGLISH
from index.answers.vocabularies.french import FRENCH
from index.answers.vocabularies.german import GERMAN
from index.answers.vocabularies.portuguese import PORTUGUESE
from index.answers.vocabularies.russian import RUSSIAN
from index.answers.vocabularies.spanish import SPANISH
from index.words import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.vocabulary import Vocabulary

# English first: it is taken where the words of a question are of several languages.
SURE = 2  # known words by which the language of a text is told
VOCABULARIES = (ENGLISH, GERMAN, PORTUGUESE, SPANISH, FRENCH, ARABIC, RUSSIAN)


def vocabularies_of(spoken: Sequence[str]) -> list[Vocabulary]:
    """Return the vocabularies that folded words may be read by; the words of all others are not even loaded."""
    return [vocabulary for vocabulary in VOCABULARIES if vocabulary.may_read(spoken)]


def language_of(spoken: Sequence[str]) -> Vocabulary:
    """Return the vocabulary of the language that a text is in: the one that knows the most of its folded words."""
    return max(vocabularies_of(spoken), key=lambda each: (sum(map(each.knows, spoken)), each.is_script_of(spoken)))


def is_english(spoken: Sequence[str]) -> bool:
    """Return whether a text is in English; one without a word of any language is in that of the window."""
    return language_of(spoken) is ENGLISH and (
        language.spoken().code == "en" or any(ENGLISH.knows(word) for word in spoken if len(word) > 1)
    )


def little_words_of(spoken: Sequence[str]) -> frozenset[str]:
    """Return the words that say nothing about the subject in the language of a text; none of English and no text.

    One word of another language makes no text in it: "de Gaulle".
    """
    vocabulary = language_of(spoken)
    sure = vocabulary is not ENGLISH and sum(map(vocabulary.knows, spoken)) >= SURE
    return vocabulary.little_words if sure else frozenset()


def is_in_any(word: str) -> bool:
    """Return whether a folded word is one of questions, in any language."""
    return any(each.spells(word) or word in each.little_words for each in VOCABULARIES)


@cache
def words_of_other_languages() -> frozenset[str]:
    """Return the folded words of questions in the languages that the documents are not written in."""
    return frozenset().union(*(vocabulary.spelled for vocabulary in VOCABULARIES if vocabulary is not ENGLISH))
