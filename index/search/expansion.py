"""From what was typed to query terms: each with all the words of the index that meet it, and a weight for each word.

A word is met by itself, by words of the same stem, by other names of the state it names, by other ways of writing a
number, and by words of similar meaning; the word being typed also by the most frequent words it may become. Only if the
library has none of these is it met by words spelled like it.
"""

from __future__ import annotations

from itertools import islice, product
from math import prod
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern
from index.results import TooWide
from index.search.analysis import LIGHT_WORDS, UNITED_STATES, Stemmer
from index.search.corrections import corrections
from index.search.equivalents import OTHER_FORM, equivalents
from index.search.naming.attached_words import without_elided
from index.search.variants import QueryTerm, Variant
from index.search.wildcards import is_pattern, most_frequent
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.search.lexicon import JoinedLexicon, Lexicon
    from index.search.naming.names import Mention, StateNames
    from index.search.query import Query
    from index.search.typed_terms import TypedTerm

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
# Words that a pattern may stand for, the most frequent of all that fit.
MOST_FITTING = 1_000
_MADE_A_VERB = late_pattern("i[sz](e|es|ed|ing|ation|ations)$")
# Terms kept from one keystroke to the next; a query has 64 at most, and each may have a form for every letter typed.
MOST_REMEMBERED = 1_000


