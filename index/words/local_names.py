"""States by what the language in use calls them, beside the names that the library knows."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from index.folding import fold_name
from index.words.language import spoken

if TYPE_CHECKING:
    from index.built.library import Library
    from index.model import State


def local_name(state: State) -> str:
    """Return what the language in use calls a state."""
    return spoken().state(state.code, state.name)


def find_state(library: Library, text: str) -> State | None:
    """Return the state that a text names in any way the library knows, else by its name in the language in use.

    None for no state, and for blank text.
    """
    if state := library.state(text):
        return state
    name = fold_name(text)
    return next((state for state in library.states() if name and fold_name(local_name(state)) == name), None)


def states_beginning(library: Library, text: str) -> tuple[State, ...]:
    """Return the state that a text names, then those whose name in the language in use it begins, in its alphabet.

    None for blank text.
    """
    begun, exact = fold_name(text), find_state(library, text)
    found = [exact] if exact else []
    named = [(fold_name(local_name(state)), state) for state in library.states()] if begun else []
    found += [state for name, state in sorted(named, key=itemgetter(0)) if name.startswith(begun)]
    return tuple(dict.fromkeys(found))
