"""Answers questions about arrangements: by looking them up, never by guessing, and in the direction that was asked.

"The US in Iran" and "Iran in the US" are different questions. Where the words leave the role of a state open, readings
are tried from the most usual one ("US Iran": represented state, host state), and the first that an arrangement fits is
taken.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from index.arrangements.relations import is_doubtful
from index.model import Status
from index.search.analysis import Stemmer, words
from index.search.questions import Question, Role, read_question
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from index.model import Arrangement, Party, State
    from index.search.names import StateNames

Reading = dict[Role, "State"]

# By the number of states: the roles they may have in the order in which they are named, the most usual reading first.
# Readings in one inner tuple are equally usual; the arrangements of all of them answer.
_ORDERS: dict[int, tuple[tuple[tuple[Role, ...], ...], ...]] = {
    1: (((Role.POWER,),), ((Role.REPRESENTED,),), ((Role.HOST,),)),
    2: (
        ((Role.REPRESENTED, Role.HOST),),
        ((Role.POWER, Role.HOST), (Role.POWER, Role.REPRESENTED)),
        ((Role.HOST, Role.POWER), (Role.REPRESENTED, Role.POWER)),
        ((Role.HOST, Role.REPRESENTED),),
    ),
    3: tuple((order,) for order in permutations((Role.POWER, Role.REPRESENTED, Role.HOST))),
}
# "which countries are represented" asks for all arrangements: one word of each of these sets.
_MANY = frozenset(["powers", "countries", "states", "nations", "arrangements", "mandates"])
_OF_ARRANGEMENTS = frozenset(["protecting", "power", "powers", "represented", "represents", "represent", "mandates"])
MOST_REMEMBERED = 20_000  # stems of words, about 2 MB; the quotations of the bundled library have some 1,500 words


class AnswerFacts(Struct, frozen=True):
    """What the arrangements say to a question; `index.search.answer_words` puts it into words.

    `reading` gives the states their roles as the question was read; it is empty for a question that names no state.
    `found` are the arrangements that answer it. Where there is none, `instead` are those of the same two states with
    another power. `opposite` are represented state and host of the opposite direction, None where no arrangement has
    them. `follow_ups` are states in more arrangements than were found, each in the role to ask about.
    """

    reading: Reading
    found: tuple[Arrangement, ...] = ()
    instead: tuple[Arrangement, ...] = ()
    opposite: tuple[Party, Party] | None = None
    follow_ups: tuple[tuple[Role, Party | State], ...] = ()

    @property
    def arrangements(self) -> tuple[Arrangement, ...]:
        """Return the arrangements to show with the answer: those found, else those instead."""
        return self.found or self.instead


class Answers:
    """Answers questions from the arrangements of one library."""

    def __init__(self, arrangements: Iterable[Arrangement], names: StateNames) -> None:
        self._arrangements = tuple(arrangements)
        self._names = names
        self._stemmer = Stemmer()
        self._stems: dict[str, str] = {}
        self._stems_of: dict[str, frozenset[str]] = {}

    def answer(self, text: str) -> AnswerFacts | None:
        """Return what answers a question about arrangements, or None if the text is no such question."""
        question = read_question(text, self._names)
        if not question.named:
            return self._without_states(question)
        ways = list(_readings(question))
        for readings in ways:
            in_any = (arrangement for reading in readings for arrangement in self.in_roles(reading))
            found = tuple(dict.fromkeys(in_any))
            if found:
                reading = next(reading for reading in readings if self.in_roles(reading))
                return self._found(reading, _doubtful_last(found)) if self._is_meant(question, found) else None
        if question.about and ways and not question.other:
            return self._none_found(ways[0][0])
        return None

    def _without_states(self, question: Question) -> AnswerFacts | None:
        """Return what answers a question that names no state: "mandates in the Falklands War", "which countries"."""
        about = frozenset(question.about)
        if not about & _OF_ARRANGEMENTS:
            return None
        if question.other:
            found = self._mentioning(question.other, self._arrangements)
        else:
            found = self._arrangements if about & _MANY and len(about) > 1 else ()
        return AnswerFacts({}, _doubtful_last(found)) if found else None

    def _is_meant(self, question: Question, found: Sequence[Arrangement]) -> bool:
        """Tell whether a text that names states asks for these arrangements: "US airstrikes in Iran" does not."""
        # Words about something else must be in the periods or quotations, or both ends be named by their roles. If not,
        # the text only happens to name states.
        if not question.other or self._mentioning(question.other, found):
            return True
        roles = {named.role for named in question.named}
        return bool(question.about) and roles >= {Role.REPRESENTED, Role.HOST}

    def _mentioning(self, wanted: Iterable[str], arrangements: Iterable[Arrangement]) -> tuple[Arrangement, ...]:
        """Return those arrangements whose periods and quotations have all these words, in any inflection."""
        stems = frozenset(map(self._stem, wanted))
        return tuple(arrangement for arrangement in arrangements if stems <= self._stems_in(arrangement))

    def _stems_in(self, arrangement: Arrangement) -> frozenset[str]:
        if arrangement.id not in self._stems_of:
            quotes = (f"{statement.quote} {statement.period}" for statement in arrangement.statements)
            texts = [arrangement.period, *quotes]
            self._stems_of[arrangement.id] = frozenset(self._stem(word) for text in texts for word in words(text))
        return self._stems_of[arrangement.id]

    def _stem(self, word: str) -> str:
        if len(self._stems) > MOST_REMEMBERED:
            self._stems.clear()
        if word not in self._stems:
            self._stems[word] = self._stemmer.stem(word)
        return self._stems[word]

    def in_roles(self, reading: Reading) -> tuple[Arrangement, ...]:
        """Return the arrangements in which states have these roles: current ones first, doubtful ones last."""
        return _doubtful_last(
            arrangement
            for arrangement in self._arrangements
            if all(_party(arrangement, role).code == state.code for role, state in reading.items())
        )

    def _found(self, reading: Reading, found: tuple[Arrangement, ...]) -> AnswerFacts:
        return AnswerFacts(
            reading, found, opposite=self._opposite(reading, found), follow_ups=tuple(self._follow_ups(reading, found))
        )

    def _none_found(self, reading: Reading) -> AnswerFacts:
        without_power: Reading = {role: state for role, state in reading.items() if role is not Role.POWER}
        others = self.in_roles(without_power) if len(without_power) == 2 and len(reading) == 3 else ()
        follow_ups = tuple(self._follow_ups(reading, others))
        return AnswerFacts(reading, instead=others, opposite=self._opposite(reading, ()), follow_ups=follow_ups)

    def _opposite(self, reading: Reading, found: Sequence[Arrangement]) -> tuple[Party, Party] | None:
        """Return the represented state and the host of the opposite direction, if an arrangement has them."""
        ends: set[tuple[str | None, str | None]]
        ends = {(arrangement.represented.code, arrangement.host.code) for arrangement in found}
        if not found and {Role.REPRESENTED, Role.HOST} <= reading.keys():
            ends = {(reading[Role.REPRESENTED].code, reading[Role.HOST].code)}
        # Of several pairs none is the one to turn round.
        if len(ends) != 1:
            return None
        ((represented, host),) = ends
        for other in self._arrangements:
            if represented and (other.represented.code, other.host.code) == (host, represented):
                return other.represented, other.host
        return None

    def _follow_ups(self, reading: Reading, found: Sequence[Arrangement]) -> Iterator[tuple[Role, Party | State]]:
        """Yield states that are in more arrangements than were found: the only power, and those of the question."""
        powers = {arrangement.power.code: arrangement.power for arrangement in found if arrangement.power.code}
        if len(powers) == 1 and reading.keys() != {Role.POWER}:
            ((_, power),) = powers.items()
            if self._count(Role.POWER, power) > len(found):
                yield Role.POWER, power
        for role in (Role.REPRESENTED, Role.HOST):
            state = reading.get(role)
            if state and len(reading) > 1 and self._count(role, state) > len(found):
                yield role, state

    def _count(self, role: Role, state: Party | State) -> int:
        """Return in how many arrangements a state has a role."""
        return sum(_party(arrangement, role).code == state.code for arrangement in self._arrangements)


def _readings(question: Question) -> Iterator[list[Reading]]:
    """Yield the readings that the words of a question allow, those that are equally usual as one list."""
    first_named = {named.state.code: named for named in reversed(question.named)}
    named_once = [first_named[code] for code in dict.fromkeys(named.state.code for named in question.named)]
    stated = [named.role for named in named_once if named.role]
    consistent = len(set(stated)) == len(stated)  # else two states would have one role, and none of them is believed
    for orders in _ORDERS.get(len(named_once), ()):
        pairs = [list(zip(named_once, order, strict=True)) for order in orders]
        allowed = [pair for pair in pairs if not consistent or all(named.role in {None, role} for named, role in pair)]
        if allowed:
            yield [{role: named.state for named, role in pair} for pair in allowed]


def _doubtful_last(found: Iterable[Arrangement]) -> tuple[Arrangement, ...]:
    """Return arrangements in order: current ones, others, and those that the record does not bear out."""
    return tuple(
        sorted(found, key=lambda arrangement: (is_doubtful(arrangement), arrangement.status is not Status.CURRENT))
    )


def _party(arrangement: Arrangement, role: Role) -> Party:
    return {
        Role.POWER: arrangement.power,
        Role.REPRESENTED: arrangement.represented,
        Role.HOST: arrangement.host,
    }[role]
