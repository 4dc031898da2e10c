"""How two states can reach each other, in a sentence and as rows with their statements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from index.arrangements.bounds import last_day
from index.arrangements.relations import Channel, Direction
from index.built.library import Library
from index.model import Arrangement, State, Statement
from index.values import replace
from index.words.dates import date_words
from index.words.inflected import alternatives, opening
from index.words.language import translate
from index.words.punctuation import capitalised
from index.words.remark_words import confirmation_sentence
from index.words.wording import name_in_sentence
from viewer.arrangements.details.details import DetailRow, arrangement_row, statement_row

_translate = partial(translate, "Channel")


def channel_sentence(found: Channel, one: State, other: State, on: str, today: date) -> str:
    """Return in a sentence through whom each of two states can reach the other, or that no channel is known.

    Of `on`, an ISO date or blank, it tells as of a past time where it is before `today`. What is known comes first
    then, so that the date stands before it and not before what the library does not know.
    """
    ways = [(found.there, one, other), (found.back, other, one)]
    if on:
        ways.sort(key=lambda way: not _is_known(way[0]))
    if not any(_is_known(way) for way, _, _ in ways):
        return capitalised(_nobody(one, other, on))
    past = bool(on) and last_day(on) < today.isoformat()
    there, back = (_way(*way, dated=bool(on), past=past) for way in ways)
    said = _translate("{there}; {back}.").format(there=there, back=back)
    if on:
        said = _translate("{date:in}, {answer}").format(date=date_words(on), answer=opening(said, capital=False))
    return capitalised(said)


def channel_rows(found: Channel, one: State, other: State, library: Library, today: date) -> tuple[DetailRow, ...]:
    """Return the mandates of both directions; those that are no channel are listed separately."""
    return (
        *_direction_rows(found.there, name_in_sentence(one), name_in_sentence(other), library, today),
        *_direction_rows(found.back, name_in_sentence(other), name_in_sentence(one), library, today),
    )


def main_statements(arrangement: Arrangement) -> tuple[Statement, ...]:
    """Return one statement of each layer, the one that dates the mandate most precisely: enough to see the evidence."""
    best: dict[str, Statement] = {}
    for statement in arrangement.statements:
        known = best.get(statement.layer)
        if known is None or detail(statement) > detail(known):
            best[statement.layer] = statement
    return tuple(best.values())


def detail(statement: Statement) -> tuple[bool, bool]:
    """Rank how precisely a statement gives its time: dates, then a period in words, then nothing."""
    return bool(statement.start or statement.end), bool(statement.period)


def _is_known(direction: Direction) -> bool:
    return bool(direction.in_force or direction.perhaps)


def _nobody(one: State, other: State, on: str) -> str:
    names = {"one": name_in_sentence(one), "other": name_in_sentence(other)}
    if on:
        pattern = _translate("the library knows no channel between {one} and {other} {date:in}.")
        return pattern.format(**names, date=date_words(on))
    return _translate("the library knows no channel between {one} and {other}.").format(**names)


def _way(direction: Direction, one: State, other: State, *, dated: bool, past: bool) -> str:
    if direction.in_force and past:
        pattern = _translate("{one} could reach {other} through {powers}")
    elif direction.in_force:
        pattern = _translate("{one} can reach {other} through {powers}")
    elif direction.perhaps:
        pattern = _translate("{one} could perhaps reach {other} through {powers}")
    elif dated:
        pattern = _translate("for that time the library knows no channel from {one} to {other}")
    else:
        pattern = _translate("the library knows no channel from {one} to {other}")
    powers = dict.fromkeys(name_in_sentence(each.power) for each in direction.in_force or direction.perhaps)
    through = alternatives(powers) if powers else ""
    return pattern.format(one=name_in_sentence(one), other=name_in_sentence(other), powers=through)


def _direction_rows(direction: Direction, one: str, other: str, library: Library, today: date) -> Iterator[DetailRow]:
    heading = capitalised(_translate("From {one} to {other}").format(one=one, other=other))
    if direction.in_force:
        yield from _mandates(heading, direction.in_force, library, today)
    else:
        pattern = _translate("None known: no mandate for {represented} in {host} is stated to be in force.")
        nobody = pattern.format(represented=one, host=other)
        yield DetailRow(text=nobody, section=heading, spoken=nobody, copied=nobody)
    yield from _mandates(
        _translate("{0}: perhaps, not dated well enough to tell").format(heading), direction.perhaps, library, today
    )
    yield from _mandates(
        _translate("{0}: at other times, or undated").format(heading), direction.other_times, library, today
    )
    yield from _mandates(_translate("{0}: not to rely on").format(heading), direction.doubtful, library, today)


def _mandates(heading: str, found: tuple[Arrangement, ...], library: Library, today: date) -> Iterator[DetailRow]:
    for at, arrangement in enumerate(found):
        row = arrangement_row(arrangement)
        row = replace(row, strong=True, alert=confirmation_sentence(arrangement, today))
        yield row if at else replace(row, section=heading)
        for statement in main_statements(arrangement):
            yield statement_row(statement, library, arrangement.statements)
