"""Which document on the shelf a file is, or is a new edition of: by its bytes, its place, or its title and words.

Never by an identifier that the file states: many state none, or that of another book.
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from index.shelf.identity import SHARE, names_of, shared
from index.shelf.shelved import Recognised, RemovedDocument, ShelfError, ShelvedDocument
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from index.importing.imported import ImportedDocument
    from index.shelf.extraction import Extraction


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
            names = names or names_of(block.text for block in document.blocks)
            with suppress(ShelfError):  # one that is damaged
                before = extraction(each.id).document
                if shared(names_of(block.text for block in before.blocks), names) >= SHARE:
                    return Match(each, Recognised.WORDS)
    return None


def address(path: Path) -> str:
    """Return where a file lies, in letters that can be kept: names that are none have others."""
    return os.fsencode(path.absolute()).decode("utf-8", "replace")


def digest(text: str) -> str:
    """Return what a removed document's place and title are known by, without saying what they were."""
    return sha256(text.encode("utf-8", "replace")).hexdigest()


def known_before(path: Path, document: ImportedDocument, removed: Iterable[RemovedDocument]) -> RemovedDocument | None:
    """Return which removed document a file is, so that its notes are found: by its bytes, or its place and title."""
    gone = list(removed)
    same = (each for each in gone if each.sha256 == document.sha256)
    place = digest(address(path)), digest(document.title)
    there = (each for each in gone if (each.file, each.title) == place)
    return next(same, None) or next(there, None)
