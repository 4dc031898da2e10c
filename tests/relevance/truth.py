"""What the arrangements of a library state, read off their facts: the truth that answers are judged by.

Nothing of `index.search` is used here. Time has three values: in force, not in force (True, False), cannot tell (None).
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.arrangements.bounds import bounds_of, first_day, last_day, spans_of
from index.arrangements.relations import is_before, is_doubtful
from index.arrangements.stages import unsettled
from index.folding import fold
from index.model import StageKind, Status
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from index.arrangements.bounds import Bounds
    from index.built.library import Library
    from index.model import Arrangement

# The wars and eras that periods are told by, in years.
_ERAS = {
    "first world war": ("1914", "1918-12"),
    "chaco war": ("1932", "1935-12"),
    "second world war": ("1939", "1945-12"),
    "world war ii": ("1939", "1945-12"),
    "cold war": ("1946", "1991-12"),
    "gaddafi": ("1969", "2011-12"),
}
# Years for which an arrangement may go on after the last date that is known of it, and after a world war.
_LONGEST, _PEACE = 30, 5
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_KINDRED = Path(__file__).parents[2] / "packaging" / "kindred_states.toml"
# Names that people use for any of several states: an answer may come from all of them.
_SHARED = ({"YE", "YDYE", "x-yemen-arab-republic"}, {"KP", "KR"}, {"CG", "CD"}, {"CN", "TW"})


@cache
def _states_of_other_times() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = tomllib.loads(_KINDRED.read_text("utf-8"))["lifetimes"]
    return found


@cache
def kindred() -> dict[str, list[str]]:
    """Return the states of other times that people may mean by the name of each state, as codes."""
    found: dict[str, list[str]] = tomllib.loads(_KINDRED.read_text("utf-8"))["kindred"]
    return found


def _families() -> dict[str, set[str]]:
    """Return the states that share a name, now or at different times, with each that shares one."""
    found: dict[str, set[str]] = {}
    for code, others in kindred().items():
        for other in others:
            found.setdefault(code, set()).add(other)
            found.setdefault(other, set()).add(code)
    for members in _SHARED:
        for code in members:
            found.setdefault(code, set()).update(members)
    return found


_FAMILIES = _families()


class Reading(Struct, frozen=True):
    """One right way to read a question: what an answer must list, what it may list too, and what must come last."""

    must: frozenset[str]
    may: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()


class Moment(Struct, frozen=True):
    """A time asked about: any day from `first` to `last`, ISO dates; `sure` days lie in it by every account.

    `words` are how sources word it, so that an arrangement "during the Second World War" is known to belong to it.
    """

    first: str
    last: str
    sure: tuple[str, str] = ("", "")
    words: tuple[str, ...] = ()


def moment(first: str, last: str = "") -> Moment:
    """Return a moment from ISO dates of any precision."""
    return Moment(first_day(first), last_day(last or first))


def in_force_within(arrangement: Arrangement, first: str, last: str) -> bool | None:
    """Return whether an arrangement was in force on any day from `first` to `last`; None: its dates do not tell."""
    if arrangement.status is Status.NEVER or unsettled(arrangement) is StageKind.REFUSED:
        return False
    spans = spans_of(arrangement)
    if not spans:
        return None if bounds_of(arrangement).earliest_start <= last else False
    stands = arrangement.status is Status.CURRENT and not arrangement.end
    known = {_within(span, first, last, stands=stands and span is spans[-1]) for span in spans}
    return True if True in known else None if None in known else False


def _within(span: Bounds, first: str, last: str, *, stands: bool) -> bool | None:
    if span.earliest_start > last or span.latest_end < first:
        return False
    return True if span.latest_start <= last and (stands or span.earliest_end >= first) else None


def is_elsewhen(arrangement: Arrangement, when: Moment) -> bool:
    """Return whether dates leave a moment open, but an era that the period names, or a state, was of another time."""
    if in_force_within(arrangement, when.first, when.last) is not None:
        return False
    spans = [years for era, years in _ERAS.items() if era in arrangement.period.lower()]
    of_other_times = _states_of_other_times()
    spans += [of_other_times[code] for code in codes(arrangement) if code in of_other_times]
    between = re.match(r"between (?:\w+ )?(\d{4}) and (?:\w+ )?(\d{4})", arrangement.period)
    spans += [(between[1], between[2])] if between else [_reach(arrangement)]
    return any(when.last < (first or "0000") or (last or "9999") + "-99" < when.first for first, last in spans)


def _reach(arrangement: Arrangement) -> tuple[str, str]:
    """Return the years in which an arrangement may have been in force, by all dates that are known of it.

    Dates in one of the world wars alone reach as far as the peace after it, others thirty years.
    """
    facts = [stage.date for stage in arrangement.stages] + [arrangement.period]
    facts += [arrangement.as_of] * (arrangement.status is Status.CURRENT)
    years = [int(year) for fact in facts for year in re.findall(r"\b\d{4}\b", fact)]
    years += [int(date[:4]) for era, dates in _ERAS.items() if era in arrangement.period.lower() for date in dates]
    if not years:
        told = min((int(each[:4]) for each in _told(arrangement)), default=9000)
        return "", str(told + _LONGEST)
    for first, last in ((1914, 1918), (1939, 1945)):
        if first <= min(years) and max(years) <= last:
            return str(first), str(last + _PEACE)
    return f"{min(years) - _LONGEST:04}", f"{max(years) + _LONGEST:04}"


def _told(arrangement: Arrangement) -> list[str]:
    cited = (record for said in arrangement.statements for record in (*said.citations, *said.grounds))
    return [record.date for record in cited if record.date]


def _is_told_in(arrangement: Arrangement, when: Moment) -> bool:
    """Return whether a record told of it by then, and its end, which is dated, lay later."""
    if arrangement.start or not arrangement.end or arrangement.stages[0].kind != "in force":
        return False
    end = first_day(arrangement.end)
    return when.first <= end and any(last_day(told) <= min(when.last, end) for told in _told(arrangement))


def _is_dated_in(period: str, when: Moment) -> bool:
    """Return whether a period says that something was in force on a date that lies in a moment: "in November 1991"."""
    dated = re.match(r"(?:in|by|as of) (?:mid-|early |late )?(?:(?:\d+ )?([A-Z][a-z]+) )?(\d{4})\b", period)
    if not dated:
        return False
    month = f"-{_MONTHS.index(dated[1][:3]) + 1:02}" if dated[1] and dated[1][:3] in _MONTHS else ""
    date = dated[2] + month
    return when.first <= first_day(date) and last_day(date) <= when.last


def in_force_at(arrangement: Arrangement, when: Moment) -> bool | None:
    """Return whether an arrangement was in force at a moment; between its sure and its utmost days nobody can tell."""
    known = in_force_within(arrangement, when.first, when.last)
    if known is None and is_elsewhen(arrangement, when):
        return False
    if known is None and (_is_dated_in(arrangement.period, when) or _is_told_in(arrangement, when)):
        return True
    if known is False or when.sure == ("", ""):
        return known
    periods = [arrangement.period, *(statement.period for statement in arrangement.statements)]
    if any(word in period.lower() for word in when.words for period in periods):
        return True
    return True if in_force_within(arrangement, *when.sure) else None


class Truth:
    """What one library states: its arrangements by the roles of states, and the words of its documents."""

    def __init__(self, library: Library) -> None:
        self.every = library.arrangements()
        named = {state.name: state.code for state in library.states()}  # "Madagascar" was once no state
        self.roles = {one.id: (*codes(one)[:2], codes(one)[2] or named.get(one.host.name, "")) for one in self.every}
        self._in_roles = cache(self._look_for_roles)
        self.states = {state.code: state for state in library.states()}
        self.now = moment(library.date)
        self.terms = library.terms()
        self.notes = tuple(note.text for note in library.notes())
        self.blocks = [block for page in range(1, library.page_count + 1) for block in library.page(page).blocks]
        self.words = {word for block in self.blocks for word in re.findall(r"\w+", fold(block.text))}

    @cached_property
    def three_states(self) -> tuple[Arrangement, ...]:
        """The arrangements in which every role is a state with a code."""
        return tuple(one for one in self.every if one.power.code and one.represented.code and one.host.code)

    def stated(self, power: str = "", represented: str = "", host: str = "") -> tuple[Arrangement, ...]:
        """Return the arrangements with these states (codes) in these roles; blank roles are open."""
        return self._in_roles(*(frozenset({code} if code else ()) for code in (power, represented, host)))

    def akin(self, power: str = "", represented: str = "", host: str = "") -> tuple[Arrangement, ...]:
        """Return the same for every state that shares a name with one of these."""
        return self._in_roles(family(power), family(represented), family(host))

    def _look_for_roles(
        self, powers: frozenset[str], represented: frozenset[str], hosts: frozenset[str]
    ) -> tuple[Arrangement, ...]:
        named = ((one, self.roles[one.id]) for one in self.every)
        return tuple(
            one
            for one, (power, state, host) in named
            if (not powers or power in powers)
            and (not represented or state in represented)
            and (not hosts or host in hosts)
        )

    def reading(self, power: str = "", represented: str = "", host: str = "") -> Reading | None:
        """Return what answers a question about these roles at no time in particular; None if nothing is stated."""
        akin = self.akin(power, represented, host)
        stated = self.stated(power, represented, host) or akin
        return whole(stated, akin) if stated else None


def codes(arrangement: Arrangement) -> tuple[str, str, str]:
    """Return the codes of the power, the represented and the host state, blank for what is none."""
    power, represented, host = arrangement.power, arrangement.represented, arrangement.host
    return power.code or "", represented.code or "", host.code or ""


def family(code: str) -> frozenset[str]:
    """Return the states that share a name with this one, itself among them; none for a blank code."""
    return frozenset({code} | _FAMILIES.get(code, set()) if code else ())


def ids(arrangements: Iterable[Arrangement]) -> frozenset[str]:
    """Return the ids of arrangements."""
    return frozenset(one.id for one in arrangements)


def doubtful(arrangements: Iterable[Arrangement]) -> frozenset[str]:
    """Return the ids of those that never were in force, were refused, or that the record does not bear out."""
    return ids(one for one in arrangements if is_doubtful(one) or unsettled(one) is StageKind.REFUSED)


def whole(stated: Iterable[Arrangement], akin: Iterable[Arrangement] = ()) -> Reading:
    """Return the reading whose answer lists all that is stated, what is doubtful last."""
    stated, akin = tuple(stated), tuple(akin)
    return Reading(ids(stated), ids(akin) - ids(stated), doubtful((*stated, *akin)))


def split(
    stated: Iterable[Arrangement], known: Callable[[Arrangement], bool | None]
) -> tuple[Reading | None, frozenset[str]]:
    """Return what answers a question that only some of the arrangements fit, and the ids of those that do not fit.

    What certainly fits has to be listed; where nothing does, what may fit. Doubtful ones may follow.
    """
    stated = tuple(stated)
    sound = [one for one in stated if not is_doubtful(one)]
    fits = ids(one for one in sound if known(one))
    open_ = ids(one for one in sound if known(one) is None)
    last = doubtful(stated)
    out = ids(one for one in stated if known(one) is False)
    if not fits and not open_:
        return None, out
    begun = [one for one in sound if known(one) is not False]
    followed = ids(one for one in begun if any(_is_followed_by(one, other) for other in begun))
    return Reading(fits or open_ - followed or open_, open_ | last, last), out


def _is_followed_by(one: Arrangement, other: Arrangement) -> bool:
    """Return whether a mandate for the same states certainly began later: then the first is asked about no more."""
    if codes(one)[1:] != codes(other)[1:]:
        return False
    era = next((years for name, years in _ERAS.items() if name in other.period.lower()), ("", ""))[0]
    return bounds_of(one).latest_start < max(bounds_of(other).earliest_start, era)


def before(one: Arrangement, others: Iterable[Arrangement]) -> bool | None:
    """Return whether an arrangement came before all of the others; None if the dates do not tell."""
    others = tuple(others)
    if all(is_before(one, other) for other in others):
        return True
    return False if any(is_before(other, one) for other in others) else None


def after(one: Arrangement, others: Iterable[Arrangement]) -> bool | None:
    """Return whether an arrangement came after all of the others; None if the dates do not tell."""
    others = tuple(others)
    if all(is_before(other, one) for other in others):
        return True
    return False if any(is_before(one, other) for other in others) else None
