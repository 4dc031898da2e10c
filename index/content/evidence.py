"""What statements, notes and assessments rest on: the passages and states that could be read, and what is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.content.documents import excerpt

if TYPE_CHECKING:
    from collections.abc import Iterator

_COPY = "Copy the words exactly as the passage has them, quotation marks and dashes too."
_NO_PASSAGE = "Write the id of a passage; it stands in the {#…} line above it."


class Complaint(NamedTuple):
    """What is wrong with a key of a table, and how to mend it."""

    key: str
    what: str
    mend: str


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

    def complaints_of_passage(self, passage: str) -> Iterator[Complaint]:
        """Complain when there is no such passage, as far as is known."""
        if passage and self.passages_complete and passage not in self.passages:
            yield Complaint("passage", f"There is no passage “{excerpt(passage)}”.", _NO_PASSAGE)

    def complaints_of_words(self, passage: str, key: str, *words: str) -> Iterator[Complaint]:
        """Complain of the words of `key` that do not stand in a passage, if that can be read."""
        if passage in self.passages:
            for each in words:
                if each not in self.passages[passage].text:
                    yield Complaint(key, f"“{excerpt(each)}” is not in the passage “{passage}”.", _COPY)
