"""Reads the data files of a library: their tables as records, with their places; and keeps ids unique among all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple

from index.content.documents import excerpt
from index.content.record_reader import R, RecordPlace, read_head, read_tables
from index.content.records import Record
from index.content.toml_lines import TomlSyntaxError, read_toml
from index.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.content.files import LibraryFolder

ANOTHER_ID = "Give one of them another id."


class Rows(NamedTuple, Generic[R]):
    """The records of a file with their places; `complete` unless one of its tables could not be read."""

    rows: list[tuple[RecordPlace, R]]
    complete: bool


class DataFiles:
    """The TOML files in the folder of a library; their problems are added to `problems`."""

    def __init__(self, folder: LibraryFolder, problems: list[Problem]) -> None:
        self._folder = folder
        self._problems = problems

    def head(self, name: str) -> RecordPlace | None:
        """Return a file as the place of its head; None if it cannot be read or is not TOML."""
        file = self._folder.read(name)
        try:
            return RecordPlace(name, read_toml(file.text)) if file else None
        except TomlSyntaxError as error:
            self._problems.append(Problem(name, error.line, f"This is not TOML: {error}.", "Correct the line."))
            return None

    def optional(self, name: str, tables: Sequence[str]) -> RecordPlace | None:
        """Return a file that has nothing else in it than `[[tables]]`; None if there is none or it cannot be read."""
        file = self.head(name) if self._folder.has(name) else None
        if file is not None:
            read_head(Record, tables, file, self._problems)
        return file

    def rows(self, name: str, tables: str, model: type[R]) -> Rows[R]:
        """Return the `[[tables]]` of an optional file that has nothing else in it; none if there is no such file."""
        file = self.optional(name, (tables,))
        if file is None:
            return Rows([], complete=not self._folder.has(name))
        found = read_tables(model, tables, file, self._problems)
        rows = [(place, record) for place, record in found if record]
        return Rows(rows, complete=len(rows) == len(found))


class Ids:
    """The ids of documents, topics, passages, statements, notes and terms: no two may be the same."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._owners: dict[str, str] = {}

    @property
    def taken(self) -> set[str]:
        """All ids that are taken."""
        return set(self._owners)

    def take(self, identifier: str, kind: str, file: str, line: int) -> None:
        """Record that a thing of this kind has an id, on a line; a problem if the id is taken. Blank is no id."""
        here = f"the {kind} in {file}:{line}"
        first = self._owners.setdefault(identifier, here)
        if identifier and first != here:
            what = f"The id “{excerpt(identifier)}” is also that of {first}."
            self._problems.append(Problem(file, line, what, ANOTHER_ID))

    def take_row(self, identifier: str, kind: str, place: RecordPlace) -> None:
        """Do what `take` does for a table of a data file."""
        self.take(identifier, kind, place.file, place.toml.line(*place.path, "id"))
