"""Checks a library against itself, its source and ISO 3166: files, quotes, citations, codes and periods. No Qt."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING

from index.arrangements.bounds import first_day, last_day
from index.arrangements.coverage import coverage
from index.built.manifest import Condition, examine, source_fingerprint
from index.content.citation_parts import faults_of
from index.errors import LibraryError
from index.model import Status
from index.regular_files import regular_text
from index.words.wording import counted
from viewer.starts.installation import count_files, file_faults, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from index.arrangements.coverage import Coverage
    from index.built.library import Library
    from index.built.opening import LibraryPlaces
    from index.citation import Citation
    from index.model import Arrangement, Note, State, Statement

Finding = tuple[str, list[str]]
"""What was checked, as a sentence, and each fault found."""

_CONDITIONS = {
    Condition.STALE: "The source files have changed since the library was built.",
    Condition.OUTDATED: "The library was built by another version of the program.",
    Condition.DAMAGED: "A file of the library is not as it was built.",
    Condition.MISSING: "The library is gone.",
}
# A code of our own for a state that ISO never had one for.
_OWN_CODE = "x-"


def iso_codes(file: Path) -> frozenset[str]:
    """Return the codes of ISO 3166, those of former states included, from the bundled list.

    Raises OSError when it cannot be read, and ValueError when it is not such a list.
    """
    return frozenset(chain.from_iterable(json.loads(regular_text(file)).values()))


def findings(library: Library, places: LibraryPlaces, codes: frozenset[str]) -> Iterator[Finding]:
    """Yield each check of the open library, and of the bundled one if that is another, with the faults it found.

    `codes` are those that ISO knows.
    """
    in_use = _fingerprint_faults(library.folder, places.source)
    yield "every file is as it was built, from the source files as they are.", in_use
    if places.built != library.folder and places.built.is_dir():
        yield "the bundled library, which is not in use.", _fingerprint_faults(places.built, places.source)
    arrangements, notes = library.arrangements(), library.notes()
    statements = [statement for arrangement in arrangements for statement in arrangement.statements]
    yield _quotes(library, statements, notes)
    loose = [
        f"Statement {statement.id} gives neither a passage nor a citation."
        for statement in statements
        if not _rests(statement)
    ]
    yield f"{counted(len(statements), 'statement')}, each resting on a passage or a citation.", loose
    yield _citations(library, statements, notes)
    yield _codes(library.states(), arrangements, codes)
    wrong = [fault for statement in statements if (fault := _period_fault(statement))]
    yield f"{counted(len(statements), 'period')}, none of which ends before it starts.", wrong
    undated = [
        f"Statement {statement.id} is current, but not as of when."
        for statement in statements
        if _lacks_date(statement)
    ]
    yield "what is current says as of when.", undated


def installed_findings(folder: Path | None) -> Iterator[Finding]:
    """Yield the check of every file of the installed copy in `folder`; nothing for a program without a list of them."""
    if folder is not None:
        sentence = f"{counted(count_files(folder), 'installed file')}, each as it was shipped ({fingerprint(folder)})."
        yield sentence, list(file_faults(folder))


def coverage_report(library: Library) -> Iterator[str]:
    """Yield for each document, in a sentence, how many passages yielded statements, and which look as if they could."""
    for found in coverage(library):
        yield _coverage_sentence(found)


def _coverage_sentence(found: Coverage) -> str:
    title, yielding = found.document.removesuffix("."), len(found.yielding)
    said = f"{title}: {yielding} of {counted(found.passages, 'passage')} yielded statements"
    if not found.missed:
        return f"{said}, and no other looks as if it should."
    numbers = ", ".join(f"§ {block.number}" for block in found.missed)
    verb = "speaks" if len(found.missed) == 1 else "speak"
    return f"{said}; {len(found.missed)} more {verb} of interests, protecting powers or representing: {numbers}."


def _fingerprint_faults(folder: Path, source: Path) -> list[str]:
    try:
        condition = examine(folder, source_fingerprint(source))
    except LibraryError as error:
        return [str(error)]
    return [_CONDITIONS[condition]] if condition in _CONDITIONS else []


def _quotes(library: Library, statements: Iterable[Statement], notes: Iterable[Note]) -> Finding:
    quoted = [
        (f"Statement {statement.id}", statement.passage, statement.quote)
        for statement in statements
        if statement.quote and statement.passage
    ]
    quoted += [(f"Note {note.id}", note.passage, note.quote) for note in notes]
    faults = [fault for words in quoted if (fault := _quote_fault(library, *words))]
    return f"{counted(len(quoted), 'quote')}, each word for word in its passage.", faults


def _quote_fault(library: Library, who: str, place: str, quote: str) -> str:
    passage = library.block(place)
    if passage is None:
        return f"{who} quotes the passage {place}, which does not exist."
    return "" if quote in passage.text else f"{who} quotes words that are not in § {passage.number} ({passage.id})."


def _rests(statement: Statement) -> bool:
    return bool((statement.quote and statement.passage) or statement.citations)


def _citations(library: Library, statements: Iterable[Statement], notes: Iterable[Note]) -> Finding:
    cited: list[tuple[str, tuple[Citation, ...]]] = [
        *((f"statement {statement.id}", statement.citations + statement.grounds) for statement in statements),
        *((f"note {note.id}", note.citations) for note in notes),
        *((f"term {term.id}", term.citations) for term in library.terms()),
    ]
    total = sum(len(citations) for _, citations in cited)
    faults = [
        f"A citation of {who} has {fault}."
        for who, citations in cited
        for citation in citations
        for fault in faults_of(citation)
    ]
    return f"{counted(total, 'citation')}, each with a title and an address.", faults


def _codes(states: Iterable[State], arrangements: Iterable[Arrangement], known: frozenset[str]) -> Finding:
    used = {state.code: f"{state.name} has the code {state.code}" for state in states}
    parties = (
        party
        for arrangement in arrangements
        for party in (arrangement.power, arrangement.represented, arrangement.host)
    )
    used |= {
        party.code: f"A party has the code {party.code}" for party in parties if party.code and party.code not in used
    }
    own = {code for code in used if code.startswith(_OWN_CODE)}
    faults = [f"{who}, which ISO 3166 does not have." for code, who in used.items() if code not in known | own]
    about = (
        f"{counted(len(used) - len(own), 'code')}, each of ISO 3166, and {len(own)} of our own for other former states."
    )
    return about, faults


def _period_fault(statement: Statement) -> str:
    if statement.start and statement.end and first_day(statement.start) > last_day(statement.end):
        return f"Statement {statement.id} starts in {statement.start}, after its end in {statement.end}."
    return ""


def _lacks_date(statement: Statement) -> bool:
    return statement.status is Status.CURRENT and not statement.as_of
