"""What the words of a question may mean, alike for every language, and the words of one language that mean it."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto
from functools import cached_property
from itertools import chain, product
from typing import TYPE_CHECKING

from index.answers.terms.phrases import DIFFERENCE, EVIDENCE, LITTLE, MEANING, REFUSING
from index.search.analysis import words, words_of_each
from index.search.corrections import LONGEST, edits, one_edit, one_missing
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Letters of a word of a phrase that is corrected by one letter that is missing, by one edit, and by two.
_SHORTEST_MISSING, _SHORTEST_CORRECTED, _SHORTEST_FOR_TWO = 4, 5, 8
_MOST_REMEMBERED = 500  # corrections, of each vocabulary


class Cue(Enum):
    """What a word or a phrase of a question tells about the states, the times and the question itself."""

    # Sets of cues are compared a hundred times at each keystroke; that of Enum, in Python, hashes names.
    __hash__ = object.__hash__

    # Beside the name of a state.
    ARTICLE = auto()  # the
    REPRESENTS = auto()  # represents: stands between the power and the represented state
    REPRESENTED = auto()  # is represented: of the represented state
    BE = auto()  # is, was, were
    DOES = auto()  # does, did, has: before the power
    FOR = auto()  # for, on behalf of: before the represented state
    OWN = auto()  # its own: before what belongs to no state that is named after it
    OF = auto()  # of: before the represented state, after INTERESTS and PROTECTOR
    BY = auto()  # by, through: before the power
    IN = auto()  # in, at, to: before the host state
    INTERESTS = auto()  # interests, citizens: after the represented state, or before "of"
    EMBASSY = auto()  # embassy: of the power or of the represented state
    PROTECTOR = auto()  # protecting power: of a represented state
    MANDATE = auto()  # mandate, role: of a power
    # What is asked for.
    WHO = auto()
    WHICH = auto()  # "qué país": asks for who acts and for who is represented alike
    WHOM = auto()  # the represented state is asked for
    TO_WHOM = auto()  # the power is asked for, or another one: "to whom", German "wem"
    POWERS = auto()  # protecting powers, as those who are listed
    STATES = auto()  # countries, as those who are listed
    ARRANGEMENTS = auto()  # mandates, arrangements, as what is listed
    LIST = auto()
    HOW_MANY = auto()
    SINCE_WHEN = auto()
    HOW_LONG = auto()
    WHY = auto()
    EVIDENCE = auto()  # evidence, sources, confirm: asks what bears out what the rest says
    STILL = auto()
    ADVERB = auto()  # ever, also: says nothing about roles, wherever it stands
    PRESENT = auto()  # does, is, represents: a verb that asks of today
    EXISTS = auto()  # is there, has, who is: of today where no other verb follows, as in "has represented"
    PAST = auto()  # represented: a verb that asks of what was, beside what else it means
    DEFINE = auto()  # define, meaning of, what is: before a term, or after it
    NOT = auto()  # except, other than, not: before a state that is left out
    BEGAN = auto()  # began in: of arrangements that are listed, their beginning lay in the time
    ENDED = auto()
    FIRST = auto()  # the first: before what is asked for
    LAST = auto()
    ONLY = auto()  # only, solely: beside a state
    EXCEPTED = auto()  # excepted, excluded: after a state that is left out
    WHERE = auto()  # where, in which countries: the host states are asked for
    REACHES = auto()  # reaches, contacts: between the represented state and the host state
    ENTRUSTS = auto()  # has entrusted its interests to: after the represented state, before the power
    SEVERAL = auto()  # a verb whose subject is several: German "haben", Spanish "representaron"
    SINGLE = auto()  # a verb whose subject is one: German "hat", Spanish "representó"
    PLACE = auto()  # North Africa: a place that is no state
    BEYOND = auto()  # the most, the longest, more than: asks for what is not looked up here
    MAY = auto()  # may, can: asks what states may do, where none is named
    QUALITY = auto()  # neutral: what a state is, which no mandate tells
    OTHER = auto()  # other, else: besides what is known to whoever asks
    # Times.
    NOW = auto()
    FORMER = auto()
    NEVER = auto()  # never in force
    BEFORE = auto()
    AFTER = auto()
    PREDECESSOR = auto()  # after the power after which it was: "Sweden's predecessor"
    SUCCESSOR = auto()
    SUCCEEDS = auto()  # succeeded, replaced: of the power that came after the one who is asked for
    TAKES_OVER = auto()  # took over: after the power before whose name "from" stands
    UNTIL = auto()
    SINCE = auto()
    FROM = auto()  # from, between: before the first of two times
    TO = auto()  # to, and, until: before the second of two times
    BETWEEN = auto()  # between: before two states that are asked about both ways
    DURING = auto()  # in, on: before a time
    WHILE = auto()  # during: before nothing but a time
    REIGN = auto()  # under: before whoever ruled then
    EVENT = auto()  # coup, war: after "since" a time that is known only where it is dated
    FALL = auto()  # end, fall: of a time with a name, its last day
    OUTBREAK = auto()  # outbreak, beginning: of a time with a name, its first day
    # Follow-up questions.
    AND = auto()
    THAT = auto()  # before that; a verb with its subject, of French: "représente-t-elle"
    OPPOSITE = auto()  # the other way round
    # Words of the subject that ask for nothing more, and words that mean nothing here.
    ABOUT = auto()
    FILLER = auto()


class Habit(Enum):
    """What a language does with words beside the name of a state that others do not."""

    VERB_LAST = auto()  # "wer hat X vertreten": the verb stands at the end
    SUBJECT_FIRST = auto()  # a state right after the verb is never its subject: "does X represent Y"
    OBJECT_AFTER_SUBJECT = auto()  # "هل تمثل X Y": the second state after the verb is its object
    OBJECT_AFTER_OF = auto()  # "¿Representa X a Y?": so it is where "a" stands before it, and no state without one is
    OWNER_BARE = auto()  # "مصالح X", “интересы X”: no word stands between what is owned and its owner
    ADJECTIVE_AFTER = auto()  # "Maroc espagnol": right after the name of a state it makes that of another place
    FOR_IS_BY = auto()  # "por": one word for both
    FOR_IS_OF = auto()  # "ل": one word for both


# A question with one of these is about arrangements, whatever its other words are.
CORE = frozenset({Cue.REPRESENTS, Cue.REPRESENTED, Cue.PROTECTOR, Cue.MANDATE, Cue.POWERS, Cue.ARRANGEMENTS})

_ASKING = frozenset({Cue.WHO, Cue.WHOM, Cue.WHERE, Cue.HOW_MANY})
# What "how many states" with a verb of one state asks for.
_COUNTED = (Cue.WHOM, Cue.HOW_MANY, Cue.STATES)


class Vocabulary(Struct, frozen=True, kw_only=True, dict=True):
    """The words of questions in one language: `phrases` gives those of each cue, separated by commas.

    A phrase may have several cues. `months` are the twelve names, in order, other forms of each after slashes.
    `joined` are articles that are written as one with the word after them. `habits` tell how words are put together.
    `counted` are words for "how many states", and verbs after which the state that stands next has represented those:
    verbs of one state, so that "how many states represent X" is read the other way round. `object_forms` and
    `subject_forms` are patterns of names, in small letters, whose case beside a verb is that of an object or that of
    its subject, `agent_forms` of those by whom something is done, beside a passive, and `owner_forms` of those whose
    something is. `plurals` are folded words
    that make the name of a state a plural, where the verb tells who is its subject by its number.
    """

    language: str
    phrases: dict[Cue, str]
    months: str
    joined: tuple[str, ...] = ()
    habits: frozenset[Habit] = frozenset()
    counted: tuple[str, str] = ("", "")
    object_forms: tuple[str, ...] = ()
    subject_forms: tuple[str, ...] = ()
    agent_forms: tuple[str, ...] = ()
    owner_forms: tuple[str, ...] = ()
    plurals: frozenset[str] = frozenset()

    def is_object(self, name: str) -> bool:
        """Return whether the form of a name of a state tells that something is done to it: “Швейцарию”."""
        return _has_form(name, self.object_forms)

    def is_subject(self, name: str) -> bool:
        """Return whether the form of a name of a state beside a verb tells that it acts: “Швейцария”."""
        return _has_form(name, self.subject_forms)

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
        return (*self.phrases.items(), (Cue.EVIDENCE, EVIDENCE[self.language]), (Cue.NEVER, REFUSING[self.language]))

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
        return frozenset(words(LITTLE[self.language]))

    def knows(self, word: str) -> bool:
        """Return whether a folded word is one of the language: a phrase of one word, or a little word."""
        return self.is_phrase(word) or word in self.little_words

    def is_phrase(self, word: str) -> bool:
        """Return whether a folded word is a phrase of its own; most words are in none, and are told so sooner."""
        return word in self.spelled and word in self.single_words

    def cues_among(self, spoken: Iterable[str]) -> Mapping[tuple[str, ...], frozenset[Cue]]:
        """Return the cues of all phrases that may stand in folded words: of none where no word is of a phrase."""
        return {} if self.spelled.isdisjoint(spoken) else self.cues

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
        every = words_of_each(each.replace(",", " ") for each in (*(text for _, text in self._asked), *self.counted))
        return frozenset(chain.from_iterable(self.cues if self.joined else every))

    @cached_property
    def _remembered(self) -> dict[str, str]:
        return {}

    def corrected(self, word: str) -> str:
        """Return the word of the phrases that a folded word is misspelled for: one edit away, of long words two."""
        if not _SHORTEST_MISSING <= len(word) <= LONGEST or word in self.spelled:
            return word
        if len(self._remembered) > _MOST_REMEMBERED:
            self._remembered.clear()
        if word not in self._remembered:
            self._remembered[word] = self._near(word)
        return self._remembered[word]

    def _near(self, word: str) -> str:
        begun = {other for other in self.spelled if other[0] == word[0] and len(other) >= _SHORTEST_CORRECTED}
        short = len(word) < _SHORTEST_CORRECTED
        other = () if short else one_edit(word)
        near = sorted(begun.intersection(one_missing(word))) or sorted(begun.intersection(other))
        if not near and len(word) >= _SHORTEST_FOR_TWO:
            near = sorted(other for other in begun if abs(len(other) - len(word)) <= 2 and edits(word, other) == 2)
        return near[0] if near else word

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
