"""What some verbs say of the states of a whole question: reaching, entrusting, succeeding, and "where"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit
from index.answers.exceptions import cues_before
from index.answers.question import ROLES, Named, Role
from index.answers.roles.role_cues import HOST, OF_PROTECTOR, POWER, REPRESENTED
from index.answers.tokens import states_of
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary

_PAIR = 2


def asks_where(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks for the host states; French "ou" within it is rather "or" than "où"."""
    return any(token.means(Cue.WHERE) and (at == 0 or not token.means(Cue.AND)) for at, token in enumerate(tokens))


def reaches_both_ways(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks what is between two states: "how do X and Y communicate?", "between X and Y"."""
    return bool(_sides(tokens))


def _sides(tokens: Sequence[Token]) -> list[int]:
    """Return the places of the two states between which something is; a third may be what is between them."""
    places = [place for place, token in enumerate(tokens) if token.mention]
    for one, other in pairwise(places):
        between = [token for token in tokens[one + 1 : other] if not token.means(Cue.ARTICLE)]
        joined = len(between) == 1 and between[0].means(Cue.AND)
        apart = Cue.BETWEEN in cues_before(tokens, one)
        if joined and (apart or (len(places) == _PAIR and (_has(tokens, Cue.REACHES) or _have_a_power(tokens)))):
            return [one, other]
    return []


def _have_a_power(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks of states whether they have a protecting power: two have one with each other."""
    return _have(tokens, Cue.PROTECTOR) and not _has(tokens, Cue.POWERS)


def asks_what_each_has(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks of two states for powers that each may have anywhere: "have X and Y powers"."""
    plain = [token for token in tokens if not token.means(Cue.ARTICLE)]
    joined = any(
        one.mention and joint.means(Cue.AND) and other.mention
        for one, joint, other in zip(plain, plain[1:], plain[2:], strict=False)
    )
    what = (Cue.PROTECTOR, Cue.POWERS, Cue.MANDATE, Cue.ARRANGEMENTS)
    return joined and _have(tokens, *what) and not (reaches_both_ways(tokens) or _has(tokens, Cue.BETWEEN))


def _have(tokens: Sequence[Token], *what: Cue) -> bool:
    """Return whether a question asks whether states have something, and not who or how many do."""
    meant = {cue for token in tokens for cue in token.cues}
    others = {Cue.REPRESENTS, Cue.REPRESENTED, Cue.BE, Cue.FOR, Cue.WHO, Cue.WHOM, Cue.TO_WHOM, Cue.WHERE}
    others |= {Cue.HOW_MANY, Cue.LIST, Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.INTERESTS, Cue.REACHES, Cue.ENTRUSTS}
    return bool(meant.intersection(what)) and Cue.DOES in meant and meant.isdisjoint(others)


def with_roles_of_verbs(tokens: Sequence[Token], named: Sequence[Named]) -> list[Named]:
    """Return the states of a question with the roles that "where" and a verb of reaching or entrusting give them."""
    if (sides := _sides(tokens)) and len(named) <= len(ROLES):
        return _on_both_sides(tokens, sides, named)
    pair = _pair(named) if _has(tokens, Cue.REACHES) and not _has(tokens, Cue.WHOM) else []
    if pair:
        one, other = pair
        if one.open and other.roles == REPRESENTED:
            return [_as(one, HOST), other]  # "how to reach X from Y"
        free = one.open or one.roles == POWER or (one.roles == HOST and not _begins_within(tokens))
        if named[0] is not one or (free and (other.open or other.roles == HOST)):
            return [_as(one, REPRESENTED), _as(other, HOST)]
    if asks_where(tokens):
        return [each if each.explicit else _as(each, _elsewhere(each.roles)) for each in named]
    return list(named)


def _on_both_sides(tokens: Sequence[Token], sides: Sequence[int], named: Sequence[Named]) -> list[Named]:
    """Return the states of a question with two of them as the sides of what is asked, and a third as the power."""
    apart = [each for every in named for each in _pair([every]) or [every]]
    one, other = (states_of(mention) for place in sides if (mention := tokens[place].mention))
    roles = [REPRESENTED if each.states == one else HOST if each.states == other else POWER for each in apart]
    return [_as(each, role) for each, role in zip(apart, roles, strict=True)]


def roles_by_verb(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> tuple[Role, ...]:
    """Return the role of a state beside a verb of reaching, succeeding or entrusting, blank where none says any."""
    if starts_from(tokens, place):
        return REPRESENTED
    if asks_whom_it_succeeded(tokens):
        return HOST if Cue.AFTER in cues_before(tokens, place) else ()  # French "succédé à": where
    if Cue.SUCCEEDS in cues_before(tokens, place):
        return POWER  # "¿Cuándo fue sustituida X?"
    return _role_by_entrusting(tokens, place, vocabulary) if _has(tokens, Cue.ENTRUSTS) else ()


def starts_from(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the state at `place` is the one from which another is reached: "reach X from Y"."""
    before = cues_before(tokens, place)
    return _has(tokens, Cue.REACHES) and bool(before & {Cue.SINCE, Cue.FROM}) and Cue.OF not in before


def asks_whom_it_succeeded(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks whom a state succeeded: "whom did Switzerland succeed in Cuba?"."""
    return any(is_successor(tokens, place) for place, token in enumerate(tokens) if token.mention)


def names_both_of_a_change(tokens: Sequence[Token]) -> bool:
    """Return whether a question names a state and the one that it succeeded: "¿Cuándo sucedió X a Y?"."""
    words = [token for token in tokens if token.mention or token.means(Cue.TO) or not token.means(Cue.ARTICLE)]
    return any(
        verb.means(Cue.SUCCEEDS) and one.mention and to.means(Cue.TO) and other.mention
        for verb, one, to, other in zip(words, words[1:], words[2:], words[3:], strict=False)
    )


def is_successor(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the state at `place` is the one whose predecessor such a question asks for."""
    if not _is_first(tokens, place) or Cue.IN in cues_before(tokens, place):
        return False
    asked = any(token.means(Cue.WHOM, Cue.TO_WHOM) for token in tokens[:place])
    follower = tokens[place + 1] if place + 1 < len(tokens) else None
    return asked and _has(tokens, Cue.SUCCEEDS) and not (follower and follower.mention)


def _begins_within(tokens: Sequence[Token]) -> bool:
    """Return whether "in" stands before the first state: a capital may be a host without, as in "Cairo reaches"."""
    first = next(place for place, token in enumerate(tokens) if token.mention)
    return Cue.IN in cues_before(tokens, first)


def _role_by_entrusting(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> tuple[Role, ...]:
    before = cues_before(tokens, place)
    if _is_by(tokens, place) or vocabulary.is_agent(tokens[place].written):
        return REPRESENTED  # whoever has entrusted them: "mandates entrusted by X"
    asked = _has(tokens, Cue.WHOM) or _has(tokens, Cue.TO_WHOM)
    own = Cue.INTERESTS in before and _are_own(tokens, place)
    if _is_given(tokens, place) or (own and not asked):
        return POWER
    if not own and not before.isdisjoint({Cue.BY, Cue.FOR, Cue.INTERESTS}):
        return ()
    if Cue.IN in before:
        to_it = Cue.TO in before and not asked and not _is_first(tokens, place)
        return POWER if to_it else HOST
    if _is_first(tokens, place):
        german = Habit.VERB_LAST in vocabulary.habits
        to_it = german and _is_in_dative(tokens, place) and not _has(tokens, Cue.TO_WHOM)
        return POWER if to_it or (not asked and _is_whom_others_charge(tokens, place, vocabulary)) else REPRESENTED
    return () if asked else POWER


def _are_own(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the interests before a state are those of another: "seine Interessen der Schweiz anvertraut"."""
    interests = max(at for at in range(place) if tokens[at].means(Cue.INTERESTS))
    return interests > 0 and tokens[interests - 1].means(Cue.OWN)


def _is_by(tokens: Sequence[Token], place: int) -> bool:
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.BY):
        at -= 1
    return at >= 0 and tokens[at].means(Cue.BY)


def _is_in_dative(tokens: Sequence[Token], place: int) -> bool:
    """Return whether others entrust something to a state, in German: "welche Interessen wurden X anvertraut".

    What is beside its name belongs to it, "die Interessen der Schweiz".
    """
    article, before, after = (tokens[at] if 0 <= at < len(tokens) else None for at in (place - 1, place - 2, place + 1))
    if not (article and before and article.means(Cue.ARTICLE)) or before.means(Cue.OF, Cue.INTERESTS):
        return False
    passive = any(token.means(Cue.BE) for token in tokens[: place - 1])
    asked = any(token.means(Cue.WHO) for token in tokens[: place - 1]) and not _asks_for_mandates(tokens)
    return (asked or passive) and not (after and after.means(Cue.INTERESTS))


def _is_whom_others_charge(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether those who are asked for entrust something to a state: "which states have entrusted X with".

    German has the verb at the end, so that a plural may be the subject: "welche Staaten haben die USA betraut".
    """
    before = [token for token in tokens[:place] if not token.means(Cue.ARTICLE)]
    asked = any(token.means(Cue.WHO, Cue.STATES) for token in before) and not _asks_for_mandates(tokens)
    if not asked or any(token.means(Cue.BE) for token in before):
        return False
    if Habit.VERB_LAST in vocabulary.habits:
        return not vocabulary.is_plural(tokens[place].written) and before[-1].means(Cue.DOES)
    return before[-1].means(Cue.ENTRUSTS)


def _asks_for_mandates(tokens: Sequence[Token]) -> bool:
    """Return whether mandates are asked for, which a state gave: "welche Mandate hat der Iran anvertraut"."""
    return any(
        one.means(Cue.WHO, Cue.WHICH) and other.means(Cue.ARRANGEMENTS, Cue.MANDATE, Cue.INTERESTS)
        for one, other in pairwise(tokens)
    )


def _is_given(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a state is the first after "entrusted to", where nobody asks to whom: "entrusted to X"."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.TO):
        at -= 1
    if at < 0 or not tokens[at].means(Cue.TO) or tokens[at].means(Cue.AND) or _has(tokens, Cue.TO_WHOM):
        return False
    given = [number for number, token in enumerate(tokens[: at + 1]) if token.means(Cue.ENTRUSTS)]
    return bool(given) and not any(token.mention for token in tokens[given[-1] : at])


def _pair(named: Sequence[Named]) -> list[Named]:
    """Return two states, also those joined by "and", each by itself; none for fewer and for more."""
    if len(named) == 1 and len(named[0].row) == _PAIR:
        return [replace(named[0], states=states, row=()) for states in named[0].row]
    return list(named) if len(named) == _PAIR else []


def _elsewhere(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """Return roles without that of the host, who is asked for: "wo war X Schutzmacht" is of a power."""
    if roles == OF_PROTECTOR:
        return POWER
    return tuple(role for role in (roles or (Role.REPRESENTED, Role.POWER)) if role is not Role.HOST)


def _as(named: Named, roles: tuple[Role, ...]) -> Named:
    return replace(named, roles=roles, open=False)


def _has(tokens: Sequence[Token], cue: Cue) -> bool:
    return any(token.means(cue) for token in tokens)


def _is_first(tokens: Sequence[Token], place: int) -> bool:
    return not any(token.mention for token in tokens[:place])
