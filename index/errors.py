"""Errors of libraries, with messages on which a reader or an editor can act."""

from __future__ import annotations

from pathlib import Path

from index.values import Struct


class Problem(Struct, frozen=True, order=True):
    """One problem in the files of a library: where, what, and how to mend it; `line` 0 means the whole file."""

    file: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.what} {self.mend}"


class LibraryError(Exception):
    """Base of all errors of this package; the message is fit for a reader."""


class ContentError(LibraryError):
    """The documents or data files of a library are not valid; carries every problem found."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class BuildCancelledError(LibraryError):
    """A build was cancelled on request; nothing was left behind, and the old library is unchanged."""


class BuiltLibraryError(LibraryError):
    """A built library cannot be used: missing, damaged or stale. `folder` is where it was expected."""

    def __init__(self, folder: Path, reason: str) -> None:
        self.folder = folder
        self.reason = reason
        super().__init__(f"The built library in {folder} cannot be used: {reason}.")


class ReplacedError(LibraryError):
    """Another build lies where the open library was read from, or none any more: the program was updated meanwhile."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"The built library in {folder} is not the one that is open: start the program again.")
