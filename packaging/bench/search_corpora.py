"""Text to measure the search with: documents of the corpora folder and documentation installed on this machine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from index.built.store import write_store
from index.search.indexing import write_index
from tests.laid_out import heading, laid_out, passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from index.model import Content, State

FRUS = "frus1952-54Guat"
PARAGRAPH = re.compile(r"(?is)<(p|li|dd)\b[^>]*>(.*?)</\1>")
HEADING = re.compile(r"(?is)<(?:title|h1)\b[^>]*>(.*?)</(?:title|h1)>")
TAG = re.compile(r"(?s)<(?:script|style).*?</(?:script|style)>|<[^>]*>")
SHORTEST, LONGEST = 60, 4_000


@dataclass(frozen=True)
class Section:
    """A title and the passages below it."""

    title: str
    passages: list[str]


def frus_documents(corpora: Path) -> list[tuple[str, Section]]:
    """Return the documents of the FRUS collection with their ids, each as one passage."""
    lines = (corpora / FRUS / "docs.tsv").read_text("utf-8").splitlines()
    return [(number, Section(title, [text])) for number, title, text in (line.split("\t") for line in lines)]


def frus_sections(corpora: Path) -> list[Section]:
    """Return the same documents by paragraph."""
    return list(_sections((corpora / FRUS / "html").glob("*.html")))


def documentation(folders: Iterable[Path]) -> Iterator[Section]:
    """Yield the pages of documentation found below these folders, each with its paragraphs, in a fixed order."""
    for folder in folders:
        yield from _sections(folder.rglob("*.html"))


def _sections(found: Iterable[Path]) -> Iterator[Section]:
    for page in sorted(page for page in found if page.is_file()):  # a folder may be called so too
        if section := html_section(page):
            yield section


def html_section(page: Path) -> Section | None:
    """Return the title and the paragraphs of a page of HTML, or None if it has none worth reading."""
    html = page.read_text("utf-8", errors="replace")
    title = HEADING.search(html)
    texts = (plain(match[2]) for match in PARAGRAPH.finditer(html))
    passages = [text[:LONGEST] for text in texts if len(text) >= SHORTEST]
    return Section(plain(title[1]) if title else page.stem, passages) if passages else None


def plain(html: str) -> str:
    """Return the text of a piece of HTML on one line."""
    return " ".join(unescape(TAG.sub(" ", html)).split())


def first_passages(sections: Iterable[Section], count: int) -> list[Section]:
    """Return the first sections that together hold this many passages, the last one cut short."""
    taken, left = [], count
    for section in sections:
        if left <= 0:
            break
        taken.append(Section(section.title, section.passages[:left]))
        left -= len(taken[-1].passages)
    return taken


def content(sections: Iterable[Section], states: tuple[State, ...] = ()) -> Content:
    """Return a library of one document with a topic for each section."""
    blocks = [heading("doc", "Corpus", 1)]
    for number, section in enumerate(sections, start=1):
        topic = f"t{number}"
        blocks.append(heading(topic, section.title))
        blocks += [passage(f"{topic}-p{n}", text) for n, text in enumerate(section.passages, start=1)]
    return laid_out(blocks, states)


def build(folder: Path, made: Content) -> Path:
    """Build a library of this content in a new folder and return the folder."""
    (folder / "whoosh").mkdir(parents=True)
    write_store(folder / "library.sqlite", made)
    write_index(folder / "whoosh", made, lambda _done, _total: None)
    return folder


def passages(made: Content) -> list[tuple[int, str, str]]:
    """Return row, title and text of every passage."""
    titles = {topic.id: topic.title for topic in made.topics}
    return [(block.row, titles[block.topic], block.text) for block in made.blocks if block.id != block.topic]


def megabytes(folder: Path) -> float:
    """Return the size of the files in a folder."""
    return sum(file.stat().st_size for file in folder.iterdir()) / 1e6
