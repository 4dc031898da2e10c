"""The handbook: chapters in files, with tables that are made from what the program itself knows; no widgets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_PLACE = re.compile(r"^\{\{(\w+)\}\}$", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&])")
USUAL_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page: `name` is what links to it say, `text` is Markdown that begins with the title."""

    name: str
    title: str
    text: str

    @property
    def links(self) -> tuple[str, ...]:
        """What its links lead to."""
        return tuple(_LINK.findall(self.text))

    def holds(self, words: str) -> bool:
        """Return whether every one of these words occurs in it, in any case."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def read_handbook(folder: Path, tables: Mapping[str, str], language: str = USUAL_LANGUAGE) -> tuple[Chapter, ...]:
    """Return the chapters in reading order, each in this language or, where it is missing, in English.

    A line `{{name}}` in a chapter is replaced by that table. Raises KeyError for a table that does not exist.
    """
    chapters = []
    for file in sorted((folder / USUAL_LANGUAGE).glob("*.md")):
        own = folder / language / file.name
        text = (own if own.is_file() else file).read_text(encoding="utf-8")
        text = _PLACE.sub(lambda found: tables[found[1]], text)
        title = text.partition("\n")[0].removeprefix("# ").strip()
        chapters.append(Chapter(file.stem.partition("-")[2], title, text))
    return tuple(chapters)


def table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table of plain texts."""
    lines = [headings, ("---",) * len(headings), *(tuple(map(_plain, row)) for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _plain(text: str) -> str:
    """Return a text whose every character stands for itself in Markdown."""
    return _MARKUP.sub(r"\\\1", text.replace("\n", " "))
