"""Loads a library from its source files, or reports all problems in them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.content.assessments import AssessmentContext, ParsedAssessment
from index.content.bibliography import read_bibliography
from index.content.changes import changes_since
from index.content.contradictions import ParsedContradiction, with_contradictions
from index.content.data_files import ANOTHER_ID, DataFiles, Ids
from index.content.documents import ParsedDocument, excerpt
from index.content.editions import read_editions, read_moved
from index.content.entry_sources import records_by_passage, with_sources
from index.content.evidence import Evidence, Passage
from index.content.files import LibraryFolder
from index.content.gazetteer_file import read_gazetteer
from index.content.glossary import ParsedTerm, problems_of_terms
from index.content.grouping import Claim, group
from index.content.layout import lay_out
from index.content.notes import ParsedNote
from index.content.record_reader import RecordPlace, read_head, read_tables
from index.content.records import (
    AssessmentRecord,
    ContradictionRecord,
    DocumentRecord,
    LayerRecord,
    LibraryRecord,
    NoteRecord,
    PeriodRecord,
    StatementRecord,
    StateRecord,
    TermRecord,
    value_of,
)
from index.content.research_file import read_research
from index.content.sources import read_document
from index.content.statements import ParsedStatement
from index.document import Document
from index.errors import ContentError, Problem
from index.folding import fold_name
from index.model import Content, Period, State, Status
from index.values import replace

if TYPE_CHECKING:
    from pathlib import Path

    from index.content.bibliography import Bibliography

LIBRARY_FILE = "library.toml"
STATES_FILE = "states.toml"
ARRANGEMENT_FILES = "arrangements/*.toml"
NOTES_FILE = "notes.toml"
ASSESSMENTS_FILE = "assessments.toml"
CONTRADICTIONS_FILE = "contradictions.toml"
GLOSSARY_FILE = "glossary.toml"
PERIODS_FILE = "periods.toml"


def load(folder: Path) -> Content:
    """Return the library whose source files are in `folder`; CRLF line ends are read as LF.

    Raises ContentError with every problem of every file.
    """
    return _Loader(folder).content()


class _Loaded(NamedTuple):
    """A document, and its table in library.toml."""

    record: DocumentRecord
    parsed: ParsedDocument


class _Loader:
    """Reads one library; problems are collected in `_problems` until everything has been read."""

    def __init__(self, folder: Path) -> None:
        self._problems: list[Problem] = []
        self._folder = LibraryFolder(folder, self._problems)
        self._files = DataFiles(self._folder, self._problems)
        self._ids = Ids(self._problems)

    def content(self) -> Content:
        library = self._files.head(LIBRARY_FILE)
        head = read_head(LibraryRecord, ("document",), library, self._problems) if library else None
        documents, all_documents = self._documents(library) if library else ([], False)
        states, all_states = self._states()
        editions = read_editions(self._folder, self._problems)
        published = {identifier for edition in editions for identifier in edition.ids()}
        until = head.date.isoformat() if head else ""
        records = read_bibliography(self._folder, self._files, self._problems, published=published, until=until)
        evidence = Evidence(_passages(documents), all_documents, _names(states), all_states, records)
        statements, all_statements = self._statements(evidence)
        notes, all_notes = self._notes(evidence)
        read = [statement for statement in statements if not statement.place.faulty]
        claims = {statement.record.id: statement.claim(evidence) for statement in read}
        all_read = all_statements and len(read) == len(statements)
        noted = {note.record.id: note.note(evidence) for note in notes}
        context = AssessmentContext(claims, all_read, noted, all_notes, records)
        claims = self._assessed(context)
        self._check_arrangements(claims, {statement.record.id: statement.place for statement in statements})
        contradictions = self._contradictions(claims, complete=all_read)
        terms = self._terms(records)
        gazetteer = read_gazetteer(self._folder, self._problems)
        periods = self._periods()
        research = read_research(self._files, records, self._problems, until)
        present = self._ids.taken | {claim.arrangement for claim in claims.values()}
        # What could not be read would count as gone, and be reported a second time.
        moved = () if self._problems else read_moved(self._files, editions, present, self._problems)
        if self._problems or head is None:
            raise ContentError(self._problems)
        cited = records_by_passage(claim.statement for claim in claims.values())
        # Words from outside stay as they are: only a text of the editors' own names its records.
        texts = [text if document.source else with_sources(text, cited) for document, text in documents]
        topics, blocks = lay_out(texts, (edition.numbers for edition in editions))
        content = Content(
            title=head.title,
            edition=head.edition,
            date=head.date.isoformat(),
            documents=tuple(map(_document, documents)),
            topics=topics,
            blocks=blocks,
            states=states,
            arrangements=with_contradictions(group(claims.values(), states), contradictions, blocks),
            notes=tuple(noted.values()),
            terms=tuple(term.term(records) for term in terms),
            periods=periods,
            moved=moved,
            gazetteer=gazetteer,
            research=research,
        )
        return replace(content, changes=changes_since(editions, content))

    def _documents(self, library: RecordPlace) -> tuple[list[_Loaded], bool]:
        """Return the documents that can be read, and whether that is all of them."""
        tables = read_tables(DocumentRecord, "document", library, self._problems)
        if not tables:
            self._problems.append(library.problem("", "The library has no documents.", "Add a [[document]]."))
        loaded: dict[str, _Loaded] = {}
        for place, record in tables:
            if record and record.id in loaded:
                self._problems.append(place.problem("id", f"Two documents are called “{record.id}”.", ANOTHER_ID))
            elif record and (parsed := read_document(place, record, self._folder, self._problems)):
                loaded[record.id] = _Loaded(record, parsed)
        for record, parsed in loaded.values():
            for block in parsed.blocks:
                self._ids.take(block.id, "block", record.file, block.line)
        return list(loaded.values()), len(loaded) == len(tables)

    def _states(self) -> tuple[tuple[State, ...], bool]:
        """Return the states that can be read, and whether that is all of them; a library need not have any."""
        rows, complete = self._files.rows(STATES_FILE, "state", StateRecord)
        states = [(place, value_of(State, record)) for place, record in rows]
        self._check_names(states)
        return tuple(state for _, state in states), complete

    def _check_names(self, states: list[tuple[RecordPlace, State]]) -> None:
        """Report codes and names that two states share."""
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

    def _statements(self, evidence: Evidence) -> tuple[list[ParsedStatement], bool]:
        """Return the statements of all layers in the order of first mention, and whether that is all of them."""
        statements, all_statements = [], True
        for name in self._folder.names(ARRANGEMENT_FILES):
            file = self._files.head(name)
            head = read_head(LayerRecord, ("statement",), file, self._problems) if file else None
            tables = read_tables(StatementRecord, "statement", file, self._problems) if file else []
            readable = [ParsedStatement(record, place, head.layer) for place, record in tables if head and record]
            statements += readable
            all_statements = all_statements and head is not None and len(readable) == len(tables)
        for statement in statements:
            self._ids.take_row(statement.record.id, "statement", statement.place)
            self._problems += statement.problems(evidence)
        return sorted(statements, key=lambda statement: statement.order(evidence)), all_statements

    def _notes(self, evidence: Evidence) -> tuple[list[ParsedNote], bool]:
        """Return the editors' notes in reading order, and whether that is all of them."""
        rows, complete = self._files.rows(NOTES_FILE, "note", NoteRecord)
        notes = [ParsedNote(place, record) for place, record in rows]
        for note in notes:
            self._ids.take_row(note.record.id, "note", note.place)
            self._problems += note.problems(evidence)
        return sorted(notes, key=lambda note: note.order(evidence)), complete

    def _assessed(self, context: AssessmentContext) -> dict[str, Claim]:
        """Return all claims by the ids of their statements, with the editors' assessments applied."""
        claims = context.claims
        for row in self._files.rows(ASSESSMENTS_FILE, "assessment", AssessmentRecord).rows:
            assessment = ParsedAssessment(*row)
            self._problems += assessment.problems(context._replace(claims=claims))
            assessed = [claims[name] for name in assessment.record.statements if name in claims]
            claims = claims | {claim.statement.id: assessment.applied_to(claim, context) for claim in assessed}
        return claims

    def _contradictions(self, claims: dict[str, Claim], *, complete: bool) -> list[ContradictionRecord]:
        """Return the contradictions within documents, each pair of statements once."""
        seen: set[frozenset[str]] = set()
        found = []
        for row in self._files.rows(CONTRADICTIONS_FILE, "contradiction", ContradictionRecord).rows:
            contradiction = ParsedContradiction(*row)
            self._problems += contradiction.problems(claims, seen, complete=complete)
            seen.add(frozenset(contradiction.record.statements))
            found.append(contradiction.record)
        return found

    def _check_arrangements(self, claims: dict[str, Claim], places: dict[str, RecordPlace]) -> None:
        """Report statements that would wrongly be grouped with others into one arrangement."""
        between_states = {claim.arrangement for claim in claims.values() if not claim.is_general}
        held = {claim.arrangement for claim in claims.values() if claim.statement.status is not Status.NEVER}
        for name, claim in claims.items():
            if claim.is_general and name in between_states:
                what = f"“{name}” is the id of an arrangement between states, which this is not."
                self._problems.append(places[name].problem("id", what, ANOTHER_ID))
            elif claim.arrangement in held and claim.statement.status is Status.NEVER:
                what = f"“{claim.arrangement}” was never in force, but another statement says that it was."
                mend = "Tell the two apart: give one of them a term."
                self._problems.append(places[name].problem("status", what, mend))

    def _periods(self) -> tuple[Period, ...]:
        """Return the times that people call by a name; each ends after its beginning, and no two share a name."""
        rows, _ = self._files.rows(PERIODS_FILE, "period", PeriodRecord)
        owners: dict[tuple[str, ...], str] = {}
        for place, record in rows:
            if record.end and record.end < record.start:
                self._problems.append(place.problem("end", "The period ends before it begins.", "Correct a date."))
            for name in (*record.names, *record.called_after):
                owner = owners.setdefault((fold_name(name), *record.of), record.names[0])
                if owner != record.names[0]:
                    what = f"“{excerpt(name)}” also means “{owner}”."
                    self._problems.append(place.problem("names", what, "Leave it to one of the two periods."))
        return tuple(value_of(Period, record) for _, record in rows)

    def _terms(self, records: Bibliography) -> list[ParsedTerm]:
        """Return the terms of the glossary."""
        rows, complete = self._files.rows(GLOSSARY_FILE, "term", TermRecord)
        terms = [ParsedTerm(place, record) for place, record in rows]
        for term in terms:
            self._ids.take_row(term.record.id, "term", term.place)
        self._problems += problems_of_terms(terms, records, complete=complete)
        return terms


def _names(states: tuple[State, ...]) -> dict[str, str]:
    return {state.code: state.name for state in states}


def _passages(documents: list[_Loaded]) -> dict[str, Passage]:
    """Return every passage by its id, as evidence for statements."""
    blocks = ((record, block) for record, parsed in documents for block in parsed.blocks if not block.level)
    return {block.id: Passage(n, record.id, block.text, record.as_of) for n, (record, block) in enumerate(blocks)}


def _document(loaded: _Loaded) -> Document:
    record, parsed = loaded
    return value_of(Document, record, title=parsed.blocks[0].text)
