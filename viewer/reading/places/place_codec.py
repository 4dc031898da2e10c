"""How a place is written into a setting and read again."""

from __future__ import annotations

from viewer.reading.places.history import Place


def write_place(place: Place) -> str:
    """Return a place encoded as a word."""
    return f"{place.block}@{place.offset}"


def read_place(word: str) -> Place | None:
    """Return the place decoded from a word; None if it is malformed."""
    block, _, offset = word.rpartition("@")
    if block and len(offset) <= 4 and offset.isascii() and offset.isdigit():
        return Place(block, min(int(offset), 1000))
    return None
