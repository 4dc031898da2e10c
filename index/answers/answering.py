"""Answers questions about arrangements: by looking them up, never by guessing, and in the direction that was asked.

Of the readings of a question the first that an arrangement fits is taken, and nothing is denied before all of them were
tried.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from index.answers.definitions import defined, named_terms
from index.answers.neighbours import in_more, opposite_of
from index.answers.question import Asked, Named, Question, Relation, Role
from index.answers.reading import read_question
from index.answers.role_readings import Reading, has_roles, narrowed, readings_of
from index.answers.selecting import Found, at_the_time, doubtful_ones, is_left_out, no_longer, not_yet, states_wanted
from index.arrangements.relations import is_doubtful
from index.model import Arrangement, Status
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from index.answers.tokens import Periods
    from index.model import Party, State, Term
    from index.search.names import StateNames


class AnswerKind(StrEnum):
    """What an answer is: arrangements of a pair of states, a list, a number of them, none, or a definition."""

    ARRANGEMENT = "arrangement"
    LIST = "list"
    COUNT = "count"
    NONE = "none"
    DEFINITION = "definition"


class AnswerFacts(Struct, frozen=True, kw_only=True):
    """What the arrangements say to a question; `index.answers.answer_words` puts it into words.

    `question` is the question as read and `reading` gives its states their roles, as do those that are `also` as usual.
    `found` are the arrangements that answer it: those that were in force at the time asked about, `undecided` those not
    dated well enough to tell, both without what the record does not bear out, which are `doubtful`. If there is none,
    `instead` are those of the same two states with another power, or what has ended, and `planned` those that were
    requested or agreed by then and took effect later. `wanted` are the states that a list or a count is of. `opposite`
    are represented state and host of the opposite direction, None where no arrangement has them. `follow_ups` are
    states in more arrangements than were found, each in the role to ask about. `unknown` are the states of the question
    of which the library has no arrangement. `term` is what the question asks the meaning of.
    `reread` tells that the words alone do not say what was answered: the question goes on from another one, or was
    corrected.
    """

    question: Question
    kind: AnswerKind
    reading: Reading
    also: tuple[Reading, ...] = ()
    found: Found = ()
    undecided: Found = ()
    doubtful: Found = ()
    instead: Found = ()
    planned: Found = ()
    wanted: tuple[Party, ...] = ()
    opposite: tuple[Party, Party] | None = None
    follow_ups: tuple[tuple[Role, Party | State], ...] = ()
    unknown: tuple[State, ...] = ()
    term: Term | None = None
    reread: bool = False

    @property
    def arrangements(self) -> Found:
        """Return the arrangements to show with the answer: sound ones first, else those instead."""
        mandate = self.instead if Role.POWER in self.reading else ()  # without a power, none was asked about
        return (*self.found, *self._named_undecided, *self.doubtful) or mandate or self.planned

    @property
    def _named_undecided(self) -> Found:
        """The undecided arrangements to show: beside a number none, and in a list those that have a date."""
        asked, when = self.question.asked, self.question.when
        if self.found and (asked is Asked.COUNT or (asked is Asked.LIST and when and not when.shown)):
            return ()
        if self.found and asked is Asked.LIST:
            return tuple(each for each in self.undecided if each.start or each.end)
        return self.undecided


class Answers:
    """Answers questions from the arrangements of one library."""

    def __init__(
        self,
        arrangements: Iterable[Arrangement],
        names: StateNames,
        periods: Periods | None = None,
        terms: Iterable[Term] = (),
        today: Callable[[], date] = date.today,
    ) -> None:
        """Take the arrangements, the names of states, the times that have a name, the glossary, and the day it is."""
        self._arrangements = tuple(arrangements)
        self._names, self._periods, self._today = names, periods or {}, today
        self._terms = named_terms(terms)
        self._known = {party.code for each in self._arrangements for party in (each.power, each.represented, each.host)}

    def answer(self, text: str, before: str = "") -> AnswerFacts | None:
        """Return what answers a question about arrangements, or None if the text is no such question.

        `before` is the question that the last answer was given to: "and in Cuba?" goes on from it.
        """
        if term := defined(text, self._terms):
            return AnswerFacts(question=Question(), kind=AnswerKind.DEFINITION, reading={}, term=term)
        question = self._read(text)
        reread = question.corrected
        if before and _goes_on(question):
            question, reread = self._continued(question, self._read(before)), True
        answer = self._answer_read(question)
        return replace(answer, reread=True) if answer and reread else answer

    def _answer_read(self, question: Question) -> AnswerFacts | None:
        if not question.named and not question.without and not question.anchor:
            return self._without_states(question)
        if unknown := self._without_arrangements(question):
            answer = AnswerFacts(question=question, kind=AnswerKind.NONE, reading={}, unknown=unknown)
            return answer if question.about or not question.other else None
        readings = [*readings_of(question)] or ([[{}]] if not question.named else [])
        if not readings or question.undated or not _is_meant(question):
            return None
        answers = filter(None, (self._answered(question, group) for group in readings))
        return next(answers, None) or self._denied(question, readings[0][0])

    def in_roles(self, reading: Mapping[Role, tuple[State, ...]]) -> Found:
        """Return the arrangements in which states have these roles: current ones first, doubtful ones last."""
        return _doubtful_last(arrangement for arrangement in self._arrangements if has_roles(arrangement, reading))

    def _read(self, text: str) -> Question:
        return read_question(text, self._names, self._periods, self._today())

    def _without_arrangements(self, question: Question) -> tuple[State, ...]:
        """Return the states of a question of which the library has no arrangement at all, in any of their readings."""
        groups = [state.states for state in question.named]
        return tuple(states[0] for states in groups if not self._known & {state.code for state in states})

    def _without_states(self, question: Question) -> AnswerFacts | None:
        """Return what answers a question that names no state: "mandates in the Falklands War", "which countries"."""
        asks = question.plural or question.when is not None or question.status
        if not question.core or question.other or not asks:
            return None
        return self._answered(replace(question, asked=Asked.LIST) if question.asked is Asked.WHICH else question, [{}])

    def _answered(self, question: Question, group: Sequence[Reading]) -> AnswerFacts | None:
        """Return the answer by readings that are equally usual, or None if no arrangement has these roles at all."""
        in_any = dict.fromkeys(each for reading in group for each in self.in_roles(reading))
        if not in_any:
            return None
        fitting = [reading for reading in group if self.in_roles(reading)]
        reading = fitting[0]
        held = [each for each in in_any if not is_left_out(each, question, reading)]
        sound = [each for each in held if not is_doubtful(each)]
        found, undecided = at_the_time(question, sound, held)
        doubtful = doubtful_ones(question, held)
        any_found = found or undecided or doubtful
        reading = narrowed(reading, any_found)
        facts = AnswerFacts(
            question=question,
            kind=_kind(question, reading, any_found),
            reading=reading,
            also=tuple(narrowed(other, any_found) for other in fitting[1:]),
            found=found,
            undecided=undecided,
            doubtful=doubtful,
            instead=() if any_found else no_longer(question, sound),
            planned=() if any_found else not_yet(question, sound),
            wanted=states_wanted(question, found),
        )
        opposite = opposite_of(reading, facts.arrangements, self._arrangements)
        follow_ups = tuple(in_more(reading, facts.arrangements, self._arrangements))
        return replace(facts, opposite=opposite, follow_ups=follow_ups)

    def _denied(self, question: Question, reading: Reading) -> AnswerFacts | None:
        """Return that there is no arrangement, for words that ask for one and give every state its role."""
        if not question.about or question.other:
            return None
        without_power: Reading = {role: states for role, states in reading.items() if role is not Role.POWER}
        others = self.in_roles(without_power) if len(without_power) == 2 and len(reading) == 3 else ()
        if question.when and others:
            others, _ = at_the_time(question, [each for each in others if not is_doubtful(each)], others)
        return AnswerFacts(
            question=question,
            kind=AnswerKind.NONE,
            reading=reading,
            instead=others,
            opposite=opposite_of(reading, (), self._arrangements),
            follow_ups=tuple(in_more(reading, others, self._arrangements)),
        )

    def _continued(self, question: Question, before: Question) -> Question:
        """Return a question that goes on from the one before: with its states, but for those that are named anew."""
        fitting = (group[0] for group in readings_of(before) if self._answered(before, group))
        reading: Reading = next(fitting, {})
        roles = dict(reading)
        if question.opposite:
            turned = {Role.REPRESENTED: Role.HOST, Role.HOST: Role.REPRESENTED}
            roles = {turned[role]: states for role, states in roles.items() if role in turned}
        for state in question.named:
            role = state.roles[0] if not state.open else next(iter(reversed([*roles] or [Role.REPRESENTED])))
            roles = {other: states for other, states in roles.items() if states != state.states}
            roles[role] = state.states
        anchor = question.anchor
        if question.relation is not Relation.IN and not anchor:
            last = self._answered(before, [reading])
            first = last.arrangements[0] if last and last.arrangements else None
            anchor = tuple(self._states_of(first.power)) if first else ()
            roles.pop(Role.POWER, None)
        named = tuple(Named(states, (role,)) for role, states in roles.items())
        return replace(
            question,
            named=named,
            anchor=anchor,
            when=question.when or (before.when if not anchor else None),
            status=None if anchor else question.status,
            asked=question.asked if anchor or question.asked is not Asked.WHICH else before.asked,
            core=True,
            about=True,
            other=(),
        )

    def _states_of(self, party: Party) -> Iterator[State]:
        if party.code and (named := self._names.world.named(party.name)):
            yield named.state


def _goes_on(question: Question) -> bool:
    """Return whether a question goes on from the one before: it begins with "and", or leaves its states out."""
    incomplete = not question.other and len(question.named) < 2
    relates = question.relation is not Relation.IN or question.opposite or question.when is not None
    return incomplete and (question.follows or (relates and not question.named and not question.core))


def _is_meant(question: Question) -> bool:
    """Return whether a text that names states asks for arrangements: "US airstrikes in Iran" does not."""
    # A named period is also what books are about: "hostage crisis Tehran".
    named_period = question.when is not None and not any(map(str.isdigit, question.when.shown))
    if question.when and question.when.shown and named_period and not question.about and len(question.named) < 2:
        return False
    if not question.other:
        return True
    explicit = {state.roles[0] for state in question.named if state.explicit}
    return question.about and (explicit >= {Role.REPRESENTED, Role.HOST} or (question.core and len(explicit) > 1))


def _kind(question: Question, reading: Reading, found: Sequence[Arrangement]) -> AnswerKind:
    if question.asked is Asked.COUNT:
        return AnswerKind.COUNT
    if question.status is Status.NEVER and found:
        return AnswerKind.LIST
    if not found or all(each.status is Status.NEVER for each in found):
        return AnswerKind.NONE
    pairs = {(each.represented, each.host) for each in found}
    listed = question.asked is Asked.LIST or (len(pairs) > 1 and Role.HOST not in reading)
    return AnswerKind.LIST if listed or len(pairs) > 1 else AnswerKind.ARRANGEMENT


def _doubtful_last(found: Iterable[Arrangement]) -> Found:
    """Return arrangements in order: current ones, others, and those that the record does not bear out."""
    return tuple(
        sorted(found, key=lambda arrangement: (is_doubtful(arrangement), arrangement.status is not Status.CURRENT))
    )
