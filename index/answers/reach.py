"""How far the arrangements of a library reach, counted: by period, by state and by what they rest on at best."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from index.answers.question import When
from index.answers.when.named_times import named_times
from index.answers.when.worded_times import Calendar
from index.arrangements.bounds import first_day, last_day
from index.arrangements.record_coverage import independent_records, records_of
from index.arrangements.relations import is_doubtful
from index.citation import RecordKind
from index.content.citation_parts import OFFICIAL_KINDS, by_weight
from index.model import Party
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.built.library import Library
    from index.model import Arrangement

# The years into which histories of the practice divide; blank where there is no limit.
PERIODS = (("", "1913"), ("1914", "1918"), ("1919", "1938"), ("1939", "1945"), ("1946", "1989"), ("1990", ""))
_AGREEING = 2  # independent records


class PeriodReach(Struct, frozen=True, kw_only=True):
    """The arrangements that were in force in a period, as dates and words say.

    Of them `official` have a record of a treaty body, a ministry or an official series, and `agreeing` two
    independent records or more. `start` and `end` are years, blank where there is no limit.
    """

    start: str
    end: str
    in_force: int
    official: int
    agreeing: int


class StateReach(Struct, frozen=True, kw_only=True):
    """In how many arrangements a state is the power, the represented state and the host state."""

    state: Party
    power: int
    represented: int
    host: int


class Reach(Struct, frozen=True, kw_only=True):
    """The `arrangements` of a library of a `date` (ISO); `left_out` are those that never were or are not borne out.

    `undated` are those that neither dates nor words place in any of the `periods`. `kinds` counts them by the record
    that weighs most, None where they rest on a document alone; `states` are in order of the number of theirs.
    """

    date: str
    arrangements: int
    left_out: int
    undated: int
    periods: tuple[PeriodReach, ...]
    kinds: dict[RecordKind | None, int]
    states: tuple[StateReach, ...]


def reach(library: Library) -> Reach:
    """Return how far the arrangements of a library reach; what it does not bear out is not counted but as left out."""
    every = library.arrangements()
    sound = [found for found in every if not is_doubtful(found)]
    kinds = Counter(_best_kind(found) for found in sound)
    calendar = Calendar(named_times(library.periods()), {})
    then = {period: _in_force(sound, period, calendar) for period in PERIODS}
    dated = {found.id for held in then.values() for found in held}
    return Reach(
        date=library.date,
        arrangements=len(sound),
        left_out=len(every) - len(sound),
        undated=len(sound) - len(dated),
        periods=tuple(_period(start, end, held) for (start, end), held in then.items()),
        kinds={kind: kinds[kind] for kind in (*RecordKind, None) if kinds[kind]},
        states=_states(sound),
    )


def _in_force(sound: Sequence[Arrangement], period: tuple[str, str], calendar: Calendar) -> list[Arrangement]:
    when = When(first_day(period[0]), last_day(period[1]), "")
    return [found for found in sound if calendar.in_force(found, when)]


def _period(start: str, end: str, held: Sequence[Arrangement]) -> PeriodReach:
    cited = [records_of(found) for found in held]
    return PeriodReach(
        start=start,
        end=end,
        in_force=len(held),
        official=sum(any(record.kind in OFFICIAL_KINDS for record in records) for records in cited),
        agreeing=sum(independent_records(records) >= _AGREEING for records in cited),
    )


def _best_kind(arrangement: Arrangement) -> RecordKind | None:
    records = by_weight(records_of(arrangement))
    return records[0].kind if records else None


def _states(sound: Sequence[Arrangement]) -> tuple[StateReach, ...]:
    roles = [Counter(getattr(found, role) for found in sound) for role in ("power", "represented", "host")]
    states = dict.fromkeys(party for found in roles for party in found if party.code)
    counted = [
        StateReach(state=state, power=power[state], represented=represented[state], host=host[state])
        for power, represented, host in [roles]
        for state in states
    ]
    return tuple(sorted(counted, key=lambda each: (-each.power - each.represented - each.host, each.state.name)))
