"""Tells the language of a text by the words of questions in it.

Most words that are searched are none of these, which is known without the vocabularies: to load and to fold them takes
a tenth of a search in a terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.languages.every_word import EVERY_WORD
from index.search.analysis import STOP_WORDS
from index.words import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.vocabulary import Vocabulary

SURE = 2  # known words by which the language of a text is told


def is_in_any(word: str) -> bool:
    """Return whether a folded word is one of questions, in any language."""
    return f" {word} " in EVERY_WORD if word.isascii() else any(word in each.every_word for each in _vocabularies())


def is_english(spoken: Sequence[str]) -> bool:
    """Return whether a text is in English; one without a word of any language is in that of the window."""
    if _has_none(spoken):
        return language.spoken().code == "en"
    english, *_ = _vocabularies()
    return _language_of(spoken) is english and (
        language.spoken().code == "en" or any(english.knows(word) for word in spoken if len(word) > 1)
    )


def little_words_of(spoken: Sequence[str]) -> frozenset[str]:
    """Return the words that say nothing about the subject in the language of a text; none of English and no text.

    One word of another language makes no text in it: "de Gaulle".
    """
    if _has_none(spoken):
        return frozenset()
    vocabulary, (english, *_) = _language_of(spoken), _vocabularies()
    sure = vocabulary is not english and sum(map(vocabulary.knows, spoken)) >= SURE
    return vocabulary.little_words if sure else frozenset()


def _has_none(spoken: Sequence[str]) -> bool:
    """Return whether folded words are in the letters of English, and none but little English ones is of questions."""
    return all(word in STOP_WORDS or (word.isascii() and not is_in_any(word)) for word in spoken)


def _language_of(spoken: Sequence[str]) -> Vocabulary:
    """Return the vocabulary of the language that a text is in: the one that knows the most of its folded words."""
    from index.answers.vocabularies import vocabularies_of  # noqa: PLC0415  most texts have no word of a question

    return max(vocabularies_of(spoken), key=lambda each: (sum(map(each.knows, spoken)), each.is_script_of(spoken)))


def _vocabularies() -> tuple[Vocabulary, ...]:
    """Return all vocabularies, that of English first."""
    from index.answers.vocabularies import VOCABULARIES  # noqa: PLC0415  most texts have no word of a question

    return VOCABULARIES
