"""Which document on the shelf a file is, or is a new edition of: by its bytes, its place, or its title and words.

Never by an identifier that the file states: many state none, or that of another book.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from index.shelf.identity import SHARE, identities, names_of, shared
from index.shelf.shelved import Recognised, RemovedDocument, ShelfError, ShelvedDocument
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from index.importing.imported import ImportedDocument
    from index.shelf.extraction import Extraction

NOT_THERE = (-1, 0)
"""The size and the time of change of a file that is not there."""


class Match(Struct, frozen=True):
    """A document on the shelf that a file is, or may be a new edition of, and by what it was recognised."""

    document: ShelvedDocument
    by: Recognised


def recognised(
    path: Path,
    document: ImportedDocument,
    documents: Sequence[ShelvedDocument],
    extraction: Callable[[str], Extraction],
) -> Match | None:
    """Return which of the documents a file is, or may be a new edition of; None for one that is new."""
    for each in documents:
        if each.sha256 == document.sha256:
            return Match(each, Recognised.SAME_FILE)
    for each in documents:
        if each.file == address(path):
            return Match(each, Recognised.PLACE)
    names: list[str] = []
    for each in documents:
        if document.title and each.title == document.title:
            names = names or names_of(identities(document))
            with suppress(ShelfError):  # one that is damaged
                before = extraction(each.id).document
                if shared(names_of(identities(before)), names) >= SHARE:
                    return Match(each, Recognised.WORDS)
    return None


def address(path: Path) -> str:
    """Return where a file lies, in letters that can be kept: names that are none have others."""
    return os.fsencode(path.absolute()).decode("utf-8", "replace")


def digest(text: str) -> str:
    """Return what a removed document's place and title are known by, without saying what they were."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def known_before(path: Path, document: ImportedDocument, removed: Iterable[RemovedDocument]) -> RemovedDocument | None:
    """Return which removed document a file is, so that its notes are found: by its bytes, or its place and title."""
    gone = list(removed)
    same = (each for each in gone if each.sha256 == document.sha256)
    place = digest(address(path)), digest(document.title)
    there = (each for each in gone if (each.file, each.title) == place)
    return next(same, None) or next(there, None)


def state_of(file: Path) -> tuple[int, int]:
    """Return the size of a file and when it was changed last, in nanoseconds since 1970; NOT_THERE if there is none."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return NOT_THERE
    return found.st_size, found.st_mtime_ns
