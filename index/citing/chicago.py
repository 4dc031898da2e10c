"""The Chicago Manual of Style, notes and bibliography: for sources without a named author, as the library's are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.citing.entry import EntryPart, address, in_quotes, italic, written
from index.citing.source import SourceKind
from index.citing.style_dates import month_first
from index.values import replace

if TYPE_CHECKING:
    from index.citing.entry import Sentence
    from index.citing.markup import Markup
    from index.citing.source import Source


def chicago_note(source: Source, markup: Markup) -> str:
    """Return a full note, without the full stop at its end: several are joined with semicolons."""
    return written([[part for sentence in _sentences(source) for part in sentence]], markup, end="")


def chicago_entry(source: Source, markup: Markup) -> str:
    """Return an entry of a bibliography: the publisher stands first, in place of an author."""
    sentences = _sentences(source)
    if source.kind in (SourceKind.ARTICLE, SourceKind.PAGE, SourceKind.DATASET):
        who = next(each for each in sentences if each[0].text == source.publisher)
        sentences = [who, *(each for each in sentences if each is not who)]
    return written([[_capital(first), *rest] for first, *rest in sentences], markup)


def _sentences(source: Source) -> list[Sentence]:
    """Return the parts in the order of a note, as they are grouped in a bibliography."""
    return [[EntryPart(source.author)], *_work(source), [_date(source)], [address(source.address)]]


def _work(source: Source) -> list[Sentence]:
    title, date, publisher = _title(source), EntryPart(month_first(source.date)), EntryPart(source.publisher)
    match source.kind:
        case SourceKind.ARTICLE:
            return [[title], [italic(source.publisher)]]
        case SourceKind.DOCUMENT:
            within = italic(source.container, before="in" if source.title else "")
            return [[title], [date], [within, EntryPart(source.number)], [publisher]]
        case SourceKind.TREATY:
            return [[title], [date], [publisher]]
        case SourceKind.OWN:
            edition = EntryPart(f"ed. {source.edition}" if source.edition else "")
            return [[title, EntryPart(source.place)], [italic(source.container, before="in"), edition]]
        case SourceKind.ENTRY:
            return [[italic(source.container)], [replace(title, before="s.v.")]]
    return [[title, EntryPart(source.place)], [EntryPart(source.container)], [publisher]]


def _title(source: Source) -> EntryPart:
    if source.described or source.kind in (SourceKind.DOCUMENT, SourceKind.TREATY):
        return EntryPart(source.title)
    return italic(source.title) if source.kind in (SourceKind.WORK, SourceKind.OWN) else in_quotes(source.title)


def _date(source: Source) -> EntryPart:
    """Return the date of a source, or when it was seen where it has none; nothing where its date stands elsewhere."""
    if source.kind in (SourceKind.DOCUMENT, SourceKind.TREATY):
        return EntryPart("")
    if source.date:
        return EntryPart(month_first(source.date), before="last modified" if source.kind is SourceKind.ENTRY else "")
    return EntryPart(month_first(source.seen), before="accessed") if source.seen else EntryPart("n.d.")


def _capital(part: EntryPart) -> EntryPart:
    return replace(part, before=part.before[:1].upper() + part.before[1:])
