"""Reads the time that a question is about from its tokens, and how what it asks for lies to a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from index.answers.cues import Cue
from index.answers.question import Event, Relation, When
from index.answers.when.events import RELATIONS, relation_of, time_of_event
from index.answers.when.times import EVER, FOREVER, Span, day_beside
from index.answers.when.unread_times import as_written
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.tokens import Token

_BEFORE_A_TIME = 4  # words within which "between" stands before it: "between the years 1943 and"
_BEGINNING, _END = {Relation.AFTER, Relation.SINCE}, {Relation.BEFORE, Relation.UNTIL}


def when_of(tokens: Sequence[Token], today: date) -> When | None:
    """Return the time that a question is about, None for any, and for several that are no one time."""
    if times := [*_times(tokens)]:
        together = _together(times)
        return _related(together.span, together.relation, today) if together else None
    if any(token.means(Cue.NOW, Cue.STILL) for token in tokens):
        return When(today.isoformat(), today.isoformat(), "")
    called_then = (token.time for token in tokens if token.time and token.mention)
    return next((replace(_related(span, None, today), by_name=True) for span in called_then), None)


def as_called(when: When | None, text: str, tokens: Sequence[Token]) -> When | None:
    """Return a time with the name by which a text calls it, if it has one."""
    if when is None or when.by_name:
        return when
    named = (
        token for token in tokens if token.time and token.time.shown == when.shown and not _has_figures(token.time)
    )
    called = next((as_written(text, token.text.split()) for token in named), "")
    return replace(when, called=tuple(called.split()))


def is_of_several_times(tokens: Sequence[Token]) -> bool:
    """Return whether a question tells times that are no one time: "in 1943 or 1950", "before 1914 or after 1918".

    Nor is one that belongs to one of two verbs: "began in 1980 and ended". What "began after 2000 and
    ended before 2010" did both between.
    """
    times = [*_times(tokens)]
    if not times:
        return False
    verbs = [token for token in tokens if token.means(Cue.BEGAN, Cue.ENDED)]
    if _is_begun_and_ended(tokens):
        return False
    between = [token for token in tokens[times[0].end : times[-1].end] if token in verbs]
    both = any(token.means(Cue.BEGAN) for token in verbs) and any(token.means(Cue.ENDED) for token in verbs)
    return bool(between) or both or _together(times) is None or _names_half(tokens)


def event_asked(tokens: Sequence[Token]) -> Event | None:
    """Return what is to lie in a time of arrangements that are listed or counted: "mandates that ended in 2015"."""
    meant = {cue for token in tokens for cue in token.cues}
    if turns := turning_point(tokens):
        return turns
    if meant.isdisjoint({Cue.ARRANGEMENTS, Cue.MANDATE, Cue.POWERS, Cue.PROTECTOR}):
        return None
    if _is_begun_and_ended(tokens):
        return Event.BOTH
    begun = Cue.BEGAN in meant or (Cue.ASSUMES in meant and bool(meant & {Cue.ARRANGEMENTS, Cue.MANDATE}))
    return Event.ENDED if Cue.ENDED in meant else Event.BEGAN if begun else None


def turning_point(tokens: Sequence[Token]) -> Event | None:
    """Return what a question for who began or stopped acting for a state asks about: "who stopped representing X"."""
    changes = [place for place, token in enumerate(tokens) if token.means(Cue.BEGAN, Cue.ENDED)]
    acts = [place for place, token in enumerate(tokens) if token.means(Cue.REPRESENTS, Cue.REPRESENTED)]
    if not (changes and acts) or acts[0] < changes[0] or len(changes) > 1:
        return None
    before, between = tokens[: changes[0]], tokens[changes[0] + 1 : acts[0]]
    asks = any(token.means(Cue.WHO, Cue.HOW_MANY, Cue.STATES, Cue.POWERS) for token in before)
    if not asks or any(token.means(Cue.EVENT) for token in before) or any(token.means(Cue.WHO) for token in between):
        return None
    return Event.ENDED if tokens[changes[0]].means(Cue.ENDED) else Event.BEGAN


def _is_begun_and_ended(tokens: Sequence[Token]) -> bool:
    """Return whether a question is of what began after one time and ended before another, so that both lie between."""
    times = [*_times(tokens)]
    if len(times) != 2 or _together(times) is None:
        return False
    ends = [time.end for time in times]
    joints = [place for place in range(ends[0], ends[1]) if tokens[place].means(Cue.AND) and not tokens[place].time]
    halves = (tokens[: joints[0]], tokens[joints[0] :]) if len(joints) == 1 else ()
    said = [{cue for token in half for cue in token.cues} & {Cue.BEGAN, Cue.ENDED} for half in halves]
    wanted = [Cue.BEGAN if time.relation in _BEGINNING else Cue.ENDED for time in times]
    related = all(time.relation in _BEGINNING | _END for time in times)
    return related and said == [{cue} for cue in wanted] and wanted[0] is not wanted[1]


def _names_half(tokens: Sequence[Token]) -> bool:
    """Return whether a name of a time is only begun before "and" and that of another: "the First and Second War"."""
    for place, token in enumerate(tokens):
        after = [each for each in tokens[place + 1 :] if not each.means(Cue.ARTICLE, Cue.IN, Cue.DURING) or each.time]
        if token.means(Cue.FIRST) and len(after) > 1 and after[0].means(Cue.AND) and after[1].time:
            return not _has_figures(after[1].time)
    return False


class _Limit(NamedTuple):
    """A time, how what is asked for lies to it, and the place in the question behind it."""

    relation: Relation | None
    span: Span
    end: int


def _times(tokens: Sequence[Token]) -> Iterator[_Limit]:
    """Yield the times of a question, each of two dates or a name and its year as one."""
    place = 0
    while place < len(tokens):
        if not _is_time(tokens, place):
            place += 1
            continue
        limit = _limit_at(tokens, place)
        yield limit
        place = limit.end


def _limit_at(tokens: Sequence[Token], place: int) -> _Limit:
    """Return the time that begins at a place of a question."""
    cues, time = _relating(tokens, place), tokens[place].time or Span("", "", "")
    end = place + 1
    relation = next((relation for cue, relation in RELATIONS.items() if cue in cues), None)
    follower = next((place + step for step in (1, 2) if _is_time(tokens, place + step)), 0)
    between = tokens[place + 1].cues if follower == place + 2 else frozenset()
    if (
        follower
        and (last := tokens[follower].time)
        and (not between or between & {Cue.TO, Cue.UNTIL})
        and not _are_two_years(tokens, place, follower)
    ):
        end = follower + 1
        named = _named_with_year(time, last) if not between else None
        if not (named and (relation or not _is_in(time, last))):
            return _Limit(None, _both_times(time, last), end)
        time = named  # "before the Iraq War of 2003"
    if not relation and (event := time_of_event(tokens, place)):
        relation, time = event
    return _Limit(relation, time, _behind_year(tokens, end, tokens[place].time))


def _are_two_years(tokens: Sequence[Token], place: int, follower: int) -> bool:
    """Return whether "and" joins two times in figures that are not "between" them: "in 1943 and 1970"."""
    one, other = tokens[place].time, tokens[follower].time
    if not (one and other and _has_figures(one) and _has_figures(other)) or _is_in(one, other):
        return False
    joined = follower > place + 1 and tokens[place + 1].means(Cue.AND) and not tokens[place + 1].means(Cue.UNTIL)
    before = tokens[max(place - _BEFORE_A_TIME, 0) : place]
    return joined and not any(token.means(Cue.BETWEEN) for token in before)


def _behind_year(tokens: Sequence[Token], end: int, named: Span | None) -> int:
    """Return the place behind the year of a time with a name, which ends at `end`: "the coup of 1973"."""
    at = end
    while at < len(tokens) and not (tokens[at].mention or tokens[at].time or tokens[at].means(Cue.AND, *RELATIONS)):
        at += 1
    year = tokens[at].time if _is_time(tokens, at) else None
    return at + 1 if named and year and _named_with_year(named, year) is named else end


def _together(times: Sequence[_Limit]) -> _Limit | None:
    """Return the one time that all those of a question are: after one and before the other, or one within the other."""
    first, *others = times
    for other in others:
        joined = _within(first, other) or _within(other, first)
        if joined is None:
            return None
        first = joined
    return first


def _within(one: _Limit, other: _Limit) -> _Limit | None:
    """Return the time after one and before the other, both if they join, or the first if it is in the second."""
    if one.relation in _BEGINNING and other.relation in _END:
        first = day_beside(one.span.last, 1) if one.relation is Relation.AFTER else one.span.first
        last = day_beside(other.span.first, -1) if other.relation is Relation.BEFORE else other.span.last
        return _Limit(None, Span(first, last, f"{first} to {last}"), other.end) if first <= last else None
    plain = one.relation is None and other.relation is None
    if plain and day_beside(one.span.last, 1) == other.span.first:  # "in 1894 and 1895"
        return _Limit(None, one.span.to(other.span), other.end)
    inside = other.span.first <= one.span.first and one.span.last <= other.span.last
    return _Limit(None, one.span._replace(between=other.span.between), other.end) if plain and inside else None


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
