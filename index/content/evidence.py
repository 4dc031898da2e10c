"""What statements and notes rest on: the passages and states that were read; and complaints when they are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.content.complaint import Complaint
from index.content.documents import excerpt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.content.bibliography import Bibliography

_COPY = "Copy the words exactly as the passage has them, quotation marks and dashes too."
_NO_PASSAGE = "Write the id of a passage; it stands in the {#…} line above it."


class Passage(NamedTuple):
    """What statements need of a passage: its place in reading order, its words, and how far its document reaches."""

    order: int
    document: str
    text: str
    as_of: str


class Evidence(NamedTuple):
    """Passages by id, names of states by code, and public records; not `complete` when some could not be read."""

    passages: dict[str, Passage]
    passages_complete: bool
    codes: dict[str, str]
    codes_complete: bool
    records: Bibliography

    def complaints_of_passage(self, passage: str) -> Iterator[Complaint]:
        """Complain when there is no such passage, unless it may be among those that could not be read."""
        if passage and self.passages_complete and passage not in self.passages:
            yield Complaint("passage", f"There is no passage “{excerpt(passage)}”.", _NO_PASSAGE)

    def complaints_of_state(self, key: str, code: str) -> Iterator[Complaint]:
        """Complain when there is no state of this code, unless it may be among those that could not be read."""
        if code and self.codes_complete and code not in self.codes:
            mend = "Correct the code or add the state to states.toml."
            yield Complaint(key, f"The state “{code}” is not in states.toml.", mend)

    def complaints_of_words(self, passage: str, key: str, *words: str) -> Iterator[Complaint]:
        """Complain of those words of `key` that are not in a passage, if it could be read."""
        if passage in self.passages:
            for quoted in words:
                if quoted not in self.passages[passage].text:
                    yield Complaint(key, f"“{excerpt(quoted)}” is not in the passage “{passage}”.", _COPY)
