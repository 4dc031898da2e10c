"""Questions with a time: years, spans, named periods, now, former, before and after, since when (kind 2)."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.bounds import first_day
from index.model import Status
from index.values import replace
from tests.relevance.judging import Expected
from tests.relevance.periods import NAMED
from tests.relevance.question import Question, about_arrangements, filled
from tests.relevance.truth import after, before, codes, doubtful, ids, in_force_at, is_elsewhen, moment, split, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.model import Arrangement
    from tests.relevance.truth import Moment, Reading, Truth

Pair = tuple["Arrangement", ...]
FAR_OFF, LAST_YEAR = 20, 2026
_FAR = 6  # years before the first or after the last date
YEARS = {
    "in YEAR": "who represented {R} in {H} in {Y}",
    "bare YEAR": "{R0} {H0} {Y}",
    "r interests C YEAR": "which country looked after {r} interests in {C} in {Y}?",
    "YEAR first": "In {Y}, who was the protecting power for {R} in {H}?",
}
SPANS = {
    "YEAR-YY": "who represented {R} in {H} {A}-{B2}",
    "from YEAR to YEAR": "who represented {R} in {H} from {A} to {B}",
    "between YEAR and YEAR": "protecting power for {R} in {H} between {A} and {B}",
}
NOW = {
    "now": "who represents {R} in {H} now",
    "currently": "who currently represents {R} in {H}?",
    "today": "protecting power for {R} in {H} today",
    "still": "is {R} still represented in {H}",
    "current": "current protecting power of {R} in {H}",
}
FORMER = {
    "former": "former protecting power of {R} in {H}",
    "used to": "who used to represent {R} in {H}",
}
BESIDE = {
    "before P": (before, "who represented {R} in {H} before {P}"),
    "until P": (before, "who represented {R} in {H} until {P} took over"),
    "after P": (after, "who represented {R} in {H} after {P}"),
    "predecessor of P": (before, "who was the predecessor of {P} for {R} in {H}"),
    "P's successor": (after, "who was {P}'s successor for {R} in {H}"),
}
STILL = ("still in force", "is the mandate still in force")
DATES = {
    "since when": ("start", "since when has {P} represented {R} in {H}"),
    "how long": ("start", "how long did {P} represent {R} in {H}"),
    "when did it end": ("end", "when did {P} stop representing {R} in {H}"),
    "until when": ("end", "until when did {P} represent {R} in {H}?"),
    "still in force": ("end", "does {P} still represent {R} in {H}?"),
    "is the mandate still in force": ("end", "is the {p} mandate for {R} in {H} still in force?"),
}


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions with a time; each pair of states once, and each power of a pair."""
    pairs = {(codes(one)[1], codes(one)[2]): one for one in reversed(truth.three_states)}
    for number, one in enumerate(pairs.values()):
        _, represented, host = codes(one)
        pair = truth.stated(represented=represented, host=host)
        akin = truth.akin(represented=represented, host=host)
        yield from _at_years(truth, one, pair, akin)
        yield from _in_spans(truth, one, pair, akin)
        yield from _in_periods(truth, one, pair, akin, number)
        yield from _now_and_then(truth, one, pair)
    for one in truth.three_states:
        yield from _far_off(truth, one)
        yield from _events(truth, one)
        yield from _beside(truth, one)
        yield from _dates(truth, one)
        yield from _of_a_power(truth, one)


def timed(
    truth: Truth, pair: Iterable[Arrangement], when: Moment | None = None, akin: Iterable[Arrangement] = ()
) -> Expected:
    """Return what is true of a question about one pair of states (or other roles) at a moment, now without one.

    Where nothing fits, what is stated of states that share a name may be listed.
    """
    pair, when = tuple(pair), when or truth.now
    expected = fitting(pair, partial(in_force_at, when=when))
    others = fitting([*pair, *akin], partial(in_force_at, when=when)) if expected.none else expected
    return replace(
        expected,
        readings=(*expected.readings, *(reading for reading in others.readings if reading not in expected.readings)),
        past=any(is_elsewhen(one, when) for one in pair),
    )


