"""States of the library named by the words of a query, and every other way in which documents may write them.

What a whole text names, states of the world included, is found by `StateNames.world`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.gazetteer import Gazetteer
from index.search.analysis import UNITED_STATES, words, words_of_each
from index.search.corrections import edits
from index.search.naming.name_contexts import BEFORE_PRONOUN
from index.search.naming.name_table import NamedBy, name_table
from index.search.naming.world_names import WorldNames
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from index.model import State
    from index.search.naming.name_table import NameTable

# How much a word counts as the name of a state. A capital may also mean the city: with 0.9 for it mean average
# precision on FRUS falls by 0.009. Demonyms at 0.5 cost 0.004, and at 1.0 nothing.
NAME, DEMONYM, CAPITAL = 1.0, 0.9, 0.35

# Letters of a name of which one, or two, may be wrong, much as for other words (corrections.py).
SHORTEST_FOR_ONE_EDIT, SHORTEST_FOR_TWO_EDITS = 4, 7
_WEIGHTS = {NamedBy.NAME: NAME, NamedBy.DEMONYM: DEMONYM, NamedBy.CAPITAL: CAPITAL}


class Mention(Struct, frozen=True):
    """A state named by the words of a query from `start` up to, not including, `stop`; `weight` as for its spelling."""

    start: int
    stop: int
    state: State
    weight: float


class Spelling(Struct, frozen=True):
    """One way of writing a state, as shown and as words of the index; `weight` is NAME, DEMONYM or CAPITAL."""

    shown: str
    words: tuple[str, ...]
    weight: float


class StateNames:
    """All spellings of the states of a library; `world` finds these and all other states in a text."""

    def __init__(
        self,
        states: Collection[State],
        called: Callable[[State], str] | None = None,
        table: NameTable | None = None,
        is_word: Callable[[str], bool] = lambda _word: False,
    ) -> None:
        """Collect the names of states; `called` gives the name that the reader's language has for one.

        A name that two states share stands for the first. Without a `table` of the names of the world there are only
        those of the states given. What `is_word` says is a word is not taken for the misspelled name of a state.
        """
        table = table or name_table(states, Gazetteer())
        self.world = WorldNames(states, table, is_word)
        self._longest = table.facts.longest
        self._states = {state.code: state for state in states}
        self._spellings: dict[str, tuple[Spelling, ...]] = {}
        # A question may name a state as the window does; the documents, in English, are not searched for that name.
        self._call = called or (lambda state: state.name)
        spelled = words_of_each(map(called, states)) if called else ()
        self._called = dict(zip(map(" ".join, spelled), states, strict=False))
        self._called_begin = {name.partition(" ")[0] for name in self._called if " " in name}

    def mentions(self, query_words: Sequence[str]) -> list[Mention]:
        """Return the states that these words name, from left to right; where several names fit, the longest.

        A word in a script without spaces has a space between its letters.
        """
        found, start = [], 0
        while start < len(query_words):
            mention = self._mention_at(query_words, start)
            if mention:
                found.append(mention)
            start = mention.stop if mention else start + 1
        return found

    def spellings(self, state: State) -> tuple[Spelling, ...]:
        """Return every way of writing a state, its usual name first; none for a state of another library."""
        if state.code not in self._spellings and state.code in self._states:
            self._spellings[state.code] = tuple(_spellings(self._states[state.code]))
        return self._spellings.get(state.code, ())

    def beginning_with(self, text: str) -> State | None:
        """Return the state that this text names, else the first one of whose names begins with it, or None."""
        typed = " ".join(words(text))
        if named := self._named(typed):
            return named[0]
        begun = (state for state in self._states.values() for each in self.spellings(state) if _begins(each, typed))
        return next(begun, None)

    def called(self, state: State) -> str:
        """Return the name by which readers know a state, which also finds it."""
        return self._call(state)

    def like(self, text: str) -> State | None:
        """Return the state of the library with a name that is spelled most like this text, None if none is near."""
        typed = " ".join(words(text))
        if len(typed) < SHORTEST_FOR_ONE_EDIT:
            return None
        most = 1 if len(typed) < SHORTEST_FOR_TWO_EDITS else 2
        letters = set(typed)
        names = (
            (" ".join(spelling.words), state) for state in self._states.values() for spelling in self.spellings(state)
        )
        # Lengths and letters are compared first: an edit changes the length by 1 and the letters by 2 at most.
        alike = (
            (edits(typed, name), state)
            for name, state in names
            if abs(len(name) - len(typed)) <= most and len(letters ^ set(name)) <= 2 * most
        )
        distance, state = min(alike, key=lambda near: near[0], default=(most + 1, None))
        return state if distance <= most else None

    def shown(self, word: str) -> str:
        """Return a folded word as readers write it where it names a state ("swiss": "Swiss"), else the word itself."""
        named = self._named(word)
        spellings = self.spellings(named[0]) if named else ()
        return next((spelling.shown for spelling in spellings if spelling.words == (word,)), word)

    def _mention_at(self, query_words: Sequence[str], start: int) -> Mention | None:
        if query_words[start] == "us" and start and query_words[start - 1] in BEFORE_PRONOUN:
            return None
        first = query_words[start]
        longest = self._longest if first in self._called_begin else self.world.longest_after(first)
        for stop in range(min(start + longest, len(query_words)), start, -1):
            name = query_words[start:stop]
            apart = stop > start + 1 and any(" " in word for word in name)  # letters without spaces are one name
            if not apart and (named := self._named(" ".join(name)) or self._elsewhere(name)):
                return Mention(start, stop, *named)
        return None

    def _elsewhere(self, name: Sequence[str]) -> tuple[State, float] | None:
        """Return the state of the world that several words name, of which the library says nothing: "South Korea"."""
        candidates = self.world.candidates(" ".join(name)) if len(name) > 1 else ()
        called = candidates and candidates[0].named_by is NamedBy.NAME and not candidates[0].has_arrangements
        return (candidates[0].state, NAME) if called else None

    def _named(self, key: str) -> tuple[State, float] | None:
        """Return the state of the library that folded words name, and how much they count; None if they name none.

        In the letters of English only the names of the library's own list and those of the window count, in others all
        names that are of one state alone.
        """
        candidates = self.world.candidates(UNITED_STATES if key == "us" else key)
        sure = candidates and (candidates[0].listed or (not key.isascii() and len(candidates) == 1))
        if sure and candidates[0].has_arrangements:
            return candidates[0].state, _WEIGHTS[candidates[0].named_by]
        return (self._called[key], NAME) if key in self._called else None


def _begins(spelling: Spelling, typed: str) -> bool:
    return " ".join(spelling.words).startswith(typed)


def _spellings(state: State) -> Iterator[Spelling]:
    weighted = [(text, NAME) for text in (state.name, *state.aliases)]
    weighted += [(text, DEMONYM) for text in state.demonyms]
    weighted += [(state.capital, CAPITAL)] if state.capital else []
    seen = set()
    for shown, weight in weighted:
        spelled = tuple(words(shown))
        if spelled and spelled not in seen:
            seen.add(spelled)
            yield Spelling(shown, spelled, weight)
