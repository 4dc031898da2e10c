"""The words of questions in every language that questions are read in; another language is another file."""

from functools import cache

from index.answers.vocabularies.arabic import ARABIC
from index.answers.vocabularies.english import ENGLISH
from index.answers.vocabularies.french import FRENCH
from index.answers.vocabularies.german import GERMAN
from index.answers.vocabularies.spanish import SPANISH

# English first: it is taken where the words of a question are of several languages.
VOCABULARIES = (ENGLISH, FRENCH, GERMAN, SPANISH, ARABIC)


@cache
def words_of_other_languages() -> frozenset[str]:
    """Return the folded words of questions in the languages that the documents are not written in."""
    return frozenset().union(*(vocabulary.spelled for vocabulary in VOCABULARIES if vocabulary is not ENGLISH))
