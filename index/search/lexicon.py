"""Every word of the library with its document frequency (the number of blocks it occurs in) and its stem.

Words that only arrangements, notes or terms have are in it, too, with the frequency 0: one lexicon for all kinds of
hits makes stems, beginnings and corrections work for all of them.

Written beside the inverted index, which can only be asked for one word at a time. Reads its own files alone and imports
no Whoosh.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.regular_files import regular_text
from index.search.arrays.chosen import np
from index.search.arrays.stored_arrays import loaded
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from numpy.typing import NDArray

WORDS = "words.txt"
STEMS = "stems.txt"
# In the files, words and stems are numbered in alphabetical order from 0. The tables hold, by word number unless said
# otherwise: where each word ends in words.txt, document frequencies, where each stem ends in stems.txt (by stem
# number), the number of each word's stem, and all word numbers sorted by stem.
TABLES = ("word_ends.npy", "frequencies.npy", "stem_ends.npy", "stem_of.npy", "by_stem.npy")


class WordList(Sequence[str]):
    """A sorted list of words, kept as one text with a line for each: opening it makes no object for any word."""

    def __init__(self, text: str, ends: NDArray[np.uint32]) -> None:
        self.text = text
        self._ends = ends

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, item):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN204 (only ever asked for one)
        start = int(self._ends[item - 1]) + 1 if item else 0
        return self.text[start : int(self._ends[item])]

    def between(self, first: int, last: int) -> list[str]:
        """Return the words with the numbers from `first` on, without `last`."""
        if first >= last:
            return []
        start = int(self._ends[first - 1]) + 1 if first else 0
        return self.text[start : int(self._ends[last - 1])].split("\n")

    def find(self, word: str) -> int:
        """Return the number of a word, or -1."""
        place = bisect_left(self, word)
        return place if place < len(self) and self[place] == word else -1


class Begun(Struct, frozen=True):
    """The words of a lexicon that begin alike: from the one with the number `first` on, with their frequencies."""

    words: WordList
    first: int
    frequencies: NDArray[np.uint32]

    def frequency_of_last(self, limit: int) -> int:
        """Return how frequent the last of the `limit` most frequent words is; 0 where they are fewer."""
        return int(np.partition(self.frequencies, -limit)[-limit]) if len(self.frequencies) > limit else 0

    def highest_frequency(self) -> int:
        """Return how frequent the most frequent word is; 0 where there is none."""
        return int(self.frequencies.max(initial=0))

    def frequent(self, least: int) -> list[tuple[str, int]]:
        """Return the words that occur in `least` blocks or more, each with its frequency."""
        places = (self.frequencies >= least).nonzero()[0]
        words = [self.words[self.first + place] for place in places.tolist()]
        return list(zip(words, self.frequencies[places].tolist(), strict=True))


class Lexicon:
    """The words of a built library; inside, words are numbers in alphabetical order."""

    def __init__(self, folder: Path) -> None:
        word_ends, self._frequencies, stem_ends, self._stem_of, self._by_stem = (loaded(folder / f) for f in TABLES)
        self._words = WordList(regular_text(folder / WORDS), word_ends)
        self._stems = WordList(regular_text(folder / STEMS), stem_ends)
        self._stems_in_order = self._stem_of[self._by_stem]

    def has(self, word: str) -> bool:
        """Return whether the library has a word."""
        return word in self._numbers

    def number(self, word: str) -> int:
        """Return the number of a word, -1 for one that the library does not have."""
        return self._numbers.get(word, -1)

    def known(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of these words that the library has."""
        return frozenset(filter(self._numbers.__contains__, words))

    def frequency(self, word: str) -> int:
        """Return the document frequency of a word: the number of blocks it occurs in, 0 for words beside them."""
        number = self.number(word)
        return int(self._frequencies[number]) if number >= 0 else 0

    def family(self, stem: str) -> list[str]:
        """Return all words with this stem, in alphabetical order."""
        place = self._stems.find(stem)
        if place < 0:
            return []
        start, stop = np.searchsorted(self._stems_in_order, [place, place + 1]).tolist()
        return [self._words[number] for number in self._by_stem[start:stop].tolist()]

    def beginning_with(self, prefix: str, limit: int) -> list[str]:
        """Return the `limit` most frequent words that begin so, the most frequent first, then in alphabetical order."""
        first, last = self._range_of(prefix)
        frequencies = self._frequencies[first:last]
        numbers = np.arange(first, last)
        if len(numbers) > limit:
            numbers = numbers[frequencies >= np.partition(frequencies, -limit)[-limit]]
        order = np.lexsort((numbers, -self._frequencies[numbers].astype(np.int64)))[:limit]
        return [self._words[number] for number in numbers[order].tolist()]

    def begun(self, prefix: str) -> Begun:
        """Return the words that begin so."""
        first, last = self._range_of(prefix)
        return Begun(self._words, first, self._frequencies[first:last])

    def begun_with(self, prefix: str) -> list[str]:
        """Return all words that begin so, in alphabetical order."""
        return self._words.between(*self._range_of(prefix))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """The number of each word: made when a word is first asked for, in 10 ms for 30,000 words."""
        return dict(zip(self._words.text.split("\n"), range(len(self._words)), strict=False))

    def _range_of(self, prefix: str) -> tuple[int, int]:
        """Return the numbers of the first word that begins so and of the first word after all of these."""
        first = bisect_left(self._words, prefix)
        return first, bisect_left(self._words, prefix + "\U0010ffff", lo=first)


