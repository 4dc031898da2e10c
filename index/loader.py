"""Load a library from its source files, or say everything that is wrong with them at once."""

from __future__ import annotations

from hashlib import sha256
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from index.documents import ParsedDocument, excerpt, parse_document
from index.errors import ContentError, Problem
from index.files import LibraryFolder, TextFile
from index.folding import fold_name
from index.grouping import Claim, group
from index.layout import lay_out
from index.model import Content, Document, State
from index.records import (
    DocumentRecord,
    LayerRecord,
    LibraryRecord,
    Place,
    Record,
    StatementRecord,
    StateRecord,
    read_head,
    read_tables,
)
from index.statements import Evidence, Passage, SaidStatement
from index.toml_lines import TomlSyntaxError, read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

LIBRARY_FILE = "library.toml"
STATES_FILE = "states.toml"
ARRANGEMENT_FILES = "arrangements/*.toml"

_ANOTHER_ID = "Give one of them another id."
_RESTORE = "Restore the source’s words: only headings, ids and marks may be added to them."


def load(folder: Path) -> Content:
    """Return the library whose source files are in `folder`; CRLF line ends are read as LF.

    Raises ContentError with every problem of every file.
    """
    return _Loader(folder).content()


class _Loaded(NamedTuple):
    """A document with its table in library.toml."""

    record: DocumentRecord
    parsed: ParsedDocument


class _Loader:
    """Reads one library; what is wrong gathers in `_problems` until everything has been read."""

    def __init__(self, folder: Path) -> None:
        self._problems: list[Problem] = []
        self._folder = LibraryFolder(folder, self._problems)

    def content(self) -> Content:
        library = self._toml(LIBRARY_FILE)
        head = read_head(LibraryRecord, "document", library, self._problems) if library else None
        documents, all_documents = self._documents(library) if library else ([], False)
        states, all_states = self._states()
        evidence = Evidence(_passages(documents), all_documents, {state.code for state in states}, all_states)
        claims = self._claims(evidence)
        if self._problems or head is None:
            raise ContentError(self._problems)
        topics, blocks = lay_out(document.parsed for document in documents)
        return Content(
            title=head.title,
            edition=head.edition,
            date=head.date.isoformat(),
            documents=tuple(map(_document, documents)),
            topics=topics,
            blocks=blocks,
            states=states,
            arrangements=group(claims, states),
        )

    def _toml(self, name: str) -> Place | None:
        """Return a data file, as the place of its head; None if it is not TOML."""
        file = self._folder.read(name)
        try:
            return Place(name, read_toml(file.text)) if file else None
        except TomlSyntaxError as error:
            self._problems.append(Problem(name, error.line, f"This is not TOML: {error}.", "Correct the line."))
            return None

    def _documents(self, library: Place) -> tuple[list[_Loaded], bool]:
        """Return the documents that can be read, and whether these are all."""
        tables = read_tables(DocumentRecord, "document", library, self._problems)
        if not tables:
            self._problems.append(library.problem("", "The library has no documents.", "Add a [[document]]."))
        loaded: dict[str, _Loaded] = {}
        for place, record in tables:
            if record and record.id in loaded:
                self._problems.append(place.problem("id", f"Two documents are called “{record.id}”.", _ANOTHER_ID))
            elif record and (parsed := self._parsed(place, record)):
                loaded[record.id] = _Loaded(record, parsed)
        self._check_ids(loaded.values())
        return list(loaded.values()), len(loaded) == len(tables)

    def _parsed(self, place: Place, record: DocumentRecord) -> ParsedDocument | None:
        """Return a document, compared with its source; None if its file cannot be read."""
        file = self._folder.listed(place, "file", record.file)
        source = self._folder.listed(place, "source", record.source)
        if source and record.sha256 not in _fingerprints(source.data):
            what = f"“{record.source}” has been altered: its sha256 is now {sha256(source.data).hexdigest()}."
            self._problems.append(
                place.problem("sha256", what, "Restore the source, or write this sha256 if it is meant.")
            )
        if not file:
            return None
        parsed = parse_document(file.text, record.id, record.file)
        self._problems += parsed.problems
        if source:
            self._problems += _differences(parsed, source, record)
        return parsed

    def _check_ids(self, documents: Iterable[_Loaded]) -> None:
        """Refuse an id that two blocks of the library share."""
        seen: dict[str, str] = {}
        for record, parsed in documents:
            for block in parsed.blocks:
                here = f"{record.file}:{block.line}"
                first = seen.setdefault(block.id, here)
                if block.id and first != here:
                    what = f"The id “{excerpt(block.id)}” is also that of the block in {first}."
                    self._problems.append(Problem(record.file, block.line, what, _ANOTHER_ID))

    def _states(self) -> tuple[tuple[State, ...], bool]:
        """Return the states that can be read, and whether these are all; a library can do without any."""
        file = self._toml(STATES_FILE) if self._folder.has(STATES_FILE) else None
        if not file:
            return (), not self._folder.has(STATES_FILE)
        read_head(Record, "state", file, self._problems)
        tables = read_tables(StateRecord, "state", file, self._problems)
        states = [(place, _state(record)) for place, record in tables if record]
        self._check_names(states)
        return tuple(state for _, state in states), len(states) == len(tables)

    def _check_names(self, states: list[tuple[Place, State]]) -> None:
        """Refuse a code or name by which two states could be meant."""
        owners: dict[str, State] = {}
        for place, state in states:
            keys = {"code": [state.code], "name": [state.name], "aliases": state.aliases}
            keys |= {"demonyms": state.demonyms, "capital": [state.capital]}
            for key, words in keys.items():
                for word in filter(fold_name, words):
                    owner = owners.setdefault(fold_name(word), state)
                    if owner is not state:
                        what = f"“{excerpt(word)}” also means {owner.name} ({owner.code})."
                        self._problems.append(place.problem(key, what, "Leave it to one of the two states."))

    def _claims(self, evidence: Evidence) -> list[Claim]:
        """Return all readable statements of all layers with their parties, in the order of first mention."""
        said = [statement for name in self._folder.names(ARRANGEMENT_FILES) for statement in self._said(name)]
        seen: dict[str, Place] = {}
        for statement in said:
            identifier, place = statement.record.id, statement.place
            if (first := seen.setdefault(identifier, place)) is not place:
                what = f"The id “{identifier}” is also that of the statement in {first}."
                self._problems.append(place.problem("id", what, _ANOTHER_ID))
            self._problems += statement.problems(evidence)
        said.sort(key=lambda statement: statement.order(evidence))
        claims = [statement.claim(evidence) for statement in said]
        self._check_arrangements(claims, seen)
        return claims

    def _check_arrangements(self, claims: list[Claim], places: dict[str, Place]) -> None:
        """Refuse a general statement with the id of an arrangement between states: the two would be taken for one."""
        between_states = {claim.arrangement for claim in claims if not claim.is_general}
        for claim in claims:
            if claim.is_general and claim.arrangement in between_states:
                what = f"“{claim.arrangement}” is the id of an arrangement between states, which this is not."
                self._problems.append(places[claim.arrangement].problem("id", what, _ANOTHER_ID))

    def _said(self, name: str) -> Iterator[SaidStatement]:
        """Yield the statements of a file that are written as they must be."""
        file = self._toml(name)
        if not file:
            return
        head = read_head(LayerRecord, "statement", file, self._problems)
        for place, record in read_tables(StatementRecord, "statement", file, self._problems):
            if head and record:
                yield SaidStatement(record, place, head.layer)


