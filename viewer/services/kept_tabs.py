"""How tabs are written into one setting and read again: places left of the one that is read, and right of it."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.services.history import Place
from viewer.services.tabs import LIMIT

_HERE = "*"


def write_tabs(before: Sequence[Place], after: Sequence[Place]) -> str:
    """Return the text that stands for these tabs, blank when the tab that is read is the only one."""
    if not before and not after:
        return ""
    return " ".join([*map(_write, before), _HERE, *map(_write, after)])


def read_tabs(text: str) -> tuple[list[Place], list[Place]]:
    """Return the places left and right of the tab that is read; what cannot be understood is left out."""
    words = text.split()[: LIMIT + 1]
    here = words.index(_HERE) if _HERE in words else len(words)
    return _places(words[:here]), _places(words[here + 1 :])


def _write(place: Place) -> str:
    return f"{place.block}@{place.offset}"


def _places(words: Sequence[str]) -> list[Place]:
    found = []
    for word in words:
        block, _, offset = word.rpartition("@")
        if block and len(offset) <= 4 and offset.isascii() and offset.isdigit():
            found.append(Place(block, min(int(offset), 1000)))
    return found
