"""Filters arrangements, alike for the panel and for the terminal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property

from index.arrangements.bounds import Bounds, bounds_of, first_day, last_day, spans_of
from index.arrangements.stages import unsettled
from index.folding import fold, fold_name
from index.late_patterns import late_pattern
from index.model import Arrangement, Assessment, Party, StageKind, State, Statement, Status
from index.values import Struct

_DATE = late_pattern(r"\d{4}(-\d{2}(-\d{2})?)?")


class NotADateError(ValueError):
    """A text given as a date is none; `text` is that text."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(f"“{text}” is not a date. Write it as 1980, 1980-05 or 1980-05-21.")


def no_state(_text: str) -> State | None:
    """Return None for any text: only codes and the names of parties as written are understood then."""
    return None


class ArrangementFilter(Struct, frozen=True, dict=True, kw_only=True):
    """What an arrangement must be like to be shown; blank fields accept all.

    `power`, `represented`, `host` and `any_state` (in any of the three roles) name a state by code, name, alias,
    demonym or capital, as far as `find_state` (usually `Library.state`) knows it; other words must begin words in the
    name of the party. `on` is an ISO date of any precision on which it must be known to have been in force; with
    `undecided`, arrangements are shown too for which that is not known (see `in_force`). A single statement must be of
    `layer`, have `assessment` and, with `firm_only`, not hedge. All words of `text` must stand somewhere in the
    arrangement. `among` are the ids of the only arrangements wanted, such as those of an answer; empty for any.
    Raises NotADateError when `on` is not a date, and ValueError when `status` or `assessment` is unknown,
    with messages in English.
    """

    power: str = ""
    represented: str = ""
    host: str = ""
    any_state: str = ""
    on: str = ""
    layer: str = ""
    text: str = ""
    status: str = ""
    assessment: str = ""
    firm_only: bool = False
    undecided: bool = False
    among: frozenset[str] = frozenset()
    find_state: Callable[[str], State | None] = no_state

    def __post_init__(self) -> None:
        if self.on and not _is_date(self.on):
            raise NotADateError(self.on)
        if self.status and self.status not in list(Status):
            raise ValueError(f"“{self.status}” is not a status. Choose one of: {', '.join(Status)}.")
        if self.assessment and self.assessment not in list(Assessment):
            raise ValueError(f"“{self.assessment}” is not an assessment. Choose one of: {', '.join(Assessment)}.")

    def matches(self, arrangement: Arrangement) -> bool:
        """Return whether an arrangement is to be shown."""
        parties = (arrangement.power, arrangement.represented, arrangement.host)
        return (
            (not self.among or arrangement.id in self.among)
            and all(wanted.names(party) for wanted, party in zip(self._roles, parties, strict=True) if wanted)
            and (not self._anyone or any(map(self._anyone.names, parties)))
            and (not self.status or arrangement.status == self.status)
            and (not self._judges_statements or any(map(self._is_wanted, arrangement.statements)))
            and (not self.on or self._holds_then(arrangement))
            and (not self._words or _holds(arrangement, self._words))
        )

    @property
    def _judges_statements(self) -> bool:
        return bool(self.layer or self.assessment or self.firm_only)

    def _is_wanted(self, statement: Statement) -> bool:
        return (
            (not self.layer or statement.layer == self.layer)
            and (not self.assessment or statement.assessment == self.assessment)
            and not (self.firm_only and statement.hedged)
        )

    def _holds_then(self, arrangement: Arrangement) -> bool:
        known = in_force_between(arrangement, *self._days)
        return self.undecided if known is None else known

    @cached_property
    def _days(self) -> tuple[str, str]:
        return first_day(self.on), last_day(self.on)

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


class _Wanted(Struct, frozen=True):
    """A party that is asked for, by code or by words; words match a `known` state only where a party has no code."""

    code: str
    words: str
    known: bool

    def names(self, party: Party) -> bool:
        if party.code and (self.known or party.code == self.code):
            return party.code == self.code
        return bool(self.words) and f" {self.words}" in f" {fold_name(party.name)}"


def in_force(arrangement: Arrangement, on: str) -> bool | None:
    """Return whether an arrangement was in force at any time on `on`, an ISO date of any precision; None: not known.

    Nothing is guessed, and what was only requested or agreed was never known to be in force. A date without a day is an
    interval: what began in "1980" was in force in "1980" and in "1981", and for "1980-03" it is not known. A missing
    date decides nothing, but the other one, or an as-of date, may still exclude `on`. What is current counts as in
    force after its as-of date too, until a record says otherwise: show that date beside it.
    """
    return in_force_between(arrangement, first_day(on), last_day(on))


def in_force_between(arrangement: Arrangement, first: str, last: str) -> bool | None:
    """Return whether an arrangement was in force at any time from one day to another (ISO), as `in_force` does."""
    if arrangement.status is Status.NEVER or unsettled(arrangement) is StageKind.REFUSED:
        return False
    spans = spans_of(arrangement)
    if not spans:
        return None if bounds_of(arrangement).earliest_start <= last else False
    stands = arrangement.status is Status.CURRENT and not arrangement.end
    known = [_holds_in(span, first, last, stands=stands and span is spans[-1]) for span in spans]
    return True if True in known else None if None in known else False


def _holds_in(span: Bounds, first: str, last: str, *, stands: bool) -> bool | None:
    """Return whether a span of time has a day between two; one that `stands` has had no end so far."""
    if span.earliest_start > last or span.latest_end < first:
        return False
    return True if span.latest_start <= last and (stands or span.earliest_end >= first) else None


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text) and date.fromisoformat(first_day(text)))
    except ValueError:
        return False


def _holds(arrangement: Arrangement, words: tuple[str, ...]) -> bool:
    parties = (arrangement.power, arrangement.represented, arrangement.host)
    texts = [arrangement.period, *(party.name for party in parties)]
    for statement in arrangement.statements:
        texts += (statement.quote, statement.period, statement.note)
        texts += (part for record in statement.citations for part in (record.title, record.publisher, record.address))
    folded = fold("\n".join(texts))
    return all(word in folded for word in words)
