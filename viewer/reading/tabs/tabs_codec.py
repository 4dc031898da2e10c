"""How tabs are written into one setting and read again: places left of the one that is read, and right of it."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.reading.places.history import Place
from viewer.reading.places.place_codec import read_place, write_place
from viewer.reading.tabs.tabs_service import LIMIT

_HERE = "*"


def write_tabs(before: Sequence[Place], after: Sequence[Place]) -> str:
    """Return the tabs encoded as text; blank if the current tab is the only one."""
    if not before and not after:
        return ""
    return " ".join([*map(write_place, before), _HERE, *map(write_place, after)])


def read_tabs(text: str) -> tuple[list[Place], list[Place]]:
    """Return the places left and right of the tab that is read; what cannot be understood is left out."""
    words = text.split()[: LIMIT + 1]
    here = words.index(_HERE) if _HERE in words else len(words)
    return _places(words[:here]), _places(words[here + 1 :])


def _places(words: Sequence[str]) -> list[Place]:
    found = []
    for word in words:
        place = read_place(word)
        if place is not None:
            found.append(place)
    return found
