"""From the words of a query to the words of the index that answer them, each with how well it does.

A word is answered by itself, by words of the same stem, by other names of the state it names, by other ways of
writing the number it is; the word being typed also by the most frequent words it may become; and only if the library
has none of these, by words spelled like it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from index.analysis import UNITED_STATES, Stemmer
from index.corrections import corrections
from index.equivalents import equivalents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.lexicon import Lexicon
    from index.names import Mention, StateNames
    from index.query import Query, Term

EXACT, INFLECTED, BEGINNING, MISSPELLED = 1.0, 0.8, 0.5, 0.6
MOST_COMPLETIONS = 50


@dataclass(frozen=True, slots=True)
class Variant:
    """Words of the index, side by side at these distances, that answer a wish; `weight` says how well.

    `complete` is false for the beginning of a longer word.
    """

    words: tuple[str, ...]
    distances: tuple[int, ...]
    weight: float
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing a block should have, and everything that answers it; `fuzzy` if nothing is spelled that way."""

    variants: tuple[Variant, ...]
    shown: str
    title: bool = False
    fuzzy: bool = False
    also: tuple[str, ...] = ()


class Expansion:
    """Turns queries into wishes, for one library."""

    def __init__(self, lexicon: Lexicon, names: StateNames) -> None:
        self._lexicon = lexicon
        self._names = names
        self._stemmer = Stemmer()

    def wishes(self, query: Query) -> tuple[Wish, ...]:
        """Return what the query's groups ask for, words that together name a state as one."""
        wishes, place = [], 0
        mentions = {mention.start: mention for mention in self._mentions(query)}
        while place < len(query.groups):
            mention = mentions.get(place)
            stop = mention.stop if mention else place + 1
            wishes.append(self._wish(query.groups[place:stop], mention))
            place = stop
        return tuple(wishes)

    def exclusions(self, query: Query) -> tuple[Variant, ...]:
        """Return what no block may have; only as spelled and inflected, so that nothing is lost by a guess."""
        return tuple(variant for term in query.excluded for variant in self._spelled(replace(term, prefix=False)))

    def _mentions(self, query: Query) -> list[Mention]:
        plain = [_plain_word(group) for group in query.groups]
        return self._names.mentions(plain)

    def _wish(self, groups: Sequence[tuple[Term, ...]], mention: Mention | None) -> Wish:
        terms = [term for group in groups for term in group]
        if len(groups) > 1:
            joined = tuple(term.words[0] for term in terms)
            terms = [replace(terms[-1], words=joined, distances=tuple(range(len(joined))))]
        shown = " ".join(group[0].shown for group in groups)
        variants = [variant for term in terms for variant in self._spelled(term)]
        named = list(self._named(mention)) if mention else []
        variants += [variant for variant, _ in named]
        if not variants and len(groups) == 1:
            return Wish(tuple(self._misspelled(terms)), shown, terms[0].title, fuzzy=True)
        typed = {term.words for term in terms}
        also = tuple(name for variant, name in named if variant.words not in typed)
        return Wish(_best_of_each(variants), shown, terms[0].title, also=also)

    def _spelled(self, term: Term) -> Iterator[Variant]:
        if term.words == ("us",) and not term.quoted and self._lexicon.number(UNITED_STATES) >= 0:
            term = replace(term, words=(UNITED_STATES,))
        if all(self._lexicon.number(word) >= 0 for word in term.words):
            yield Variant(term.words, term.distances, EXACT)
        *before, last = term.words
        if not term.quoted and not before:
            for word in self._relatives(last):
                yield Variant((word,), (0,), INFLECTED)
            for word, weight in equivalents(last):
                if self._lexicon.number(word) >= 0:
                    yield Variant((word,), (0,), weight)
        if term.prefix and all(self._lexicon.number(word) >= 0 for word in before):
            for number in self._lexicon.beginning_with(last, MOST_COMPLETIONS):
                ending = (*before, self._lexicon.words[number])
                yield Variant(ending, term.distances, BEGINNING, complete=False)

    def _relatives(self, word: str) -> Iterator[str]:
        for number in self._lexicon.family(self._stemmer.stem(word)):
            yield self._lexicon.words[number]

    def _named(self, mention: Mention) -> Iterator[tuple[Variant, str]]:
        for spelling in self._names.spellings(mention.state):
            if all(self._lexicon.number(word) >= 0 for word in spelling.words):
                weight = min(spelling.weight, mention.weight)
                yield Variant(spelling.words, tuple(range(len(spelling.words))), weight), spelling.shown

    def _misspelled(self, terms: Sequence[Term]) -> Iterator[Variant]:
        for term in terms:
            if len(term.words) == 1 and not term.quoted:
                for word in corrections(self._lexicon, term.words[0], prefix=term.prefix):
                    yield Variant((word,), (0,), MISSPELLED)


def _plain_word(group: tuple[Term, ...]) -> str:
    term = group[0]
    plain = len(group) == 1 and len(term.words) == 1 and not term.quoted and not term.title
    return term.words[0] if plain else ""


def _best_of_each(variants: list[Variant]) -> tuple[Variant, ...]:
    best: dict[tuple[str, ...], Variant] = {}
    for variant in variants:
        kept = best.get(variant.words)
        if kept is None or (variant.complete, variant.weight) > (kept.complete, kept.weight):
            best[variant.words] = variant
    return tuple(best.values())
