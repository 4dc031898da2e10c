"""What the terms of a glossary may be called: their names, in any language, inflected, and articles of treaties."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from index.answers.elisions import unelided
from index.answers.terms.name_tables import SEVERAL, add_shown, key_of, name_tables, stems_of
from index.search.analysis import STOP_WORDS, fold, placed_tokens, words
from index.words import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from index.answers.terms.name_tables import NameTables, Numbers, Words
    from index.model import Term

# What stands for "article" before its number: "art. 45", “ст. 45”.
_ARTICLE = frozenset({"art", "arts", "ст"})


_YEAR = 4  # figures; articles have fewer
_QUOTATION_MARKS = frozenset('"“”„«»')


class TermNames:
    """The terms of a glossary by the folded words of their spellings, in all languages.

    What the language in use calls a term in the window is among them, so that a reader can ask for what stands there.
    """

    def __init__(self, terms: Iterable[Term], tables: NameTables | None = None) -> None:
        """Take the terms of a glossary, which are read when one is asked for, and their names if these are known."""
        self._given = terms
        self._tables = tables or name_tables(self._terms)
        shown = language.spoken()
        if shown is not language.ENGLISH:
            add_shown(self._tables, self._terms, (shown.term(term.term) for term in self._terms))

    def get(self, spoken: Words) -> Term | None:
        """Return the term that words name, in any inflection, or by the number of an article; None for no other."""
        return (
            self._in(self._tables.exact, spoken)
            or self._in(self._tables.stems, stems_of(spoken))
            or self._by_article(spoken)
        )

    def named(self, spoken: Words) -> Term | None:
        """Return the term of which words are a name, and not only a way to speak of it; or the number of an article."""
        return self._in(self._tables.names, spoken) or self._by_article(spoken)

    def called(self, text: str) -> Term | None:
        """Return the term of which a whole text is a name, "Vienna Convention article 45"; None for any other text."""
        return self.named(key_of(words(unelided(text))))

    def has_word(self, word: str) -> bool:
        """Return whether a folded word is one of a name."""
        return word in self._spelled or key_of((word,))[0] in self._spelled

    def in_english(self, text: str, is_word: Callable[[str], bool], kept: Iterable[tuple[int, int]] = ()) -> str:
        """Return a text with the names of terms in other languages as the documents, in English, have them.

        One word that `is_word` says the documents have, too, stays, and so do the stretches `kept`, in characters, and
        a text with words in quotation marks.
        """
        if not _QUOTATION_MARKS.isdisjoint(text):
            return text
        text = unelided(text, kept)
        places = [(word, found) for found in placed_tokens(text) if (word := fold(found[0]))]
        spoken, parts, at, start = tuple(word for word, _ in places), [], 0, 0
        while start < len(spoken):
            length, english = self._english_at(spoken[start : start + self._tables.longest], is_word)
            if english:
                parts += [text[at : places[start][1].start()], english]
                at = places[start + length - 1][1].end()
            start += length
        return "".join((*parts, text[at:]))

    def _english_at(self, spoken: Words, is_word: Callable[[str], bool]) -> tuple[int, str]:
        """Return how many words are the longest name, and what it is in English; one word and blank for none."""
        others = self._tables.others
        for length in range(len(spoken), 0, -1):
            key = key_of(spoken[:length])
            term = self._in(others, key) or (self._in(others, stems_of(key)) if length > 1 else None)
            if term and (length > 1 or not is_word(spoken[0])):
                return length, _in_texts(term, key)
        return 1, ""

    def _by_article(self, spoken: Words) -> Term | None:
        """Return the one term that has all these words, a number and two others among them: "art. 45 Vienna 1961"."""
        if len({word for word in spoken if word.isdigit() and len(word) != _YEAR}) != 1:
            return None
        telling = {word for word in spoken if word not in STOP_WORDS and not _is_little(word)}
        if len(telling) < 3:
            return None
        stems = [f" {stem} " for stem in stems_of(tuple(telling - _ARTICLE))]
        found = [number for number, own in enumerate(self._tables.of_each) if all(stem in own for stem in stems)]
        return self._terms[found[0]] if len(found) == 1 else None

    def _in(self, table: Numbers, spoken: Words) -> Term | None:
        number = table.get(" ".join(spoken), SEVERAL)
        return None if number == SEVERAL else self._terms[number]

    @cached_property
    def _terms(self) -> tuple[Term, ...]:
        return tuple(self._given)

    @cached_property
    def _spelled(self) -> frozenset[str]:
        return frozenset(" ".join(self._tables.exact).split())


def _in_texts(term: Term, key: Words) -> str:
    """Return what the documents write for a name of a term: the first form, of those with its number if it has one."""
    numbers = {word for word in key if word.isdigit()}
    return next((form for form in term.forms if numbers <= {*words(form)}), term.term)


def _is_little(word: str) -> bool:
    from index.answers.vocabularies import VOCABULARIES  # noqa: PLC0415  most texts have no number of an article

    return len(word) == 1 or any(word in vocabulary.little_words for vocabulary in VOCABULARIES)
