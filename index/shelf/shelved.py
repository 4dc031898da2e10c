"""What the shelf holds, as frozen values, and the errors it raises."""

from __future__ import annotations

from enum import StrEnum

from index.errors import LibraryError
from index.values import Struct

ID_BEGINS = "doc-"
"""What the ids of documents on the shelf begin with, and so those of their blocks: doc-0123abcd/9f86d081884c."""


class ShelvedDocument(Struct, frozen=True, kw_only=True):
    """A document on the shelf. `name` is what the reader calls it, `title` its own; `folder` is blank for none.

    `file` is where it was when it was read, with the `size` in bytes and the time of change (`changed`, nanoseconds
    since 1970) that it had, and `sha256` that of its bytes. `added` is an ISO date. `revision` tells its editions
    apart. `author`, `date` and `language` are as the file states them, or blank. `slot` is a number of its own, for as
    long as it is on the shelf. `passages` and `words` count what it holds, `pages` is its last page, 0 without any.
    """

    id: str
    slot: int
    name: str
    title: str
    folder: str = ""
    file: str
    size: int
    changed: int
    sha256: str
    revision: str
    added: str
    format: str
    author: str = ""
    date: str = ""
    language: str = ""
    passages: int = 0
    words: int = 0
    pages: int = 0


class RemovedDocument(Struct, frozen=True, kw_only=True):
    """What is remembered of a removed document, so that its notes are found when it is added again.

    Where it was (`file`) and its `title` are kept as digests, and nothing of its text: who removes it may want it gone.
    `carried` are the ids of blocks that are not made of their words, as in `index.shelf.extraction`.
    """

    id: str
    file: str
    title: str
    sha256: str
    carried: dict[str, str]


class Recognised(StrEnum):
    """By what a file was recognised as one that is on the shelf."""

    SAME_FILE = "same file"
    """Byte for byte the one that was read: there is nothing to take."""
    PLACE = "place"
    """It lies where that one lay."""
    WORDS = "words"
    """It has its title and most of its blocks."""


class ShelfProblem(StrEnum):
    """Why something could not be done with the shelf."""

    OFF = "off"
    """The administrator has switched it off."""
    VANISHED = "vanished"
    """The folder that it is kept in is gone, such as with a memory stick."""
    NOT_WRITTEN = "not written"
    """Nothing could be written; `where` is what the system says."""
    BUSY = "busy"
    """Another program has been changing it for too long."""
    LATER_VERSION = "later version"
    """A later version of the program wrote it."""
    UNKNOWN = "unknown"
    """There is no such document or folder; `where` is what was asked for."""
    UNREADABLE = "unreadable"
    """A document's file is damaged; `where` is its name."""
    NOT_A_NAME = "not a name"
    """A name that is blank, too long, or taken."""


class ShelfError(LibraryError):
    """Something could not be done with the shelf; what was on it before is unchanged."""

    def __init__(self, problem: ShelfProblem, where: str = "") -> None:
        self.problem, self.where = problem, where
        super().__init__(f"{_WORDS[problem].format(where)} What was on your shelf before is unchanged.")


def document_of(block_id: str) -> str:
    """Return the id of the document that a block belongs to, given by its id."""
    return block_id.partition("/")[0]


_WORDS = {
    ShelfProblem.OFF: "Documents of your own are switched off on this computer.",
    ShelfProblem.VANISHED: "The folder of your documents is not there: put it back, then try again.",
    ShelfProblem.NOT_WRITTEN: "Nothing could be written ({}): make room, or allow writing there, then try again.",
    ShelfProblem.BUSY: "Another program is changing your shelf: wait until it is done, then try again.",
    ShelfProblem.LATER_VERSION: "Your shelf was written by a later version of this program: use that one.",
    ShelfProblem.UNKNOWN: "There is no “{}” on your shelf.",
    ShelfProblem.UNREADABLE: "The document {} is damaged: add its file again.",
    ShelfProblem.NOT_A_NAME: "Choose a name of up to 200 characters that no other has.",
}
