"""Judges a card: a pure function of what is true and what was answered."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.relevance.cards import Card
    from tests.relevance.truth import Reading

_YEARS = 1000  # smaller numbers count something
_BEGINNING = 90  # characters in which a count has to stand
_NUMBER_WORDS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip


class Verdict(StrEnum):
    """What an answer is worth; only the first is good, and the three after the second are false."""

    RIGHT = "right"
    INCOMPLETE = "incomplete"
    DENIAL = "denial"
    SWAPPED = "swapped"
    WRONG = "wrong"
    NONE = "none"


FALSE = (Verdict.DENIAL, Verdict.SWAPPED, Verdict.WRONG)


class Judgement(Struct, frozen=True):
    """A verdict; whether the card names only what was not in force then; whether it says no time it means."""

    verdict: Verdict
    out_of_force: bool = False
    unsaid: bool = False


class Expected(Struct, frozen=True, kw_only=True):
    """What is true of a question about arrangements.

    Any of `readings` will do. `roles` are the codes of the power, the represented and the host state that are asked
    about, blank where open, and `asked` those of states named in no role in particular: by them a swapped direction is
    known.
    `none`: a plain none is right; `stated` tells that the library has arrangements for the roles, though not for the
    time asked. `silent`: no card is right as well. `out` are those certainly not in force then. Every text of `says`,
    and one of `numbers`, has to stand in the sentence. `past`: a none may list what was in force before.
    """

    readings: tuple[Reading, ...] = ()
    roles: tuple[str, str, str] = ("", "", "")
    asked: frozenset[str] = frozenset()
    none: bool = False
    stated: bool = False
    silent: bool = False
    timed: bool = False
    out: frozenset[str] = frozenset()
    says: tuple[str, ...] = ()
    numbers: frozenset[int] = frozenset()
    past: bool = False


def judged(expected: Expected, card: Card) -> Judgement:
    """Return the judgement of a card about arrangements."""
    verdict = _verdict(expected, card)
    out = card.kind != "none" and _is_out(expected, card)
    unsaid = expected.timed and verdict is Verdict.RIGHT and not card.of_today and not card.in_force_on
    return Judgement(verdict, out, unsaid)


def _verdict(expected: Expected, card: Card) -> Verdict:
    if not card.kind:
        return Verdict.RIGHT if expected.silent else Verdict.NONE
    if card.kind == "choice":
        return Verdict.NONE
    if card.kind == "definition":
        return Verdict.RIGHT if expected.silent else Verdict.WRONG
    if card.kind == "none" or not card.rows:
        return _of_none(expected, card)
    fits = [] if _is_out(expected, card) else [_fit(reading, card) for reading in expected.readings]
    verdict = min(fits, key=list(Verdict).index, default=Verdict.WRONG)
    if verdict is Verdict.WRONG and _is_turned(expected, card.rows[0].roles):
        return Verdict.SWAPPED
    return _of_sentence(expected, card) if verdict is Verdict.RIGHT else verdict


def _is_out(expected: Expected, card: Card) -> bool:
    """Return whether a card lists only what was not in force at the time asked."""
    return expected.timed and bool(card.rows) and frozenset(card.ids) <= expected.out


def _is_turned(expected: Expected, roles: tuple[str, str, str]) -> bool:
    """Return whether the states that are asked about have other roles in an arrangement."""
    named = expected.asked | frozenset(filter(None, expected.roles))
    _, represented, host = expected.roles
    if represented and host and roles[1:] == (host, represented):
        return True
    in_role = all(not code or code == had for code, had in zip(expected.roles, roles, strict=True))
    return bool(named) and named <= frozenset(roles) and not (in_role and not expected.asked)


def _of_none(expected: Expected, card: Card) -> Verdict:
    """Return the verdict on a card that says there is none; it may list what is doubtful or cannot be told."""
    listed = frozenset(card.ids)
    if expected.none:
        if expected.stated and card.of_today:  # it denies what is stated: the answers of that form know no time
            return Verdict.DENIAL
        out_of_place = listed & expected.out - _doubtful(expected)
        return Verdict.WRONG if out_of_place and not expected.past else Verdict.RIGHT
    for reading in expected.readings:
        undecided = reading.must <= reading.may | reading.last
        if undecided and listed and listed <= reading.must | reading.may:
            return Verdict.RIGHT if reading.must <= listed else Verdict.INCOMPLETE
    return Verdict.DENIAL


def _doubtful(expected: Expected) -> frozenset[str]:
    return frozenset().union(*(reading.last for reading in expected.readings))


def _fit(reading: Reading, card: Card) -> Verdict:
    listed = card.ids
    if not set(listed) <= reading.must | reading.may:
        return Verdict.WRONG
    sound = [one not in reading.last for one in listed]
    if sound != sorted(sound, reverse=True):
        return Verdict.WRONG
    return Verdict.RIGHT if reading.must <= set(listed) else Verdict.INCOMPLETE


def _of_sentence(expected: Expected, card: Card) -> Verdict:
    numbers = numbers_in(card.sentence)
    if expected.numbers and not expected.numbers & numbers:
        return Verdict.WRONG if any(number < _YEARS for number in numbers) else Verdict.INCOMPLETE
    return Verdict.RIGHT if all(text in card.sentence for text in expected.says) else Verdict.INCOMPLETE


def numbers_in(sentence: str) -> frozenset[int]:
    """Return the numbers at the beginning of a sentence, in figures or words."""
    words = re.findall(r"\w+", sentence[:_BEGINNING].lower())
    figures = {int(word) for word in words if word.isdecimal()}
    return frozenset(figures | {_NUMBER_WORDS.index(word) for word in words if word in _NUMBER_WORDS})


def holds(right: Callable[[Card], bool], false: Verdict = Verdict.WRONG) -> Callable[[Card], Judgement]:
    """Return a judge for what has only two verdicts: right, or no card where there is none, else `false`."""

    def judge(card: Card) -> Judgement:
        if right(card):
            return Judgement(Verdict.RIGHT)
        return Judgement(false if card.kind or false is not Verdict.WRONG else Verdict.NONE)

    return judge
