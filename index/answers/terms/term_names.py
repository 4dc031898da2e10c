"""What the terms of a glossary may be called: their names, in any language, inflected, and articles of treaties."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.tokens import unelided
from index.answers.vocabularies import VOCABULARIES
from index.search.analysis import STOP_WORDS, Folded, fold, placed_tokens, words
from index.words import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from index.model import Term

Words = tuple[str, ...]
_ARABIC_ARTICLE = re.compile("^ب?ال(?=..)")
# Endings of nouns and adjectives in the languages of the window; three letters are left of each word.
_ENDING = re.compile(
    r"(?<=...)(?:ами|ями|ого|его|ому|ему|ыми|ими|ией|иям|иях|ии|ию|ия|ие|ой|ей|ою|ею|ыи|ии|ая|яя|ое|ее|ые|ых|их|ым|им|"
    r"ом|ем|ов|ев|ам|ям|ах|ях|ью|ну|а|я|о|е|у|ю|ы|и|ь|и|ий|"
    r"oes|aes|ao|en|em|er|es|e|n|s|x)$"
)


class TermNames:
    """The terms of a glossary by the folded words of their spellings, in all languages.

    What the language in use calls a term in the window is among them, so that a reader can ask for what stands there.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        """Take the terms of a glossary."""
        self._exact: dict[Words, Term] = {}
        self._names: dict[Words, Term] = {}
        self._inflected: dict[Words, Term | None] = {}
        self._words: list[tuple[frozenset[str], Term]] = []
        self._english: dict[Words, str] = {}
        self._spelled: set[str] = set()
        shown, folded = language.spoken(), Folded().__getitem__
        for term in terms:
            names = {key_of(words(unelided(each), folded)) for each in (term.term, *term.names, shown.term(term.term))}
            keys = names | {key_of(words(unelided(form), folded)) for form in term.forms}
            names |= {key for key in keys if any(word.isdigit() for word in key)}
            for key in keys:
                self._exact.setdefault(key, term)
                stems = _stems(key)
                self._inflected[stems] = term if self._inflected.get(stems, term) is term else None
            self._names |= {name: term for name in names if self._exact[name] is term}
            self._words.append((frozenset(stem for key in keys for stem in _stems(key)), term))
            self._spelled.update(word for key in keys for word in key)
            for key in keys - {key_of(words(each, folded)) for each in (term.term, *term.forms)}:
                self._english |= dict.fromkeys({key, _stems(key)} if len(key) > 1 else {key}, _in_texts(term, key))
        self._longest = max(map(len, self._english), default=0)

    def get(self, spoken: Words) -> Term | None:
        """Return the term that words name, in any inflection, or by the number of an article; None for no other."""
        return self._exact.get(spoken) or self._inflected.get(_stems(spoken)) or self._by_article(spoken)

    def named(self, spoken: Words) -> Term | None:
        """Return the term of which words are a name, and not only a way to speak of it; or the number of an article."""
        return self._names.get(spoken) or self._by_article(spoken)

    def has_word(self, word: str) -> bool:
        """Return whether a folded word is one of a name."""
        return word in self._spelled or key_of((word,))[0] in self._spelled

    def in_english(self, text: str, is_word: Callable[[str], bool]) -> str:
        """Return a text with the names of terms in other languages as the documents, in English, have them.

        One word that `is_word` says the documents have, too, stays.
        """
        text = unelided(text)
        places = [(word, found) for found in placed_tokens(text) if (word := fold(found[0]))]
        spoken, kept, at, start = tuple(word for word, _ in places), [], 0, 0
        while start < len(spoken):
            length, english = self._english_at(spoken[start : start + self._longest], is_word)
            if english:
                kept += [text[at : places[start][1].start()], english]
                at = places[start + length - 1][1].end()
            start += length
        return "".join((*kept, text[at:]))

    def _english_at(self, spoken: Words, is_word: Callable[[str], bool]) -> tuple[int, str]:
        """Return how many words are the longest name, and what it is in English; one word and blank for none."""
        for length in range(len(spoken), 0, -1):
            key = key_of(spoken[:length])
            english = self._english.get(key) or (self._english.get(_stems(key), "") if length > 1 else "")
            if english and (length > 1 or not is_word(spoken[0])):
                return length, english
        return 1, ""

    def _by_article(self, spoken: Words) -> Term | None:
        """Return the one term that has all these words, a number and two others among them: "article 45 Vienna"."""
        telling = {word for word in spoken if word not in STOP_WORDS and not _is_little(word)}
        if len(telling) < 3 or sum(word.isdigit() for word in telling) != 1:
            return None
        stems = frozenset(_stems(tuple(telling)))
        found = [term for own, term in self._words if stems <= own]
        return found[0] if len(found) == 1 else None


def key_of(spelling: Sequence[str]) -> Words:
    """Return folded words without the article, and "by" before it, that Arabic joins to them."""
    return tuple(_ARABIC_ARTICLE.sub("", word) for word in spelling)


def _in_texts(term: Term, key: Words) -> str:
    """Return what the documents write for a name of a term: the first form, of those with its number if it has one."""
    numbers = {word for word in key if word.isdigit()}
    return next((form for form in term.forms if numbers <= {*words(form)}), term.term)


def _stems(spoken: Words) -> Words:
    return tuple(_ENDING.sub("", word) for word in spoken)


def _is_little(word: str) -> bool:
    return len(word) == 1 or any(word in vocabulary.little_words for vocabulary in VOCABULARIES)
