"""The list of files that are being put on the shelf: what has become of each; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path

from index.values import Struct
from viewer.shelf.adding_worker import Wish
from viewer.shelf.refused_files import EDITION, KeptRefusal


class FileState(Enum):
    """What has become of a file."""

    WAITING = "waiting"
    READING = "reading"
    TAKEN = "taken"
    KNOWN = "known"
    REFUSED = "refused"
    UNREAD = "unread"
    """It was still to be read when the program ended."""


_TO_COME = (FileState.WAITING, FileState.READING)


class Adding(Struct, frozen=True, kw_only=True):
    """A file, how it is wished for, and what has become of it.

    `percent` of it is read. `refused` says why it was not taken, `document` is the id of the one that it is or may be
    an edition of. `guessed` and `passages` are as in Taken. It `opens` when it is taken.
    """

    path: Path
    wish: Wish = Wish()
    state: FileState = FileState.WAITING
    percent: int = 0
    refused: KeptRefusal | None = None
    document: str = ""
    guessed: str = ""
    passages: tuple[int, int] | None = None
    opens: bool = False

    def is_waiting(self) -> bool:
        """Return whether it waits to be read."""
        return self.state is FileState.WAITING

    def is_reading(self) -> bool:
        """Return whether it is being read."""
        return self.state is FileState.READING

    def is_to_come(self) -> bool:
        """Return whether it is being read, or waits for it."""
        return self.state in _TO_COME

    def is_refused(self) -> bool:
        """Return whether it was not taken."""
        return self.refused is not None

    def is_unread(self) -> bool:
        """Return whether it was still to be read when the program ended."""
        return self.state is FileState.UNREAD

    def is_left(self) -> bool:
        """Return whether it was not taken, or not read yet, and nothing is under way."""
        return self.is_refused() or self.is_unread()

    def is_like(self) -> bool:
        """Return whether it may be an edition of its `document`, and the reader is asked."""
        return self.refused is not None and self.refused.reason == EDITION

    def is_too_long(self) -> bool:
        """Return whether its first part can be taken."""
        return self.refused is not None and self.refused.has_first_part

    def is_guessed(self) -> bool:
        """Return whether it was taken by an encoding that was guessed."""
        return bool(self.guessed)

    def is_to_be_dealt_with(self) -> bool:
        """Return whether something is left to be done with it, unless the reader wanted no more of it."""
        return self.is_to_come() or self.is_unread() or (self.refused is not None and not self.refused.is_cancelled)


Fits = Callable[[Adding], bool]
_COUNTED: tuple[Fits, ...] = (
    Adding.is_waiting,
    Adding.is_reading,
    Adding.is_to_come,
    Adding.is_refused,
    Adding.is_unread,
    Adding.is_left,
    Adding.is_like,
    Adding.is_too_long,
    Adding.is_guessed,
    Adding.is_to_be_dealt_with,
)


class AddingList:
    """Files by their numbers; how many of them fit something is known without looking at all."""

    def __init__(self, files: Iterable[Adding] = ()) -> None:
        self.files: list[Adding] = []
        self._fitting: dict[Fits, dict[int, None]] = {fits: {} for fits in _COUNTED}
        for adding in files:
            self.append(adding)

    def append(self, adding: Adding) -> None:
        """Add a file at the end."""
        self.files.append(adding)
        self.set(len(self.files) - 1, adding)

    def set(self, number: int, adding: Adding) -> None:
        """Put a file in the place of the one with its number."""
        self.files[number] = adding
        for fits, numbers in self._fitting.items():
            if fits(adding):
                numbers[number] = None
            else:
                numbers.pop(number, None)

    def count(self, fits: Fits) -> int:
        """Return how many files are so."""
        return len(self._fitting[fits])

    def first(self, fits: Fits) -> int | None:
        """Return the number of the file that has been so for longest, None without any."""
        return next(iter(self._fitting[fits]), None)

    def numbers(self, fits: Fits) -> list[int]:
        """Return the numbers of the files that are so, in order."""
        return sorted(self._fitting[fits])
