"""Questions about the meaning of a term: "what is X", "define X", "X meaning", in every language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.facts import AnswerFacts, AnswerKind
from index.answers.question import Question
from index.answers.tokens import unelided
from index.answers.vocabularies import vocabularies_of
from index.search.analysis import Folded, words
from index.words import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from index.answers.cues import Vocabulary
    from index.model import Term

Words = tuple[str, ...]
_ARABIC_ARTICLE = re.compile("^ب?ال(?=..)")


def named_terms(terms: Iterable[Term]) -> dict[Words, Term]:
    """Return the terms of a glossary by the folded words of their spellings, in all languages.

    What the language in use calls a term in the window is among them, so that a reader can ask for what stands there.
    """
    found: dict[Words, Term] = {}
    shown, folded = language.spoken(), Folded().__getitem__
    for term in terms:
        for spelling in (term.term, *term.forms, *term.names, shown.term(term.term)):
            found.setdefault(_key(words(unelided(spelling), folded)), term)
    return found


def asked_for(text: str) -> Iterator[Words]:
    """Yield what a term may be called whose meaning a text asks for, as `named_terms` calls it."""
    spoken = tuple(words(unelided(text)))
    for vocabulary in vocabularies_of(spoken):
        subject = _subject(spoken, vocabulary)
        if subject != spoken:
            yield _key(subject)
            yield _key(_bare(subject, vocabulary))


def defined(text: str, terms: Mapping[Words, Term]) -> Term | None:
    """Return the term whose meaning a text asks for, or None."""
    return next(filter(None, map(terms.get, asked_for(text))), None)


def defined_next(text: str, before: str, terms: Mapping[Words, Term]) -> Term | None:
    """Return the term that a text names after a question for the meaning of another: "and good offices?"."""
    spoken = tuple(words(unelided(text)))
    goes_on = spoken and any(Cue.AND in vocabulary.cues.get(spoken[:1], ()) for vocabulary in vocabularies_of(spoken))
    return terms.get(_key(spoken[1:])) if goes_on and defined(before, terms) else None


def meaning_of(term: Term, text: str) -> AnswerFacts:
    """Return the answer to a text that asks for the meaning of a term, by the name that it has in the text."""
    called = spelling_in(text, term)
    return AnswerFacts(question=Question(), kind=AnswerKind.DEFINITION, reading={}, term=term, called=called)


def spelling_in(text: str, term: Term) -> str:
    """Return the longest name of a term that a text writes, as the glossary spells it; the headword if it has none."""
    spoken = _key(words(unelided(text)))
    shown = language.spoken().term(term.term)
    names = (shown, term.term, *term.names, *term.forms)
    found = [name for name in names if _holds(spoken, _key(words(unelided(name))))]
    return max(found, key=len, default=term.term)


def _holds(spoken: Words, name: Words) -> bool:
    return any(spoken[at : at + len(name)] == name for at in range(len(spoken)))


def _key(spelling: Sequence[str]) -> Words:
    """Return folded words without the article, and "by" before it, that Arabic joins to them."""
    return tuple(_ARABIC_ARTICLE.sub("", word) for word in spelling)


def _subject(spoken: Words, vocabulary: Vocabulary) -> Words:
    """Return the words without those before and after them that ask for a meaning."""
    defining = vocabulary.defining
    lengths = range(min(vocabulary.longest_defining, len(spoken) - 1), 0, -1)
    begins = next((length for length in lengths if spoken[:length] in defining), 0)
    rest = spoken[begins:]
    ends = next((length for length in lengths if length < len(rest) and rest[-length:] in defining), 0)
    return rest[: len(rest) - ends]


def _bare(subject: Words, vocabulary: Vocabulary) -> Words:
    """Return the words without the articles before them."""
    return subject[1:] if subject and Cue.ARTICLE in vocabulary.cues.get(subject[:1], frozenset()) else subject
