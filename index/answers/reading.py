"""Reads a question: the states it names and their roles, what it leaves out, what it wants, and for when."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.asking import what_is_asked
from index.answers.both_ways import asks_two_questions, without_repeats, without_way_back
from index.answers.cues import CORE, Cue
from index.answers.exceptions import NEGATIONS, cues_before, is_elsewhere, left_out
from index.answers.question import ROLES, Asked, Event, Named, Outermost, Question, Relation, Role
from index.answers.role_cues import ACTOR, HOST, OPEN, OWNER, POWER, REPRESENTED, roles_at
from index.answers.time_reading import RELATIONS, relation_to_that, when_of
from index.answers.tokens import split_question, states_of
from index.model import Status
from index.search.analysis import LIGHT_WORDS, STOP_WORDS
from index.search.naming.name_table import NamedBy
from index.search.query import QUESTION_WORDS
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.cues import Vocabulary
    from index.answers.tokens import Periods, Token
    from index.model import State
    from index.search.naming.names import StateNames
    from index.search.naming.world_names import NamedState

_EITHER = frozenset({"or", "ou", "oder", "o", "u", "او"})  # folded


def read_question(text: str, names: StateNames, periods: Periods, today: date) -> Question:
    """Return a question as read; a text that is none has only `other` words."""
    spoken, vocabulary = split_question(text, names.world, periods)
    tokens, both_ways = without_way_back(without_repeats(spoken))
    named, without, anchored = _states(tokens, vocabulary)
    meant = [cue for token in tokens for cue in token.cues]
    core = not CORE.isdisjoint(meant)
    never = Cue.NEVER in meant  # of no time
    when = None if never else when_of(tokens, today)
    asked, wanted = what_is_asked(tokens, named, leaves_out=bool(without))
    elsewhere = {*left_out(tokens).values()}
    mixed = len(elsewhere) > 1 or (True in elsewhere and not (named or core))
    if asked is Asked.WHETHER and (both_ways or any(state.row for state in named)):
        asked = Asked.WHICH  # what is true of one of them is no yes for both
    return Question(
        named=named,
        without=without,
        elsewhere=True in elsewhere,
        both_ways=both_ways,
        anchor=anchored[1] if anchored else (),
        relation=anchored[0] if anchored else relation_to_that(tokens),
        when=when,
        event=_event(meant) if when and when.shown else None,
        outermost=_outermost(tokens),
        status=_status(meant) if when is None else None,
        asked=asked,
        wanted=wanted,
        core=core,
        plural=not {Cue.POWERS, Cue.STATES, Cue.ARRANGEMENTS}.isdisjoint(meant),
        about=not (CORE | {Cue.ABOUT, Cue.INTERESTS, Cue.EMBASSY, Cue.ARRANGEMENTS}).isdisjoint(meant),
        other=tuple(_others(tokens)),
        beyond=_is_undated(tokens) or _is_beyond(tokens, asked) or mixed or asks_two_questions(tokens),
        corrected=any(token.mention and token.mention.corrected for token in tokens),
        follows=bool(tokens) and tokens[0].means(Cue.AND),
        dates=not {Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.STILL}.isdisjoint(meant),
        since=Cue.SINCE_WHEN in meant and Cue.WHO not in meant,
        lasting=Cue.HOW_LONG in meant,
        opposite=Cue.OPPOSITE in meant,
        reason=Cue.WHY in meant,
    )


def _others(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the words that mean nothing here and are no everyday words either."""
    for token in tokens:
        if not (token.cues or token.mention or token.time):
            yield from set(token.text.split()) - STOP_WORDS - QUESTION_WORDS - LIGHT_WORDS


def _status(meant: Sequence[Cue]) -> Status | None:
    return Status.NEVER if Cue.NEVER in meant else Status.ENDED if Cue.FORMER in meant else None


def _event(meant: Sequence[Cue]) -> Event | None:
    """Return what is to lie in a time of arrangements that are listed or counted: "mandates that ended in 2015"."""
    if not {Cue.ARRANGEMENTS, Cue.MANDATE, Cue.POWERS, Cue.PROTECTOR} & {*meant}:
        return None
    return Event.ENDED if Cue.ENDED in meant else Event.BEGAN if Cue.BEGAN in meant else None


def _outermost(tokens: Sequence[Token]) -> Outermost | None:
    """Return whether a question asks for the first or the last of something: "the last Swiss mandate"."""
    meant = [token for token in tokens if not (token.mention or token.means(Cue.ARTICLE))]
    for one, other in pairwise(meant):
        if one.means(Cue.FIRST, Cue.LAST) and not other.cues.isdisjoint(CORE | {Cue.STATES, Cue.BE, Cue.TO}):
            return Outermost.FIRST if one.means(Cue.FIRST) else Outermost.LAST
    return None