class JoinedLexicon:
    """The words of several lexicons as those of one: their frequencies are added up."""

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        self._lexicons = tuple(lexicons)

    def has(self, word: str) -> bool:
        """Return whether any of them has a word."""
        return any(lexicon.has(word) for lexicon in self._lexicons)

    def known(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of these words that any of them has."""
        asked = frozenset(words)
        return frozenset().union(*(lexicon.known(asked) for lexicon in self._lexicons))

    def frequency(self, word: str) -> int:
        """Return the number of blocks a word occurs in."""
        return sum(lexicon.frequency(word) for lexicon in self._lexicons)

    def family(self, stem: str) -> list[str]:
        """Return all words with this stem, in alphabetical order."""
        return sorted({word for lexicon in self._lexicons for word in lexicon.family(stem)})

    def beginning_with(self, prefix: str, limit: int) -> list[str]:
        """Return the `limit` most frequent words that begin so, the most frequent first, then in alphabetical order."""
        # So many words are as frequent as `least` in one lexicon alone. Of what is as frequent in all together, one
        # lexicon has its share at least; what no lexicon has that often may have no more than `beyond` in each.
        begun = [lexicon.begun(prefix) for lexicon in self._lexicons]
        least = max(each.frequency_of_last(limit) for each in begun)
        share = -(-least // len(begun))
        beyond = [min(each.highest_frequency(), max(share - 1, 0)) for each in begun]
        at_most: dict[str, int] = {}
        for each, rest in zip(begun, beyond, strict=True):
            for word, frequency in each.frequent(share):
                at_most[word] = at_most.get(word, sum(beyond)) + frequency - rest
        words = [word for word, frequency in at_most.items() if frequency >= least]
        return sorted(words, key=lambda word: (-self.frequency(word), word))[:limit]

    def begun_with(self, prefix: str) -> list[str]:
        """Return all words that begin so, in alphabetical order."""
        return sorted({word for lexicon in self._lexicons for word in lexicon.begun_with(prefix)})


def write_lexicon(folder: Path, frequencies: Mapping[str, int], stem: Callable[[str], str]) -> None:
    """Write the lexicon of words with these document frequencies into an existing folder."""
    words = sorted(frequencies)
    stem_of_word = [stem(word) for word in words]
    stems = sorted(set(stem_of_word))
    numbers = {text: number for number, text in enumerate(stems)}
    stem_of = np.array([numbers[text] for text in stem_of_word], dtype=np.uint32)
    tables = (
        _write_words(folder / WORDS, words),
        np.array([frequencies[word] for word in words], dtype=np.uint32),
        _write_words(folder / STEMS, stems),
        stem_of,
        np.argsort(stem_of, kind="stable").astype(np.uint32),
    )
    for name, table in zip(TABLES, tables, strict=True):
        np.save(folder / name, table, allow_pickle=False)


def _write_words(path: Path, words: list[str]) -> NDArray[np.uint32]:
    """Write a word list and return where each word ends, in characters of the text."""
    path.write_bytes("\n".join(words).encode("utf-8"))
    lengths = np.fromiter((len(word) + 1 for word in words), dtype=np.uint32, count=len(words))
    return (np.cumsum(lengths, dtype=np.uint32) - 1).astype(np.uint32)
