"""The words of questions in one language, and what is found out of them."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from itertools import chain, product
from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit
from index.answers.terms import assessment_phrases, everyday_phrases, further_phrases
from index.answers.terms.phrases import ACTED, ACTS, DIFFERENCE, EVIDENCE, INTRODUCING, LITTLE, MEANING, REFUSING
from index.search.analysis import folded_letters, words, words_of_each
from index.search.corrections import LONGEST, edits, one_edit, one_missing
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

# Letters of a word that is corrected by one letter that is missing, by one edit, and by two.
_SHORTEST, _SHORTEST_CHANGED, _SHORTEST_FOR_TWO = 4, 5, 8
_MOST_REMEMBERED = 500  # corrections, of each vocabulary
_ASKING = frozenset({Cue.WHO, Cue.WHOM, Cue.WHERE, Cue.HOW_MANY})
# What "how many states" with a verb of one state asks for.
_COUNTED = (Cue.WHOM, Cue.HOW_MANY, Cue.STATES)

_FURTHER = (
    *((Cue.EVIDENCE, EVIDENCE), (Cue.NEVER, REFUSING), (Cue.FILLER, INTRODUCING)),
    *((Cue.REPRESENTS, ACTS), (Cue.PRESENT, ACTS), (Cue.REPRESENTS, ACTED), (Cue.PAST, ACTED)),
    (Cue.FIRST, further_phrases.FIRST),
    (Cue.LAST, further_phrases.LAST),
    (Cue.LONGEST, further_phrases.LONGEST),
    (Cue.SHORTEST, further_phrases.SHORTEST),
    (Cue.REQUESTED, further_phrases.REQUESTED),
    (Cue.AGREED, further_phrases.AGREED),
    (Cue.WHY, further_phrases.WHY),
    (Cue.PROTECTOR, further_phrases.PROTECTOR),
    (Cue.ENDED, further_phrases.ENDED),
    (Cue.REPRESENTATION, further_phrases.REPRESENTATION),
    (Cue.FILLER, further_phrases.FILLER),
    (Cue.INTERESTS, further_phrases.INTERESTS),
    (Cue.FILLER, further_phrases.PERSON),
    (Cue.ONE_SOURCE, assessment_phrases.ONE_SOURCE),
    (Cue.CONTRADICTED, assessment_phrases.CONTRADICTED),
    (Cue.UNSUPPORTED, assessment_phrases.UNSUPPORTED),
    (Cue.IMPRECISE, assessment_phrases.IMPRECISE),
    (Cue.CONFIRMED, assessment_phrases.CONFIRMED),
    (Cue.UNCONFIRMED, assessment_phrases.UNCONFIRMED),
    (Cue.DOUBTFUL, assessment_phrases.DOUBTFUL),
    *((Cue.DOES, everyday_phrases.HOLDS), (Cue.PRESENT, everyday_phrases.HOLDS)),
    *((Cue.DOES, everyday_phrases.HELD), (Cue.PAST, everyday_phrases.HELD)),
    (Cue.REACHES, everyday_phrases.EACH_OTHER),
    *((Cue.WHOM, everyday_phrases.ASKED_WHOM), (Cue.REPRESENTS, everyday_phrases.ASKED_WHOM)),
    (Cue.BEYOND, everyday_phrases.SHARE),
    (Cue.INTERESTS, everyday_phrases.PROTECTED),
    *((Cue.NOW, everyday_phrases.IN_FORCE), (Cue.STILL, everyday_phrases.IN_FORCE)),
    (Cue.ABOUT, everyday_phrases.BECAME),
    (Cue.EVIDENCE, everyday_phrases.DOCUMENTS),
    (Cue.ASSUMES, everyday_phrases.ASSUMED),
    (Cue.BEFORE, further_phrases.BEFORE),
    (Cue.AFTER, further_phrases.AFTER),
)


class Vocabulary(Struct, frozen=True, kw_only=True, dict=True):
    """The words of questions in one language: `phrases` gives those of each cue, separated by commas.

    A phrase may have several cues. `months` are the twelve names, in order, other forms of each after slashes.
    `joined` are articles that are written as one with the word after them. `habits` tell how words are put together.
    `counted` are words for "how many states", and verbs after which the state that stands next has represented those:
    verbs of one state, so that "how many states represent X" is read the other way round. `object_forms` and
    `subject_forms` are patterns of names, in small letters, whose case beside a verb is that of an object or that of
    its subject, `nominative_forms` of no case but that one, `agent_forms` of those by whom something is done, beside a
    passive, and `owner_forms` of those whose something is. `plurals` are folded words that make
    the name of a state a plural, where the verb tells who is its subject by its number; `object_articles` are those of
    the singular that no subject has.
    """

    language: str
    phrases: dict[Cue, str]
    months: str
    joined: tuple[str, ...] = ()
    habits: frozenset[Habit] = frozenset()
    counted: tuple[str, str] = ("", "")
    object_forms: tuple[str, ...] = ()
    subject_forms: tuple[str, ...] = ()
    nominative_forms: tuple[str, ...] = ()
    agent_forms: tuple[str, ...] = ()
    owner_forms: tuple[str, ...] = ()
    plurals: frozenset[str] = frozenset()
    object_articles: frozenset[str] = frozenset()

    def is_object(self, name: str) -> bool:
        """Return whether the form of a name of a state tells that something is done to it: “Швейцарию”."""
        return _has_form(name, self.object_forms)

    def is_subject(self, name: str) -> bool:
        """Return whether the form of a name of a state beside a verb tells that it acts: “Швейцария”."""
        return _has_form(name, self.subject_forms)

    def is_nominative(self, name: str) -> bool:
        """Return whether the form of a name of a state is the nominative and no other: “Швейцария”, but not “Ирана”."""
        return _has_form(name, self.nominative_forms)

    def is_agent(self, name: str) -> bool:
        """Return whether the form of a name of a state beside a passive tells that it acts: “Швейцарией”."""
        return _has_form(name, self.agent_forms)

    def is_owner(self, name: str) -> bool:
        """Return whether the form of a name of a state alone says whose something is: “Deutschlands”."""
        return _has_form(name, self.owner_forms)

    @cached_property
    def cues(self) -> dict[tuple[str, ...], frozenset[Cue]]:
        """Return the cues of every phrase, as folded words."""
        found: dict[tuple[str, ...], set[Cue]] = {}
        counted = ",".join(f"{many} {verb}" for many, verb in product(*(part.split(",") for part in self.counted)))
        asked = [*self._asked, *((cue, counted) for cue in _COUNTED if counted.strip())]
        written = [(cue, phrase) for cue, phrases in asked for phrase in self._with_articles(phrases)]
        for spelled, (cue, _) in zip(words_of_each(phrase for _, phrase in written), written, strict=True):
            found.setdefault(spelled, set()).add(cue)
        for several in [phrase for phrase in found if len(phrase) > 1]:  # a phrase is of the time of its verb
            single = set().union(*(found.get((word,), ()) for word in several))
            if Cue.PRESENT not in found[several]:
                found[several] |= single & {Cue.PAST}
            if found[several] & _ASKING and not single & {Cue.PAST, Cue.AND}:  # "which states does"
                found[several] |= single & {Cue.PRESENT}
        return {phrase: frozenset(cues) for phrase, cues in found.items()}

    @property
    def _asked(self) -> tuple[tuple[Cue, str], ...]:
        """The phrases of each cue, separated by commas; a cue may come twice."""
        return (*self.phrases.items(), *((cue, told[self.language]) for cue, told in _FURTHER if self.language in told))

    def _with_articles(self, phrases: str) -> list[str]:
        return [article + each.strip() for each in phrases.split(",") for article in ("", *self.joined)]

    @cached_property
    def _script(self) -> str:
        return _script_of(self.months)

    def may_read(self, spoken: Iterable[str]) -> bool:
        """Return whether some of these words may be of this language: no Latin letters are of a Russian question."""
        return self._script == "LATIN" or self.is_script_of(spoken)

    def is_script_of(self, spoken: Iterable[str]) -> bool:
        """Return whether one of these words is written in a script that this language has and most do not."""
        return self._script != "LATIN" and any(_script_of(word) == self._script for word in spoken)

    def is_plural(self, name: str) -> bool:
        """Return whether the name of a state, as written, is a plural."""
        return not self.plurals.isdisjoint(words(name))

    @cached_property
    def defining(self) -> frozenset[tuple[str, ...]]:
        """Return the phrases that ask for the meaning of a term."""
        told = ",".join(phrases for cue, phrases in self._asked if cue is Cue.DEFINE)
        return _phrases([*self._with_articles(told), *MEANING[self.language].split(",")])

    @cached_property
    def comparing(self) -> frozenset[tuple[str, ...]]:
        """Return the phrases that ask what sets two terms apart."""
        return _phrases(DIFFERENCE[self.language].split(","))

    @cached_property
    def little_words(self) -> frozenset[str]:
        """Return the words that say nothing about the subject."""
        return frozenset(*words_of_each([LITTLE[self.language]]))

    def knows(self, word: str) -> bool:
        """Return whether a folded word is one of the language: a phrase of one word, or a little word."""
        return self.is_phrase(word) or word in self.little_words

    def is_phrase(self, word: str) -> bool:
        """Return whether a folded word is a phrase of its own."""
        return self.spells(word) and word in self.single_words

    def spells(self, word: str) -> bool:
        """Return whether a folded word is in a phrase: most are in none, and are told so by their letters alone."""
        return word in self._letters and word in self.spelled

    def cues_among(self, spoken: Iterable[str]) -> Mapping[tuple[str, ...], frozenset[Cue]]:
        """Return the cues of all phrases that may stand in folded words: of none where no word is of a phrase."""
        return self.cues if any(map(self.spells, spoken)) else {}

    @cached_property
    def longest(self) -> int:
        """Return the number of words of the longest phrase."""
        return max(map(len, self.cues))

    @cached_property
    def month_numbers(self) -> dict[str, int]:
        """Return the number of every month, 1 to 12, by its names as written, in small letters."""
        written = [month.replace("-", " ").split("/") for month in self.months.casefold().split()]
        return {name: number for number, names in enumerate(written, 1) for name in names}

    @cached_property
    def spelled(self) -> frozenset[str]:
        """Return the words of all phrases: folding all at once takes a sixth of what their cues take."""
        every = words_of_each(self._written.replace(",", " ").split("\n"))
        return frozenset(chain.from_iterable(self.cues if self.joined else every))

    @property
    def every_word(self) -> frozenset[str]:
        """Return the folded words of all phrases, of months, and all little words."""
        months = words_of_each([re.sub("[-/]", " ", self.months)])
        return self.spelled.union(self.little_words, *self.defining, *self.comparing, *months)

    @cached_property
    def _letters(self) -> str:
        """The folded letters of all phrases, in a third of the time that their words take."""
        written = "" if self.joined else folded_letters(self._written.replace("’", ""))
        return written or " ".join(self.spelled)

    @property
    def _written(self) -> str:
        return "\n".join((*(phrases for _, phrases in self._asked), *self.counted))

    @cached_property
    def _remembered(self) -> dict[str, str]:
        return {}

    def corrected(self, word: str) -> str:
        """Return the word of the phrases that a folded word is misspelled for: one edit away, of long words two."""
        if not _SHORTEST <= len(word) <= LONGEST or self.spells(word):
            return word
        if len(self._remembered) > _MOST_REMEMBERED:
            self._remembered.clear()
        if word not in self._remembered:
            self._remembered[word] = _nearest(word, self.spelled)
        return self._remembered[word]

    @cached_property
    def single_words(self) -> frozenset[str]:
        """Return the phrases of one word."""
        return frozenset(phrase[0] for phrase in self.cues if len(phrase) == 1)


def _phrases(written: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(filter(None, words_of_each(written)))


def _script_of(word: str) -> str:
    """Return the script of the first letter of a word, as Unicode names it: "LATIN"."""
    return "LATIN" if word.isascii() else unicodedata.name(word[:1], "").partition(" ")[0]


def _has_form(name: str, forms: tuple[str, ...]) -> bool:
    return any(re.search(form, name.casefold()) for form in forms)


def _nearest(word: str, spelled: Collection[str]) -> str:
    """Return the word of phrases that begins as a folded word does and is nearest to it; the word itself for none."""
    begun = {other for other in spelled if other[0] == word[0] and len(other) >= _SHORTEST_CHANGED}
    other = () if len(word) < _SHORTEST_CHANGED else one_edit(word)
    near = sorted(begun.intersection(one_missing(word))) or sorted(begun.intersection(other))
    if not near and len(word) >= _SHORTEST_FOR_TWO:
        near = sorted(other for other in begun if abs(len(other) - len(word)) <= 2 and edits(word, other) == 2)
    return near[0] if near else word
