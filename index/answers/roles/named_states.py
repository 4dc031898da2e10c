"""The states that a question names, with the roles that its words leave each, those it leaves out, and its anchor."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.exceptions import cues_before, left_out
from index.answers.question import ROLES, Named, Relation, Role
from index.answers.roles.asked_by_verb import (
    asks_whom_it_succeeded,
    is_successor,
    roles_by_verb,
    starts_from,
    with_roles_of_verbs,
)
from index.answers.roles.choices import is_or
from index.answers.roles.role_cues import ACTOR, HOST, OPEN, OWNER, POWER, REPRESENTED, roles_at
from index.answers.roles.subjects_and_objects import with_mandates_had, with_object, with_refuser
from index.answers.roles.telling import telling_roles
from index.answers.tokens import states_of
from index.answers.when.events import RELATIONS
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary
    from index.model import State


def states_named(
    tokens: Sequence[Token], vocabulary: Vocabulary
) -> tuple[tuple[Named, ...], tuple[State, ...], tuple[Relation, tuple[State, ...]] | None]:
    """Return the states of a question with their roles, those it leaves out, and the power others are compared with."""
    named: list[Named] = []
    without: list[State] = []
    anchored = None
    whole, tokens = tokens, telling_roles(tokens)
    excepted = left_out(tokens)
    for place, token in enumerate(tokens):
        if token.mention is None:
            continue
        states = states_of(token.mention)
        if place in excepted:
            without += states
        elif relation := _relation_to(tokens, place):
            anchored = relation, states
        else:
            roles, is_open = _with_open(roles_by_verb(tokens, place, vocabulary) or roles_at(tokens, place, vocabulary))
            called = "" if token.is_adjective else token.written
            _add(named, Named(states, roles, is_open, called), tokens, place)
    if any(token.means(Cue.EMBASSY) for token in tokens):
        named = list(_with_host(named))
    if len(named) < len(ROLES) and _asks_for_the_power(tokens):
        named = [replace(each, roles=(Role.REPRESENTED, Role.HOST)) if each.open else each for each in named]
    named = with_refuser(whole, with_object(tokens, with_roles_of_verbs(tokens, named)))
    named = with_mandates_had(whole, named)
    return tuple(named), tuple(without), anchored


def is_between_two(tokens: Sequence[Token]) -> bool:
    """Return whether a question compares with two powers, of which only one could be told: "before X and after Y"."""
    telling = telling_roles(tokens)
    return sum(bool(each.mention and _relation_to(telling, place)) for place, each in enumerate(telling)) > 1


def _relation_to(tokens: Sequence[Token], place: int) -> Relation | None:
    """Return how what is asked for lies to the state at `place`, None where that is no anchor of the question."""
    if asks_whom_it_succeeded(tokens):
        return Relation.BEFORE if is_successor(tokens, place) else None
    cues = cues_before(tokens, place)
    if Cue.FROM in cues and any(before.means(Cue.TAKES_OVER) for before in tokens[:place]):
        return Relation.AFTER
    relation = next((relation for cue, relation in RELATIONS.items() if cue in cues and Cue.IN not in cues), None)
    if relation is Relation.SINCE and (tokens[place].is_adjective or starts_from(tokens, place)):
        relation = None  # “со швейцарским мандатом” is with it, not since; "joindre X depuis Y" is from a place
    return relation or _relation_of_possessor(tokens, place)


def _relation_of_possessor(tokens: Sequence[Token], place: int) -> Relation | None:
    """Return the relation to a state whose predecessor or successor is named after it: "Sweden's predecessor"."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE, Cue.OF) and not tokens[at].means(Cue.PREDECESSOR, Cue.SUCCESSOR):
        at -= 1
    if at >= 0 and tokens[at].means(Cue.PREDECESSOR, Cue.SUCCESSOR):  # "antecessora da Suíça"
        return Relation.BEFORE if tokens[at].means(Cue.PREDECESSOR) else Relation.AFTER
    after = [token for token in tokens[place + 1 : place + 4] if token.text != "s"]
    if not after or (len(after) > 1 and (after[1].mention or after[1].means(Cue.OF))):
        return None  # "Iran: predecessor of Pakistan"
    if after[0].means(Cue.PREDECESSOR):
        return Relation.BEFORE
    return Relation.AFTER if after[0].means(Cue.SUCCESSOR) else None


