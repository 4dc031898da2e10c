"""States of other times that people may mean by the name of a state: by Turkey the Ottoman Empire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.roles.extant import is_extant
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.answers.facts import AnswerFacts
    from index.answers.question import Question, Role, When
    from index.answers.roles.role_readings import ByRoles, Reading
    from index.answers.when.worded_times import Calendar
    from index.model import State
    from index.search.naming.world_names import WorldNames


class OtherTimes:
    """Reads the names of a question as those of states of other times."""

    def __init__(self, names: WorldNames, arrangements: ByRoles, calendar: Calendar) -> None:
        """Take the names of states, the arrangements, and the calendar."""
        self._names, self._arrangements, self._calendar = names, arrangements, calendar

    def questions(self, question: Question) -> Iterator[Question]:
        """Yield a question with the states of other times that its names may mean as well: of one name, then of all."""
        when = question.when
        if when is not None and when.by_name:  # the name itself says which state is meant: "West Germany"
            settled = {
                state.code for each in question.named for state in each.states if self._arrangements.knows(state)
            }
        else:
            settled = set()
        named = tuple(
            each
            if settled.intersection(state.code for state in each.states)
            else replace(each, states=self._with_kindred(each.states, when))
            for each in question.named
        )
        anchor = question.anchor if settled else self._with_kindred(question.anchor, when)
        for at, each in enumerate(named):
            if each != question.named[at]:
                yield replace(question, named=(*question.named[:at], each, *question.named[at + 1 :]))
        if (named, anchor) != (question.named, question.anchor):
            yield replace(question, named=named, anchor=anchor)

    def plain(self, question: Question) -> Question | None:
        """Return a question without such states, which have the same name, if its words leave a role open.

        There they would make another direction as usual: "Spain Germany" is about Spain in East Germany only if nothing
        is stated of the two.
        """
        if not any(each.open for each in question.named):
            return None
        plain = tuple(replace(each, states=self.without(each.states)) for each in question.named)
        return replace(question, named=plain) if plain != question.named else None

    def with_named(self, question: Question, answer: AnswerFacts) -> AnswerFacts:
        """Return an answer with the reading of the states as named, where only former ones of the same names answer.

        It is none where these were there all the time asked about: by Turkey in 1915 nothing but the Ottoman Empire is
        meant, by Austria it may be Austria.
        """
        when, named = question.when, dict(answer.reading)
        if not answer.any_found or (when and when.by_name):
            return answer
        for role, states in answer.reading.items():
            if any(map(is_extant, states)) or (when and all(self._calendar.covers(each.code, when) for each in states)):
                continue
            for one, meant in zip(question.named, answer.question.named, strict=False):
                if {*states} <= {*meant.states} and is_extant(one.states[0]) and not one.row:
                    named[role] = one.states[:1]
        lost = named != answer.reading and not self._arrangements.having(named)
        return replace(answer, as_named=(named,)) if lost else answer

    def without(self, states: tuple[State, ...]) -> tuple[State, ...]:
        """Return what a name means without states of other times."""
        kindred = {other.code for other in self._names.kindred(states[0].code)}
        return tuple(state for state in states if state.code not in kindred)

    def as_named(self, reading: Reading) -> dict[Role, tuple[State, ...]]:
        """Return a reading without states of other times."""
        return {role: self.without(states) for role, states in reading.items()}

    def _with_kindred(self, states: tuple[State, ...], when: When | None) -> tuple[State, ...]:
        """Return states with those that have arrangements, may be meant by their names and existed at the time.

        By a name of which nothing is stated no state of today is meant where it may be a former one.
        """
        kindred = [other for state in states for other in self._names.kindred(state.code)]
        meant = [other for other in kindred if when is None or self._calendar.existed(other.code, when)]
        known = [*filter(self._arrangements.knows, meant)]
        former = [other for other in known if not is_extant(other)]
        if former and not any(map(self._arrangements.knows, states)):
            known = former
        return tuple({state.code: state for state in (*states, *known)}.values())
