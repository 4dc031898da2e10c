"""Arrangements that nobody made, as many as a measurement needs, over the states of the library."""

from __future__ import annotations

import random
from typing import Any

from index.arrangements.stages import told_stages
from index.model import Arrangement, Assessment, Party, State, Statement, Status

FIRST_YEAR, LAST_YEAR = 1870, 2024


def made_rows(number: int, states: tuple[State, ...], seed: int = 1) -> tuple[Arrangement, ...]:
    """Return `number` arrangements between the states: dated to the year, the month or the day, open, or undated."""
    chance = random.Random(seed)
    return tuple(_row(at, states, chance) for at in range(number))


def _row(at: int, states: tuple[State, ...], chance: random.Random) -> Arrangement:
    power, represented, host = (Party(state.code, state.name) for state in chance.sample(states, 3))
    status, assessment = chance.choice(list(Status)), chance.choice(list(Assessment))
    start = chance.choice([_date(chance), _date(chance), ""])
    end = f"{int(start[:4]) + chance.randrange(1, 20)}" if start and status is Status.ENDED else ""
    as_of = f"{LAST_YEAR}-01" if status is Status.CURRENT else ""
    facts: dict[str, Any] = {"period": "", "start": start, "end": end, "as_of": as_of}
    facts |= {"status": status, "assessment": assessment, "stages": told_stages(start, end, status)}
    blank: dict[str, Any] = dict.fromkeys(("document", "passage", "quote"), "")
    statement = Statement(id=f"s{at}", layer=chance.choice(["source", "register"]), **blank, **facts)
    statements = (statement,) * chance.choice([1, 2])
    return Arrangement(id=f"a{at}", power=power, represented=represented, host=host, statements=statements, **facts)


def _date(chance: random.Random) -> str:
    year, month, day = chance.randrange(FIRST_YEAR, LAST_YEAR), chance.randrange(1, 13), chance.randrange(1, 29)
    return f"{year}-{month:02}-{day:02}"[: chance.choice([4, 7, 10])]
