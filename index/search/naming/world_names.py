"""Finds every state of the world that a text names, in any language and script, with all that a name may mean.

Where a name may mean something else, `index.search.naming.name_contexts` decides.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from index.model import State
from index.search.analysis import UNITED_STATES, fold, placed_tokens, words
from index.search.corrections import edits, one_edit
from index.search.naming.attached_words import without_words_after, without_words_before
from index.search.naming.name_contexts import NO_CODES, Word, is_cut_out, is_meant
from index.search.naming.name_table import NamedBy
from index.search.naming.plain_words import PLAIN_WORDS
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from index.search.naming.name_table import NameTable

# A name is corrected by one edit, a long one by two; shorter words are near too many others.
SHORTEST_CORRECTED, SHORTEST_FOR_TWO = 6, 9
LONGEST_CORRECTED = 24  # letters, as for other words
MOST_REMEMBERED = 2_000  # corrections, at about 150 bytes each
MOST_TEXTS = 8  # texts whose names are kept: at a keystroke a query is looked through three times, a question twice


class Candidate(Struct, frozen=True):
    """A state that a name may mean; `listed` tells that the library's own list of states has this name.

    `has_arrangements` tells whether the library speaks of the state at all. For one it does not speak of, only the code
    and the English name are known.
    """

    state: State
    named_by: NamedBy
    has_arrangements: bool
    listed: bool


class NamedState(Struct, frozen=True):
    """A state named by the words of a text from `start` up to, not including, `stop`, as `words` splits it.

    `span` is the same in characters. `candidates` are all states that the name means, the likeliest first. `corrected`
    is the name that was probably meant, in folded words, blank where it is spelled right.
    """

    start: int
    stop: int
    span: tuple[int, int]
    candidates: tuple[Candidate, ...]
    corrected: str = ""

    @property
    def state(self) -> State:
        """Return the likeliest state."""
        return self.candidates[0].state


class WorldNames:
    """All names of the states of the library and of the world."""

    def __init__(
        self, states: Iterable[State], table: NameTable, is_word: Callable[[str], bool] = lambda _word: False
    ) -> None:
        """Take the states of a library and its table; what `is_word` says is one is not corrected."""
        self._own = {state.code: state for state in states}
        self._names, self._facts = table
        self._is_word = is_word
        self._remembered: dict[str, str] = {}
        self._found: dict[str, tuple[NamedState, ...]] = {}

    def find(self, text: str) -> tuple[NamedState, ...]:
        """Return the states that a text names, from left to right; where several names fit, the longest."""
        if text not in self._found:
            if len(self._found) >= MOST_TEXTS:
                self._found.clear()
            self._found[text] = tuple(self._find(text))
        return self._found[text]

    def _find(self, text: str) -> list[NamedState]:
        spoken = [Word(m[0], word, m.start(), m.end()) for m in placed_tokens(text) if (word := fold(m[0]))]
        corrected = [word._replace(folded=self._corrected(word.folded)) for word in spoken]
        found: list[NamedState] = []
        start = 0
        while start < len(spoken):
            key, stop = self._name_at(spoken, start)
            other, further = self._name_at(corrected, start) if corrected != spoken else ("", stop)
            if other and further > stop:
                key, stop = other, further
            beside = bool(found) and found[-1].stop == start
            if named := self._meant(spoken, start, stop, key, corrected=key == other != "", beside=beside):
                found.append(named)
            start = max(stop, start + 1)
        return found

    def named(self, text: str) -> NamedState | None:
        """Return the state that a whole text names, and nothing else; None for any other text."""
        found = self.find(text)
        whole = len(found) == 1 and found[0].start == 0 and found[0].stop == len(words(text))
        return found[0] if whole else None

    def states(self) -> Iterator[State]:
        """Yield all states of the library and of the world."""
        yield from self._own.values()
        yield from map(self._state, self._facts.others)

    def has_word(self, word: str) -> bool:
        """Return whether a folded word is one of any name, in any language."""
        return word in self._words

    def is_word(self, word: str) -> bool:
        """Return whether a folded word is one of the library, which is not misspelled for another."""
        return self._is_word(word)

    def candidates(self, key: str) -> tuple[Candidate, ...]:
        """Return the states that folded words with spaces between them mean, whatever stands around them."""
        return tuple(map(self._candidate, self._names.get(key).split()))

    def kindred(self, code: str) -> tuple[State, ...]:
        """Return the states of other times that people may mean by a state’s name: by Turkey the Ottoman Empire."""
        return tuple(map(self._state, self._facts.kindred.get(code, ())))

    def longest_after(self, first: str) -> int:
        """Return how many words a name may have that begins with a folded word."""
        return self._facts.longest if self._names.has_begun(f"{first} ") else 1

    @property
    def lifetimes(self) -> Mapping[str, tuple[str, str]]:
        """The first and the last date (ISO, blank if not known) of the states that exist no longer, by their codes."""
        return self._facts.lifetimes

    def _state(self, code: str) -> State:
        return self._own.get(code) or State(code, self._facts.others.get(code, code))

    def _candidate(self, reading: str) -> Candidate:
        code, _, kind = reading.partition(":")
        state = self._state(code)
        return Candidate(state, NamedBy(int(kind[0])), code in self._own, kind.endswith("+"))

    def _name_at(self, spoken: Sequence[Word], start: int) -> tuple[str, int]:
        """Return the longest name in the table that begins at a word, and where it ends; blank if there is none."""
        word = spoken[start]
        for first in (word.folded, *without_words_before(word.written, word.folded)):
            for stop in range(min(start + self.longest_after(first), len(spoken)), start, -1):
                if not is_cut_out(spoken, start, stop) and (key := self._key(first, spoken[start:stop])):
                    return key, stop
        return "", start

    def _key(self, first: str, name: Sequence[Word]) -> str:
        """Return the key in the table of words that begin with `first`, blank if it has none."""
        last = first if len(name) == 1 else name[-1].folded
        before = [first, *(word.folded for word in name[1:-1])][: len(name) - 1]
        keys = (" ".join([*before, ending]) for ending in (last, *without_words_after(last)))
        return next((key for key in keys if key in self._names or key == "us"), "")

    def _meant(
        self, spoken: Sequence[Word], start: int, stop: int, key: str, *, corrected: bool, beside: bool
    ) -> NamedState | None:
        """Return the state that words mean where they stand, None for anything else."""
        if stop <= start + 1 and (code := self._code_at(spoken, start)):
            return _named(spoken, start, start + 1, [code])
        candidates = self.candidates(UNITED_STATES if key == "us" else key)
        if not candidates:
            return None
        kind, listed = candidates[0].named_by, candidates[0].listed
        if not is_meant(spoken, start, stop, key, kind, listed=listed, beside=beside):
            return None
        return _named(spoken, start, stop, candidates, key if corrected else "")

    def _code_at(self, spoken: Sequence[Word], start: int) -> Candidate | None:
        """Return the state whose code is a word in capitals, in a text that is not all in capitals."""
        word = spoken[start]
        code = self._facts.codes.get(word.written)
        if not code or word.written in NO_CODES or word.written.lower() in NO_CODES:
            return None
        if word.folded in self._names or not all(map(self._may_stand_by_a_code, spoken)):
            return None
        return self._candidate(f"{code}:{NamedBy.CODE.value}")

    def _may_stand_by_a_code(self, word: Word) -> bool:
        return not (word.written.isupper() and word.written.isalpha()) or word.written in self._facts.codes

    def _corrected(self, word: str) -> str:
        """Return the word of a name that is spelled like a word, the word itself if there is none or it is right."""
        if not (SHORTEST_CORRECTED <= len(word) <= LONGEST_CORRECTED and word.isascii() and word.isalpha()):
            return word
        if len(self._remembered) > MOST_REMEMBERED:
            self._remembered.clear()
        if word not in self._remembered:
            right = word in PLAIN_WORDS or self._is_word(word) or self._names.has_word(word)
            self._remembered[word] = word if right else next(self._near(word), word)
        return self._remembered[word]

    def _near(self, word: str) -> Iterator[str]:
        """Yield the words of names that begin with the same letter and are one edit away, else those two away."""
        begun = {other for other in self._correct if other[0] == word[0]}
        yield from sorted(begun.intersection(one_edit(word)))
        if len(word) >= SHORTEST_FOR_TWO:
            alike = (other for other in begun if abs(len(other) - len(word)) <= 2)
            yield from sorted(other for other in alike if edits(word, other) == 2)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for key in self._names for word in key.split())

    @cached_property
    def _correct(self) -> frozenset[str]:
        """The words of the usual English names, which misspelled ones may be meant for."""
        names = [*(state.name for state in self._own.values()), *self._facts.others.values()]
        return frozenset(word for name in names for word in words(name) if len(word) >= SHORTEST_CORRECTED)


def _named(
    spoken: Sequence[Word], start: int, stop: int, candidates: Iterable[Candidate], corrected: str = ""
) -> NamedState:
    span = (spoken[start].start, spoken[stop - 1].stop)
    return NamedState(start, stop, span, tuple(candidates), corrected)
