"""Reads the tables of a data file as records, and reports all problems of their keys at once."""

from __future__ import annotations

import datetime as dt
from difflib import get_close_matches
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin

from index.content.complaint import Complaint
from index.content.documents import excerpt
from index.content.records import Record
from index.content.toml_lines import KeyPath, TomlFile
from index.errors import Problem
from index.values import ValidationError, convert, fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from index.values import FieldInfo, Meta

R = TypeVar("R", bound=Record)
# TOML has dates of its own: a date in quotation marks is not accepted for one.
_DATES = (dt.date, dt.datetime, dt.time)
_TYPE_NAMES = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}


class RecordPlace(NamedTuple):
    """The place of a table in a data file, by which problems name it; as text "file:line". `faulty` keys are unread."""

    file: str
    toml: TomlFile
    path: KeyPath = ()
    faulty: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return f"{self.file}:{self.toml.line(*self.path)}"

    def problem(self, key: str, what: str, mend: str) -> Problem:
        """Return a problem on the line of `key`, or of the table if it has no such key."""
        return Problem(self.file, self.toml.line(*self.path, key), what, mend)


def read_head(model: type[R], tables: Sequence[str], place: RecordPlace, problems: list[Problem]) -> R | None:
    """Return the record of what stands outside the `[[tables]]` of a file, or None; adds to `problems`."""
    head = {key: value for key, value in place.toml.data.items() if key not in tables}
    return _read(model, head, [*_fields(model), *tables], place, problems)[1]


def read_tables(
    model: type[R], tables: str, place: RecordPlace, problems: list[Problem]
) -> list[tuple[RecordPlace, R | None]]:
    """Return the records of a file's `[[tables]]` with their places, None for a table that cannot be read.

    Adds to `problems`.
    """
    rows = place.toml.data.get(tables, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        problems.append(place.problem(tables, f"“{tables}” is not a table.", f"Write [[{tables}]] above each table."))
        return [(place, None)]
    places = [place._replace(path=(tables, number)) for number in range(len(rows))]
    return [_read(model, row, _fields(model), at, problems) for at, row in zip(places, rows, strict=True)]


def _read(
    model: type[R], row: dict[str, Any], known: Iterable[str], place: RecordPlace, problems: list[Problem]
) -> tuple[RecordPlace, R | None]:
    """Return the record of a table without its faulty keys, so that the others are checked further; None without it."""
    complaints = list(_complaints(model, row, known))
    problems += [place.problem(*complaint) for complaint in complaints]
    faulty = frozenset(complaint.key for complaint in complaints)
    rest = {key: value for key, value in row.items() if key not in faulty}
    try:
        return place._replace(faulty=faulty), convert(rest, model, builtin_types=_DATES)
    except ValidationError:
        return place, None


def _complaints(model: type[Record], row: dict[str, Any], known: Iterable[str]) -> Iterator[Complaint]:
    """Yield the problems of the keys of a table, each by itself; `known` are those that it may have."""
    shape = _fields(model)
    for key in row.keys() - shape.keys():
        near = get_close_matches(key, known, n=1)
        mend = f"Did you mean “{near[0]}”?" if near else f"Known keys are: {', '.join(known)}."
        yield Complaint(key, f"The key “{excerpt(key)}” is not known.", mend)
    for key, field in shape.items():
        if key in row:
            yield from _complaints_of_value(key, field.type, row[key])
        elif field.required:
            yield Complaint(key, f"The key “{key}” is missing.", _mend(field.type))


def _complaints_of_value(key: str, kind: Any, value: object) -> Iterator[Complaint]:  # noqa: ANN401 (a type)
    """Yield the problems of a value; of a list those of its items or, if they have none, its own."""
    items = get_args(_bare(kind)) if get_origin(_bare(kind)) is list else ()
    complaints = []
    for number, item in enumerate(value if items and isinstance(value, list) else (), start=1):
        if isinstance(item, dict) and isinstance(items[0], type) and issubclass(items[0], Record):
            name = items[0].__name__.removesuffix("Record").lower()
            inner = _complaints(items[0], item, _fields(items[0]))
            complaints += [Complaint(key, f"In {name} {number}: {what}", mend) for _, what, mend in inner]
        elif not _is(items[0], item):
            complaints.append(Complaint(key, f"“{key}” cannot be {_shown(item)}.", _mend(kind)))
    if not complaints and not _is(kind, value):
        complaints.append(Complaint(key, f"“{key}” cannot be {_shown(value)}.", _mend(kind)))
    yield from complaints


@cache
def _fields(model: type[Record]) -> dict[str, FieldInfo]:
    return {field.name: field for field in fields(model)}


def _bare(kind: Any) -> Any:  # noqa: ANN401 (types)
    kind = _stated(kind)
    return kind.__origin__ if get_origin(kind) is Annotated else kind


def _notes(kind: Any) -> tuple[Meta, ...]:  # noqa: ANN401 (a type)
    kind = _stated(kind)
    return kind.__metadata__ if get_origin(kind) is Annotated else ()


def _stated(kind: Any) -> Any:  # noqa: ANN401 (types)
    """Return the type of a field that may be left out, which TOML can only do by not writing its key."""
    return get_args(kind)[0] if get_origin(kind) in (Union, UnionType) else kind


def _mend(kind: Any) -> str:  # noqa: ANN401 (a type)
    """Return how a value of this type is written."""
    return next((note.description for note in _notes(kind) if note.description), "")


def _is(kind: Any, value: object) -> bool:  # noqa: ANN401 (a type)
    """Tell whether a value is of a type and meets all its constraints."""
    try:
        convert(value, kind, builtin_types=_DATES)
    except ValidationError:
        return False
    return all(note.extra["holds"](value) for note in _notes(kind) if note.extra)


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f"“{excerpt(value)}”"
    if value == []:
        return "an empty list"
    return next((name for kind, name in _TYPE_NAMES.items() if isinstance(value, kind)), "a date or time")
