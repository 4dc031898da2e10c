"""What a question wants: a statement, a list, a number or a yes, and of which states."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from index.answers.cues import CORE, Cue
from index.answers.question import Asked, Role
from index.answers.roles.asked_by_verb import asks_where
from index.answers.roles.choices import has_choice
from index.answers.roles.unknown_places import is_unknown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.question import Named
    from index.answers.tokens import Token

# Words that make it another question than whether one state acts for another: "did Switzerland begin to", "since 1990".
_TURNS = frozenset(
    {
        *(Cue.BEGAN, Cue.ENDED, Cue.FIRST, Cue.LAST, Cue.UNTIL, Cue.SINCE, Cue.TAKES_OVER, Cue.SUCCEEDS),
        *(Cue.ENTRUSTS, Cue.REACHES, Cue.HOW_LONG, Cue.WHY, Cue.OTHER, Cue.EVENT, Cue.REQUESTED, Cue.AGREED),
    }
)


# Words of a question with "has" or "is there" that make it one of other times: "has represented".
_OF_OTHER_TIMES = frozenset(
    {
        *(Cue.PAST, Cue.REPRESENTS, Cue.REPRESENTED, Cue.FORMER, Cue.NEVER, Cue.BEGAN, Cue.ENDED, Cue.SUCCEEDS),
        *(Cue.ENTRUSTS, Cue.TAKES_OVER, Cue.WHY),
    }
)
# Who guards interests, or that somebody does.
_GUARDING = (Cue.PROTECTOR, Cue.REPRESENTATION)
# Words beside "still in force" that ask for something else than whether it is so.
_NO_WHETHER = frozenset({Cue.WHO, Cue.WHOM, Cue.TO_WHOM, Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.WHY})
# Words that ask for something else than whether it is so.
_ASKING = frozenset(
    {Cue.WHO, Cue.WHOM, Cue.TO_WHOM, Cue.WHERE, Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.WHY, Cue.STATES, Cue.POWERS}
    | {Cue.DEFINE, Cue.REACHES, Cue.NOT, Cue.EXCEPTED, Cue.BEYOND, Cue.FIRST, Cue.LAST, Cue.SUCCEEDS, Cue.PREDECESSOR}
)


def what_is_asked(
    tokens: Sequence[Token], named: Sequence[Named], *, leaves_out: bool, marked: bool
) -> tuple[Asked, Role | None]:
    """Return what a question wants, and the role whose states a list or a count is of.

    `leaves_out` tells that it excepts a state, which is a power where the question asks who acted, and `marked` that
    it has a question mark.
    """
    given = [role for state in named for role in state.roles if state.explicit]
    meant = {cue for token in tokens for cue in token.cues}
    first = tokens[0].cues if tokens else frozenset()
    wanted = Role.HOST if asks_where(tokens) else None
    if _asks_for_two(tokens):
        return Asked.LIST, None
    if wanted is None and Cue.ARRANGEMENTS not in meant and meant & {Cue.STATES, Cue.POWERS}:
        whom = (
            Cue.WHOM in meant or _are_represented(tokens) or _have_a_protector(tokens)
        ) and Role.REPRESENTED not in given
        wanted = Role.REPRESENTED if whom or Role.POWER in given else Role.POWER
    elif wanted is None and leaves_out and _asks_who(meant, named):
        wanted = Role.POWER
    elif wanted is None and Cue.WHOM in meant and meant.isdisjoint({Cue.ARRANGEMENTS, Cue.HOW_MANY}):
        wanted = Role.REPRESENTED if Role.REPRESENTED not in given else None
    if Cue.HOW_MANY in meant:
        return Asked.COUNT, wanted
    if Cue.LIST in meant:
        return Asked.LIST, wanted
    verbs = {Cue.BE, Cue.DOES} | ({Cue.EXISTS} if wanted is None else set())
    within = Cue.IN in first and meant & {Cue.WHO, Cue.WHOM}  # French "à" folds as "a" does
    if first & verbs and not (within or first & {Cue.WHO, Cue.WHOM, Cue.DEFINE}):
        return Asked.WHETHER, None
    several = sum(token.mention is not None for token in tokens) > 1  # "Swiss mandates in force" is a list
    if Cue.STILL in meant and several and not (asks_where(tokens) or meant & _NO_WHETHER):
        return Asked.WHETHER, None
    return Asked.WHETHER if _asks_whether(tokens, named, marked=marked) else Asked.WHICH, wanted


def _asks_for_two(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks for two parties of mandates at once: "who represents whom", "whom and where"."""
    whom = [token for token in tokens if token.means(Cue.WHOM) and not token.means(Cue.WHO, Cue.WHERE)]
    others = (token for token in tokens if token.means(Cue.WHO, Cue.WHERE) and not token.means(Cue.WHOM, Cue.FILLER))
    of_states = any(token.means(Cue.STATES, Cue.HOW_MANY) and not token.means(Cue.WHERE) for token in tokens)
    return bool(whom) and any(others) and not of_states


