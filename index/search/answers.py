"""Answers to questions about arrangements: looked up, never guessed, and always in the direction that was asked.

"The US in Iran" and "Iran in the US" are different questions. Where the words leave a state's role open, the first
reading that any arrangement meets is taken, the states standing in the order represented state, host state.
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

# How states without a stated role are read, the most usual way first; ways that are as usual stand side by side.
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
_MANY = frozenset(["powers", "countries", "states", "nations", "arrangements", "mandates"])
_OF_ARRANGEMENTS = frozenset(["protecting", "power", "powers", "represented", "represents", "represent", "mandates"])
MOST_REMEMBERED = 20_000


class AnswerFacts(Struct, frozen=True):
    """What the arrangements say to a question; `index.search.answer_words` puts it into words.

    `reading` gives the states their roles as the question was read; it is empty for a question that names no state.
    `found` are the arrangements that answer it. Where there is none, `instead` are those of the same two states with
    another power. `opposite` are represented state and host of the opposite direction, None where no arrangement has
    them. `follow_ups` are the states of which more is known, each in the role to ask about.
    """

    reading: Reading
    found: tuple[Arrangement, ...] = ()
    instead: tuple[Arrangement, ...] = ()
    opposite: tuple[Party, Party] | None = None
    follow_ups: tuple[tuple[Role, Party | State], ...] = ()

    @property
    def arrangements(self) -> tuple[Arrangement, ...]:
        """Return the arrangements to show with the answer, in order."""
        return self.found or self.instead


class Answers:
    """Answers questions from the arrangements of one library."""

    def __init__(self, arrangements: Iterable[Arrangement], names: StateNames) -> None:
        self._arrangements = tuple(arrangements)
        self._names = names
        self._stemmer = Stemmer()
        self._stems: dict[str, str] = {}
        self._said: dict[str, frozenset[str]] = {}

    def answer(self, text: str) -> AnswerFacts | None:
        """Return the answer to a question about arrangements, or None if the text is no such question."""
        question = read_question(text, self._names)
        if not question.named:
            return self._without_states(question)
        ways = list(_readings(question))
        for readings in ways:
            found = tuple(dict.fromkeys(one for reading in readings for one in self.in_roles(reading)))
            if found:
                reading = next(reading for reading in readings if self.in_roles(reading))
                return self._found(reading, _doubtful_last(found)) if self._is_meant(question, found) else None
        if question.about and ways and not question.other:
            return self._none_found(ways[0][0])
        return None

    def _without_states(self, question: Question) -> AnswerFacts | None:
        about = frozenset(question.about)
        if not about & _OF_ARRANGEMENTS:
            return None
        if question.other:
            found = self._saying(question.other, self._arrangements)
        else:
            found = self._arrangements if about & _MANY and len(about) > 1 else ()
        return AnswerFacts({}, _doubtful_last(found)) if found else None

    def _is_meant(self, question: Question, found: Sequence[Arrangement]) -> bool:
        """Tell whether a text that names states asks for these arrangements, and not for something else about them."""
        if not question.other or self._saying(question.other, found):
            return True
        roles = {named.role for named in question.named}
        return bool(question.about) and roles >= {Role.REPRESENTED, Role.HOST}

    def _saying(self, wanted: Iterable[str], among: Iterable[Arrangement]) -> tuple[Arrangement, ...]:
        """Return those arrangements whose periods and quoted statements hold all these words or their inflections."""
        stems = frozenset(map(self._stem, wanted))
        return tuple(arrangement for arrangement in among if stems <= self._said_of(arrangement))

    def _said_of(self, arrangement: Arrangement) -> frozenset[str]:
        if arrangement.id not in self._said:
            texts = [arrangement.period, *(f"{said.quote} {said.period}" for said in arrangement.statements)]
            self._said[arrangement.id] = frozenset(self._stem(word) for text in texts for word in words(text))
        return self._said[arrangement.id]

    def _stem(self, word: str) -> str:
        if len(self._stems) > MOST_REMEMBERED:
            self._stems.clear()
        if word not in self._stems:
            self._stems[word] = self._stemmer.stem(word)
        return self._stems[word]

    def in_roles(self, reading: Reading) -> tuple[Arrangement, ...]:
        """Return the arrangements in which these states have these roles, the doubtful last."""
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
        ends: set[tuple[str | None, str | None]] = {(a.represented.code, a.host.code) for a in found}
        if not found and {Role.REPRESENTED, Role.HOST} <= reading.keys():
            ends = {(reading[Role.REPRESENTED].code, reading[Role.HOST].code)}
        if len(ends) != 1:
            return None
        ((represented, host),) = ends
        for other in self._arrangements:
            if represented and (other.represented.code, other.host.code) == (host, represented):
                return other.represented, other.host
        return None

    def _follow_ups(self, reading: Reading, found: Sequence[Arrangement]) -> Iterator[tuple[Role, Party | State]]:
        powers = {a.power.code: a.power for a in found if a.power.code}
        if len(powers) == 1 and reading.keys() != {Role.POWER}:
            ((code, power),) = powers.items()
            if sum(a.power.code == code for a in self._arrangements) > len(found):
                yield Role.POWER, power
        state = reading.get(Role.REPRESENTED)
        if (
            state
            and len(reading) > 1
            and sum(a.represented.code == state.code for a in self._arrangements) > len(found)
        ):
            yield Role.REPRESENTED, state
        state = reading.get(Role.HOST)
        if state and len(reading) > 1 and sum(a.host.code == state.code for a in self._arrangements) > len(found):
            yield Role.HOST, state


def _readings(question: Question) -> Iterator[list[Reading]]:
    """Yield the ways of giving the states of a question their roles that its words allow, the most usual first."""
    states = {each.state.code: each for each in reversed(question.named)}
    each_once = [states[code] for code in dict.fromkeys(each.state.code for each in question.named)]
    known = [each.role for each in each_once if each.role]
    clear = len(set(known)) == len(known)
    for orders in _ORDERS.get(len(each_once), ()):
        pairs = [list(zip(each_once, order, strict=True)) for order in orders]
        allowed = [pair for pair in pairs if not clear or all(each.role in {None, role} for each, role in pair)]
        if allowed:
            yield [{role: each.state for each, role in pair} for pair in allowed]


def _doubtful_last(found: Iterable[Arrangement]) -> tuple[Arrangement, ...]:
    return tuple(sorted(found, key=lambda each: (is_doubtful(each), each.status is not Status.CURRENT)))


def _party(arrangement: Arrangement, role: Role) -> Party:
    return {
        Role.POWER: arrangement.power,
        Role.REPRESENTED: arrangement.represented,
        Role.HOST: arrangement.host,
    }[role]