def _is_beyond(tokens: Sequence[Token], asked: Asked) -> bool:
    """Return whether a question asks for the most of something, or for what is not so: "not helped", "is not in X"."""
    if any(token.means(Cue.BEYOND) for token in tokens):
        return True
    meant = [token for token in tokens if not token.means(Cue.ARTICLE) or token.means(Cue.NOT, Cue.IN)]
    places = [place for place, token in enumerate(meant) if token.mention and is_elsewhere(meant, place)]
    left_out_as_host = {place - 1 for place in places if asked is not Asked.WHETHER}
    return any(
        (one.text in NEGATIONS and other.means(Cue.REPRESENTS, Cue.REPRESENTED))
        or ((one.means(Cue.NOT) or one.text in NEGATIONS) and _denies(other) and place not in left_out_as_host)
        for place, (one, other) in enumerate(pairwise(meant), 1)
    )


def _denies(token: Token) -> bool:
    """Return whether "not" before a token asks for what is not so: "not in X", "not a protecting power"."""
    return token.means(Cue.IN, Cue.PROTECTOR, Cue.POWERS)


def _is_undated(tokens: Sequence[Token]) -> bool:
    """Return whether a question is about a time that is not known: "during the Obama administration"."""
    for place, token in enumerate(tokens):
        if not token.means(Cue.WHILE):
            continue
        later = [after for after in tokens[place + 1 :] if not after.means(Cue.ARTICLE, Cue.OF)]
        named = next((after for after in later if not after.means(Cue.FILLER)), None)  # "during the war of 1894"
        if later and not later[0].mention and not (named and named.time):
            return True
    return False


def _states(
    tokens: Sequence[Token], vocabulary: Vocabulary
) -> tuple[tuple[Named, ...], tuple[State, ...], tuple[Relation, tuple[State, ...]] | None]:
    """Return the states of a question with their roles, those it leaves out, and the power others are compared with."""
    named: list[Named] = []
    without: list[State] = []
    anchored = None
    # "Is the US still represented", "was it never represented": words of time say nothing about roles.
    tokens = [token for token in tokens if not token.means(Cue.NOW, Cue.STILL, Cue.NEVER) or token.means(Cue.IN)]
    excepted = left_out(tokens)
    for place, token in enumerate(tokens):
        if token.mention is None:
            continue
        states = states_of(token.mention)
        cues = cues_before(tokens, place)
        relation = _relation_before(token.mention, cues)
        follows_or_precedes = _relation_of_possessor(tokens, place)
        takes_over = Cue.FROM in cues and any(before.means(Cue.TAKES_OVER) for before in tokens[:place])
        if takes_over:
            relation = Relation.AFTER
        if place in excepted:
            without += states
        elif relation and (takes_over or Cue.IN not in cues):
            anchored = relation, states
        elif follows_or_precedes:
            anchored = follows_or_precedes, states
        else:
            roles, is_open = _with_open(roles_at(tokens, place, vocabulary))
            called = "" if token.mention.candidates[0].named_by is NamedBy.DEMONYM else token.written
            _add(named, Named(states, roles, is_open, called), tokens, place)
    if any(token.means(Cue.EMBASSY) for token in tokens):
        named = list(_with_host(named))
    if any(token.means(Cue.WHERE) for token in tokens):
        named = [replace(each, roles=each.roles[:-1]) if each.open else each for each in named]  # but not hosts
    if len(named) < len(ROLES) and _asks_for_the_power(tokens):
        named = [replace(each, roles=(Role.REPRESENTED, Role.HOST)) if each.open else each for each in named]
    return tuple(named), tuple(without), anchored


def _relation_before(mention: NamedState, cues: frozenset[Cue]) -> Relation | None:
    """Return the relation to a state that the word before it tells; “со швейцарским мандатом” is with it, not since."""
    relation = next((relation for cue, relation in RELATIONS.items() if cue in cues), None)
    adjective = mention.candidates[0].named_by is NamedBy.DEMONYM
    return None if relation is Relation.SINCE and adjective else relation


def _relation_of_possessor(tokens: Sequence[Token], place: int) -> Relation | None:
    """Return the relation to a state whose predecessor or successor is named after it: "Sweden's predecessor"."""
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
    roles = _roles_of_both(named[-1], new, either=tokens[place - 1].text in _EITHER) if beside else ()
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

    "The US and the UK"; "Iran, Cuba and Syria", but not "Switzerland, the US, Iran".
    """
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE, Cue.IN) and not tokens[at].means(Cue.AND):
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
