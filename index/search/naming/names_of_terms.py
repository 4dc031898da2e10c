"""The names of the terms of the glossary, written beside the inverted index: from stems to the terms called so.

Folding and stemming the 800 names of the bundled library would take a terminal command a twentieth of its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.regular_files import read_regular
from index.search.analysis import STOP_WORDS, words, words_of_each
from index.sorted_lines import SortedLines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from index.model import Term

    Stem = Callable[[str], str]

NAMES_FILE = "term_names.txt"


class NamesOfTerms:
    """The names of the terms of a library, in any inflection and with or without an article."""

    def __init__(self, names: SortedLines, stem: Stem) -> None:
        """Take what `term_names` returned, and what gives the stem of a folded word."""
        self._names, self._stem = names, stem

    def called(self, text: str) -> list[str]:
        """Return the ids of the terms of which the whole text is a name, in their order."""
        return self._names.get(_stems(words(text), self._stem)).split()


def term_names(terms: Iterable[Term], stem: Stem) -> SortedLines:
    """Return the ids of terms, with spaces between them, by the stems of each of their names."""
    named = [(name, term.id) for term in terms for name in (term.term, *term.forms, *term.names)]
    called: dict[str, dict[str, None]] = {}
    for spelled, (_, term) in zip(words_of_each(name for name, _ in named), named, strict=True):
        if key := _stems(spelled, stem):
            called.setdefault(key, {})[term] = None
    return SortedLines.of({key: " ".join(ids) for key, ids in called.items()})


def write_term_names(folder: Path, terms: Iterable[Term], stem: Stem) -> None:
    """Write the names of terms into an existing folder."""
    (folder / NAMES_FILE).write_bytes(term_names(terms, stem).lines)


def read_term_names(folder: Path, stem: Stem) -> NamesOfTerms:
    """Return the names in a folder; raises OSError if they cannot be read."""
    return NamesOfTerms(SortedLines(read_regular(folder / NAMES_FILE)), stem)


def _stems(spoken: Iterable[str], stem: Stem) -> str:
    return " ".join(stem(word) for word in spoken if word not in STOP_WORDS)
