"""The words of questions in every language that questions are read in; another language is another file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.vocabularies.arabic import ARABIC
from index.answers.vocabularies.english import ENGLISH
from index.answers.vocabularies.french import FRENCH
from index.answers.vocabularies.german import GERMAN
from index.answers.vocabularies.portuguese import PORTUGUESE
from index.answers.vocabularies.russian import RUSSIAN
from index.answers.vocabularies.spanish import SPANISH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.vocabulary import Vocabulary

# English first: it is taken where the words of a question are of several languages.
VOCABULARIES = (ENGLISH, GERMAN, PORTUGUESE, SPANISH, FRENCH, ARABIC, RUSSIAN)


def vocabularies_of(spoken: Sequence[str]) -> list[Vocabulary]:
    """Return the vocabularies that folded words may be read by; the words of all others are not even loaded."""
    return [vocabulary for vocabulary in VOCABULARIES if vocabulary.may_read(spoken)]
