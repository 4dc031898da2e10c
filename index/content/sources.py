"""Reads a document and compares it with its source, word for word; a text of the editors' own has no source."""

from __future__ import annotations

from hashlib import sha256
from itertools import takewhile
from typing import TYPE_CHECKING

from index.content.documents import ParsedDocument, excerpt, parse_document
from index.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.content.files import LibraryFolder, TextFile
    from index.content.record_reader import RecordPlace
    from index.content.records import DocumentRecord

_RESTORE = "Restore the source’s words: only headings, ids and marks may be added to them."


def read_document(
    place: RecordPlace, record: DocumentRecord, folder: LibraryFolder, problems: list[Problem]
) -> ParsedDocument | None:
    """Return a document, compared with its source, or None if its file cannot be read; adds to `problems`."""
    file = folder.listed(place, "file", record.file)
    source = folder.listed(place, "source", record.source) if record.source else None
    problems += _problems_of_source(place, record, source)
    if not file:
        return None
    parsed = parse_document(file.text, record.id, record.file)
    problems += parsed.problems
    if source:
        problems += _differences(parsed, source, record)
    return parsed


def _problems_of_source(place: RecordPlace, record: DocumentRecord, source: TextFile | None) -> Iterator[Problem]:
    given, missing = ("source", "sha256") if record.source else ("sha256", "source")
    if bool(record.source) != bool(record.sha256) and missing not in place.faulty:
        mend = f"Write {missing} too, or leave out both where the text is our own."
        yield place.problem(given, f"The document has {given} but no {missing}.", mend)
    if source and record.sha256 and record.sha256 not in _fingerprints(source.data):
        what = f"“{record.source}” has been altered: its sha256 is now {sha256(source.data).hexdigest()}."
        yield place.problem("sha256", what, "Restore the source, or write this sha256 if it is meant.")


def _fingerprints(data: bytes) -> tuple[str, str]:
    """Return the SHA-256 of a file as it is, and as it is with LF line ends."""
    return sha256(data).hexdigest(), sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _differences(parsed: ParsedDocument, source: TextFile, record: DocumentRecord) -> Iterator[Problem]:
    """Yield the first difference between the words of a document and its source."""
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
