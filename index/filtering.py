"""Which arrangements to show: one filter for the panel and for the terminal."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from index.folding import fold, fold_name
from index.model import Arrangement, Party, State, Status

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_ALWAYS = "9999-12-31"


def no_state(_text: str) -> State | None:
    """Know no state; then only codes and the names that parties have in their arrangements are understood."""
    return None


@dataclass(frozen=True)
class ArrangementFilter:
    """What an arrangement must be to be shown; blank fields ask for nothing.

    `power`, `represented`, `host` and `any_state` (in any of the three roles) take a state by code, name, alias,
    demonym or capital, as far as `find_state` (usually `Library.state`) knows it; other words must begin words of the
    party's name. `on` is an ISO date of any precision on which it must be known to be in force, `layer` that of
    one of its statements. All words of `text` must stand somewhere in it.
    Raises ValueError, fit for a reader, when `on` or `status` is not valid.
    """

    power: str = ""
    represented: str = ""
    host: str = ""
    any_state: str = ""
    on: str = ""
    layer: str = ""
    text: str = ""
    status: str = ""
    find_state: Callable[[str], State | None] = no_state

    def __post_init__(self) -> None:
        if self.on and not _is_date(self.on):
            raise ValueError(f"“{self.on}” is not a date. Write it as 1980, 1980-05 or 1980-05-21.")
        if self.status and self.status not in list(Status):
            raise ValueError(f"“{self.status}” is not a status. Choose one of: {', '.join(Status)}.")

    def matches(self, arrangement: Arrangement) -> bool:
        """Tell whether `arrangement` is to be shown."""
        parties = (arrangement.power, arrangement.represented, arrangement.host)
        return (
            all(wanted.names(party) for wanted, party in zip(self._roles, parties, strict=True) if wanted)
            and (not self._anyone or any(map(self._anyone.names, parties)))
            and (not self.status or arrangement.status == self.status)
            and (not self.layer or any(statement.layer == self.layer for statement in arrangement.statements))
            and (not self.on or in_force(arrangement, self.on))
            and (not self._words or _holds(arrangement, self._words))
        )

    @cached_property
    def _roles(self) -> tuple[_Wanted | None, ...]:
        return tuple(self._wanted(text) for text in (self.power, self.represented, self.host))

    @cached_property
    def _anyone(self) -> _Wanted | None:
        return self._wanted(self.any_state)

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return tuple(fold(self.text).split())

    def _wanted(self, text: str) -> _Wanted | None:
        if not text.strip():
            return None
        state = self.find_state(text)
        if state:
            return _Wanted(state.code, fold_name(state.name), known=True)
        return _Wanted(text.strip().upper(), fold_name(text), known=False)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A party that is asked for, by code or by words; a `known` state by words only where a party has no code."""

    code: str
    words: str
    known: bool

    def names(self, party: Party) -> bool:
        if party.code and (self.known or party.code == self.code):
            return party.code == self.code
        return bool(self.words) and f" {self.words}" in f" {fold_name(party.name)}"


def in_force(arrangement: Arrangement, on: str) -> bool:
    """Tell whether an arrangement is known to be in force at some time on `on`, an ISO date of any precision.

    Nothing is guessed: without a start only what is current counts, from its as-of date on; without an end what is
    current counts ever after, and all else only at the time of its start.
    """
    if arrangement.status is Status.NEVER:
        return False
    current = arrangement.status is Status.CURRENT
    start = arrangement.start or (arrangement.as_of if current else "")
    end = arrangement.end or (_ALWAYS if current else arrangement.start)
    return bool(start and end) and _first_day(start) <= _last_day(on) and _first_day(on) <= _last_day(end)


def _first_day(when: str) -> str:
    return when + "-01-01"[len(when) - 4 :]


def _last_day(when: str) -> str:
    return when + "-12-31"[len(when) - 4 :]


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text) and date.fromisoformat(_first_day(text)))
    except ValueError:
        return False


def _holds(arrangement: Arrangement, words: tuple[str, ...]) -> bool:
    parties = (arrangement.power, arrangement.represented, arrangement.host)
    texts = [arrangement.period, *(party.name for party in parties)]
    for statement in arrangement.statements:
        texts += (statement.quote, statement.citation, statement.period, statement.note)
    folded = fold("\n".join(texts))
    return all(word in folded for word in words)
