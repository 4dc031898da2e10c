"""States in the words of a query: which words name one, and every other way the documents may write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.search.analysis import UNITED_STATES, words
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from index.model import State

NAME, DEMONYM, CAPITAL = 1.0, 0.9, 0.35
NOT_THE_STATE = frozenset(["tell", "tells", "give", "gives", "show", "shows", "let", "lets"])  # us


class Mention(Struct, frozen=True):
    """A state named by the words from `start` up to `stop`; `weight` is less for its capital."""

    start: int
    stop: int
    state: State
    weight: float


class Spelling(Struct, frozen=True):
    """One way of writing a state, as shown and as words of the index; `weight` is less for its capital."""

    shown: str
    words: tuple[str, ...]
    weight: float


class StateNames:
    """All spellings of the states of a library."""

    def __init__(self, states: Iterable[State], called: Callable[[State], str] | None = None) -> None:
        """Take the states of a library, and from `called` what the reader's language calls each."""
        self._spellings: dict[str, tuple[Spelling, ...]] = {}
        self._named: dict[tuple[str, ...], tuple[State, float]] = {}
        for state in states:
            self._spellings[state.code] = tuple(_spellings(state))
            for spelling in self._spellings[state.code]:
                self._named.setdefault(spelling.words, (state, spelling.weight))
            # A question may name a state as the window calls it; the documents are not searched for that name.
            if called and (translated := tuple(words(called(state)))):
                self._named.setdefault(translated, (state, NAME))
        if (UNITED_STATES,) in self._named:
            self._named.setdefault(("us",), self._named[UNITED_STATES,])
        self._longest = max(map(len, self._named), default=0)

    def mentions(self, said: Sequence[str]) -> list[Mention]:
        """Return the states these words name, from left to right, the longest name first where several fit."""
        found, start = [], 0
        while start < len(said):
            mention = self._mention_at(said, start)
            if mention:
                found.append(mention)
            start = mention.stop if mention else start + 1
        return found

    def spellings(self, state: State) -> tuple[Spelling, ...]:
        """Return every way of writing this state, the usual name first."""
        return self._spellings.get(state.code, ())

    def beginning_with(self, text: str) -> State | None:
        """Return the state whose name, or the first whose other spelling, is or begins with this text."""
        wanted = tuple(words(text))
        if wanted in self._named:
            return self._named[wanted][0]
        typed = " ".join(wanted)
        return next((state for name, (state, _) in self._named.items() if " ".join(name).startswith(typed)), None)

    def shown(self, word: str) -> str:
        """Return how a word is written if it names a state, else the word itself."""
        if (word,) not in self._named:
            return word
        spellings = self._spellings[self._named[word,][0].code]
        return next((spelling.shown for spelling in spellings if spelling.words == (word,)), word)

    def _mention_at(self, said: Sequence[str], start: int) -> Mention | None:
        if said[start] == "us" and start and said[start - 1] in NOT_THE_STATE:
            return None
        for stop in range(min(start + self._longest, len(said)), start, -1):
            if named := self._named.get(tuple(said[start:stop])):
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
