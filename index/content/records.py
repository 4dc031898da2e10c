"""The shapes of a library's data files: library.toml, states.toml, arrangements/*.toml and what the editors add.

Every field's description says how to write it: it is the mend of the problem when the field is not so.
"""

from __future__ import annotations

import datetime as dt
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from index.content.citation_parts import ADDRESS, KINDS
from index.content.documents import excerpt
from index.content.toml_lines import KeyPath, TomlFile
from index.errors import Problem
from index.model import Assessment, Citation, Status

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


def _check_iso(text: str) -> str:
    """Return `text` when it is an ISO date of any precision; raise ValueError when there is no such date."""
    dt.date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    return text


def _one_of(values: type[Status] | type[Assessment]) -> str:
    return f"Write one of: {', '.join(values)}."


Id = Annotated[
    str, Field(pattern=r"^[a-z0-9][a-z0-9-]*\z", description="Write small letters, digits and hyphens, in quotes.")
]
Words = Annotated[str, Field(pattern=r"\S", description="Write some words, in quotes.")]
Code = Annotated[
    str,
    Field(
        pattern=r"^(?:[A-Z]{2}|[A-Z]{4}|x-[a-z0-9-]+)\z",
        description='Write a code of states.toml: "CH" (ISO 3166-1), "SUHH" (ISO 3166-3) or an own one, "x-…".',
    ),
]
IsoDate = Annotated[
    str,
    Field(
        pattern=r"^[0-9]{4}(?:-[0-9]{2}){0,2}\z",
        description='Write a date as "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes.',
    ),
    AfterValidator(_check_iso),
]
File = Annotated[
    str,
    Field(
        pattern=r"^[^\\:\x00-\x1f]+\z",
        description="Write the file’s path from the library’s folder, with slashes, in quotes.",
    ),
]
Day = Annotated[dt.date, Field(description="Write a date as YYYY-MM-DD, without quotes.")]
Names = Annotated[list[Words], Field(description='Write a list of names: ["one", "two"].')]


class Record(BaseModel):
    """A table of a data file: nothing unknown, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class LibraryRecord(Record):
    """The head of library.toml."""

    title: Words
    edition: Words
    date: Day


class DocumentRecord(Record):
    """A `[[document]]` of library.toml; without `source` and `sha256` it is a text of our own."""

    id: Id
    file: File
    source: File = ""
    sha256: str = Field(
        "", pattern=r"^[0-9a-f]{64}\z", description="Write the source’s fingerprint, as sha256sum prints it."
    )
    as_of: IsoDate = ""
    rights: Words = ""


class StateRecord(Record):
    """A `[[state]]` of states.toml."""

    code: Code
    name: Words
    aliases: Names = Field(default_factory=list)
    demonyms: Names = Field(default_factory=list)
    capital: Words = ""


class LayerRecord(Record):
    """The head of a file of arrangements."""

    layer: Id


class CitationRecord(Record):
    """A table in a list of `citations`."""

    title: Words
    address: str = Field(pattern=ADDRESS, description="Write the whole address: https://….")
    kind: Literal[KINDS] = Field(description=f"Write one of: {', '.join(KINDS)}.")  # type: ignore[valid-type]
    as_of: IsoDate = ""


Citations = Annotated[
    list[CitationRecord],
    Field(description='Write a list of tables: [{ title = "…", address = "https://…", kind = "press" }].'),
]


class CitedRecord(Record):
    """A table with `citations`."""

    citations: Citations = Field(default_factory=list)


class StatementRecord(CitedRecord):
    """A `[[statement]]` of a file of arrangements.

    Each party is a code, or words where no state is named, or blank where none is stated.
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
    status: Annotated[Status, Field(strict=False, description=_one_of(Status))] = Status.UNKNOWN
    as_of: IsoDate = ""
    assessment: Annotated[Assessment, Field(strict=False, description=_one_of(Assessment))] = Assessment.NOT_CHECKED
    note: Words = ""


class AssessmentRecord(CitedRecord):
    """An `[[assessment]]` of assessments.toml: what is said of statements of the source layer, and on what ground.

    The ground is a `note`, a statement of another layer (`record`), or a `text` with its `citations`.
    """

    statements: Annotated[list[Id], Field(min_length=1, description="Write a list of statements’ ids.")]
    assessment: Annotated[Assessment, Field(strict=False, description=_one_of(Assessment))]
    date: Day
    note: Id = ""
    record: Id = ""
    text: Words = ""


