"""From what was typed to query terms: each with all the words of the index that meet it, and a weight for each word.

A word is met by itself, by words of the same stem, by other names of the state it names, by other ways of writing a
number, and by words of similar meaning; the word being typed also by the most frequent words it may become. Only if the
library has none of these is it met by words spelled like it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.search.analysis import IS_SPACELESS, LIGHT_WORDS, UNITED_STATES, Stemmer
from index.search.corrections import corrections
from index.search.equivalents import OTHER_FIGURE, equivalents
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from index.search.lexicon import Lexicon
    from index.search.names import Mention, StateNames
    from index.search.query import Query, TypedTerm

# How much an occurrence of a variant counts, in occurrences of the word as typed. With inflections at 1.0 mean average
# precision on FRUS falls from 0.525 to 0.520; with 0.4, or with half or twice of the others, it stays (doc/search.md).
EXACT, INFLECTED, BEGINNING, MISSPELLED = 1.0, 0.8, 0.5, 0.6
# How much a whole term counts; 1 for all others. A light word, such as "work", hardly narrows a question. Texts often
# name a person without the given name: with 1.0 for it FRUS falls from 0.525 to 0.516, with 0 it rises to 0.528.
LIGHT, GIVEN_NAME = 0.3, 0.5
# Words that the word being typed may become, the most frequent first: "a" begins thousands. In 51,000 blocks the 95th
# percentile of a keystroke is 8 ms with 10 or 25, 9 ms with 50, 10 ms with 100 and 14 ms with 400. For readers'
# questions with two letters missing the mean reciprocal rank is 0.678 with 10, and 0.685 with 50 and with 400.
MOST_COMPLETIONS = 50
_MADE_A_VERB = re.compile("i[sz](e|es|ed|ing|ation|ations)$")
# Terms kept from one keystroke to the next; a query has 24 at most, and each may have a form for every letter typed.
MOST_REMEMBERED = 1_000


class Variant(Struct, frozen=True):
    """One way to meet a query term: a word of the index, or several at given distances from the first (0, 1, 2…).

    `weight`, from 0 to 1, is how much an occurrence counts. `complete` is false where the term is met only by the
    beginning of a longer word or by a word of similar meaning.
    """

    words: tuple[str, ...]
    distances: tuple[int, ...]
    weight: float
    complete: bool = True


class QueryTerm(Struct, frozen=True):
    """One thing that a block should have, and all the ways to have it; without `variants` no block can.

    `shown` is what was typed. `title` asks for it in a heading. `fuzzy` means that the library has no such word and the
    variants are corrections. `also` are further names that are searched for, which are shown to the reader. `weight`,
    from 0 to 1, is how much the term counts beside the others.
    """

    variants: tuple[Variant, ...]
    shown: str
    title: bool = False
    fuzzy: bool = False
    also: tuple[str, ...] = ()
    weight: float = 1.0


class Expansion:
    """Turns queries into query terms, for one library."""

    def __init__(self, lexicon: Lexicon, names: StateNames) -> None:
        self._lexicon = lexicon
        self._names = names
        self._stemmer = Stemmer()
        self._made: dict[Hashable, QueryTerm] = {}

    def terms(self, query: Query) -> tuple[QueryTerm, ...]:
        """Return a term for each group of the query; words that together name a state ("North Korea") are one."""
        terms, place = [], 0
        mentions = {mention.start: mention for mention in self._mentions(query)}
        while place < len(query.groups):
            mention = mentions.get(place)
            stop = mention.stop if mention else place + 1
            terms.append(self._remembered(query.groups[place:stop], mention))
            place = stop
        return tuple(terms)

    def exclusions(self, query: Query) -> tuple[Variant, ...]:
        """Return the variants that no hit may have: without completions, which would exclude more than was typed."""
        return tuple(variant for typed in query.excluded for variant in self._spelled(replace(typed, prefix=False)))

    def rarest(self, words: Iterable[str], limit: int) -> tuple[QueryTerm, ...]:
        """Return at most `limit` of these words as exact query terms: the rarest that stand in two blocks or more."""
        numbers = {word: self._lexicon.number(word) for word in words if word not in LIGHT_WORDS}
        shared = [word for word, number in numbers.items() if number >= 0 and self._lexicon.frequency(number) > 1]
        rarest = sorted(shared, key=lambda word: self._lexicon.frequency(numbers[word]))[:limit]
        return tuple(QueryTerm((Variant((word,), (0,), EXACT),), word) for word in rarest)

    def _mentions(self, query: Query) -> list[Mention]:
        plain = [_plain_word(group) for group in query.groups]
        return self._names.mentions(plain)

    def _remembered(self, groups: tuple[tuple[TypedTerm, ...], ...], mention: Mention | None) -> QueryTerm:
        """Return the term of these groups, worked out once for all keystrokes of a query."""
        key = (groups, mention is not None)
        if key not in self._made:
            if len(self._made) >= MOST_REMEMBERED:
                self._made.clear()
            self._made[key] = self._term(groups, mention)
        return self._made[key]

    def _term(self, groups: Sequence[tuple[TypedTerm, ...]], mention: Mention | None) -> QueryTerm:
        """Return the term for one group of alternatives, or for the groups whose words are the mention of a state."""
        alternatives = [typed for group in groups for typed in group]
        if len(groups) > 1:
            name = tuple(typed.words[0] for typed in alternatives)
            alternatives = [replace(alternatives[-1], words=name, distances=tuple(range(len(name))))]
        shown = " ".join(group[0].shown for group in groups)
        title = alternatives[0].title
        variants = [variant for typed in alternatives for variant in self._spelled(typed)]
        named = list(self._named(mention)) if mention else []
        variants += [variant for variant, _ in named]
        if not variants and len(groups) == 1:
            return QueryTerm(tuple(self._corrected(alternatives)), shown, title, fuzzy=True)
        spelled = {typed.words for typed in alternatives}
        also = tuple(name for variant, name in named if variant.words not in spelled)
        weight = 1.0 if mention else _weight(alternatives)
        return QueryTerm(_best_of_each(variants), shown, title, also=also, weight=weight)

    def _spelled(self, typed: TypedTerm) -> Iterator[Variant]:
        """Yield what meets a word or phrase as typed; words in quotation marks are met by nothing but themselves."""
        if typed.words == ("us",) and not typed.quoted and self._lexicon.number(UNITED_STATES) >= 0:
            typed = replace(typed, words=(UNITED_STATES,))
        if all(self._lexicon.number(word) >= 0 for word in typed.words):
            yield Variant(typed.words, typed.distances, EXACT)
        *before, last = typed.words
        if not typed.quoted and not before:
            for word in self._relatives(last):
                yield Variant((word,), (0,), INFLECTED)
            for word, weight in self._equivalents(last):
                if self._lexicon.number(word) >= 0:
                    yield Variant((word,), (0,), weight, complete=weight >= OTHER_FIGURE)
        if typed.prefix and all(self._lexicon.number(word) >= 0 for word in before):
            for number in self._lexicon.beginning_with(last, MOST_COMPLETIONS):
                ending = (*before, self._lexicon.words[number])
                yield Variant(ending, typed.distances, BEGINNING, complete=False)

    def _equivalents(self, word: str) -> Iterator[tuple[str, float]]:
        """Yield words of similar meaning with their weights: those of the word, its stem and all words of that stem."""
        relatives = [self._lexicon.words[number] for number in self._lexicon.family(self._stemmer.stem(word))]
        for form in dict.fromkeys([word, self._stemmer.stem(word), *relatives]):
            yield from equivalents(form)

    def _relatives(self, word: str) -> Iterator[str]:
        """Yield the words with the same stem, the word itself included."""
        family = (self._lexicon.words[number] for number in self._lexicon.family(self._stemmer.stem(word)))
        yield from (other for other in family if not _is_made_a_verb(word, other))

    def _named(self, mention: Mention) -> Iterator[tuple[Variant, str]]:
        """Yield every way the documents write a state, with its spelling for readers.

        A name counts no more than the way it was named: who typed a capital may have meant the city.
        """
        for spelling in self._names.spellings(mention.state):
            if all(self._lexicon.number(word) >= 0 for word in spelling.words):
                weight = min(spelling.weight, mention.weight)
                yield Variant(spelling.words, tuple(range(len(spelling.words))), weight), spelling.shown

    def _corrected(self, alternatives: Sequence[TypedTerm]) -> Iterator[Variant]:
        for typed in alternatives:
            if len(typed.words) == 1 and not typed.quoted:
                for word in corrections(self._lexicon, typed.words[0], prefix=typed.prefix):
                    yield Variant((word,), (0,), MISSPELLED)


def _is_made_a_verb(word: str, other: str) -> bool:
    """Tell whether one word is the other made a verb: who asks for a capital does not mean "capitalize"."""
    shorter, longer = sorted((word, other), key=len)
    return _MADE_A_VERB.sub("", longer) == shorter.removesuffix("s") != longer


def _weight(alternatives: Sequence[TypedTerm]) -> float:
    first = alternatives[0]
    light = len(alternatives) == 1 and not first.quoted and first.words[0] in LIGHT_WORDS
    return LIGHT if light else GIVEN_NAME if first.given_name else 1.0


def _plain_word(group: tuple[TypedTerm, ...]) -> str:
    """Return the word of a group that is one word without quotation marks, blank for any other.

    The letters of a word in a script without spaces are set apart by spaces.
    """
    typed = group[0]
    one = len(typed.words) == 1 or IS_SPACELESS.match(typed.words[0])
    return " ".join(typed.words) if one and len(group) == 1 and not typed.quoted else ""


def _best_of_each(variants: list[Variant]) -> tuple[Variant, ...]:
    """Return each variant once, complete and with its greatest weight where it was found in several ways."""
    best: dict[tuple[str, ...], Variant] = {}
    for variant in variants:
        kept = best.get(variant.words)
        if kept is None or (variant.complete, variant.weight) > (kept.complete, kept.weight):
            best[variant.words] = variant
    return tuple(best.values())
