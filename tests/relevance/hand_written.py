"""The questions written by hand; what each asks is noted beside it, so that facts can check its answers."""

from __future__ import annotations

import tomllib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.arrangements.relations import is_doubtful
from index.values import Struct
from tests.relevance import measuring
from tests.relevance.judging import Expected, Judgement, Verdict, holds
from tests.relevance.periods import NAMED
from tests.relevance.question import Question, about_arrangements
from tests.relevance.templates.roles import excluding
from tests.relevance.templates.times import fitting, timed, until_now
from tests.relevance.truth import after, before, codes, moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from index.model import Arrangement
    from tests.relevance.cards import Card
    from tests.relevance.truth import Truth

ROLES_AND_TIME = Path(__file__).with_name("roles_and_time.toml")
UNANSWERABLE = Path(__file__).with_name("unanswerable.toml")


class Asked(Struct, frozen=True, kw_only=True):
    """A question about roles and time; states are codes.

    `time` is a date, two with a slash between, "now", "still", a named period, or "before" or "after" with the code of
    a power; `without` is the power that is left out, `says` what the sentence has to name, and `count` tells that a
    number is asked for. `answers` are the ids that have to be listed, none where the answer is that there is none.
    """

    text: str
    language: str
    power: str = ""
    represented: str = ""
    host: str = ""
    time: str = ""
    without: str = ""
    says: tuple[str, ...] = ()
    count: bool = False
    answers: frozenset[str]


def asked() -> list[Asked]:
    """Return the questions about roles and time."""
    listed = tomllib.loads(ROLES_AND_TIME.read_text("utf-8"))["questions"]
    return [_asked(**question) for question in listed]


def _asked(says: list[str] | None = None, answers: list[str] | None = None, **more: Any) -> Asked:
    return Asked(says=tuple(says or ()), answers=frozenset(answers or ()), **more)


def with_answers() -> list[measuring.Asked]:
    """Return all questions by hand that have answers, to see at which place these stand."""
    by_language = [measuring.Asked(one.text, f"roles {one.language}", one.answers) for one in asked() if one.answers]
    return [*measuring.asked(), *measuring.asked(measuring.PASSAGES), *by_language]


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions about roles and time, and those that cannot be answered."""
    for one in asked():
        yield about_arrangements(f"by hand, {one.language}", one.text, expected(truth, one), one.language)
    for record in tomllib.loads(UNANSWERABLE.read_text("utf-8"))["questions"]:
        judge = {"none": says_none, "nothing": no_card}[record["right"]]
        yield Question("by hand, unanswerable", (record["text"],), judge, record.get("language", "en"))


def expected(truth: Truth, one: Asked) -> Expected:
    """Return what is true of a question about roles and time, by the facts alone."""
    stated = truth.stated(one.power, one.represented, one.host) or truth.akin(one.power, one.represented, one.host)
    if one.without:
        return excluding(stated, one.without)
    if one.time == "still":
        return _also(
            Expected(readings=(until_now(truth, stated),), roles=(one.power, one.represented, one.host)), one, stated
        )
    order, _, power = one.time.partition(" ")
    if order in ("before", "after"):
        return _beside(stated, before if order == "before" else after, power)
    if one.time:
        when = truth.now if one.time == "now" else NAMED.get(one.time) or moment(*one.time.split("/"))
        return _also(timed(truth, stated, when), one, stated)
    reading = truth.reading(one.power, one.represented, one.host)
    roles = (one.power, one.represented, one.host)
    return _also(Expected(readings=(reading,) if reading else (), roles=roles, none=not reading), one, stated)


def _beside(stated: tuple[Arrangement, ...], order: Callable[..., bool | None], power: str) -> Expected:
    own = [one for one in stated if one.power.code == power]
    others = (one for one in stated if one.power.code != power)
    found = fitting(others, partial(order, others=own))
    return Expected(readings=found.readings, roles=found.roles, none=found.none, stated=True)


def _also(found: Expected, one: Asked, stated: tuple[Arrangement, ...]) -> Expected:
    """Return what is true, with what the sentence has to say: dates, and a number, of mandates or of powers."""
    must = next(iter(found.readings)).must if found.readings else frozenset()
    counted = [row for row in stated if row.id in must and not is_doubtful(row)]
    numbers = {len(counted), len({codes(row)[0] for row in counted}), len({codes(row)[1] for row in counted})}
    return Expected(
        readings=found.readings,
        roles=found.roles,
        none=found.none,
        stated=found.stated,
        timed=found.timed,
        out=found.out,
        says=one.says,
        numbers=frozenset(numbers) if one.count else frozenset(),
    )


def says_none(card: Card) -> Judgement:
    """Judge a card where the only right one says plainly that there is none."""
    return holds(lambda one: one.kind == "none" and not one.rows)(card)


def no_card(card: Card) -> Judgement:
    """Judge a card where there should be none, or one that says that there is none."""
    right = not card.kind or (card.kind == "none" and not card.rows)
    return Judgement(Verdict.RIGHT if right else Verdict.WRONG)
