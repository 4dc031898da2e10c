"""Times that a question tells by an event or a ruler: "since the assault of 2024", "after the coup", "under Saddam".

An event is known only by the date that the question gives it. Of a time that nobody can date nothing is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import CORE, Cue
from index.answers.question import Relation
from index.answers.roles.unknown_places import EVENTS, is_unknown
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.tokens import Token
    from index.answers.when.times import Span

RELATIONS = {
    Cue.BEFORE: Relation.BEFORE,
    Cue.AFTER: Relation.AFTER,
    Cue.UNTIL: Relation.UNTIL,
    Cue.SINCE: Relation.SINCE,
}
# What lies after an event of a year may lie in that year, and so may what lies before it.
_OF_AN_EVENT = {Relation.AFTER: Relation.SINCE, Relation.BEFORE: Relation.UNTIL}
_LITTLE = (Cue.ARTICLE, Cue.OF, Cue.DURING, Cue.FILLER)
# Words that end what is said of an event.
_NEW_CLAUSE = frozenset({*CORE, Cue.WHO, Cue.WHOM, Cue.WHERE, Cue.BY, Cue.FOR, Cue.DOES, Cue.BE, *RELATIONS})


def time_of_event(tokens: Sequence[Token], place: int) -> tuple[Relation, Span] | None:
    """Return how what is asked for lies to the time at `place` if that dates an event, and that time; None for none.

    Of a time with a name an event is its beginning or its end: "after the fall of the Gaddafi regime".
    """
    time = tokens[place].time
    for at in range(place - 1, -1, -1):
        relation, between = relation_of(tokens[at]), tokens[at + 1 : place]
        if tokens[at].means(Cue.ARTICLE) and between and between[0].mention:
            relation = None  # French "des Grecs" is no "dès"
        if time and relation and any(token.means(*EVENTS) for token in between):
            if any(map(str.isdigit, time.shown)):
                return _OF_AN_EVENT.get(relation, relation), time
            ends = any(token.means(Cue.FALL) for token in between)
            day = time.last if ends else time.first
            return relation, time._replace(first=day, last=day, shown=day)
        if relation or not (_goes_on(tokens[at]) or tokens[at].mention):
            return None
    return None


def with_dated_events(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens of a question, and events that it dates as words that mean no more than their dates."""
    for place, token in enumerate(tokens):
        known = token.means(*EVENTS) and _is_dated(tokens, place)
        yield replace(token, cues=token.cues | {Cue.FILLER}) if known else token


def relation_of(token: Token) -> Relation | None:
    """Return how a word says that something lies to a time, None where it does not."""
    return next((relation for cue, relation in RELATIONS.items() if token.means(cue)), None)


def is_of_unknown_time(tokens: Sequence[Token]) -> bool:
    """Return whether a question is about a time that nothing dates: "after the coup", "in the war", "under Saddam"."""
    dated = any(token.time for token in tokens)
    return any(
        _relates_to_unknown(tokens, place) or (not dated and _is_in_event(tokens, place))
        for place in range(len(tokens))
    )


def _is_in_event(tokens: Sequence[Token], place: int) -> bool:
    """Return whether an event at `place` is a time, by the word before it and its articles: "in the war"."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.DURING, Cue.IN):
        at -= 1
    return at >= 0 and tokens[place].means(Cue.EVENT) and tokens[at].means(Cue.DURING, Cue.IN, Cue.WHILE)


def _relates_to_unknown(tokens: Sequence[Token], place: int) -> bool:
    related = tokens[place].means(*RELATIONS)
    if not related and not tokens[place].means(Cue.REIGN):
        return False
    at = place + 1
    while at < len(tokens) and tokens[at].means(Cue.ARTICLE, Cue.OF, Cue.DURING) and not tokens[at].means(*EVENTS):
        at += 1
    if at == len(tokens) or tokens[at].mention or tokens[at].time:
        return False
    if not related:  # who ruled is a name, and no word of the question
        return is_unknown(tokens[at]) and not tokens[at].means(*EVENTS)
    return (tokens[at].means(*EVENTS) or is_unknown(tokens[at])) and not _is_dated(tokens, at)


def _is_dated(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a time follows the event at `place` before anything else is said."""
    for token in tokens[place:]:
        if token.time:
            return True
        if not (_goes_on(token) or token.mention):
            return False
    return False


def _goes_on(token: Token) -> bool:
    """Return whether a token may belong to what is said of an event."""
    if token.mention or token.time:
        return False
    return token.means(*EVENTS, *_LITTLE) or token.cues.isdisjoint(_NEW_CLAUSE)
