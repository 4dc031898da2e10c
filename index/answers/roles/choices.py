"""What the arrangements tell of the roles in a question: states to choose from, a power by far the most often."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.question import Asked, Named, Question, Role
from index.late_patterns import late_pattern
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from index.answers.roles.role_readings import Reading
    from index.answers.tokens import Token
    from index.model import Arrangement

_POSSESSIVE = late_pattern(r"['’](?:s|$)", re.IGNORECASE)
# So many times as many mandates as the power than as the represented state make a name mean the power.
_BY_FAR = 5
_OF_PROTECTOR = (Role.REPRESENTED, Role.POWER, Role.HOST)
_OR = frozenset({"or", "ou", "oder", "o", "u", "или", "либо", "او", "ام"})  # folded


def is_or(token: Token) -> bool:
    """Return whether a token is "or"; Portuguese "o" is an article."""
    return token.text in _OR and token.means(Cue.AND)


def has_choice(tokens: Sequence[Token]) -> bool:
    """Return whether a question chooses: "yes" is no answer to it."""
    return any(map(is_or, tokens))


def with_roles_known(question: Question, having: Callable[[Reading], Iterable[Arrangement]]) -> Question:
    """Return a question with the roles that only the arrangements tell, which `having` gives by the roles of states."""
    return _with_both_ways(_with_usual_power(_with_choice_of_power(question, having), having), having)


def _with_both_ways(question: Question, having: Callable[[Reading], Iterable[Arrangement]]) -> Question:
    """Return a question that is nothing but "X and Y" as one for both ways, if each was represented in the other."""
    if not question.pair or len(question.named) != 2 or any(each.explicit for each in question.named):
        return question
    one, other = question.named
    ways = ((one.states, other.states), (other.states, one.states))
    if not all([*having({Role.REPRESENTED: represented, Role.HOST: host})] for represented, host in ways):
        return question
    named = (replace(one, roles=(Role.REPRESENTED,)), replace(other, roles=(Role.HOST,)))
    return replace(question, named=named, both_ways=True)


def _with_usual_power(question: Question, having: Callable[[Reading], Iterable[Arrangement]]) -> Question:
    """Return a question in which "Switzerland protecting power" is about the power: "Iran protecting power" is not.

    "Switzerland’s protecting power" asks for another state.
    """
    only = question.named[0] if question.bare and len(question.named) == 1 else None
    if only is None or only.roles != _OF_PROTECTOR or _POSSESSIVE.search(only.called):
        return question
    acted, represented = (len([*having({role: only.states})]) for role in (Role.POWER, Role.REPRESENTED))
    if acted <= _BY_FAR * represented:
        return question
    return replace(question, named=(replace(only, roles=(Role.POWER, Role.REPRESENTED, Role.HOST)),))


def _with_choice_of_power(question: Question, having: Callable[[Reading], Iterable[Arrangement]]) -> Question:
    """Return a question in which the states after the host are powers to choose from, if one of them has acted there.

    "In the US, Switzerland or Pakistan" may be three hosts as well.
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
