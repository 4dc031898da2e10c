"""The files that were not put on the shelf, kept until the reader has dealt with them."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from index.importing.imported import FileRefusedError, Refusal
from index.regular_files import read_regular
from index.shelf.safe_writing import make_private_folder, write_whole
from index.shelf.shelved import ShelfError, ShelfProblem
from index.values import MsgspecError, Struct, json
from index.words.language import translate
from index.words.refusal_words import refusal_sentence
from index.words.shelf_words import shelf_sentence
from viewer.kit.text.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

_LARGEST = 10_000_000  # bytes; of 2,000 files, the most that are taken at once, a list has some 600,000
EDITION = "edition"
"""The reason of a file that may be a newer edition of a document: the reader is asked."""
UNREAD = "unread"
"""The reason of a file that was still to be read when the program ended."""
_SHELF = "shelf "  # what the reasons that are no file's fault begin with
_OF_FIRST_PART = {Refusal.TOO_MANY_PAGES.value, Refusal.TOO_MANY_BLOCKS.value}


class KeptRefusal(Struct, frozen=True):
    """Why a file was not taken: Refusal, ShelfProblem, EDITION or UNREAD, with the facts that its sentence names."""

    reason: str
    where: str = ""
    found: int = 0
    limit: int = 0

    @property
    def sentence(self) -> str:
        """Why the file was not taken and what to do, in the language in use."""
        if self.reason == EDITION:
            said = translate("Shelf", "It may be a newer edition of “{0}”: take it in its place, or keep both.")
            return said.format(isolated(self.where))
        if self.is_unread:
            return translate("Shelf", "Not read yet: the program ended before.")
        if self.reason.startswith(_SHELF):
            return shelf_sentence(ShelfError(ShelfProblem(self.reason.removeprefix(_SHELF)), self.where))
        error = FileRefusedError(Refusal(self.reason), where=self.where, found=self.found, limit=self.limit)
        return refusal_sentence(error)

    @property
    def has_first_part(self) -> bool:
        """Whether the first part of the file can be taken."""
        return self.reason in _OF_FIRST_PART

    @property
    def is_unread(self) -> bool:
        """Whether the file was still to be read when the program ended."""
        return self.reason == UNREAD

    @property
    def is_cancelled(self) -> bool:
        """Whether the reader wanted no more of it: nothing is left to deal with."""
        return self.reason == Refusal.CANCELLED


class RefusedFile(Struct, frozen=True, kw_only=True):
    """A file that was not taken: its `path` as the system has it, and the id of the document that it may be."""

    path: bytes
    folder: str = ""
    refused: KeptRefusal
    document: str = ""


def refused_by(error: FileRefusedError | ShelfError) -> KeptRefusal:
    """Return why a file was not taken."""
    if isinstance(error, ShelfError):
        return KeptRefusal(f"{_SHELF}{error.problem}", error.where)
    return KeptRefusal(error.reason.value, error.where, error.found, error.limit)


def read_refused(file: Path) -> tuple[RefusedFile, ...]:
    """Return the files that were not taken before; none where that cannot be read, or says what nobody wrote."""
    with suppress(OSError, MsgspecError, ValueError, RecursionError):
        found = json.decode(read_regular(file, _LARGEST), type=tuple[RefusedFile, ...])
        assert all(each.refused.sentence for each in found)  # noqa: S101  raises ValueError for an unknown reason
        return found
    return ()


def write_refused(file: Path, refused: Iterable[RefusedFile]) -> None:
    """Keep which files were not taken; none of them means no file. A failure is logged: the list is shown anyway."""
    listed = list(refused)
    try:
        if listed:
            make_private_folder(file.parent)
            write_whole(file, [json.encode(listed)])
        else:
            file.unlink(missing_ok=True)
    except OSError:
        logging.getLogger(__name__).exception("The list of files that were not taken could not be written: %s", file)
