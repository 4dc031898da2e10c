"""The records of a library's data files: library.toml, states.toml, arrangements/*.toml and what the editors add.

The description of a field's type says how to write it: that is what an editor is told when the field is wrong.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, TypeVar

from index.citation import RecordKind
from index.content.citation_parts import ADDRESS, is_name
from index.model import Assessment, StageKind, Status
from index.values import Meta, Struct, convert, field, to_builtins

if TYPE_CHECKING:
    from collections.abc import Iterable

Value = TypeVar("Value", bound=Struct)
# What editors write where a record does not say it; a blank could be a slip.
NOT_STATED, UNDATED = "not stated", "undated"


def is_day(text: str) -> bool:
    """Tell whether there is such a date: "1980-02" and "1980-02-28" are dates, "1980-02-30" is none."""
    try:
        dt.date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def _is_record_date(text: str) -> bool:
    return text == UNDATED or is_day(text)


def _is_day_or_not_stated(text: str) -> bool:
    return text == NOT_STATED or is_day(text)


def _one_of(words: Iterable[str]) -> Meta:
    return Meta(description=f"Write one of: {', '.join(words)}.")


Id = Annotated[
    str, Meta(pattern=r"^[a-z0-9][a-z0-9-]*\Z", description="Write small letters, digits and hyphens, in quotes.")
]
Words = Annotated[str, Meta(pattern=r"\S", description="Write some words, in quotes.")]
Code = Annotated[
    str,
    Meta(
        pattern=r"^(?:[A-Z]{2}|[A-Z]{4}|x-[a-z0-9-]+)\Z",
        description='Write a code of states.toml: "CH" (ISO 3166-1), "SUHH" (ISO 3166-3) or an own one, "x-…".',
    ),
]
Sides = Annotated[list[list[str]], Meta(min_length=2, max_length=2, description="Write the codes of both sides.")]
IsoDate = Annotated[
    str,
    Meta(
        pattern=r"^[0-9]{4}(?:-[0-9]{2}){0,2}\Z",
        description='Write a date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes.',
        extra={"holds": is_day},
    ),
]
File = Annotated[
    str,
    Meta(
        pattern=r"^[^\\:\x00-\x1f]+\Z",
        description="Write the file’s path from the library’s folder, with slashes, in quotes.",
    ),
]
Sha256 = Annotated[
    str, Meta(pattern=r"^[0-9a-f]{64}\Z", description="Write the source’s fingerprint, as sha256sum prints it.")
]
Address = Annotated[str, Meta(pattern=ADDRESS, description="Write the whole address: https://….")]
RecordTitle = Annotated[
    str,
    Meta(
        description="Write the record’s own title, or in [square brackets] what it is; no address, no file name.",
        extra={"holds": is_name},
    ),
]
Publisher = Annotated[
    str,
    Meta(
        description='Write who published it, by name and not by host, or "not stated".',
        extra={"holds": is_name},
    ),
]
RecordDate = Annotated[
    str,
    Meta(
        pattern=rf"^(?:{UNDATED}|[0-9]{{4}}(?:-[0-9]{{2}}){{0,2}})\Z",
        description='Write the record’s own date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", or "undated".',
        extra={"holds": _is_record_date},
    ),
]
SeenDay = Annotated[
    str,
    Meta(
        pattern=rf"^(?:{NOT_STATED}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})\Z",
        description='Write the day on which the copy that was read was made or fetched, "YYYY-MM-DD", or "not stated".',
        extra={"holds": _is_day_or_not_stated},
    ),
]
RecordKindWord = Annotated[RecordKind, _one_of(RecordKind)]
Host = Annotated[
    str,
    Meta(pattern=r"^[a-z0-9-]+(?:\.[a-z0-9-]+)+\Z", description='Write a list of hosts without www: ["example.org"].'),
]
StatusWord = Annotated[Status, _one_of(Status)]
StageWord = Annotated[StageKind, _one_of(StageKind)]
AssessmentWord = Annotated[Assessment, _one_of(Assessment)]
YesOrNo = Annotated[bool, Meta(description="Write true or false, without quotes.")]
Day = Annotated[dt.date, Meta(description="Write a date as YYYY-MM-DD, without quotes.")]
TermIds = Annotated[list[Id], Meta(description="Write a list of terms’ ids.")]
Names = Annotated[list[Words], Meta(description='Write a list of names: ["one", "two"].')]


class Record(Struct, frozen=True, kw_only=True):
    """A table of a data file; `index.content.record_reader` refuses keys that are not fields."""


def value_of(kind: type[Value], record: Record, **facts: object) -> Value:
    """Return the value that a record stands for: its fields by their names, and `facts` that it does not say itself.

    Raises ValidationError (of msgspec) when a field of the value is in neither.
    """
    return convert(to_builtins(record) | facts, kind)


class LibraryRecord(Record, frozen=True, kw_only=True):
    """The head of library.toml."""

    title: Words
    edition: Words
    date: Day


class DocumentRecord(Record, frozen=True, kw_only=True):
    """A `[[document]]` of library.toml; without `source` and `sha256` it is a text of our own."""

    id: Id
    file: File
    source: File = ""
    sha256: Sha256 = ""
    as_of: IsoDate = ""
    rights: Words = ""


class StateRecord(Record, frozen=True, kw_only=True):
    """A `[[state]]` of states.toml."""

    code: Code
    name: Words
    aliases: Names = field(default_factory=list)
    demonyms: Names = field(default_factory=list)
    capital: Words = ""


class LayerRecord(Record, frozen=True, kw_only=True):
    """The head of a file of arrangements."""

    layer: Id


class CitationRecord(Record, frozen=True, kw_only=True):
    """A `[[record]]` of a file of records: a public record, which other tables cite by its id."""

    id: Id
    title: RecordTitle
    publisher: Publisher
    address: Address
    kind: RecordKindWord
    date: RecordDate
    seen: SeenDay


class HostsRecord(Record, frozen=True, kw_only=True):
    """A `[[kind]]` of hosts.toml: the hosts that have records of this kind."""

    name: RecordKindWord
    hosts: Annotated[list[Host], Meta(description='Write a list of hosts without www: ["example.org"].')]


Citations = Annotated[list[Id], Meta(description='Write a list of records’ ids: ["one", "two"].')]


class CitedRecord(Record, frozen=True, kw_only=True):
    """A table with `citations`, the ids of records."""

    citations: Citations = field(default_factory=list)


class StageRecord(Record, frozen=True, kw_only=True):
    """A table in a list of `stages`; `record` is the id of that citation of the statement which states it."""

    stage: StageWord
    date: IsoDate = ""
    worded: Words = ""
    note: Words = ""
    record: Id = ""


Stages = Annotated[
    list[StageRecord],
    Meta(description='Write a list of tables: [{ stage = "agreed", date = "2017-10-25", record = "a-record" }].'),
]


class StatementRecord(CitedRecord, frozen=True, kw_only=True):
    """A `[[statement]]` of a file of arrangements.

    Each party is a code, or words where no state is named, or blank where none is stated. Where more is known than when
    it was in force, `stages` stand in place of `start` and `end`; an empty list says that it is not known to have been.
    """

    id: Id
    power: Code = ""
    power_worded: Words = ""
    represented: Code = ""
    represented_worded: Words = ""
    host: Code = ""
    host_worded: Words = ""
    term: Id = ""
    passage: Id = ""
    quote: Words = ""
    period: Words = ""
    start: IsoDate = ""
    end: IsoDate = ""
    stages: Stages | None = None
    status: StatusWord = Status.UNKNOWN
    as_of: IsoDate = ""
    assessment: AssessmentWord = Assessment.ONE_SOURCE
    note: Words = ""


class AssessmentRecord(CitedRecord, frozen=True, kw_only=True):
    """An `[[assessment]]` of assessments.toml: what is said of statements of the source layer, and on what ground.

    The ground is a `note`, a statement of another layer (`record`), or a `text` with its `citations`.
    """

    statements: Annotated[list[Id], Meta(min_length=1, description="Write a list of statements’ ids.")]
    assessment: AssessmentWord
    date: Day
    note: Id = ""
    record: Id = ""
    text: Words = ""


class ContradictionRecord(Record, frozen=True, kw_only=True):
    """A `[[contradiction]]` of contradictions.toml: two statements of one document that contradict each other."""

    statements: Annotated[
        list[Id], Meta(min_length=2, max_length=2, description="Write a list of the ids of two statements.")
    ]


class NoteRecord(CitedRecord, frozen=True, kw_only=True):
    """A `[[note]]` of notes.toml."""

    id: Id
    passage: Id
    quote: Words
    verdict: AssessmentWord
    text: Words
    date: Day
    citations: Annotated[Citations, Meta(min_length=1)]


class MovedRecord(Record, frozen=True, kw_only=True):
    """A `[[moved]]` of moved.toml: an id that an earlier edition published, and the ids that took its place."""

    id: Id
    to: Annotated[list[Id], Meta(description="Write a list of the ids that took its place; empty if none did.")]


class PeriodRecord(Record, frozen=True, kw_only=True):
    """A `[[period]]` of periods.toml."""

    names: Annotated[Names, Meta(min_length=1)]
    start: IsoDate
    end: IsoDate = ""
    state: str = ""
    between: Sides = field(default_factory=list)


class TermRecord(CitedRecord, frozen=True, kw_only=True):
    """A `[[term]]` of glossary.toml."""

    id: Id
    term: Words
    forms: Names = field(default_factory=list)
    names: Names = field(default_factory=list)
    definition: Words
    see_also: TermIds = field(default_factory=list)
    verified: YesOrNo = True
    citations: Annotated[Citations, Meta(min_length=1)]
