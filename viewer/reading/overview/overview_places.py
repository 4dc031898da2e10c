"""The places that are no block of the library: what the history calls them, and their titles."""

from __future__ import annotations

from index.built.library import Library
from index.words.language import translate

HOME = "home:"
"""The place of Home; no id of a block has a colon."""


def overview_title(library: Library, place: str) -> str:  # noqa: ARG001
    """Return the title of an overview, blank for the block of a text and for what is no place."""
    return translate("Overview", "Home") if place == HOME else ""


def is_place(library: Library, place: str) -> bool:
    """Return whether there is a block or an overview of this name."""
    return bool(overview_title(library, place)) or library.block(place) is not None