class NoteRecord(CitedRecord):
    """A `[[note]]` of notes.toml."""

    id: Id
    passage: Id
    quote: Words
    verdict: Annotated[Assessment, Field(strict=False, description=_one_of(Assessment))]
    text: Words
    date: Day
    citations: Annotated[Citations, Field(min_length=1)]


class TermRecord(CitedRecord):
    """A `[[term]]` of glossary.toml."""

    id: Id
    term: Words
    forms: Names = Field(default_factory=list)
    definition: Words
    see_also: Annotated[list[Id], Field(description="Write a list of terms’ ids.")] = Field(default_factory=list)
    verified: bool = Field(default=True, description="Write true or false, without quotes.")
    citations: Annotated[Citations, Field(min_length=1)]


R = TypeVar("R", bound=Record)
_TYPE_NAMES = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}


class RecordPlace(NamedTuple):
    """A table in a data file, for saying where a problem is; as text, "file:line". `faulty` keys were not read."""

    file: str
    toml: TomlFile
    path: KeyPath = ()
    faulty: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return f"{self.file}:{self.toml.line(*self.path)}"

    def problem(self, key: str, what: str, mend: str) -> Problem:
        """Return a problem on the line of `key`, or of the table where the key is blank or not written."""
        return Problem(self.file, self.toml.line(*self.path, key), what, mend)


def citations_of(record: CitedRecord) -> tuple[Citation, ...]:
    """Return the citations of a table as values."""
    return tuple(Citation(each.title, each.address, each.kind, each.as_of) for each in record.citations)


def read_head(model: type[R], tables: str, place: RecordPlace, problems: list[Problem]) -> R | None:
    """Return what a file says outside its `[[tables]]`, or None; `problems` gets what is not as it must be."""
    head = {key: value for key, value in place.toml.data.items() if key != tables}
    return _read(model, head, [*model.model_fields, tables], place, problems)[1]


def read_tables(
    model: type[R], tables: str, place: RecordPlace, problems: list[Problem]
) -> list[tuple[RecordPlace, R | None]]:
    """Return a file's `[[tables]]` with their places, as far as they can be read; None for one that cannot.

    `problems` gets what is not as it must be.
    """
    rows = place.toml.data.get(tables, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        problems.append(place.problem(tables, f"“{tables}” is not a table.", f"Write [[{tables}]] above each table."))
        return [(place, None)]
    known = list(model.model_fields)
    places = [place._replace(path=(tables, number)) for number in range(len(rows))]
    return [_read(model, row, known, at, problems) for at, row in zip(places, rows, strict=True)]


def _read(
    model: type[R], row: dict[str, Any], known: list[str], place: RecordPlace, problems: list[Problem]
) -> tuple[RecordPlace, R | None]:
    """Return a table, without its faulty keys if it can do without them, so that the rest of it is checked as well."""
    try:
        return place, model.model_validate(row)
    except ValidationError as error:
        details = error.errors(include_url=False)
    problems += [_problem(model, known, detail, place) for detail in details]
    faulty = frozenset(str(detail["loc"][0]) for detail in details)
    try:
        rest = {key: value for key, value in row.items() if key not in faulty}
        return place._replace(faulty=faulty), model.model_validate(rest)
    except ValidationError:
        return place, None


def _problem(model: type[Record], known: list[str], error: ErrorDetails, place: RecordPlace) -> Problem:
    """Word what pydantic found in a key or, by its number, in one of its citations; the line is the key's."""
    line, *inner = error["loc"]
    key, where = str(line), ""
    if len(inner) > 1:
        model, known, key = CitationRecord, list(CitationRecord.model_fields), str(inner[1])
        where = f"In citation {int(inner[0]) + 1}: "
    if error["type"] == "extra_forbidden":
        near = get_close_matches(key, known, n=1)
        mend = f"Did you mean “{near[0]}”?" if near else f"Known keys are: {', '.join(known)}."
        return place.problem(str(line), f"{where}The key “{excerpt(key)}” is not known.", mend)
    mend = model.model_fields[key].description or ""
    if error["type"] == "missing":
        return place.problem(str(line), f"{where}The key “{key}” is missing.", mend)
    return place.problem(str(line), f"{where}“{key}” cannot be {_shown(error['input'])}.", mend)


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f"“{excerpt(value)}”"
    if value == []:
        return "an empty list"
    return next((name for kind, name in _TYPE_NAMES.items() if isinstance(value, kind)), "a date or time")
