"""From the words of a query to the words of the index that answer them, each with how well it does.

A word is answered by itself, by words of the same stem, by other names of the state it names, by other ways of
writing the number it is; the word being typed also by the most frequent words it may become; and only if the library
has none of these, by words spelled like it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.search.analysis import LIGHT_WORDS, UNITED_STATES, Stemmer
from index.search.corrections import corrections
from index.search.equivalents import OTHER_FIGURE, equivalents
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from index.search.lexicon import Lexicon
    from index.search.names import Mention, StateNames
    from index.search.query import Query, TypedTerm

EXACT, INFLECTED, BEGINNING, MISSPELLED = 1.0, 0.8, 0.5, 0.6
LIGHT, GIVEN_NAME = 0.3, 0.5
MOST_COMPLETIONS = 50
MOST_REMEMBERED = 1_000


class Variant(Struct, frozen=True):
    """Words of the index, side by side at these distances, that answer a wish; `weight` says how well.

    `complete` is false for the beginning of a longer word, and for a word that only means much the same.
    """

    words: tuple[str, ...]
    distances: tuple[int, ...]
    weight: float
    complete: bool = True


class QueryTerm(Struct, frozen=True):
    """One thing a block should have, and everything that answers it; `fuzzy` if nothing is spelled that way."""

    variants: tuple[Variant, ...]
    shown: str
    title: bool = False
    fuzzy: bool = False
    also: tuple[str, ...] = ()
    weight: float = 1.0


class Expansion:
    """Turns queries into wishes, for one library."""

    def __init__(self, lexicon: Lexicon, names: StateNames) -> None:
        self._lexicon = lexicon
        self._names = names
        self._stemmer = Stemmer()
        self._made: dict[Hashable, QueryTerm] = {}

    def wishes(self, query: Query) -> tuple[QueryTerm, ...]:
        """Return what the query's groups ask for, words that together name a state as one."""
        wishes, place = [], 0
        mentions = {mention.start: mention for mention in self._mentions(query)}
        while place < len(query.groups):
            mention = mentions.get(place)
            stop = mention.stop if mention else place + 1
            wishes.append(self._remembered(query.groups[place:stop], mention))
            place = stop
        return tuple(wishes)

    def exclusions(self, query: Query) -> tuple[Variant, ...]:
        """Return what no block may have; only as spelled and inflected, so that nothing is lost by a guess."""
        return tuple(variant for term in query.excluded for variant in self._spelled(replace(term, prefix=False)))

    def telling_words(self, said: Iterable[str], limit: int) -> tuple[QueryTerm, ...]:
        """Return the rarest of these words that stand in more than one block, each wished for as it is."""
        numbers = {word: self._lexicon.number(word) for word in said if word not in LIGHT_WORDS}
        shared = [word for word, number in numbers.items() if number >= 0 and self._lexicon.frequency(number) > 1]
        rarest = sorted(shared, key=lambda word: self._lexicon.frequency(numbers[word]))[:limit]
        return tuple(QueryTerm((Variant((word,), (0,), EXACT),), word) for word in rarest)

    def _mentions(self, query: Query) -> list[Mention]:
        plain = [_plain_word(group) for group in query.groups]
        return self._names.mentions(plain)

    def _remembered(self, groups: tuple[tuple[TypedTerm, ...], ...], mention: Mention | None) -> QueryTerm:
        """Return the wish, worked out at most once for all the keystrokes of a query."""
        key = (groups, mention is not None)
        if key not in self._made:
            if len(self._made) >= MOST_REMEMBERED:
                self._made.clear()
            self._made[key] = self._wish(groups, mention)
        return self._made[key]

    def _wish(self, groups: Sequence[tuple[TypedTerm, ...]], mention: Mention | None) -> QueryTerm:
        terms = [term for group in groups for term in group]
        if len(groups) > 1:
            joined = tuple(term.words[0] for term in terms)
            terms = [replace(terms[-1], words=joined, distances=tuple(range(len(joined))))]
        shown = " ".join(group[0].shown for group in groups)
        variants = [variant for term in terms for variant in self._spelled(term)]
        named = list(self._named(mention)) if mention else []
        variants += [variant for variant, _ in named]
        if not variants and len(groups) == 1:
            return QueryTerm(tuple(self._misspelled(terms)), shown, terms[0].title, fuzzy=True)
        typed = {term.words for term in terms}
        also = tuple(name for variant, name in named if variant.words not in typed)
        weight = 1.0 if mention else _weight(terms)
        return QueryTerm(_best_of_each(variants), shown, terms[0].title, also=also, weight=weight)

    def _spelled(self, term: TypedTerm) -> Iterator[Variant]:
        if term.words == ("us",) and not term.quoted and self._lexicon.number(UNITED_STATES) >= 0:
            term = replace(term, words=(UNITED_STATES,))
        if all(self._lexicon.number(word) >= 0 for word in term.words):
            yield Variant(term.words, term.distances, EXACT)
        *before, last = term.words
        if not term.quoted and not before:
            for word in self._relatives(last):
                yield Variant((word,), (0,), INFLECTED)
            for word, weight in self._equivalents(last):
                if self._lexicon.number(word) >= 0:
                    yield Variant((word,), (0,), weight, complete=weight >= OTHER_FIGURE)
        if term.prefix and all(self._lexicon.number(word) >= 0 for word in before):
            for number in self._lexicon.beginning_with(last, MOST_COMPLETIONS):
                ending = (*before, self._lexicon.words[number])
                yield Variant(ending, term.distances, BEGINNING, complete=False)

    def _equivalents(self, word: str) -> Iterator[tuple[str, float]]:
        """Yield other words for the same, and those for the base form of an inflected word."""
        relatives = [self._lexicon.words[number] for number in self._lexicon.family(self._stemmer.stem(word))]
        for form in dict.fromkeys([word, self._stemmer.stem(word), *relatives]):
            yield from equivalents(form)

    def _relatives(self, word: str) -> Iterator[str]:
        for number in self._lexicon.family(self._stemmer.stem(word)):
            yield self._lexicon.words[number]

    def _named(self, mention: Mention) -> Iterator[tuple[Variant, str]]:
        for spelling in self._names.spellings(mention.state):
            if all(self._lexicon.number(word) >= 0 for word in spelling.words):
                weight = min(spelling.weight, mention.weight)
                yield Variant(spelling.words, tuple(range(len(spelling.words))), weight), spelling.shown

    def _misspelled(self, terms: Sequence[TypedTerm]) -> Iterator[Variant]:
        for term in terms:
            if len(term.words) == 1 and not term.quoted:
                for word in corrections(self._lexicon, term.words[0], prefix=term.prefix):
                    yield Variant((word,), (0,), MISSPELLED)


def _weight(terms: Sequence[TypedTerm]) -> float:
    light = len(terms) == 1 and not terms[0].quoted and terms[0].words[0] in LIGHT_WORDS
    return LIGHT if light else GIVEN_NAME if terms[0].given_name else 1.0


def _plain_word(group: tuple[TypedTerm, ...]) -> str:
    term = group[0]
    plain = len(group) == 1 and len(term.words) == 1 and not term.quoted
    return term.words[0] if plain else ""


def _best_of_each(variants: list[Variant]) -> tuple[Variant, ...]:
    best: dict[tuple[str, ...], Variant] = {}
    for variant in variants:
        kept = best.get(variant.words)
        if kept is None or (variant.complete, variant.weight) > (kept.complete, kept.weight):
            best[variant.words] = variant
    return tuple(best.values())
