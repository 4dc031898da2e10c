"""The shelf measured: how soon a document added to a long shelf is read and found, what several indexes cost, and more.

The texts are made: words as frequent as those of real texts, so that every machine measures the same.
"""

from __future__ import annotations

import random
import sys
from contextlib import closing
from functools import cached_property
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from shutil import copytree
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from kept_figures import tell
from large_shelf import LARGE, print_large, print_start

from index.importing.imported import Format, HeadingsFrom, ImportedBlock, ImportedDocument, ImportedKind
from index.results import SearchRequest
from index.search.searcher import Searcher
from index.shelf.opened_shelf import OpenedShelf, open_shelf

DOCUMENT, SETTLED = 3_000, 50_000  # passages of the document that is added, and of the shelf before
SECTION = 40  # passages
VOCABULARY = 30_000
ROUNDS = 2
BUDGET = 1.6  # keystroke with three indexes, in those with one
QUESTIONS = 40


def main() -> int:
    """Measure the parts that are named, or all; print the figures, and return 0."""
    wanted = sys.argv[1:] or list(PARTS)
    with TemporaryDirectory() as scratch:
        measured = ShelfMeasured(Path(scratch))
        for name in wanted:
            PARTS[name](measured)
    return 0


class ShelfMeasured:
    """A shelf of passages that are made up; it is filled when the first part needs it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.words = folder, Words()

    @cached_property
    def shelf(self) -> OpenedShelf:
        """The shelf, filled."""
        print(f"Shelf of {SETTLED:,} passages; a document of {DOCUMENT:,} is added")
        return filled(self.folder / "shelf", self.words, SETTLED)

    def adding(self) -> None:
        """Print how soon a document that is added is read and found."""
        print_adding(self.folder, self.shelf, self.words)

    def keystrokes(self) -> None:
        """Print what several indexes cost."""
        print_keystrokes(self.folder, self.shelf, self.words)

    def start(self) -> None:
        """Print what a shelf costs a start."""
        _filled, home = self.shelf, self.folder / "home"
        (home / "cache").mkdir(parents=True)
        for made, kept in (("documents", "shelf"), ("indexes", "cache/shelf")):
            copytree(self.folder / "shelf" / made, home / kept)
        print_start(home)

    def large(self) -> None:
        """Print what a much longer shelf costs."""
        print(f"Shelf of {LARGE:,} passages")
        large = filled(self.folder / "large", self.words, LARGE)
        questions = [self.words.text(2, 5) for _ in range(QUESTIONS)]
        reference = filled(self.folder / "reference", self.words, 500).finding.parts()[0].folder
        print_large(self.folder, large, reference, questions)


class Words:
    """Texts of made words, the n-th of which is 1/n as frequent as the first."""

    def __init__(self) -> None:
        self._chance = random.Random(1)
        letters = "aeioubcdfghklmnprstvz"
        self.known = ["".join(self._chance.choices(letters, k=self._chance.randint(3, 10))) for _ in range(VOCABULARY)]
        self._share = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))

    def text(self, least: int, most: int) -> str:
        """Return between `least` and `most` words."""
        return " ".join(self._chance.choices(self.known, cum_weights=self._share, k=self._chance.randint(least, most)))

    def document(self, passages: int) -> ImportedDocument:
        """Return a document of this many passages, with a heading above each section."""
        blocks = []
        for number in range(passages):
            if number % SECTION == 0:
                blocks.append(ImportedBlock(kind=ImportedKind.HEADING, text=self.text(3, 6), level=1))
            blocks.append(ImportedBlock(kind=ImportedKind.PARAGRAPH, text=self.text(20, 70), page=1))
        title = self.text(3, 5)
        return ImportedDocument(
            title=title,
            format=Format.PDF,
            headings_from=HeadingsFrom.MARKS,
            blocks=tuple(blocks),
            sha256=sha256(title.encode()).hexdigest(),
        )


def filled(folder: Path, words: Words, passages: int) -> OpenedShelf:
    """Return a shelf with documents of this many passages together, settled in one index."""
    opened = open_shelf(folder / "documents", folder / "indexes")
    for number in range(-(-passages // DOCUMENT)):
        made = words.document(min(DOCUMENT, passages - number * DOCUMENT))
        opened.shelf.add(folder / f"{number}.pdf", made)
    started = perf_counter()
    opened.finding.settle()
    print(f"Built one index of {passages:,} passages in {perf_counter() - started:.1f} s")
    return opened


def print_adding(folder: Path, opened: OpenedShelf, words: Words) -> None:
    """Add a document and print how long it takes until its first words can be read, and until it is found."""
    made = words.document(DOCUMENT)
    started = perf_counter()
    added = opened.shelf.add(folder / "added.pdf", made)
    with opened.reading.open(added.id) as library:
        library.page(1)
    read = perf_counter() - started
    opened.finding.refresh()
    found = perf_counter() - started
    print(f"  first words after {read:.1f} s, found after {found:.1f} s")


def print_keystrokes(folder: Path, several: OpenedShelf, words: Words) -> None:
    """Print the time of each keystroke with three indexes, beside one index of as many passages."""
    small = folder / "small"
    reference = filled(small, words, 500).finding.parts()[0].folder
    whole = filled(folder / "whole", words, SETTLED + DOCUMENT).finding.parts()[0].folder
    questions = [words.text(2, 5) for _ in range(QUESTIONS)]
    typed = [question[:end] for question in questions for end in range(1, len(question) + 1)]
    one = [float("inf")] * len(typed)
    three = list(one)
    for _ in range(ROUNDS):
        with closing(Searcher(whole)) as alone, closing(Searcher(reference, shelf=several.finding.parts)) as joined:
            for place, text in enumerate(typed):
                started = process_time()
                alone.search(SearchRequest(text, limit=20))
                between = process_time()
                joined.search(SearchRequest(text, limit=20))
                one[place] = min(one[place], (between - started) * 1e3)
                three[place] = min(three[place], (process_time() - between) * 1e3)
    for name, times in (("one index", one), ("three", three)):
        cuts = quantiles(times, n=100)
        print(f"  a keystroke with {name}: p50 {cuts[49]:.1f} ms, p95 {cuts[94]:.1f} ms")
    ratio = quantiles(three, n=100)[94] / quantiles(one, n=100)[94]
    tell("keystroke_three_indexes", ratio, f"three / one at p95 (budget {BUDGET})")


PARTS = {
    "adding": ShelfMeasured.adding,
    "keystrokes": ShelfMeasured.keystrokes,
    "start": ShelfMeasured.start,
    "large": ShelfMeasured.large,
}


if __name__ == "__main__":
    sys.exit(main())
