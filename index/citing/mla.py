"""MLA style, ninth edition: entries of a list of works cited. Addresses keep their scheme, so that they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.citing.entry import EntryPart, address, in_quotes, italic, written
from index.citing.source import SourceKind
from index.citing.style_dates import day_first

if TYPE_CHECKING:
    from index.citing.entry import Sentence
    from index.citing.markup import Markup
    from index.citing.source import Source

_WHOLE_WORKS = (SourceKind.WORK, SourceKind.DATASET, SourceKind.TREATY, SourceKind.OWN)


def mla_entry(source: Source, markup: Markup) -> str:
    """Return an entry of a list of works cited."""
    seen = EntryPart(day_first(source.seen), before="Accessed")
    return written([[EntryPart(source.author)], [_title(source)], *_containers(source), [seen]], markup)


def _title(source: Source) -> EntryPart:
    if source.described:
        return EntryPart(source.title)
    return italic(source.title) if source.kind in _WHOLE_WORKS else in_quotes(source.title)


def _containers(source: Source) -> list[Sentence]:
    date, found = EntryPart(day_first(source.date)), address(source.address)
    match source.kind:
        case SourceKind.DOCUMENT:
            return [[date], [italic(source.container), EntryPart(source.number), EntryPart(source.publisher), found]]
        case SourceKind.WORK | SourceKind.DATASET | SourceKind.TREATY:
            return [[EntryPart(source.publisher), date, EntryPart(source.place), found]]
        case SourceKind.OWN:
            edition = f"ed. {source.edition}" if source.edition else ""
            return [[italic(source.container), EntryPart(edition), date, EntryPart(source.place), found]]
        case SourceKind.ENTRY:
            return [[italic(source.container), EntryPart(source.edition), EntryPart(source.publisher), date, found]]
    # The site of a publisher is called as the publisher is, unless it has a name of its own.
    site = [italic(source.container), EntryPart(source.publisher)] if source.container else [italic(source.publisher)]
    return [[*site, date, found]]
