"""Questions about the meaning of a term: "what is X", "define X", "X meaning", in every language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.elisions import unelided
from index.answers.facts import AnswerFacts, AnswerKind
from index.answers.question import Question
from index.answers.terms.name_tables import key_of
from index.answers.terms.term_names import TermNames
from index.answers.vocabularies import vocabularies_of
from index.search.analysis import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.answers.terms.name_tables import Words
    from index.answers.vocabulary import Vocabulary
    from index.model import Term

_ASKING = frozenset({Cue.WHO, Cue.WHICH, Cue.WHERE, Cue.HOW_MANY, Cue.SINCE_WHEN, Cue.WHY, Cue.STATES})
_PROTECTING_POWER = ("protecting", "power")
_ON_REFUSAL = (("three", "way", "consent"), ("refused", "or", "blocked", "mandate"))
_ARABIC_AND = "و"
_OR = frozenset({"bzw", "beziehungsweise"})


class Definitions:
    """Answers questions about the terms of a glossary, which is read when a question first needs it."""

    def __init__(self, terms: Iterable[Term], called: TermNames | None = None) -> None:
        """Take the terms of a glossary, and what they are called if that is known."""
        self._names = cache(lambda: called or TermNames(terms))

    def asked(self, text: str, before: str = "") -> AnswerFacts | None:
        """Return the terms whose meaning a text asks for, or None; it may go on from the question `before`."""
        names = self._names()
        if several := compared(text, names) or joined(text, names) or refusal(text, names):
            return _meaning_of(*several)
        term = defined(text, names) or (defined_next(text, before, names) if before else None)
        return _meaning_of(term) if term else None

    def named(self, text: str) -> AnswerFacts | None:
        """Return the term of which a whole text is a name, "Vienna Convention article 45"; None for any other text."""
        term = self._names().called(text)
        return _meaning_of(term) if term else None


def asked_for(text: str) -> Iterator[Words]:
    """Yield what a term may be called whose meaning a text asks for, as `key_of` spells it."""
    spoken = tuple(words(unelided(text)))
    for vocabulary in vocabularies_of(spoken):
        subject = _within(spoken, vocabulary.defining)
        if subject != spoken:
            yield from _keys(subject, vocabulary)
            if (first := _first_asked(subject, vocabulary)) != subject:
                yield from _keys(first, vocabulary)


def defined(text: str, terms: TermNames) -> Term | None:
    """Return the term whose meaning a text asks for, or None."""
    return next(filter(None, map(terms.get, asked_for(text))), None)


def compared(text: str, terms: TermNames) -> tuple[Term, ...]:
    """Return two terms of which a text asks what sets them apart, "the difference between X and Y"; none for others.

    Of a term and an embassy or a consulate, which everybody knows, it is the term.
    """
    spoken = tuple(words(unelided(text)))
    for vocabulary in vocabularies_of(spoken):
        both = _within(spoken, vocabulary.comparing)
        if both != spoken:
            parted = [*_in_two(both, vocabulary)]
            pairs = [tuple(_first(part, vocabulary, terms) for part in parts) for parts in parted]
            if found := next((pair for pair in pairs if all(pair) and pair[0] is not pair[1]), None):
                return tuple(filter(None, found))
            known = [pair for pair, parts in zip(pairs, parted, strict=True) if _has_embassy(parts, vocabulary)]
            if found := next(filter(any, known), None):
                return tuple(filter(None, found))
    return ()


def joined(text: str, terms: TermNames) -> tuple[Term, ...]:
    """Return the terms whose meaning a text asks for at once, "what is X or Y"; none for others, or for one alone."""
    spoken = tuple(words(unelided(text)))
    for vocabulary in vocabularies_of(spoken):
        both = _within(spoken, vocabulary.defining)
        places = (at for at in range(1, len(both) - 1) if _is_and(both[at], vocabulary)) if both != spoken else ()
        for at in places:
            one, other = _first(both[:at], vocabulary, terms), _first(both[at + 1 :], vocabulary, terms)
            if one and other:
                return (one,) if one is other else (one, other)
    return ()


def _is_and(word: str, vocabulary: Vocabulary) -> bool:
    return word in _OR or Cue.AND in vocabulary.cues.get((word,), ())


def _has_embassy(parts: Iterable[Words], vocabulary: Vocabulary) -> bool:
    """Return whether one of two parts of a text says nothing but "an embassy"."""
    return any(
        all(_is_little(word, vocabulary) or Cue.EMBASSY in vocabulary.cues.get((word,), ()) for word in key_of(part))
        and any(Cue.EMBASSY in vocabulary.cues.get((word,), ()) for word in key_of(part))
        for part in parts
    )


def refusal(text: str, terms: TermNames) -> tuple[Term, ...]:
    """Return what tells whether a state may refuse a protecting power, if a text asks that and names no state."""
    spoken = tuple(words(unelided(text)))
    others = _beside_protecting_power(spoken, terms)
    for vocabulary in vocabularies_of(spoken) if others else ():
        cues = [vocabulary.cues.get((word,), frozenset()) for word in spoken]
        asks = any(Cue.MAY in each for each in cues) and any(Cue.NEVER in each for each in cues)
        if asks and all(map(vocabulary.knows, others)):
            return tuple(filter(None, map(terms.get, _ON_REFUSAL)))
    return ()


def _beside_protecting_power(spoken: Words, terms: TermNames) -> Words:
    """Return the words beside those that name a protecting power; none where no words do."""
    runs = ((at, at + length) for length in (3, 2, 1) for at in range(len(spoken) - length + 1))
    power = terms.get(_PROTECTING_POWER)
    named = next((run for run in runs if power and terms.get(key_of(spoken[slice(*run)])) is power), None)
    return (*spoken[: named[0]], *spoken[named[1] :]) if named else ()


def defined_next(text: str, before: str, terms: TermNames) -> Term | None:
    """Return the term that a text names after a question for the meaning of another: "and good offices?"."""
    spoken = tuple(words(unelided(text)))
    goes_on = spoken and any(Cue.AND in vocabulary.cues.get(spoken[:1], ()) for vocabulary in vocabularies_of(spoken))
    return terms.get(key_of(spoken[1:])) if goes_on and defined(before, terms) else None


def _meaning_of(*terms: Term) -> AnswerFacts:
    return AnswerFacts(question=Question(), kind=AnswerKind.DEFINITION, reading={}, terms=terms)


def _first_asked(subject: Words, vocabulary: Vocabulary) -> Words:
    """Return the words before "and" with which another question begins: "what is X and which were there"."""
    for at, word in enumerate(subject[:-1]):
        joins = Cue.AND in vocabulary.cues.get((word,), ())
        follows = subject[at + 1] if joins else word[1:] if word[0] == _ARABIC_AND else ""
        asks = follows and not _ASKING.isdisjoint(vocabulary.cues.get((follows,), frozenset()))
        if at and (asks or (joins and (follows,) in vocabulary.comparing)):
            return subject[:at]
    return subject


def _first(spoken: Words, vocabulary: Vocabulary, terms: TermNames) -> Term | None:
    return next(filter(None, map(terms.get, _keys(spoken, vocabulary))), None)


def _keys(subject: Words, vocabulary: Vocabulary) -> Iterator[Words]:
    """Yield what a term may be called by these words: as they are, and without the little words before them."""
    yield key_of(subject)
    while len(subject) > 1 and _is_little(subject[0], vocabulary):
        subject = subject[1:]
        yield key_of(subject)


def _is_little(word: str, vocabulary: Vocabulary) -> bool:
    return word in vocabulary.little_words or Cue.ARTICLE in vocabulary.cues.get((word,), frozenset())


def _within(spoken: Words, asking: frozenset[Words]) -> Words:
    """Return the words without the longest phrases before and after them that ask for something."""
    lengths = range(min(max(map(len, asking), default=0), len(spoken) - 1), 0, -1)
    begins = next((length for length in lengths if spoken[:length] in asking), 0)
    rest = spoken[begins:]
    ends = next((length for length in lengths if length < len(rest) and rest[-length:] in asking), 0)
    return rest[: len(rest) - ends]


def _in_two(spoken: Words, vocabulary: Vocabulary) -> Iterator[tuple[Words, Words]]:
    """Yield the words before and after those that may join them; Arabic joins "and" to the word after it."""
    for at in range(1, len(spoken)):
        if spoken[at][0] == _ARABIC_AND and spoken[at][1:]:
            yield spoken[:at], (spoken[at][1:], *spoken[at + 1 :])
        stop = at
        while stop < len(spoken) - 1 and _joins(spoken[stop], vocabulary):
            stop += 1
            yield spoken[:at], spoken[stop:]


def _joins(word: str, vocabulary: Vocabulary) -> bool:
    return _is_little(word, vocabulary) or (word,) in vocabulary.comparing
