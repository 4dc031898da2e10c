"""Questions that go on from the one before: "and in Cuba?", "and after that?"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.answers.question import Asked, Named, Question, Relation, Role
from index.answers.roles.role_readings import readings_of
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from index.answers.facts import AnswerFacts
    from index.answers.roles.role_readings import Reading
    from index.answers.selecting import Found
    from index.model import Party, State


class Continuing(NamedTuple):
    """How answers are looked up for the question before: by a reading, in roles, and what states a party is."""

    answered: Callable[[Question, Sequence[Reading]], AnswerFacts | None]
    in_roles: Callable[[Reading], Found]
    states_of: Callable[[Party], Iterable[State]]

    def question(self, question: Question, before: Question) -> Question:
        """Return a question that goes on from the one before: with its states, but for those that are named anew."""
        every = [*readings_of(before)]
        fitting = (group[0] for group in every if self.answered(before, group))
        reading: Reading = next(fitting, every[0][0] if every else {})
        roles = dict(reading)
        if question.opposite:
            turned = {Role.REPRESENTED: Role.HOST, Role.HOST: Role.REPRESENTED}
            roles = {turned[role]: states for role, states in roles.items() if role in turned}
        for state in question.named:
            role = state.roles[0] if not state.open else self._role_of(state, roles)
            roles = {other: states for other, states in roles.items() if states != state.states}
            roles[role] = state.states
        anchor = question.anchor
        if question.relation is not Relation.IN and not anchor:
            last = self.answered(before, [reading])
            first = last.arrangements[0] if last and last.arrangements else None
            anchor = tuple(self.states_of(first.power)) if first else ()
            roles.pop(Role.POWER, None)
        named = tuple(Named(states, (role,)) for role, states in roles.items())
        asks_anew = anchor or question.opposite or question.since or question.lasting  # no "no" stands before dates
        of_before = asks_anew and before.asked is Asked.WHETHER
        return replace(
            question,
            named=named,
            anchor=anchor,
            when=question.when or (None if anchor or of_before else before.when),
            status=None if anchor else question.status,
            asked=question.asked if asks_anew or question.asked is not Asked.WHICH else before.asked,
            core=True,
            about=True,
            ranking=before.ranking,
            wanted=before.wanted if before.ranking else question.wanted,
            beyond=question.beyond or bool(before.ranking and (question.named or anchor or question.opposite)),
            other=(),
        )

    def _role_of(self, state: Named, roles: Reading) -> Role:
        """Return the role in which a state named alone takes the place of another: "and Australia?"."""
        usual = [*reversed([*roles] or [Role.REPRESENTED])]
        return next((role for role in usual if self.in_roles(roles | {role: state.states})), usual[0])