def asks_of_today(tokens: Sequence[Token], asked: Asked) -> bool:
    """Return whether a question begins with a verb in the present, or has none in the past where it asks whether."""
    if not tokens or _tells_of_past(tokens):
        return False
    if any(token.means(Cue.EXISTS) for token in tokens) and is_in_the_present(tokens):
        return True
    return tokens[0].means(Cue.PRESENT) or (asked is Asked.WHETHER and not tokens[0].means(Cue.BE, Cue.DOES))


def is_in_the_present(tokens: Sequence[Token]) -> bool:
    """Return whether a verb of a question is in the present, and none in the past: "who represents X", "is there"."""
    if any(token.means(Cue.EXISTS) for token in tokens) and not any(token.means(*_OF_OTHER_TIMES) for token in tokens):
        return True
    if _names_interests_alone(tokens):
        return True
    spoken = [token for token in tokens if not token.means(Cue.AND)]  # Portuguese “é” and “e” fold alike
    passive = any(token.means(Cue.BE) for token in spoken)
    past = any(token.means(Cue.PAST) and not (passive and token.means(Cue.REPRESENTED)) for token in spoken)
    return not past and (_has_now(spoken) or _acts_now(spoken))


def _names_interests_alone(tokens: Sequence[Token]) -> bool:
    """Return whether a text is nothing but interests of a state somewhere, or who guards them: "US interests in Rome".

    So is "protection of the French in Syria".
    """
    beside = (Cue.INTERESTS, Cue.IN, Cue.ARTICLE, Cue.OF, Cue.FOR, Cue.TO, Cue.FILLER, *_GUARDING)
    named = sum(token.mention is not None for token in tokens)
    interests = any(token.means(Cue.INTERESTS) for token in tokens)
    guarded = named == 2 and tokens[0].means(*_GUARDING) and any(token.means(Cue.IN) for token in tokens)
    return (interests or guarded) and named > 1 and all(token.mention or token.means(*beside) for token in tokens)


def _acts_now(spoken: Sequence[Token]) -> bool:
    """Return whether a verb is in the present, and no part of a perfect."""
    return any(
        token.means(Cue.PRESENT) and not (token.means(Cue.REPRESENTED) and _is_done(spoken, place))
        for place, token in enumerate(spoken)
    )


def _has_now(tokens: Sequence[Token]) -> bool:
    """Return whether a question says in the present what a state has: "has X a protecting power", "há mandatos"."""
    meant = {cue for token in tokens for cue in token.cues}
    what = meant & {Cue.PROTECTOR, Cue.POWERS, Cue.MANDATE, Cue.ARRANGEMENTS}
    # French "a" and "à" fold alike; Arabic "هل" only asks.
    has = any(token.means(Cue.DOES) and not token.means(Cue.IN, Cue.BE) for token in tokens)
    return has and bool(what) and meant.isdisjoint({Cue.PAST, Cue.REPRESENTS, Cue.REPRESENTED})


def _is_done(tokens: Sequence[Token], place: int) -> bool:
    """Return whether "has" stands before a verb, which may be its participle: French “a déjà représenté”."""
    return any(token.means(Cue.DOES) for token in tokens[max(place - 2, 0) : place])


def _tells_of_past(tokens: Sequence[Token]) -> bool:
    """Return whether a verb of a question is in the past: "represented", "was", "has represented"."""
    meant = {cue for token in tokens for cue in token.cues}
    if Cue.BE in meant:  # "is X represented" is no past
        return any(token.means(Cue.PAST) and not token.means(Cue.REPRESENTED) for token in tokens)
    return Cue.PAST in meant or meant >= {Cue.DOES, Cue.REPRESENTED}


