"""Answers to questions about arrangements: looked up, never guessed, and always in the direction that was asked.

"The US in Iran" and "Iran in the US" are different questions. Where the words leave a state's role open, the first
reading that any arrangement meets is taken, the states standing in the order represented state, host state.
"""

from __future__ import annotations

from functools import partial
from itertools import permutations
from typing import TYPE_CHECKING

from index.arrangements.relations import is_doubtful
from index.model import Status
from index.results import Answer, FollowUp
from index.search.analysis import Stemmer, words
from index.search.questions import Question, Role, read_question
from index.values import replace
from index.words.language import ENGLISH, translatable, translate
from index.words.wording import arrangement_sentence, name_in_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from index.model import Arrangement, Party, State
    from index.search.names import StateNames

_words = partial(translate, "Answers")

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
_ABOUT = {
    (Role.POWER,): translatable("Answers about", "by {power}"),
    (Role.REPRESENTED,): translatable("Answers about", "for {represented}"),
    (Role.HOST,): translatable("Answers about", "in {host}"),
    (Role.POWER, Role.REPRESENTED): translatable("Answers about", "by {power} for {represented}"),
    (Role.POWER, Role.HOST): translatable("Answers about", "by {power} in {host}"),
    (Role.REPRESENTED, Role.HOST): translatable("Answers about", "for {represented} in {host}"),
    (Role.POWER, Role.REPRESENTED, Role.HOST): translatable("Answers about", "by {power} for {represented} in {host}"),
}
_OF_POWER = translatable("Answers", "Which states has {state} represented?")
_OF_REPRESENTED = translatable("Answers", "Which powers have represented {state}?")
_OF_HOST = translatable("Answers", "Which powers have acted in {state}?")
MOST_NAMED = 6
MOST_REMEMBERED = 20_000


class Answers:
    """Answers questions from the arrangements of one library."""

    def __init__(self, arrangements: Iterable[Arrangement], names: StateNames) -> None:
        self._arrangements = tuple(arrangements)
        self._names = names
        self._stemmer = Stemmer()
        self._stems: dict[str, str] = {}
        self._said: dict[str, frozenset[str]] = {}

    def answer(self, text: str) -> Answer | None:
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

    def _without_states(self, question: Question) -> Answer | None:
        about = frozenset(question.about)
        if not about & _OF_ARRANGEMENTS:
            return None
        if question.other:
            found = self._saying(question.other, self._arrangements)
        else:
            found = self._arrangements if about & _MANY and len(about) > 1 else ()
        sorted_out = _doubtful_last(found)
        return _answer({}, sorted_out) if found else None

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

    def _found(self, reading: Reading, found: tuple[Arrangement, ...]) -> Answer:
        follow_ups = tuple(self._follow_ups(reading, found))
        return replace(_answer(reading, found), swap=self._swap(reading, found), follow_ups=follow_ups)

    def _none_found(self, reading: Reading) -> Answer:
        without_power: Reading = {role: state for role, state in reading.items() if role is not Role.POWER}
        others = self.in_roles(without_power) if len(without_power) == 2 and len(reading) == 3 else ()
        none = _words("The documents state no arrangement {about}.").format(about=_described(reading))
        sentence = f"{none} {_answer(without_power, others).sentence}" if others else none
        follow_ups = tuple(self._follow_ups(reading, others))
        return Answer(sentence, others, self._swap(reading, ()), follow_ups, summary=none)

    def _swap(self, reading: Reading, found: Sequence[Arrangement]) -> str:
        """Return the question for the opposite direction, if any arrangement answers it."""
        ends: set[tuple[str | None, str | None]] = {(a.represented.code, a.host.code) for a in found}
        if not found and {Role.REPRESENTED, Role.HOST} <= reading.keys():
            ends = {(reading[Role.REPRESENTED].code, reading[Role.HOST].code)}
        if len(ends) != 1:
            return ""
        ((represented, host),) = ends
        for other in self._arrangements:
            if represented and (other.represented.code, other.host.code) == (host, represented):
                return f"Who represents {_english(other.represented)} in {_english(other.host)}?"
        return ""

    def _follow_ups(self, reading: Reading, found: Sequence[Arrangement]) -> Iterator[FollowUp]:
        powers = {a.power.code: a.power for a in found if a.power.code}
        if len(powers) == 1 and reading.keys() != {Role.POWER}:
            ((code, power),) = powers.items()
            if sum(a.power.code == code for a in self._arrangements) > len(found):
                yield _follow_up(_OF_POWER, power)
        state = reading.get(Role.REPRESENTED)
        if (
            state
            and len(reading) > 1
            and sum(a.represented.code == state.code for a in self._arrangements) > len(found)
        ):
            yield _follow_up(_OF_REPRESENTED, state)
        state = reading.get(Role.HOST)
        if state and len(reading) > 1 and sum(a.host.code == state.code for a in self._arrangements) > len(found):
            yield _follow_up(_OF_HOST, state)


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


def _answer(reading: Reading, found: Sequence[Arrangement]) -> Answer:
    sound = tuple(each for each in found if not is_doubtful(each))
    if len(sound) == 1:
        sentence = arrangement_sentence(sound[0])
        return Answer(sentence, tuple(found), summary=sentence)
    if not sound:
        summary = _words("The record does not bear out what is said here")
        told_of = arrangement_sentence(found[0])
    else:
        summary = _counted(reading, len(sound))
        told_of = " ".join(map(arrangement_sentence, sound[:MOST_NAMED]))
        if len(sound) > MOST_NAMED:
            told_of += " " + _words("And %n more.", n=len(sound) - MOST_NAMED)
    sentence = _words("{summary}: {statements}").format(summary=summary, statements=told_of)
    return Answer(sentence, tuple(found), summary=_words("{summary}.").format(summary=summary))


def _counted(reading: Reading, number: int) -> str:
    if not reading:
        return _words("The documents state %n arrangement(s)", n=number)
    counted = _words("The documents state %n arrangement(s) {about}", n=number)
    return counted.format(about=_described(reading))


def _described(reading: Reading) -> str:
    pattern = translate("Answers about", _ABOUT[tuple(role for role in Role if role in reading)])
    return pattern.format(**{role.value: name_in_sentence(state) for role, state in reading.items()})


def _follow_up(pattern: str, party: Party | State) -> FollowUp:
    return FollowUp(_words(pattern).format(state=name_in_sentence(party)), pattern.format(state=_english(party)))


def _english(party: Party | State) -> str:
    """Return a name as it stands in a query, which is English whatever the window speaks."""
    return ENGLISH.in_sentence(party.name)
