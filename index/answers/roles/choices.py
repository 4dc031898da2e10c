"""States between which a question chooses: "who represents the US in Iran, Switzerland or Sweden"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.question import Asked, Named, Question, Role
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from index.answers.roles.role_readings import Reading
    from index.answers.tokens import Token
    from index.model import Arrangement

_OR = frozenset({"or", "ou", "oder", "o", "u", "или", "либо", "او", "ام"})  # folded


def is_or(token: Token) -> bool:
    """Return whether a token is "or"; Portuguese "o" is an article."""
    return token.text in _OR and token.means(Cue.AND)


def has_choice(tokens: Sequence[Token]) -> bool:
    """Return whether a question chooses: "yes" is no answer to it."""
    return any(map(is_or, tokens))


def with_choice_of_power(question: Question, having: Callable[[Reading], Iterable[Arrangement]]) -> Question:
    """Return a question in which the states after the host are powers to choose from, if one of them has acted there.

    "In the US, Switzerland or Pakistan" may be three hosts as well. `having` gives the arrangements in which states
    have roles.
    """
    by_role = {each.roles: each for each in question.named}
    represented, host = by_role.get((Role.REPRESENTED,)), by_role.get((Role.HOST,))
    several = host is not None and len(host.row) > 1
    if not (question.either and several and represented and host and len(by_role) == len(question.named) == 2):
        return question
    states = tuple(state for each in host.row[1:] for state in each)
    if not [*having({Role.REPRESENTED: represented.states, Role.HOST: host.row[0], Role.POWER: states})]:
        return question
    power = Named(states, (Role.POWER,), row=host.row[1:] if len(host.row) > 2 else ())
    named = (represented, replace(host, states=host.row[0], row=()), power)
    return replace(question, named=named, asked=Asked.WHICH, wanted=None)