def _asks_whether(tokens: Sequence[Token], named: Sequence[Named], *, marked: bool) -> bool:
    """Return whether a question says that a power represents and asks for nothing: "vertritt X Y", "X vertritt Y?".

    Its words have to tell the power, and to leave each other state one role.
    """
    meant = {cue for token in tokens for cue in token.cues}
    first = next((token for token in tokens if not token.means(Cue.ARTICLE)), None)
    says = bool(meant & {Cue.REPRESENTS, Cue.REPRESENTED}) or {Cue.BE, Cue.PROTECTOR} <= meant
    noun = first is not None and first.means(Cue.REPRESENTATION)
    begins = first is not None and first.means(Cue.REPRESENTS) and not noun and first.mention is None
    understood = not (meant & _ASKING or any(map(is_unknown, tokens)))
    return says and (marked or begins) and understood and _tells_all_roles(named)


def _tells_all_roles(named: Sequence[Named]) -> bool:
    """Return whether each state has a role, and another one, and one is told to be the power."""
    told = [each.roles[0] for each in named if each.explicit]
    left = [[role for role in each.roles if role not in told] for each in named if not each.explicit]
    chosen = [*told, *(roles[0] for roles in left if len(roles) == 1)]
    return Role.POWER in told and len({*chosen}) == len(named)


def may_be_affirmed(tokens: Sequence[Token]) -> bool:
    """Return whether "yes" says no more than the arrangements do: every word is known, and none asks for more."""
    told = [token for token in tokens if not (token.mention or token.time)]
    acts = any(token.means(Cue.STILL, *CORE) for token in told)
    turning = [token for token in told if not _is_to_a_time(tokens, token)]
    if tokens and tokens[-1].cues == {Cue.DURING}:
        return False  # "is the mandate over"
    # French "dès" and "des" fold alike.
    return (acts and not has_choice(tokens)) and all(
        token.cues and (token.means(Cue.OF) or token.cues.isdisjoint(_TURNS)) for token in turning
    )


def _is_to_a_time(tokens: Sequence[Token], limit: Token) -> bool:
    """Return whether a word is "since" or "until" and a time follows: what was so to that date is yes or no.

    Russian "до" is "before" as well.
    """
    limits = limit.means(Cue.SINCE, Cue.UNTIL) and not limit.means(Cue.BEFORE)
    after = tokens[tokens.index(limit) + 1 :] if limits else ()
    return next((token.time is not None for token in after if not token.means(Cue.ARTICLE, Cue.DURING)), False)


def may_be_denied(tokens: Sequence[Token]) -> bool:
    """Return whether "no" says no more than that all of it is over: nothing but a verb stands before the first state.

    "Does X represent Y?", but not "is it X that represented Y?".
    """
    verbs = (Cue.ARTICLE, Cue.BE, Cue.DOES, Cue.EXISTS, Cue.REPRESENTS, Cue.STILL, Cue.NOW, Cue.ADVERB)
    before = takewhile(lambda token: token.mention is None, tokens)
    if any(token.means(Cue.ENDED) for token in tokens):
        return False  # that it is over is a "yes" to whoever asks whether it has ended
    return any(token.means(Cue.PRESENT, Cue.EXISTS) for token in tokens) and all(
        token.means(*verbs) or token.cues == {Cue.FILLER} for token in before
    )


def _asks_who(meant: set[Cue], named: Sequence[Named]) -> bool:
    """Return whether a question asks for powers by "who"."""
    of_mandates = meant & {Cue.ARRANGEMENTS, Cue.MANDATE, Cue.WHOM, Cue.DEFINE}
    return Cue.WHO in meant and not of_mandates and all(Role.POWER not in each.roles for each in named)


def _have_a_protector(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks for those whose protecting powers act: "which states have a protecting power"."""
    meant = {cue for token in tokens for cue in token.cues}
    has = Cue.DOES in meant and meant.isdisjoint({Cue.REPRESENTS, Cue.REPRESENTED, Cue.MANDATE, Cue.BE, Cue.WHERE})
    asked = next((place for place, token in enumerate(tokens) if token.means(Cue.STATES)), len(tokens))
    had = (token for token in tokens[asked + 1 :] if token.means(Cue.DOES, Cue.PROTECTOR, Cue.POWERS))
    return has and [token.means(Cue.DOES) for token in had][:2] == [True, False]


def _are_represented(tokens: Sequence[Token]) -> bool:
    """Return whether a question says of states that they are represented, and not that they have represented one."""
    meant = {cue for token in tokens for cue in token.cues}
    said = [(before, token) for before, token in pairwise(tokens) if token.means(Cue.REPRESENTED)]
    if any(before.means(Cue.BE) for before, _ in said):
        return True
    # German has both at the end: "waren im Iran vertreten", but "haben den Iran vertreten".
    return Cue.DOES not in meant and any(Cue.BE in meant or not token.means(Cue.REPRESENTS) for _, token in said)
