"""States named by the words of a query, and every other way in which documents may write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.search.analysis import UNITED_STATES, words
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from index.model import State

# How much a word counts as the name of a state. A capital may also mean the city: with 0.9 for it mean average
# precision on FRUS falls by 0.009. Demonyms at 0.5 cost 0.004, and at 1.0 nothing.
NAME, DEMONYM, CAPITAL = 1.0, 0.9, 0.35
# "us" after one of these is the pronoun.
BEFORE_PRONOUN = frozenset(["tell", "tells", "give", "gives", "show", "shows", "let", "lets"])


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
    """All spellings of the states of a library."""

    def __init__(self, states: Iterable[State], called: Callable[[State], str] | None = None) -> None:
        """Collect the names of states; `called` gives the name that the reader's language has for one.

        A name that two states share stands for the first.
        """
        self._spellings: dict[str, tuple[Spelling, ...]] = {}
        self._named: dict[tuple[str, ...], tuple[State, float]] = {}
        for state in states:
            self._spellings[state.code] = tuple(_spellings(state))
            for spelling in self._spellings[state.code]:
                self._named.setdefault(spelling.words, (state, spelling.weight))
            # A question may name a state as the window does; the documents, in English, are not searched for that name.
            if called and (translated := tuple(words(called(state)))):
                self._named.setdefault(translated, (state, NAME))
        if (UNITED_STATES,) in self._named:
            self._named.setdefault(("us",), self._named[UNITED_STATES,])
        self._longest = max(map(len, self._named), default=0)

    def mentions(self, query_words: Sequence[str]) -> list[Mention]:
        """Return the states that these words name, from left to right; where several names fit, the longest."""
        found, start = [], 0
        while start < len(query_words):
            mention = self._mention_at(query_words, start)
            if mention:
                found.append(mention)
            start = mention.stop if mention else start + 1
        return found

    def spellings(self, state: State) -> tuple[Spelling, ...]:
        """Return every way of writing a state, its usual name first; none for a state of another library."""
        return self._spellings.get(state.code, ())

    def beginning_with(self, text: str) -> State | None:
        """Return the state that this text names, else the first one of whose names begins with it, or None."""
        wanted = tuple(words(text))
        if wanted in self._named:
            return self._named[wanted][0]
        typed = " ".join(wanted)
        return next((state for name, (state, _) in self._named.items() if " ".join(name).startswith(typed)), None)

    def shown(self, word: str) -> str:
        """Return a folded word as readers write it where it names a state ("swiss": "Swiss"), else the word itself."""
        if (word,) not in self._named:
            return word
        spellings = self._spellings[self._named[word,][0].code]
        return next((spelling.shown for spelling in spellings if spelling.words == (word,)), word)

    def _mention_at(self, query_words: Sequence[str], start: int) -> Mention | None:
        if query_words[start] == "us" and start and query_words[start - 1] in BEFORE_PRONOUN:
            return None
        for stop in range(min(start + self._longest, len(query_words)), start, -1):
            if named := self._named.get(tuple(query_words[start:stop])):
                return Mention(start, stop, *named)
        return None


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
