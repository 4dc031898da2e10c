"""Checks statements of arrangements against the passages and states that they name: none without its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.arrangements.bounds import first_day, last_day
from index.arrangements.stages import first_date, told_stages, took_effect
from index.content.complaint import Complaint
from index.content.documents import excerpt
from index.content.evidence import Evidence
from index.content.grouping import Claim
from index.content.hedging import is_hedged, says_currently
from index.content.record_reader import RecordPlace
from index.content.records import StatementRecord, value_of
from index.content.stage_records import complaints_of_stages, stages_of
from index.english_dates import attested_date
from index.model import SOURCE_LAYER, Party, StageKind, Statement, Status
from index.values import to_builtins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.errors import Problem
    from index.model import Stage

ROLES = ("power", "represented", "host")


class ParsedStatement(NamedTuple):
    """A statement as written, with its place in the file and its layer."""

    record: StatementRecord
    place: RecordPlace
    layer: str

    def problems(self, evidence: Evidence) -> Iterator[Problem]:
        """Yield all problems of the statement but those of faulty keys, which have been reported."""
        for complaint in self._complaints(evidence):
            if complaint.key not in self.place.faulty:
                yield self.place.problem(*complaint)

    def claim(self, evidence: Evidence) -> Claim:
        """Return the statement with its parties; it must have no problems."""
        record = self.record
        passage = evidence.passages.get(record.passage)
        given = stages_of(record, evidence)
        stages = given if record.stages is not None else told_stages(record.start, record.end, self._status)
        statement = value_of(
            Statement,
            record,
            layer=self.layer,
            document=passage.document if passage else "",
            citations=evidence.records.cited(record.citations),
            start=first_date(stages, StageKind.IN_FORCE),
            end=first_date(stages, StageKind.ENDED),
            stages=to_builtins(stages),
            attested=self._attested(stages),
            status=self._status,
            as_of=self._as_of(evidence),
            hedged=is_hedged(record.quote),
        )
        power, represented, host = (Party(code or None, words) for code, words in map(self._said_of, ROLES))
        return Claim(statement, power, represented, host, record.term)

    def _attested(self, stages: tuple[Stage, ...]) -> tuple[str, ...]:
        """Return the dates on which it is said to have been in force: that of “by 1940” or “in 1918”, and `still`."""
        undated = took_effect(stages) and not first_date(stages, StageKind.IN_FORCE)
        return tuple(filter(None, (attested_date(self.record.period) if undated else "", self.record.still)))

    def order(self, evidence: Evidence) -> tuple[bool, int]:
        """Return a sort key: the source layer comes first, each layer in reading order, what has no passage last."""
        passage = evidence.passages.get(self.record.passage)
        return self.layer != SOURCE_LAYER, passage.order if passage else len(evidence.passages)

    def _said_of(self, role: str) -> tuple[str, str]:
        """Return the code and the words of a party."""
        return getattr(self.record, role), getattr(self.record, f"{role}_worded")

    @property
    def _status(self) -> Status:
        """Return the status; one not given is current where a source says "currently"."""
        unstated = self.record.status is Status.UNKNOWN and self.layer == SOURCE_LAYER
        return Status.CURRENT if unstated and says_currently(self.record.quote) else self.record.status

    def _as_of(self, evidence: Evidence) -> str:
        """Return the date of which the statement is true: its own, or the date up to which its document reaches.

        The register was written after its records: its date shows of what has ended that it had ended by then, and of
        what was current nothing.
        """
        passage = evidence.passages.get(self.record.passage)
        inherits = self.layer == SOURCE_LAYER or self._status is Status.ENDED
        return self.record.as_of or (passage.as_of if passage and inherits else "")

    def _complaints(self, evidence: Evidence) -> Iterator[Complaint]:
        yield from self._complaints_of_parties(evidence)
        yield from self._complaints_of_dates(evidence)
        yield from self._complaints_of_layer()
        yield from self._complaints_of_quote(evidence)
        yield from evidence.records.complaints(self.record.citations, self.record.id)

    def _complaints_of_parties(self, evidence: Evidence) -> Iterator[Complaint]:
        for role in ROLES:
            code, words = self._said_of(role)
            if code and words:
                mend = "Keep the code where a state is meant, the words where none is named."
                yield Complaint(role, f"“{role}” and “{role}_worded” are both given.", mend)
            yield from evidence.complaints_of_state(role, code)
        if not any(self._said_of("power")) and "power_worded" not in self.place.faulty:
            mend = "Write power = a state’s code, or power_worded = the words for it."
            yield Complaint("power", "The statement names no protecting power.", mend)

    def _complaints_of_dates(self, evidence: Evidence) -> Iterator[Complaint]:
        yield from complaints_of_stages(self.record, evidence)
        start, end = self.record.start, self.record.end
        if self._status is Status.NEVER and (start or end):
            what = "It was never in force, but has a date."
            yield Complaint("start" if start else "end", what, "Write the date with a stage, such as “agreed”.")
        common = min(len(start), len(end))
        if start[:common] > end[:common]:
            yield Complaint("start", f"It starts in {start}, after its end in {end}.", "Correct one of the dates.")
        seen = start or attested_date(self.record.period)
        if seen and first_day(self.record.not_before) > last_day(seen):
            what = f"It was in force in {seen}, before {self.record.not_before}, before which it cannot have begun."
            yield Complaint("not_before", what, "Correct one of the dates.")
        begun = max([start, *(stage.date for stage in self.record.stages or ())])
        if self._status is Status.CURRENT and self.record.as_of and first_day(begun) > last_day(self.record.as_of):
            what = f"It is current as of {self.record.as_of}, before it starts in {begun}."
            yield Complaint("as_of", what, "Correct one of the dates.")
        grounded = self.record.passage in evidence.passages or self.layer != SOURCE_LAYER
        if self._status is Status.CURRENT and grounded and not self._as_of(evidence):
            mend = "Write as_of = the date of the statement or its record; a source’s own can stand in library.toml."
            yield Complaint("as_of", "It is current, but as of when is not said.", mend)

    def _complaints_of_layer(self) -> Iterator[Complaint]:
        needed = ("passage", "quote") if self.layer == SOURCE_LAYER else ("citations",)
        for key in needed:
            if not getattr(self.record, key):
                what = f"The key “{key}” is missing: a statement of the layer “{excerpt(self.layer)}” rests on it."
                yield Complaint(key, what, f"Write {key} = … below [[statement]].")

    def _complaints_of_quote(self, evidence: Evidence) -> Iterator[Complaint]:
        quote, period, passage = self.record.quote, self.record.period, self.record.passage
        yield from evidence.complaints_of_passage(passage)
        yield from evidence.complaints_of_words(passage, "quote", quote)
        if self.layer != SOURCE_LAYER:  # elsewhere the passage is the editors', and says all that the statement does
            yield from evidence.complaints_of_words(passage, "note", self.record.note)
        for stage in self.record.stages or ():
            yield from evidence.complaints_of_words(passage, "stages", stage.worded, stage.note)
        if quote and period.casefold() not in quote.casefold():
            mend = "Write the period in the words of the quote, or leave it out."
            yield Complaint("period", f"The period “{excerpt(period)}” is not in the quote.", mend)
