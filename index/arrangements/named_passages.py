"""Where texts name a state, by any name or adjective that the library's list has for it; a capital is no name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from index.built.library import Library
    from index.model import Block, Span, State


def passages_naming(library: Library, state: State) -> Iterator[tuple[Block, Span]]:
    """Yield the passages that name a state, in reading order, and where the first name stands in each."""
    own = frozenset(_names(state))
    holding = (name for each in library.states() for name in _names(each) if any(part in name for part in own))
    found = _pattern({*own, *holding})
    for passage in library.passages():
        span = next((name.span() for name in found.finditer(passage.text) if name[0] in own), None)
        if span is not None:
            yield passage, span


def state_named_at(text: str, at: int, states: Collection[State]) -> State | None:
    """Return the state whose name stands at a character of a text, or None."""
    by_name = {name: state for state in reversed(list(states)) for name in _names(state)}
    found = _pattern(by_name).finditer(text)
    return next((by_name[name[0]] for name in found if name.start() <= at <= name.end()), None)


def _names(state: State) -> Iterator[str]:
    return (name for name in (state.name, *state.aliases, *state.demonyms) if name)


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Return what finds these names as they are spelled, the longest that fits: “East Germany” is not Germany."""
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
