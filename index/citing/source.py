"""What a style guide has to know of a source: the parts of a bibliographic entry, and the few kinds of it there are."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from index.citation import RecordKind
from index.origin import is_own
from index.values import Struct, replace
from index.words.punctuation import listed

if TYPE_CHECKING:
    from index.citation import Citation
    from index.citing.reference import Reference


class SourceKind(StrEnum):
    """The kinds of sources that style guides tell apart, as far as the library has them."""

    PAGE = "page"
    """A page, a press release or a statement on the site of a government or another body."""
    DOCUMENT = "document"
    """A document of a series: Foreign Relations of the United States."""
    TREATY = "treaty"
    ARTICLE = "article"
    """An article of a newspaper or a news agency."""
    WORK = "work"
    """A book, a report, a study."""
    ENTRY = "entry"
    """An entry of an encyclopaedia."""
    DATASET = "data set"
    OWN = "own"
    """A place in a document of the library."""


class Source(Struct, frozen=True, kw_only=True):
    """The parts of an entry; those that are not known are blank.

    `container` is the larger work with the title, `number` where the source is in it ("vol. I, doc. 968"), and `place`
    what is cited of the source: a section or a page. `publisher` is whoever answers for it, `date` and `seen` are ISO.
    What is `described` has no title of its own.
    """

    kind: SourceKind
    title: str
    author: str = ""
    container: str = ""
    number: str = ""
    place: str = ""
    publisher: str = ""
    edition: str = ""
    date: str = ""
    seen: str = ""
    address: str = ""
    described: bool = False


_KINDS = {
    RecordKind.TREATY_BODY: SourceKind.PAGE,
    RecordKind.MINISTRY: SourceKind.PAGE,
    RecordKind.OFFICIAL_SERIES: SourceKind.PAGE,
    RecordKind.ACADEMIC: SourceKind.WORK,
    RecordKind.PRESS: SourceKind.ARTICLE,
    RecordKind.DATASET: SourceKind.DATASET,
    RecordKind.REFERENCE: SourceKind.PAGE,
    RecordKind.WIKIPEDIA: SourceKind.ENTRY,
}
_FRUS = "Foreign Relations of the United States"
# "The Chargé to the Secretary of State (FRUS 1914, Supplement, doc. 1075)"
_IN_FRUS = re.compile(r"(?P<title>.+) \(FRUS (?P<years>[\d-]+),? ?(?P<number>.*)\)")
# "[Foreign Relations of the United States, 1943, vol. III, document 806]"
_NAMELESS_IN_FRUS = re.compile(rf"\[{_FRUS}, (?P<years>[\d-]+),? ?(?P<number>.*)\]")
_TREATY = re.compile(r"(?P<title>.+?), done at .+ on .+")
_TREATY_SERIES = "United Nations, Treaty Series"


def record_source(record: Citation) -> Source:
    """Return a public record as a source."""
    source = Source(
        kind=_KINDS[record.kind],
        title=record.title,
        publisher=record.publisher,
        date=record.date,
        seen=record.seen,
        address=record.address,
    )
    if found := _IN_FRUS.fullmatch(record.title):
        return _in_series(source, found["title"], found["years"], found["number"])
    if found := _NAMELESS_IN_FRUS.fullmatch(record.title):
        return _in_series(source, "", found["years"], found["number"].replace("document", "doc."))
    if record.publisher.startswith(_TREATY_SERIES):
        named = _TREATY.fullmatch(record.title)
        return replace(source, kind=SourceKind.TREATY, title=named["title"] if named else record.title)
    if source.kind is SourceKind.ENTRY:
        return replace(_described(source), container=record.publisher, publisher="")
    return _described(source)


def own_source(cited: Reference) -> Source:
    """Return the place of the library, or of a reader's own document, that a reference cites as a source."""
    if is_own(cited.id):
        place = listed((cited.topic, cited.place))
        return Source(
            kind=SourceKind.WORK,
            title=cited.document,
            author=cited.author,
            place=place,
            date=cited.date,
            address=cited.link,
        )
    return Source(
        kind=SourceKind.OWN,
        title=cited.document or cited.topic,
        place=cited.place or (cited.topic if cited.document else ""),
        container=cited.library,
        edition=cited.edition,
        date=cited.date,
        address=cited.link,
    )


def _in_series(source: Source, title: str, years: str, number: str) -> Source:
    series = f"{_FRUS}, {years.replace('-', '–')}"
    return replace(source, kind=SourceKind.DOCUMENT, title=title, container=series, number=number)


def _described(source: Source) -> Source:
    title = source.title
    if title.startswith("[") and title.endswith("]"):
        return replace(source, title=title[1:-1], described=True)
    return source
