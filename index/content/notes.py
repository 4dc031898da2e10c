"""Checks the editors' notes against the passages that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.content.record_reader import RecordPlace
from index.content.records import NoteRecord, value_of
from index.model import Note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.content.evidence import Evidence
    from index.errors import Problem


class ParsedNote(NamedTuple):
    """A note as written, with its place in the file."""

    place: RecordPlace
    record: NoteRecord

    def note(self, evidence: Evidence) -> Note:
        """Return the value; the note must have no problems."""
        return value_of(Note, self.record, citations=evidence.records.cited(self.record.citations))

    def problems(self, evidence: Evidence) -> Iterator[Problem]:
        """Yield all problems of the note."""
        yield from (self.place.problem(*complaint) for complaint in evidence.complaints_of_passage(self.record.passage))
        words = evidence.complaints_of_words(self.record.passage, "quote", self.record.quote)
        yield from (self.place.problem(*complaint) for complaint in words)
        records = evidence.records.complaints(self.record.citations, self.record.id)
        yield from (self.place.problem(*complaint) for complaint in records)

    def order(self, evidence: Evidence) -> int:
        """Return a key that sorts notes in reading order."""
        passage = evidence.passages.get(self.record.passage)
        return passage.order if passage else 0
