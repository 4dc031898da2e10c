"""The named times of a built library, which are made of what is stored when a question needs them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from index.regular_files import read_regular

if TYPE_CHECKING:
    from pathlib import Path

    from index.answers.when.named_times import NamedTimes

TIMES_FILE = "times.json"


class StoredTimes:
    """The named times in a folder."""

    def __init__(self, folder: Path) -> None:
        """Read the file of a folder; raises OSError if it cannot be read."""
        self._written = read_regular(folder / TIMES_FILE)

    def may_have(self, word: str) -> bool:
        """Return whether a folded word may be one of the name of a time: no other word is for certain."""
        return word.encode("utf-8", "surrogatepass") in self._written

    @cached_property
    def by_name(self) -> NamedTimes:
        """The times by their names; raises MsgspecError if what was read is none of them."""
        from index.answers.when.named_times import times_stored  # noqa: PLC0415  most searches ask for no time

        return times_stored(self._written)
