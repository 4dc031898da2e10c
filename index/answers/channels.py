"""Through whom two states could reach each other at a time, by the same test of time as the answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import When
from index.answers.selecting import in_force_at
from index.answers.when.named_times import named_times
from index.answers.when.worded_times import Calendar
from index.arrangements.bounds import first_day, last_day
from index.arrangements.relations import channel
from index.arrangements.stages import took_effect
from index.search.naming.name_table import read_name_table
from index.search.search_index import WHOOSH_FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.answers.selecting import Found
    from index.arrangements.relations import Channel
    from index.built.library import Library
    from index.model import Arrangement


def calendar_of(library: Library) -> Calendar:
    """Return the times that have a name in a library, and the lifetimes of states."""
    return Calendar(named_times(library.periods()), read_name_table(library.folder / WHOOSH_FOLDER).facts.lifetimes)


def channel_on(one: str, other: str, every: Iterable[Arrangement], on: str, calendar: Calendar) -> Channel:
    """Return how the states with these codes could reach each other on `on`, an ISO date of any precision.

    When `on` is blank, the mandates meant are those that are known as current, each as of its own date.
    """
    if not on:
        return channel(one, other, every)
    return channel(one, other, every, partial(_then, When(first_day(on), last_day(on), on), calendar))


def _then(when: When, calendar: Calendar, sound: Found) -> tuple[Found, Found]:
    """Return what was in force at a time, and what may have been: nothing that is only stated to be planned."""
    found, undecided = in_force_at(when, sound, calendar)
    return found, tuple(each for each in undecided if took_effect(each.stages))
