"""Applies the editors' assessments to statements of the source layer, each with its ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.content.complaint import Complaint
from index.content.documents import excerpt
from index.content.record_reader import RecordPlace
from index.content.records import AssessmentRecord
from index.model import SOURCE_LAYER, Assessment
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.citation import Citation
    from index.content.bibliography import Bibliography
    from index.content.grouping import Claim
    from index.errors import Problem
    from index.model import Note

GROUNDS = ("note", "record", "text")


class AssessmentContext(NamedTuple):
    """The claims and notes that assessments refer to, by id; not `complete` when some of them could not be read."""

    claims: dict[str, Claim]
    claims_complete: bool
    notes: dict[str, Note]
    notes_complete: bool
    records: Bibliography


class ParsedAssessment(NamedTuple):
    """An assessment as written, with its place in the file."""

    place: RecordPlace
    record: AssessmentRecord

    def problems(self, context: AssessmentContext) -> Iterator[Problem]:
        """Yield all problems of the assessment but those of faulty keys, which have been reported."""
        for complaint in self._complaints(context):
            if complaint.key not in self.place.faulty:
                yield self.place.problem(*complaint)

    def applied_to(self, claim: Claim, context: AssessmentContext) -> Claim:
        """Return a claim with this assessment, which must have no problems."""
        text, grounds = self._ground(context)
        statement = replace(
            claim.statement,
            assessment=self.record.assessment,
            note=text,
            assessed=self.record.date.isoformat(),
            grounds=grounds,
        )
        return replace(claim, statement=statement)

    def _ground(self, context: AssessmentContext) -> tuple[str, tuple[Citation, ...]]:
        """Return what the public record says, in words, and the records."""
        if note := context.notes.get(self.record.note):
            return note.text, note.citations
        if claim := context.claims.get(self.record.record):
            return claim.statement.quote, claim.statement.citations
        return self.record.text, context.records.cited(self.record.citations)

    def _complaints(self, context: AssessmentContext) -> Iterator[Complaint]:
        given = [key for key in GROUNDS if getattr(self.record, key)]
        if len(given) != 1 and not self.place.faulty.intersection(GROUNDS):
            what = f"The assessment rests on {' and '.join(given)}." if given else "The assessment rests on nothing."
            yield Complaint(given[-1] if given else "", what, "Give one ground: note, record, or text with citations.")
        if bool(self.record.text) != bool(self.record.citations):
            yield Complaint("citations", "Text and citations go together.", "Write both, or neither.")
        for identifier in self.record.statements:
            yield from self._complaints_of_statement(identifier, context)
        yield from self._complaints_of_note(context)
        yield from context.records.complaints(self.record.citations, "")

    def _complaints_of_statement(self, identifier: str, context: AssessmentContext) -> Iterator[Complaint]:
        claim = context.claims.get(identifier)
        if claim is None:
            if context.claims_complete:
                what = f"There is no statement “{excerpt(identifier)}”."
                yield Complaint("statements", what, "Write ids of statements of the source layer.")
            return
        if claim.statement.layer != SOURCE_LAYER:
            mend = "Write its assessment where the statement itself is written."
            yield Complaint("statements", f"“{identifier}” is no statement of the source layer.", mend)
        elif claim.statement.assessment is not Assessment.ONE_SOURCE:
            yield Complaint("statements", f"“{identifier}” has an assessment already.", "Keep one of the two.")
        yield from self._complaints_of_record(claim, context)

    def _complaints_of_record(self, claim: Claim, context: AssessmentContext) -> Iterator[Complaint]:
        """Complain of a record about other states than those of the statement that it assesses."""
        if not self.record.record:
            return
        record = context.claims.get(self.record.record)
        mend = "Write the id of a statement of another layer about the same states."
        if record is None and context.claims_complete:
            yield Complaint("record", f"There is no statement “{excerpt(self.record.record)}”.", mend)
        elif record is not None and record.statement.layer == SOURCE_LAYER:
            yield Complaint("record", f"“{self.record.record}” is itself of the source layer.", mend)
        elif record is not None and record.parties != claim.parties:
            what = f"“{self.record.record}” speaks of other states than “{claim.statement.id}”."
            yield Complaint("record", what, mend)

    def _complaints_of_note(self, context: AssessmentContext) -> Iterator[Complaint]:
        note = context.notes.get(self.record.note)
        if self.record.note and note is None and context.notes_complete:
            what = f"There is no note “{excerpt(self.record.note)}”."
            yield Complaint("note", what, "Write the id of a note of notes.toml.")
        if note is not None and note.verdict is not self.record.assessment:
            what = f"The verdict of “{note.id}” is “{note.verdict}”, not “{self.record.assessment}”."
            yield Complaint("assessment", what, "Correct one of the two.")
