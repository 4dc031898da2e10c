"""How a place is written into a setting and read again."""

from __future__ import annotations

from viewer.reading.places.history import Place


def write_place(place: Place) -> str:
    """Return the word that stands for a place."""
    return f"{place.block}@{place.offset}"


def read_place(word: str) -> Place | None:
    """Return the place that a word stands for; None when it cannot be understood."""
    block, _, offset = word.rpartition("@")
    if block and len(offset) <= 4 and offset.isascii() and offset.isdigit():
        return Place(block, min(int(offset), 1000))
    return None
