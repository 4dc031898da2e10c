"""Checks a library against itself and its source: fingerprints, quotes and links. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.errors import LibraryError
from index.manifest import Condition, examine, source_fingerprint
from index.model import Statement, Status
from viewer.models.sentences import counted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from index.library import Library
    from index.opening import Places

Finding = tuple[str, list[str]]
"""What was checked, as a sentence, and each fault found."""

_CONDITIONS = {
    Condition.STALE: "The source files have changed since the library was built.",
    Condition.OUTDATED: "The library was built by another version of the program.",
    Condition.DAMAGED: "A file of the library is not as it was built.",
    Condition.MISSING: "The library is gone.",
}


def findings(library: Library, places: Places) -> Iterator[Finding]:
    """Yield each check of the open library, and of the bundled one if that is another, with the faults it found."""
    in_use = _fingerprint_faults(library.folder, places.source)
    yield "every file is as it was built, from the source files as they are.", in_use
    if places.built != library.folder and places.built.is_dir():
        yield "the bundled library, which is not in use.", _fingerprint_faults(places.built, places.source)
    statements = [each for arrangement in library.arrangements() for each in arrangement.statements]
    quoted = [statement for statement in statements if statement.quote]
    wrong = [fault for statement in quoted if (fault := _quote_fault(library, statement))]
    yield f"{counted(len(quoted), 'quote')}, each word for word in its passage.", wrong
    loose = [f"Statement {each.id} gives neither a passage nor a citation." for each in statements if not _rests(each)]
    yield f"{counted(len(statements), 'statement')}, each resting on a passage or a citation.", loose
    undated = [f"Statement {each.id} is current, but not as of when." for each in statements if _lacks_date(each)]
    yield "what is current says as of when.", undated


def _fingerprint_faults(folder: Path, source: Path) -> list[str]:
    try:
        condition = examine(folder, source_fingerprint(source))
    except LibraryError as error:
        return [str(error)]
    return [_CONDITIONS[condition]] if condition in _CONDITIONS else []


def _quote_fault(library: Library, statement: Statement) -> str:
    passage = library.block(statement.passage)
    if passage is None:
        return f"Statement {statement.id} quotes the passage {statement.passage}, which does not exist."
    if statement.quote not in passage.text:
        return f"Statement {statement.id} quotes words that are not in § {passage.number} ({passage.id})."
    return ""


def _rests(statement: Statement) -> bool:
    return bool((statement.quote and statement.passage) or statement.citation)


def _lacks_date(statement: Statement) -> bool:
    return statement.status is Status.CURRENT and not statement.as_of
