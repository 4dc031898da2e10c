"""Reads the time that a question is about from its tokens, and how what it asks for lies to a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.question import Relation, When
from index.answers.when.events import RELATIONS, relation_of, time_of_event
from index.answers.when.times import EVER, FOREVER, Span, day_beside
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token


def when_of(tokens: Sequence[Token], today: date) -> When | None:
    """Return the time that a question is about, None for any."""
    for place, token in enumerate(tokens):
        if token.time is None or token.mention:
            continue
        cues, time = _relating(tokens, place), token.time
        relation = next((relation for cue, relation in RELATIONS.items() if cue in cues), None)
        follower = next((place + step for step in (1, 2) if _is_time(tokens, place + step)), 0)
        between = tokens[place + 1].cues if follower == place + 2 else frozenset()
        if follower and (end := tokens[follower].time) and (not between or between & {Cue.TO, Cue.UNTIL}):
            named = _named_with_year(time, end) if not between else None
            if not (named and (relation or not _is_in(time, end))):
                return _of_span(_both_times(time, end))
            time = named  # "before the Iraq War of 2003"
        if not relation and (event := time_of_event(tokens, place)):
            relation, time = event
        return _related(time, relation, today)
    if any(token.means(Cue.NOW, Cue.STILL) for token in tokens):
        return When(today.isoformat(), today.isoformat(), "")
    called_then = (token.time for token in tokens if token.time and token.mention)
    return next((replace(_related(span, None, today), by_name=True) for span in called_then), None)


def _both_times(one: Span, other: Span) -> Span:
    """Return the time in figures if one lies in the other, "Falklands 1982", else the time from one to the other."""
    if _is_in(one, other):
        told, named = (one, other) if _has_figures(one) else (other, one)
        return told._replace(between=named.between)
    return one.to(other)


def _named_with_year(one: Span, other: Span) -> Span | None:
    """Return the one of two times that has a name, where the other is a year of it in figures; None where none is."""
    overlap = one.first <= other.last and other.first <= one.last
    if not overlap or _has_figures(one) == _has_figures(other):
        return None
    return other if _has_figures(one) else one


def _is_in(one: Span, other: Span) -> bool:
    """Return whether one of two times lies in the other."""
    within = other.first <= one.first and one.last <= other.last
    return within or (one.first <= other.first and other.last <= one.last)


def _has_figures(span: Span) -> bool:
    return any(map(str.isdigit, span.shown))


def _is_time(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].time is not None and not tokens[place].mention


def _relating(tokens: Sequence[Token], place: int) -> frozenset[Cue]:
    """Return the cues of the word before a time that is no article."""
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE, Cue.DURING) and not tokens[at].means(*RELATIONS):
        at -= 1
    return tokens[at].cues if at >= 0 else frozenset()


def _of_span(span: Span) -> When:
    return When(span.first, span.last, span.shown, between=span.between)


def _related(span: Span, relation: Relation | None, today: date) -> When:
    """Return a time, or what came before or after it; one that goes on is all since its beginning."""
    goes_on = span.last == FOREVER
    if goes_on and relation in {None, Relation.IN, Relation.AFTER}:
        relation = Relation.SINCE
    first, last = span.first, span.last
    if relation is Relation.BEFORE:
        first, last = EVER, day_beside(span.first, -1)
    elif relation is Relation.AFTER:
        first, last = day_beside(span.last, 1), FOREVER
    elif relation is Relation.UNTIL:
        first = EVER
    elif relation is Relation.SINCE:
        last = today.isoformat() if goes_on else max(span.last, today.isoformat())
    return When(first, last, span.shown, relation or Relation.IN, between=span.between)


def relation_to_that(tokens: Sequence[Token]) -> Relation:
    """Return how arrangements lie to those of the last answer: "and before that?", "et avant ?", "und davor?"."""
    for place, token in enumerate(tokens):
        relation = relation_of(token)
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        to_that = after.means(Cue.THAT) if after else tokens[0].means(Cue.AND)
        if relation and (to_that or token.means(Cue.THAT)):
            return relation
    return Relation.IN
