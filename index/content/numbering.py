"""Numbers of passages, such as 12.3: subject 12, passage 3. A number that was published is for good.

What an earlier edition published keeps its number wherever it stands now. New subjects and new passages are numbered
after all that were ever published, in reading order, so that a citation in print never comes to name other words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Numbering:
    """Gives out the numbers of one document; `published` are the numbers of its blocks by id, one mapping an edition.

    Subjects have a number without a dot. The text before the first subject counts as subject 0.
    """

    def __init__(self, published: Iterable[Mapping[str, str]]) -> None:
        self._kept: dict[str, str] = {}
        for numbers in published:
            self._kept = dict(numbers) | self._kept  # the first edition that published an id decides
        self._last_subject = 0
        self._last_passage: dict[str, int] = {}
        for number in self._kept.values():
            subject, _, passage = number.partition(".")
            self._last_subject = max(self._last_subject, int(subject))
            self._last_passage[subject] = max(self._last_passage.get(subject, 0), int(passage or 0))

    def subject(self, heading: str) -> str:
        """Return the number of the subject under a heading (id), such as "12"; to be asked once, in reading order."""
        if heading not in self._kept:
            self._last_subject += 1
            self._kept[heading] = str(self._last_subject)
        return self._kept[heading]

    def passage(self, block: str, subject: str) -> str:
        """Return the number of a passage (id) in a subject ("12"), such as "12.3"; to be asked in reading order."""
        if block not in self._kept:
            self._last_passage[subject] = self._last_passage.get(subject, 0) + 1
            self._kept[block] = f"{subject}.{self._last_passage[subject]}"
        return self._kept[block]
