"""The table of all names of states, written beside the inverted index: from folded words to the states that they name.

Folding the names takes 100 ms, which no search waits for.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from index.regular_files import read_regular
from index.search.analysis import words
from index.sorted_lines import SortedLines
from index.values import Struct, field, json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from index.gazetteer import Gazetteer
    from index.model import Content, State

NAMES_FILE, STATES_FILE = "state_names.txt", "states.json"
EXTANT = 2  # letters of the code of a state that exists
# The states that a name means are ordered by: not in the library's own list, kind, former, not a state of the library,
# not the usual name, code.
_Order = tuple[bool, "NamedBy", bool, bool, bool, str]
# Code, kind, whether the library's own list has it, the name, and the usual name of the state.
_Named = tuple[str, "NamedBy", bool, str, str]


class NamedBy(IntEnum):
    """How a text names a state; of two, the smaller one is the likelier to be meant."""

    NAME = 0
    DEMONYM = 1
    CAPITAL = 2
    CODE = 3


class StateFacts(Struct, frozen=True):
    """What is known of the states of the world beside their names.

    `codes` leads from ISO codes to states, `others` from states that are not in the library's list to names. `kindred`
    leads from the codes of states to those of other times that people may mean by their names, `lifetimes` to the first
    and the last date on which those existed that exist no longer. `longest` is how many words a name has at most.
    """

    codes: dict[str, str] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    longest: int = 0
    kindred: dict[str, tuple[str, ...]] = field(default_factory=dict)
    lifetimes: dict[str, tuple[str, str]] = field(default_factory=dict)


class NameTable(NamedTuple):
    """The names of the states of the library and of the world.

    `names` has, by folded words with spaces between them, the states as "CODE:kind" with spaces between them, the most
    usual first; a kind is a `NamedBy`, and "+" after it marks a name that the library's own list has. Blank is the name
    of another thing.
    """

    names: SortedLines
    facts: StateFacts


def name_table(states: Iterable[State], gazetteer: Gazetteer) -> NameTable:
    """Return the table of the states of a library and of the world."""
    own = tuple(states)
    known = {state.code for state in own}
    named: dict[str, list[tuple[_Order, str]]] = {}
    for code, kind, listed, name, shown in (*_own_names(own), *_names(gazetteer)):
        if key := " ".join(words(name)):
            order = (not listed, kind, len(code) != EXTANT, code not in known, name != shown, code)
            named.setdefault(key, []).append((order, f"{code}:{kind.value}{'+' if listed else ''}"))
    table = {key: _readings(found) for key, found in named.items()}
    table |= {" ".join(words(name)): "" for name in gazetteer.not_states}
    facts = StateFacts(
        {iso: entry.code for entry in gazetteer.states for iso in entry.codes},
        {entry.code: entry.name for entry in gazetteer.states if entry.code not in known},
        max((key.count(" ") + 1 for key in table), default=0),
        {entry.code: entry.kindred for entry in gazetteer.states if entry.kindred},
        {entry.code: entry.lifetime for entry in gazetteer.states if any(entry.lifetime)},
    )
    return NameTable(SortedLines.of(table), facts)


def write_name_table(folder: Path, content: Content) -> None:
    """Write the table of a library into an existing folder."""
    table = name_table(content.states, content.gazetteer)
    (folder / NAMES_FILE).write_bytes(table.names.lines)
    (folder / STATES_FILE).write_bytes(json.encode(table.facts))


def read_name_table(folder: Path) -> NameTable:
    """Return the table in a folder; raises OSError or MsgspecError if it cannot be read."""
    facts = json.decode(read_regular(folder / STATES_FILE), type=StateFacts)
    return NameTable(SortedLines(read_regular(folder / NAMES_FILE)), facts)


def _readings(found: list[tuple[_Order, str]]) -> str:
    """Return the states that a name means in their order, each once."""
    best: dict[str, str] = {}
    for _, reading in sorted(found):
        best.setdefault(reading.split(":")[0], reading)
    return " ".join(best.values())


def _own_names(states: Iterable[State]) -> Iterator[_Named]:
    for state in states:
        yield from ((state.code, NamedBy.NAME, True, name, state.name) for name in (state.name, *state.aliases))
        yield from ((state.code, NamedBy.DEMONYM, True, name, state.name) for name in state.demonyms)
        yield state.code, NamedBy.CAPITAL, True, state.capital, state.name


def _names(gazetteer: Gazetteer) -> Iterator[_Named]:
    for entry in gazetteer.states:
        kinds = (
            (NamedBy.NAME, (entry.name, *entry.names)),
            (NamedBy.DEMONYM, entry.demonyms),
            (NamedBy.CAPITAL, entry.capitals),
        )
        yield from ((entry.code, kind, False, name, entry.name) for kind, names in kinds for name in names)
