"""A filter in the words of the panel: what is asked for, one chip each, and what can be chosen; no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from index.folding import fold_name
from index.wording import date_words
from viewer.models.arrangements_model import layers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.arrangements.filtering import ArrangementFilter
    from index.model import Arrangement, Party

# The fields that the panel offers, beside the text, in the order of its form.
LABELS = {
    "any_state": "State",
    "power": "Power",
    "represented": "For",
    "host": "In",
    "on": "In force",
    "undecided": "Also if not known",
    "status": "Status",
    "layer": "Layer",
    "assessment": "Assessment",
    "firm_only": "Only firm statements",
}
STATE_FIELDS = ("any_state", "power", "represented", "host")


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is asked for, and the field that asks for it."""

    field: str
    text: str


def chips(wanted: ArrangementFilter) -> tuple[Chip, ...]:
    """Return what a filter asks for besides its text."""
    found = []
    for field, label in LABELS.items():
        value = getattr(wanted, field, "")
        if field == "undecided" and not wanted.on:
            continue
        if value is True:
            found.append(Chip(field, label))
        elif value:
            found.append(Chip(field, f"{label}: {date_words(value) if field == 'on' else value}"))
    return tuple(found)


def without(wanted: ArrangementFilter, field: str) -> ArrangementFilter:
    """Return the filter without one thing it asks for."""
    blank: dict[str, Any] = {field: False if getattr(wanted, field) is True else ""}
    return replace(wanted, **blank)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a filter over some arrangements can ask for: state names by field, layers, and the years they speak of."""

    states: dict[str, tuple[str, ...]]
    layers: tuple[str, ...]
    first_year: int
    last_year: int


def choices(arrangements: Iterable[Arrangement]) -> Choices:
    """Return what can be asked for, without what would find nothing; both years are 0 without any date."""
    every = tuple(arrangements)
    roles = {
        "power": _names(each.power for each in every),
        "represented": _names(each.represented for each in every),
        "host": _names(each.host for each in every),
    }
    anyone = _names(party for each in every for party in (each.power, each.represented, each.host))
    dates = [date for each in every for date in (each.start, each.end, each.as_of) if date]
    years = [int(date[:4]) for date in dates]
    known = tuple(dict.fromkeys(layer for each in every for layer in layers(each)))
    return Choices({"any_state": anyone, **roles}, known, min(years, default=0), max(years, default=0))


def _names(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(sorted({party.name for party in parties if party.code}, key=fold_name))
