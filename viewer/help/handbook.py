"""The handbook: chapters in files, with tables and words that come from what the program itself knows; no widgets."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from index.regular_files import regular_text
from viewer.kit.text.text_finder import FindOptions, fold_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

_PLACE = re.compile(r"^\{\{(\w+)\}\}$", re.MULTILINE)
_WORD = re.compile(r"\{([^{}\n]+)\}")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_MARKUP = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>()#+-.!|~&"} | {"\n": " "})
_ESCAPED = re.compile(r"\\(?=[^\w\s])")
USUAL_LANGUAGE = "en"


class Chapter:
    """One page: `name` is what links to it say.

    `language` is the code of the language it is in, "en" for a chapter that the reader's language does not have.
    """

    def __init__(self, name: str, language: str, source: str, complete: Callable[[str], str]) -> None:
        """`complete` returns what its file says, `source`, with the tables and words in it."""
        self.name, self.language = name, language
        self._source, self._complete = source, complete

    @cached_property
    def title(self) -> str:
        """Its first line."""
        return self._complete(self._source.partition("\n")[0]).removeprefix("# ").strip()

    @cached_property
    def text(self) -> str:
        """It as Markdown that begins with the title, made when first asked for: most openings show one chapter.

        Raises KeyError for a table that does not exist, and what `complete` raises.
        """
        return self._complete(self._source)

    @property
    def links(self) -> tuple[str, ...]:
        """What its links lead to."""
        return tuple(_LINK.findall(self.text))

    def holds(self, words: str) -> bool:
        """Return whether every one of these words occurs in it, as finding in a document understands them."""
        text = _folded(_ESCAPED.sub("", self.text))
        return all(word in text for word in _folded(words).split())


def read_handbook(
    folder: Path,
    tables: Mapping[str, Callable[[], str]],
    language: str = USUAL_LANGUAGE,
    word: Callable[[str], str] = str,
) -> tuple[Chapter, ...]:
    """Return the chapters in reading order, each in this language or, where it is missing, in English.

    A line `{{name}}` in a chapter is replaced by what that table returns, and `{name}` within a line by what `word`
    says of it, as plain text.
    """

    def complete(text: str) -> str:
        # Words first: a table may contain braces.
        text = _WORD.sub(lambda found: found[0] if _is_table(found) else plain(word(found[1])), text)
        return _PLACE.sub(lambda found: tables[found[1]](), text)

    chapters = []
    for file in sorted((folder / USUAL_LANGUAGE).glob("*.md")):
        own = folder / language / file.name
        there = own.is_file()
        spoken = language if there else USUAL_LANGUAGE
        source = regular_text(own if there else file)
        chapters.append(Chapter(file.stem.partition("-")[2], spoken, source, complete))
    return tuple(chapters)


def plain(text: str) -> str:
    """Return a text escaped for Markdown."""
    return text.translate(_MARKUP)


def table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table of plain texts."""
    lines = [headings, ("---",) * len(headings), *(tuple(map(plain, row)) for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


@lru_cache(maxsize=100)
def _folded(text: str) -> str:
    return fold_text(text, FindOptions()).folded


def _is_table(found: re.Match[str]) -> bool:
    return found.string[found.start() - 1 : found.start()] == "{"