def _asks_for_the_power(tokens: Sequence[Token]) -> bool:
    """Return whether "who represents" asks for the power, so that no state named without a word is it."""
    followed = pairwise(token for token in tokens if not token.means(Cue.NOW, Cue.STILL) or token.means(Cue.WHO))
    return any(
        one.means(Cue.WHO) and not one.means(Cue.WHOM) and other.means(Cue.REPRESENTS) for one, other in followed
    )


def _with_host(named: Sequence[Named]) -> Iterator[Named]:
    """Yield the states of a question about an embassy: where no host is named, the open state is it."""
    hosted = any(state.roles == HOST for state in named)
    for state in named:
        yield replace(state, roles=(Role.HOST, Role.REPRESENTED), open=False) if state.open and not hosted else state


def _with_open(roles: tuple[Role, ...]) -> tuple[tuple[Role, ...], bool]:
    return roles or ROLES, roles == OPEN


def _add(named: list[Named], new: Named, tokens: Sequence[Token], place: int) -> None:
    """Add a state to those named before: once each, with the roles that all its mentions allow."""
    for at, known in enumerate(named):
        if same := _same_states(known, new):
            named[at] = replace(_both(known, new), states=same)
            return
    before = _joined_to(tokens, place)
    beside = bool(before and named) and named[-1].states[-1:] == before
    roles = _roles_of_both(named[-1], new, either=is_or(tokens[place - 1])) if beside else ()
    if roles:
        is_open = named[-1].open and new.open
        last = named[-1]
        row = (*(last.row or (last.states,)), new.states)
        named[-1] = replace(last, states=last.states + new.states, roles=roles, open=is_open, row=row)
    else:
        named.append(new)


def _roles_of_both(one: Named, other: Named, *, either: bool) -> tuple[Role, ...]:
    """Return the roles of two states joined by "and" or "or", none where they are two sides: "the US and Iran".

    `either` tells that it is "or", which joins no two sides.
    """
    if either and one.open:
        return other.roles
    if one.roles == ACTOR and not one.open and other.roles in {ROLES, ACTOR}:
        return ACTOR  # "welche Länder haben die Schweiz und Schweden vertreten", "mandates of Switzerland and Sweden"
    if one.roles in {POWER, REPRESENTED, HOST} and other.roles in {ROLES, OWNER}:
        return one.roles
    same = one.roles == other.roles and one.explicit
    return other.roles if same or (one.open and other.roles in {ACTOR, POWER}) else ()


def _same_states(known: Named, new: Named) -> tuple[State, ...]:
    """Return what two names mean if one means nothing beside what the other means: “Germany” and “Berlin”."""
    fewer, more = sorted((known.states, new.states), key=len)
    return fewer if all(state in more for state in fewer) else ()


def _joined_to(tokens: Sequence[Token], place: int) -> tuple[State, ...]:
    """Return the state to which "and" or "or" joins that at `place`, or a comma in a row that "and" ends.

    "The US and the UK", "by the US or by the UK"; "Iran, Cuba and Syria", but not "Switzerland, the US, Iran".
    """
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE, Cue.IN, Cue.OF, Cue.BY) and not tokens[at].means(Cue.AND):
        at -= 1
    if at > 0 and tokens[at].means(Cue.AND):
        at -= 1
    elif not (tokens[place].listed and _ends_with_and(tokens, place)):
        return ()
    joined = tokens[at].mention
    return states_of(joined)[-1:] if joined else ()


def _ends_with_and(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the row of states that goes on at `place` ends with "and" or "or" and one more."""
    last = place
    for at, token in enumerate(tokens[place + 1 :], place + 1):
        if token.listed:
            last = at
    after = [token for token in tokens[last + 1 :] if token.means(Cue.AND) or not token.means(Cue.ARTICLE, Cue.IN)]
    return len(after) > 1 and after[0].means(Cue.AND) and after[1].mention is not None


def _both(known: Named, new: Named) -> Named:
    """Return a state with the roles that two mentions of it allow; where they exclude each other, the plainer one."""
    shared = tuple(role for role in known.roles if role in new.roles)
    if not shared:
        return new if new.explicit else known
    return replace(known, roles=shared, open=known.open and new.open)