def fitting(pair: Iterable[Arrangement], known: Callable[[Arrangement], bool | None]) -> Expected:
    """Return what is true of a question that some of the arrangements fit, as `known` tells."""
    pair = tuple(pair)
    reading, out = split(pair, known)
    readings: tuple[Reading, ...] = (reading,) if reading else ()
    if not reading and doubtful(pair):
        readings = (whole(one for one in pair if one.id in doubtful(pair)),)
    return Expected(
        readings=readings, roles=common_roles(pair), none=not reading, stated=bool(pair), timed=True, out=out
    )


def common_roles(stated: tuple[Arrangement, ...]) -> tuple[str, str, str]:
    """Return the states that have the same role in all of the arrangements, blank for other roles."""
    by_role = list(zip(*map(codes, stated), strict=True)) or [(), (), ()]
    power, represented, host = (had[0] if len(set(had)) == 1 else "" for had in by_role)
    return power, represented, host


def _years_of(pair: Iterable[Arrangement]) -> list[int]:
    """Return the years to ask about: those of the dates, one between, and some far from all."""
    years: set[int] = set()
    for one in pair:
        dates = [int(date[:4]) for date in (one.start, one.end) if date]
        if dates:
            years |= {*dates, sum(dates) // len(dates), min(dates) - _FAR, max(dates) + _FAR}
    return sorted(year for year in years if year <= LAST_YEAR) or [1943]


def _at_years(truth: Truth, one: Arrangement, pair: Pair, akin: Pair) -> Iterator[Question]:
    patterns = list(YEARS.items())
    for number, year in enumerate(_years_of(pair)):
        expected = timed(truth, pair, moment(str(year)), akin)
        for template, pattern in (patterns[0], patterns[1 + number % 3]):
            yield about_arrangements(template, filled(pattern, truth, one, Y=year), expected)


def _far_off(truth: Truth, one: Arrangement) -> Iterator[Question]:
    """Yield questions about the other world war than that of an arrangement, and about times decades away from it."""
    known = [int(date[:4]) for date in (one.start, one.end, *re.findall(r"\b\d{4}\b", one.period)) if date]
    for year in {*(1917, 1942), *(year + step for year in known for step in (-40, 40))}:
        if year <= LAST_YEAR and not any(abs(year - each) < FAR_OFF for each in known):
            pair, akin = truth.stated("", *codes(one)[1:]), truth.akin("", *codes(one)[1:])
            text = filled("who represented {R} in {H} in {Y}", truth, one, Y=year)
            yield about_arrangements("in a YEAR far off", text, timed(truth, pair, moment(str(year)), akin))


def _events(truth: Truth, one: Arrangement) -> Iterator[Question]:
    """Yield questions about the mandates of a power that began, or ended, in a year in which one did."""
    stated = truth.stated(power=codes(one)[0])
    for template, word, date in (("began in YEAR", "began", one.start), ("ended in YEAR", "ended", one.end)):
        if date:
            expected = fitting(stated, partial(_lies_in, event=word, when=moment(date[:4])))
            text = filled("which mandates of {P} {E} in {Y}", truth, one, E=word, Y=date[:4])
            yield about_arrangements(template, text, expected)


def _lies_in(one: Arrangement, event: str, when: Moment) -> bool | None:
    """Return whether an arrangement began or ended at a moment; None: its dates do not tell."""
    date = one.start if event == "began" else one.end
    if date and len(date) >= len("1980"):
        return when.first <= first_day(date) <= when.last
    stands = event == "ended" and one.status is Status.CURRENT
    return False if stands or in_force_at(one, when) is False else None


def _in_spans(truth: Truth, one: Arrangement, pair: Pair, akin: Pair) -> Iterator[Question]:
    for number, year in enumerate(_years_of(pair)[::2]):
        first, last = year - 2, min(year + 2, LAST_YEAR)
        template, pattern = list(SPANS.items())[number % 3]
        text = filled(pattern, truth, one, A=first, B=last, B2=f"{last % 100:02}")
        yield about_arrangements(template, text, timed(truth, pair, moment(str(first), str(last)), akin))
        decade = year // 10 * 10
        text = filled("who represented {R} in {H} in the {D}s", truth, one, D=decade)
        yield about_arrangements("in the DECADE", text, timed(truth, pair, moment(str(decade), str(decade + 9)), akin))


def _in_periods(truth: Truth, one: Arrangement, pair: Pair, akin: Pair, number: int) -> Iterator[Question]:
    """Yield questions about one period in which something was in force, if there is one, and about another."""
    names = list(NAMED)
    for name in dict.fromkeys((_period_of(pair), names[number % len(names)])):
        if name:
            text = filled("who represented {R} in {H} during {T}", truth, one, T=name)
            yield about_arrangements("during a named period", text, timed(truth, pair, NAMED[name], akin))


def _period_of(pair: tuple[Arrangement, ...]) -> str:
    fits = (name for name, when in NAMED.items() if any(in_force_at(one, when) for one in pair))
    return next(fits, "")


def _now_and_then(truth: Truth, one: Arrangement, pair: tuple[Arrangement, ...]) -> Iterator[Question]:
    for template, pattern in NOW.items():
        expected = timed(truth, pair)
        expected = replace(expected, past=expected.past or template == "still")
        yield about_arrangements(template, filled(pattern, truth, one), expected)
    for template, pattern in FORMER.items():
        yield about_arrangements(template, filled(pattern, truth, one), fitting(pair, is_former))


def is_former(one: Arrangement) -> bool | None:
    """Return whether an arrangement was in force and is no longer; None: not known."""
    return {Status.ENDED: True, Status.UNKNOWN: None}.get(one.status, False)


def _beside(truth: Truth, one: Arrangement) -> Iterator[Question]:
    power, represented, host = codes(one)
    pair = truth.stated(represented=represented, host=host)
    own = [other for other in pair if other.power.code == power]
    others = [other for other in pair if other not in own]
    for template, (order, pattern) in BESIDE.items():
        # Of several times of the power, before or after any of them will do.
        ordered = [split(others, partial(order, others=each))[0] for each in (own, *([each] for each in own))]
        readings = tuple(reading for reading in ordered if reading)
        roles = ("", represented, host)
        expected = Expected(readings=readings, roles=roles, none=ordered[0] is None, stated=True)
        yield about_arrangements(template, filled(pattern, truth, one), expected)


def _dates(truth: Truth, one: Arrangement) -> Iterator[Question]:
    stated = truth.stated(*codes(one))
    for template, (fact, pattern) in DATES.items():
        dates = [getattr(other, fact)[:4] for other in stated if getattr(other, fact)]
        reading = until_now(truth, stated) if template in STILL else whole(stated)
        expected = Expected(readings=(reading,), roles=codes(one), says=tuple(dates))
        yield about_arrangements(template, filled(pattern, truth, one), expected)


def until_now(truth: Truth, stated: Iterable[Arrangement]) -> Reading:
    """Return the reading of "still": what is over may be listed by a card that says there is none any more."""
    stated = tuple(stated)
    ended = ids(one for one in stated if one.status is Status.ENDED or is_elsewhen(one, truth.now))
    reading = whole(stated)
    return type(reading)(reading.must, reading.may | ended, reading.last)


def _of_a_power(truth: Truth, one: Arrangement) -> Iterator[Question]:
    """Yield questions about what a power did in a year, for whomever; the year is one in which it acted, if known."""
    power = codes(one)[0]
    stated = truth.stated(power=power)
    year = int((one.start or one.end or "1943")[:4])
    text = filled("which states did {P} represent in {Y}", truth, one, Y=year)
    yield about_arrangements("P in YEAR", text, timed(truth, stated, moment(str(year))))