class Expansion:
    """Turns queries into query terms, for one library or several together."""

    def __init__(
        self, lexicon: Lexicon | JoinedLexicon, names: StateNames, idf: Callable[[int], float] = lambda _blocks: 1.0
    ) -> None:
        """Take the words of the library, the names of states, and what a word counts by the blocks it occurs in."""
        self._idf = idf
        self._lexicon = lexicon
        self._names = names
        self._stemmer = Stemmer()
        self._made: dict[tuple[TypedTerm, ...], QueryTerm] = {}

    def terms(self, query: Query) -> tuple[QueryTerm, ...]:
        """Return a term for each group of the query."""
        terms = tuple(map(self._remembered, query.groups))
        return tuple(replace(term, required=True) for term in terms) if query.strict else terms

    def exclusions(self, query: Query) -> tuple[Variant, ...]:
        """Return the variants that no hit may have: without completions, which would exclude more than was typed."""
        return tuple(variant for typed in query.excluded for variant in self._excluded(typed))

    def _excluded(self, typed: TypedTerm) -> Iterable[Variant]:
        near = tuple((most, replace(following, prefix=False)) for most, following in typed.near)
        typed = replace(typed, prefix=False, near=near)
        if not (near or typed.is_pattern):
            return self._spelled(typed)
        met = self._met(typed)
        return () if met.fuzzy else met.variants

    def too_wide(self, query: Query) -> tuple[TooWide, ...]:
        """Return the patterns of a query that stand for more words than are searched for."""
        terms = (*self.terms(query), *map(self._met, query.excluded))
        return tuple(dict.fromkeys(each for term in terms for each in term.too_wide))

    def as_typed(self, query: Query, *, names_only: bool) -> tuple[Variant, ...]:
        """Return what meets the words of a query without other names of a state; or of the states' names alone."""
        typed = [each for group in query.groups for each in group if each.mention or not names_only]
        return tuple(variant for each in typed for variant in self._typed(each))

    def _typed(self, typed: TypedTerm) -> Iterator[Variant]:
        if typed.near:
            near = tuple(tuple(self._typed(replace(one, near=()))) for one in typed.chain)
            yield Variant((), (), EXACT, near=near, between=tuple(most for most, _ in typed.near))
            return
        if not typed.mention:
            yield from self._met(typed).variants
            return
        written = (UNITED_STATES,) if typed.words == ("us",) and not typed.quoted else typed.words
        if all(map(self._lexicon.has, written)):
            yield Variant(written, tuple(range(len(written))), EXACT)
        else:  # as the documents write it nowhere, such as in another language
            yield from (variant for variant, _ in self._named(typed.mention))

    def rarest(self, words: Iterable[str], limit: int) -> tuple[QueryTerm, ...]:
        """Return at most `limit` of these words as exact query terms: the rarest that stand in two blocks or more."""
        frequencies = {word: self._lexicon.frequency(word) for word in words if word not in LIGHT_WORDS}
        shared = [word for word, frequency in frequencies.items() if frequency > 1]
        rarest = sorted(shared, key=lambda word: frequencies[word])[:limit]
        return tuple(QueryTerm((Variant((word,), (0,), EXACT),), word) for word in rarest)

    def _remembered(self, group: tuple[TypedTerm, ...]) -> QueryTerm:
        """Return the term of a group, worked out once for all keystrokes of a query."""
        if group not in self._made:
            if len(self._made) >= MOST_REMEMBERED:
                self._made.clear()
            self._made[group] = self._term(group)
        return self._made[group]

    def _term(self, alternatives: tuple[TypedTerm, ...]) -> QueryTerm:
        """Return the term for one group of alternatives."""
        met = [self._met(typed) for typed in alternatives]
        title = all(typed.title for typed in alternatives)
        variants = [
            replace(variant, title=True) if typed.title and not title else variant
            for typed, one in zip(alternatives, met, strict=True)
            for variant in one.variants
        ]
        return QueryTerm(
            _best_of_each(variants),
            shown=" OR ".join(typed.shown for typed in alternatives),
            title=title,
            fuzzy=all(one.fuzzy for one in met),
            corrected=tuple(pair for one in met for pair in one.corrected),
            also=tuple(dict.fromkeys(name for one in met for name in one.also)),
            weight=max(map(_weight, alternatives)),
            required=all(typed.has_signs for typed in alternatives),
            too_wide=tuple(each for one in met for each in one.too_wide),
        )

    def _met(self, typed: TypedTerm) -> QueryTerm:
        """Return what meets one alternative: itself and the names of the state it mentions, or else corrections."""
        if typed.near:
            return self._near(typed)
        if typed.is_pattern:
            return self._fitting(typed)
        named = list(self._named(typed.mention)) if typed.mention else []
        variants = [*self._spelled(typed), *(variant for variant, _ in named)]
        if variants:
            also = tuple(name for variant, name in named if variant.words != typed.words)
            return QueryTerm(tuple(variants), typed.shown, also=also)
        if met := self._without_article(typed):
            return met
        variants = list(self._corrected(typed))
        corrected = ((typed.shown, variants[0].words[0]),) if variants else ()
        return QueryTerm(tuple(variants), typed.shown, fuzzy=True, corrected=corrected)

    def _near(self, typed: TypedTerm) -> QueryTerm:
        """Return what meets things near each other: each of them as it is met alone."""
        chain = [self._met(replace(one, near=())) for one in typed.chain]
        near = tuple(one.variants for one in chain)
        complete = all(any(variant.complete for variant in variants) for variants in near)
        between = tuple(most for most, _ in typed.near)
        variants = (Variant((), (), EXACT, complete, near=near, between=between),) if all(near) else ()
        return QueryTerm(
            variants,
            typed.shown,
            fuzzy=any(one.fuzzy for one in chain),
            corrected=tuple(pair for one in chain for pair in one.corrected),
            also=tuple(name for one in chain for name in one.also),
            too_wide=tuple(each for one in chain for each in one.too_wide),
        )

    def _fitting(self, typed: TypedTerm) -> QueryTerm:
        """Return what meets a word or a phrase with signs for letters: the words of the library that fit it."""
        *before, last = typed.words
        patterns = (*before, f"{last}*" if typed.prefix and not is_pattern(last) else last)
        fitting = [
            most_frequent(self._lexicon, word, MOST_FITTING) if is_pattern(word) else ([word], 1) for word in patterns
        ]
        all_words = islice(product(*(found for found, _ in fitting)), MOST_FITTING)
        variants = tuple(
            Variant(words, typed.distances, EXACT) for words in all_words if all(map(self._lexicon.has, words))
        )
        total = prod(number for _, number in fitting)
        too_wide = (TooWide(typed.shown, total, MOST_FITTING),) if total > MOST_FITTING else ()
        return QueryTerm(variants, typed.shown, too_wide=too_wide)

    def _without_article(self, typed: TypedTerm) -> QueryTerm | None:
        """Return what meets a word of French without the article that is joined to it: "l’Iran"; None if nothing."""
        rest = without_elided(typed.shown)
        if typed.quoted or not rest:
            return None
        named = self._names.mentions([rest])
        met = self._met(replace(typed, words=(rest,), shown=rest, mention=named[0] if named else None))
        return None if met.fuzzy else met

    def _spelled(self, typed: TypedTerm) -> Iterator[Variant]:
        """Yield what meets a word or phrase as typed; words in quotation marks are met by nothing but themselves."""
        if typed.words == ("us",) and not typed.quoted and self._lexicon.has(UNITED_STATES):
            typed = replace(typed, words=(UNITED_STATES,))
        if all(map(self._lexicon.has, typed.words)):
            yield Variant(typed.words, typed.distances, EXACT)
        *before, last = typed.words
        if not typed.quoted and not before:
            yield from self._alike(last)
        yield from (Variant((word,), (0,), OTHER_FORM) for word in typed.meanings if self._lexicon.has(word))
        if typed.prefix and all(map(self._lexicon.has, before)):
            for word in self._lexicon.beginning_with(last, MOST_COMPLETIONS):
                yield Variant((*before, word), typed.distances, BEGINNING, complete=False)

    def _alike(self, word: str) -> Iterator[Variant]:
        """Yield other forms of a word and words of similar meaning; of these, common ones count for no rare word."""
        forms = [(form, INFLECTED) for form in self._relatives(word)]
        known = [found for found in self._equivalents(word) if self._lexicon.has(found[0])]
        forms += [(form, weight) for form, weight, same in known if same]
        blocks = sum(map(self._lexicon.frequency, {word, *(form for form, _ in forms)}))
        itself = self._idf(blocks) if blocks else 0.0
        yield from (Variant((form,), (0,), weight) for form, weight in forms)
        for other, weight, same in known:
            if not same:
                share = min(self._idf(self._lexicon.frequency(other)) / itself, 1.0) if itself else 1.0
                yield Variant((other,), (0,), weight * share, complete=False)

    def _equivalents(self, word: str) -> Iterator[tuple[str, float, bool]]:
        """Yield words of similar meaning, as `equivalents` does: of the word, its stem and all words of that stem."""
        relatives = self._lexicon.family(self._stemmer.stem(word))
        for form in dict.fromkeys([word, self._stemmer.stem(word), *relatives]):
            yield from equivalents(form)

    def _relatives(self, word: str) -> Iterator[str]:
        """Yield the words with the same stem, the word itself included."""
        family = self._lexicon.family(self._stemmer.stem(word))
        yield from (other for other in family if not _is_made_a_verb(word, other))

    def _named(self, mention: Mention) -> Iterator[tuple[Variant, str]]:
        """Yield every way the documents write a state, with its spelling for readers.

        A name counts no more than the way it was named: who typed a capital may have meant the city.
        """
        for spelling in self._names.spellings(mention.state):
            if all(map(self._lexicon.has, spelling.words)):
                weight = min(spelling.weight, mention.weight)
                yield Variant(spelling.words, tuple(range(len(spelling.words))), weight), spelling.shown

    def _corrected(self, typed: TypedTerm) -> Iterator[Variant]:
        if len(typed.words) == 1 and not typed.quoted:
            for word in corrections(self._lexicon, typed.words[0], prefix=typed.prefix):
                yield Variant((word,), (0,), MISSPELLED)


def _is_made_a_verb(word: str, other: str) -> bool:
    """Tell whether one word is the other made a verb: who asks for a capital does not mean "capitalize"."""
    shorter, longer = sorted((word, other), key=len)
    return _MADE_A_VERB.sub("", longer) == shorter.removesuffix("s") != longer


def _weight(typed: TypedTerm) -> float:
    if typed.mention or typed.has_signs:
        return 1.0
    return LIGHT if typed.words[0] in LIGHT_WORDS and not typed.meanings else GIVEN_NAME if typed.given_name else 1.0


def _best_of_each(variants: list[Variant]) -> tuple[Variant, ...]:
    """Return each variant once, complete and with its greatest weight where it was found in several ways."""
    best: dict[object, Variant] = {}
    for variant in variants:
        same = variant.words, variant.title, variant.near, variant.between
        kept = best.get(same)
        if kept is None or (variant.complete, variant.weight) > (kept.complete, kept.weight):
            best[same] = variant
    return tuple(best.values())
