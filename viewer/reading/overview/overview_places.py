"""The places that are no block of the library: what the history calls them, their titles and what they are below."""

from __future__ import annotations

from index.built.library import Library
from index.model import State
from index.origin import is_own
from index.words.language import translate
from index.words.wording import party_text

HOME, STATES = "home:", "states:"
"""The places of Home and of the list of all states; no id of a block has a colon."""
_STATE = "state:"


def state_place(code: str) -> str:
    """Return the place of a state."""
    return f"{_STATE}{code}"


def state_at(library: Library, place: str) -> State | None:
    """Return the state whose place this is, None for any other place."""
    return next((state for state in library.states() if state_place(state.code) == place), None)


def is_gone(library: Library, place: str) -> bool:
    """Return whether this is a place in a document of the reader's own that is not on the shelf, or not any more."""
    return is_own(place) and library.block(place) is None


def overview_title(library: Library, place: str) -> str:
    """Return the title of an overview, blank for the block of a text and for what is no place."""
    match place:
        case "home:":
            return translate("Overview", "Home")
        case "states:":
            return translate("Overview", "States")
    if is_gone(library, place):
        return translate("Overview", "Not on your shelf")
    state = state_at(library, place) if place.startswith(_STATE) else None
    return party_text(state) if state else ""


def overview_path(library: Library, place: str) -> tuple[tuple[str, str], ...]:
    """Return the places from Home down to an overview, each with its title; empty for what is none."""
    if not overview_title(library, place):
        return ()
    above = (HOME, STATES) if place.startswith(_STATE) else (HOME,) if place != HOME else ()
    return tuple((each, overview_title(library, each)) for each in (*above, place))


def is_place(library: Library, place: str) -> bool:
    """Return whether there is a block or an overview of this name."""
    return bool(overview_title(library, place)) or library.block(place) is not None
