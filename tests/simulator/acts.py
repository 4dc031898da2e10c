"""What an act of a reader is, and what it may do to the place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from random import Random
from typing import Any

from tests.simulator.reader_at_program import ReaderAtProgram


class Effect(Enum):
    """What an act may do to the places of the texts; the invariants hold it to that."""

    STAY = auto()
    """No place changes, in no text."""
    BEGIN = auto()
    """A search begins at the place on screen, which has been visited from now on."""
    LOOK = auto()
    """Something may be previewed; where the reader is and was stays as it is."""
    LEAVE = auto()
    """Looking ends: the reader is where they were before it, and the history knows nothing of it."""
    KEEP = auto()
    """What was previewed is visited from now on; no place changes."""
    FIND_NO_MORE = auto()
    """Finding ends: the reader is at the line where it began."""
    GO = auto()
    """The reader goes somewhere."""
    START = auto()
    """The program was started."""


@dataclass(frozen=True)
class Act:
    """One kind of act: how often it comes, a value drawn for it, and how it is done.

    `draw` knows nothing of the program, so that an act means the same in every session that is made of other acts.
    `do` returns the effect that is allowed.
    """

    name: str
    weight: float
    do: Callable[[ReaderAtProgram, Any], Effect]
    draw: Callable[[Random], Any] = lambda _random: None


@dataclass(frozen=True)
class Step:
    """One act of a session with its value."""

    act: Act
    value: Any

    def __str__(self) -> str:
        return self.act.name if self.value is None else f"{self.act.name} {self.value!r}"


def fraction(random: Random) -> float:
    """Draw a number from 0 to 1."""
    return round(random.random(), 3)


def one_of(*choices: Any) -> Callable[[Random], Any]:
    """Return what draws one of these."""
    return lambda random: random.choice(choices)
