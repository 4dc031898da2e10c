"""The times that people call by a name, as a table made when a library is built: folding all names takes a while."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from index.answers.when.times import Span
from index.arrangements.bounds import first_day, last_day
from index.search.analysis import words_of_each
from index.values import json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.model import Period

NamedTimes = dict[tuple[str, ...], Span]


def named_times(periods: Iterable[Period]) -> NamedTimes:
    """Return the times that people call by a name, by the folded words of each of their names."""
    every: list[Period] = [*periods]
    found: NamedTimes = {}
    spelled = iter(words_of_each(name for period in every for name in (*period.names, *period.called_after)))
    for period in every:
        span = _span_of(period)
        for name in islice(spelled, len(period.names)):
            found[name] = _with(found.get(name), span)
        for name in islice(spelled, len(period.called_after)):
            found[name] = _with(found.get(name), span._replace(behind_words=True))
    return found


def _span_of(period: Period) -> Span:
    return Span(
        first_day(period.start),
        last_day(period.end),
        period.names[0],
        bool(period.state),
        period.between,
        of=period.of,
    )


def _with(known: Span | None, span: Span) -> Span:
    """Return a time, beside others of the same name: "guerra del Pacífico"; that of no state in particular last."""
    if known is None:
        return span
    first, *others = sorted([known._replace(also=()), *known.also, span], key=lambda each: not each.of)
    return first._replace(also=tuple(others))


def times_to_store(periods: Iterable[Period]) -> bytes:
    """Return the times by their names as they are stored."""
    found = named_times(periods)
    spans = list(dict.fromkeys(found.values()))  # each once: of a hundred spans there are a thousand names
    number = {span: place for place, span in enumerate(spans)}
    by_name = {" ".join(name): number[span] for name, span in found.items()}
    return json.encode((spans, by_name), order="sorted")


def times_stored(stored: bytes) -> NamedTimes:
    """Return the times that `times_to_store` returned; raises MsgspecError if they cannot be read."""
    spans, by_name = json.decode(stored, type=tuple[list[Span], dict[str, int]])
    return {tuple(name.split()): spans[place] for name, place in by_name.items()}
