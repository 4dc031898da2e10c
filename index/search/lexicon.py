"""Every word of the library with its document frequency (the number of blocks it occurs in) and its stem.

Words that only arrangements, notes or terms have are in it, too, with the frequency 0: one lexicon for all kinds of
hits makes stems, beginnings and corrections work for all of them.

Written beside the inverted index, which can only be asked for one word at a time. Reads its own files alone and imports
no Whoosh.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from index.regular_files import regular_text
from index.search.arrays import loaded, np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from numpy.typing import NDArray

WORDS = "words.txt"
STEMS = "stems.txt"
MOST_REMEMBERED = 20_000  # looked-up words, known or not, at about 80 bytes each: 1.6 MB
# Numbers count words, and stems, in alphabetical order from 0. The tables hold, by word number unless said otherwise:
# where each word ends in words.txt, document frequencies, where each stem ends in stems.txt (by stem number), the
# number of each word's stem, and all word numbers sorted by stem.
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

    def find(self, word: str) -> int:
        """Return the number of a word, or -1."""
        place = bisect_left(self, word)
        return place if place < len(self) and self[place] == word else -1


class Lexicon:
    """The words of a built library, by number."""

    def __init__(self, folder: Path) -> None:
        word_ends, self.frequencies, stem_ends, self._stem_of, self._by_stem = (loaded(folder / f) for f in TABLES)
        self.words = WordList(regular_text(folder / WORDS), word_ends)
        self._stems = WordList(regular_text(folder / STEMS), stem_ends)
        self._numbers: dict[str, int] = {}
        self._known: frozenset[str] | None = None
        self._stem_starts = np.searchsorted(self._stem_of[self._by_stem], np.arange(len(self._stems) + 1))

    def number(self, word: str) -> int:
        """Return a word's number, or -1 if the library does not have it."""
        if len(self._numbers) > MOST_REMEMBERED:
            self._numbers.clear()
        if word not in self._numbers:
            self._numbers[word] = self.words.find(word)
        return self._numbers[word]

    def has(self, word: str) -> bool:
        """Return whether the library has a word."""
        return self.number(word) >= 0

    def known(self, words: Iterable[str]) -> list[int]:
        """Return the numbers of those words that the library has; for hundreds at once faster than `number`."""
        if self._known is None:
            self._known = frozenset(self.words.text.split("\n"))
        return [self.number(word) for word in self._known.intersection(words)]

    def frequency(self, number: int) -> int:
        """Return the document frequency of a word: the number of blocks it occurs in, 0 for words beside them."""
        return int(self.frequencies[number])

    def family(self, stem: str) -> list[int]:
        """Return the numbers of all words with this stem, ascending."""
        place = self._stems.find(stem)
        if place < 0:
            return []
        start, stop = self._stem_starts[place : place + 2]
        return [int(number) for number in self._by_stem[start:stop]]

    def beginning_with(self, prefix: str, limit: int) -> list[int]:
        """Return the numbers of the `limit` most frequent words that begin so, the most frequent first."""
        first, last = self.range_of(prefix)
        numbers = np.arange(first, last)
        if len(numbers) > limit:
            best = np.argpartition(self.frequencies[first:last], -limit)[-limit:]
            numbers = first + best
        order = np.lexsort((numbers, -self.frequencies[numbers].astype(np.int64)))
        return [int(number) for number in numbers[order]]

    def range_of(self, prefix: str) -> tuple[int, int]:
        """Return the numbers of the first word that begins so and of the first word after all of these."""
        first = bisect_left(self.words, prefix)
        return first, bisect_left(self.words, prefix + "\U0010ffff", lo=first)


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
