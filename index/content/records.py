"""The records of a library's data files: library.toml, states.toml, arrangements/*.toml and what the editors add."""

from __future__ import annotations

from typing import Annotated, TypeVar

from index.content.record_fields import (
    Address,
    AssessmentWord,
    Code,
    Day,
    File,
    Host,
    Id,
    IsoDate,
    Names,
    Publisher,
    RecordDate,
    RecordKindWord,
    RecordTitle,
    Scopes,
    SeenDay,
    Sha256,
    Sides,
    StageWord,
    StatusWord,
    TermIds,
    Words,
    YesOrNo,
)
from index.model import Assessment, Status
from index.values import Meta, Struct, convert, field, to_builtins

Value = TypeVar("Value", bound=Struct)


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
    """A table in a list of `stages`; `by` is the code of who refused, `record` the citation that states it."""

    stage: StageWord
    date: IsoDate = ""
    worded: Words = ""
    note: Words = ""
    by: Code = ""
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
    still: IsoDate = ""
    not_before: IsoDate = ""
    scope: Scopes = field(default_factory=list)
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
    called_after: Names = field(default_factory=list)
    of: Names = field(default_factory=list)


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
