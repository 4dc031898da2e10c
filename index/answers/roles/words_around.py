"""Finds the words around the name of a state in a question."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit
from index.answers.roles.around import NOTHING, Around
from index.answers.roles.objects_first import is_object_first
from index.search.naming.name_table import NamedBy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary


def around_state(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> Around:
    """Return the words around the state at `place`."""
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE, Cue.OF) and not tokens[at].means(Cue.IN, Cue.FOR):
        at -= 1
    between, after = tokens[at + 1 : place], tokens[place + 1 :]
    first, second, third = [*(token.cues for token in after[:3]), NOTHING, NOTHING, NOTHING][:3]
    mention = tokens[place].mention
    return Around(
        before=tokens[at].cues if at >= 0 else NOTHING,
        of=any(token.means(Cue.OF) for token in between),
        by=any(token.means(Cue.BY) for token in between),
        genitive=bool(between) and between[-1].means(Cue.ARTICLE) and between[-1].means(Cue.OF),
        earlier=NOTHING.union(*(token.cues for token in tokens[: max(at, 0)])),
        subject=any(token.mention for token in tokens[: max(at, 0)]),
        actor=any(
            token.mention and not _is_place(tokens, earlier) and not _is_marked_object(tokens, earlier, vocabulary)
            for earlier, token in enumerate(tokens[: max(at, 0)])
        ),
        first=first,
        second=second,
        third=third,
        follower=bool(after) and after[0].mention is not None,
        verb_ends=_verb_ends(after),
        alone=not any(token.mention and not _is_place(after, at) for at, token in enumerate(after)),
        rest=NOTHING.union(*(token.cues for token in after)),
        goes_on=len(after) > 1,
        beside=place > 0 and tokens[place - 1].mention is not None,
        after_state=at >= 0 and tokens[at].mention is not None,
        by_after_state=_is_by_after_state(tokens, place),
        hosted=any(token.mention and at != place and _is_place(tokens, at) for at, token in enumerate(tokens)),
        capital=mention is not None and mention.candidates[0].named_by is NamedBy.CAPITAL,
        adjective=mention is not None and mention.candidates[0].named_by is NamedBy.DEMONYM,
        single=not vocabulary.is_plural(tokens[place].written),
        owner=vocabulary.is_owner(tokens[place].written),
        nominative=vocabulary.is_nominative(tokens[place].written),
        of_others=any(one.mention and other.means(Cue.INTERESTS) for one, other in pairwise(after)),
        habits=vocabulary.habits,
    )


def _verb_ends(after: Sequence[Token]) -> bool:
    """Return whether a verb is among the words after a state, and no state after that verb."""
    verbs = [at for at, token in enumerate(after) if token.means(Cue.REPRESENTS)]
    return bool(verbs) and not any(token.mention for token in after[verbs[0] :])


def _is_by_after_state(tokens: Sequence[Token], place: int) -> bool:
    """Return whether nothing but "by" and an article stands between the state before and that at `place`."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.BY):
        at -= 1
    return at > 0 and tokens[at].means(Cue.BY) and tokens[at - 1].mention is not None


def _is_place(tokens: Sequence[Token], place: int) -> bool:
    """Return whether nothing but an article stands between "in" and a state."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN):
        at -= 1
    return at >= 0 and tokens[at].means(Cue.IN)


def _is_marked_object(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether a state before the verb is its object: "a X lo representa Y", "den Iran vertritt Y"."""
    near = tokens[max(place - 2, 0) : place]
    after_of = Habit.OBJECT_AFTER_OF in vocabulary.habits and any(token.cues >= {Cue.OF, Cue.TO} for token in near)
    return after_of or is_object_first(tokens, place, vocabulary)
