"""APA Style, seventh edition: entries of a reference list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.citing.entry import EntryPart, address, italic, written
from index.citing.source import SourceKind
from index.citing.style_dates import month_first, year_first

if TYPE_CHECKING:
    from index.citing.entry import Sentence
    from index.citing.markup import Markup
    from index.citing.source import Source


def apa_entry(source: Source, markup: Markup) -> str:
    """Return an entry of a reference list, without a full stop after its address."""
    if source.kind is SourceKind.TREATY:
        date = month_first(source.date)
        return written(
            [[EntryPart(source.title), EntryPart(date), EntryPart(source.publisher), address(source.address)]],
            markup,
            "",
        )
    return written([*_who_when_what(source), [_found(source)]], markup, end="" if source.address else ".")


def _who_when_what(source: Source) -> list[Sentence]:
    date = [EntryPart(f"({year_first(source.date)})")]
    match source.kind:
        case SourceKind.ARTICLE:
            return [[_named(source)], date, [italic(source.publisher)]]
        case SourceKind.DOCUMENT:
            within = italic(source.container, before="In" if source.title else "", after=_in_brackets(source.number))
            return _title_first(EntryPart(source.title), date, [within], [EntryPart(source.publisher)])
        case SourceKind.WORK:
            return _title_first(_work(source), date, [EntryPart(source.publisher)], author=source.author)
        case SourceKind.ENTRY:
            within = italic(source.container, before="In", after=_in_brackets(source.edition))
            return _title_first(_named(source), date, [within])
        case SourceKind.OWN:
            edition = f"Ed. {source.edition}" if source.edition else ""
            within = italic(source.container, before="In", after=_in_brackets(edition))
            return _title_first(_work(source), date, [within])
    what = [EntryPart(f"[{source.title}]") if source.described else _work(source)]
    site = [EntryPart(source.container)]
    return [[EntryPart(source.publisher)], date, what, site] if source.publisher else _title_first(what[0], date, site)


def _title_first(title: EntryPart, date: Sentence, *rest: Sentence, author: str = "") -> list[Sentence]:
    """Return an entry that begins with its author or a title, or with the work that it is part of if it has neither."""
    if author:
        return [[EntryPart(author)], date, [title], *rest]
    return [[title], date, *rest] if title.text else [rest[0], date, *rest[1:]]


def _named(source: Source) -> EntryPart:
    return EntryPart(f"[{source.title}]" if source.described else source.title)


def _work(source: Source) -> EntryPart:
    """Return the title of a work in italics, with what is cited of it and what it is."""
    if source.described:
        return _named(source)
    kind = "[Data set]" if source.kind is SourceKind.DATASET else ""
    return italic(source.title, after=f"{_in_brackets(source.place)} {kind}".strip())


def _in_brackets(words: str) -> str:
    return f"({words[:1].upper()}{words[1:].replace(', doc.', ', Doc.')})" if words else ""


def _found(source: Source) -> EntryPart:
    """Return the address; what has no date may change, so that the day on which it was seen stands with it."""
    seen = source.seen if not source.date else ""
    return address(source.address, before=f"Retrieved {month_first(seen)}, from" if seen else "")