def _fingerprints(data: bytes) -> tuple[str, str]:
    """Return the sha256 of a file as it is, and as it was before its line ends became CRLF."""
    return sha256(data).hexdigest(), sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _differences(parsed: ParsedDocument, source: TextFile, record: DocumentRecord) -> Iterator[Problem]:
    """Yield the first place where the words of a document are not those of its source."""
    ours, theirs = parsed.source_lines(), source.text.removesuffix("\n").split("\n")
    lines = zip(ours, theirs, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0][0] == pair[1], lines))
    if same == len(ours) == len(theirs):
        return
    mend, where = _RESTORE, f"line {same + 1} of {record.source}"
    if same == len(ours):
        line, what = 0, f"It ends before {where}: “{excerpt(theirs[same])}”."
    elif same == len(theirs):
        line, what = ours[same][1], f"“{excerpt(ours[same][0])}” stands after the last line of {record.source}."
    else:
        (words, line), their = ours[same], theirs[same]
        at = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(words, their, strict=False)))
        what = f"“{excerpt(words, at)}” is not {where}, “{excerpt(their, at)}”; they differ at character {at + 1:,}."
    if theirs[same : same + 1] == [""]:
        mend = "No passage can be empty: remove the empty line from the source and renew its sha256."
    yield Problem(record.file, line, what, mend)


def _passages(documents: list[_Loaded]) -> dict[str, Passage]:
    """Return every passage by its id, for statements to rest on."""
    blocks = ((record, block) for record, parsed in documents for block in parsed.blocks if not block.level)
    return {block.id: Passage(n, record.id, block.text, record.as_of) for n, (record, block) in enumerate(blocks)}


def _document(loaded: _Loaded) -> Document:
    record, parsed = loaded
    return Document(record.id, parsed.blocks[0].text, record.source, record.sha256, record.as_of, record.rights)


def _state(record: StateRecord) -> State:
    return State(record.code, record.name, tuple(record.aliases), tuple(record.demonyms), record.capital)
