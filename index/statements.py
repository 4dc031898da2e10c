"""Check statements of arrangements against the passages and states they speak of: no statement without its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.documents import excerpt
from index.grouping import Claim
from index.model import Party, Statement, Status
from index.records import Place, StatementRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.errors import Problem

SOURCE_LAYER = "source"
ROLES = ("power", "represented", "host")

_COPY = "Copy the words exactly as the passage has them, quotation marks and dashes too."
_NO_PASSAGE = "Write the id of a passage; it stands in the {#…} line above it."


class Passage(NamedTuple):
    """A passage as statements see it: its place in reading order, its words and the date its document reaches."""

    order: int
    document: str
    text: str
    as_of: str


class Evidence(NamedTuple):
    """The passages by id and the states' codes; not `complete` while some of them could not be read."""

    passages: dict[str, Passage]
    passages_complete: bool
    codes: set[str]
    codes_complete: bool


class SaidStatement(NamedTuple):
    """A statement as its file says it, with its place and layer."""

    record: StatementRecord
    place: Place
    layer: str

    def problems(self, evidence: Evidence) -> Iterator[Problem]:
        """Say everything that is wrong with the statement."""
        yield from self._problems_of_parties(evidence)
        yield from self._problems_of_dates(evidence)
        yield from self._problems_of_layer()
        passage = evidence.passages.get(self.record.passage)
        if passage:
            yield from self._problems_of_quote(passage)
        elif self.record.passage and evidence.passages_complete:
            yield self.place.problem("passage", f"There is no passage “{self.record.passage}”.", _NO_PASSAGE)

    def claim(self, evidence: Evidence) -> Claim:
        """Return the statement with its parties; it must be without problems."""
        record = self.record
        passage = evidence.passages.get(record.passage)
        statement = Statement(
            id=record.id,
            layer=self.layer,
            document=passage.document if passage else "",
            passage=record.passage,
            quote=record.quote,
            citation=" · ".join(filter(None, [record.citation, record.address])),
            period=record.period,
            start=record.start,
            end=record.end,
            status=record.status,
            as_of=self._as_of(evidence),
            assessment=record.assessment,
            note=record.note,
        )
        power, represented, host = (Party(code or None, words) for code, words in map(self._said_of, ROLES))
        return Claim(statement, power, represented, host, record.term)

    def order(self, evidence: Evidence) -> tuple[bool, int]:
        """Return a key that sorts the source layer first, in reading order, and leaves other layers as written."""
        passage = evidence.passages.get(self.record.passage)
        return (False, passage.order) if self.layer == SOURCE_LAYER and passage else (True, 0)

    def _said_of(self, role: str) -> tuple[str, str]:
        """Return a party's code and words."""
        return getattr(self.record, role), getattr(self.record, f"{role}_worded")

    def _as_of(self, evidence: Evidence) -> str:
        """Return the date the statement speaks of: its own, or how far its document reaches."""
        passage = evidence.passages.get(self.record.passage)
        return self.record.as_of or (passage.as_of if passage else "")

    def _problems_of_parties(self, evidence: Evidence) -> Iterator[Problem]:
        for role in ROLES:
            code, words = self._said_of(role)
            if code and words:
                what = f"“{role}” and “{role}_worded” are both given."
                yield self.place.problem(
                    role, what, "Keep the code where a state is meant, the words where none is named."
                )
            if code and evidence.codes_complete and code not in evidence.codes:
                what = f"The state “{code}” is not in states.toml."
                yield self.place.problem(role, what, "Correct the code or add the state to states.toml.")
        if not any(self._said_of("power")):
            mend = "Write power = a state’s code, or power_worded = the words for it."
            yield self.place.problem("", "The statement names no protecting power.", mend)

    def _problems_of_dates(self, evidence: Evidence) -> Iterator[Problem]:
        start, end = self.record.start, self.record.end
        common = min(len(start), len(end))
        if start[:common] > end[:common]:
            yield self.place.problem(
                "start", f"It starts in {start}, after its end in {end}.", "Correct one of the dates."
            )
        may_be_dated = self.record.passage and not evidence.passages_complete
        if self.record.status is Status.CURRENT and not self._as_of(evidence) and not may_be_dated:
            mend = "Write as_of = the date of the statement here, or of its document in library.toml."
            yield self.place.problem("status", "It is current, but as of when is not said.", mend)

    def _problems_of_layer(self) -> Iterator[Problem]:
        needed = ("passage", "quote") if self.layer == SOURCE_LAYER else ("citation", "address")
        for key in needed:
            if not getattr(self.record, key):
                what = f"The key “{key}” is missing: a statement of the layer “{excerpt(self.layer)}” rests on it."
                yield self.place.problem(key, what, f"Write {key} = … below [[statement]].")

    def _problems_of_quote(self, passage: Passage) -> Iterator[Problem]:
        quote, period = self.record.quote, self.record.period
        if quote not in passage.text:
            yield self.place.problem(
                "quote", f"“{excerpt(quote)}” is not in the passage “{self.record.passage}”.", _COPY
            )
        if quote and period.casefold() not in quote.casefold():
            mend = "Write the period in the words of the quote, or leave it out."
            yield self.place.problem("period", f"The period “{excerpt(period)}” is not in the quote.", mend)
