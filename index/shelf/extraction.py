"""One file for each document: what was read of it, word for word, which is the truth that all else is made of.

Its first line tells what the shelf knows of it, the others are those of `index.importing.lines`; after the last of
these stand the bytes of its pictures, in their order. Each edition has a file of its own, so that one is whole at any
time.
"""

from __future__ import annotations

import hashlib
import os
from itertools import chain
from typing import TYPE_CHECKING

from index.regular_files import open_regular
from index.shelf.safe_writing import written_aside
from index.shelf.shelved import ShelfError, ShelfProblem
from index.values import MsgspecError, Struct, field, json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from io import BufferedReader
    from pathlib import Path

    from index.importing.imported import ImportedDocument
    from index.origin import OwnPicture

_LARGEST = 1_000_000_000  # bytes; a document of 200,000 blocks has some 200 million, its pictures 100 million at most
_LAST_LINE = b'{"type":"end"'
SUFFIX = ".jsonl"


class DocumentFacts(Struct, frozen=True, kw_only=True):
    """What the shelf knows of a document beside its text, see `ShelvedDocument`.

    `carried` gives the names of blocks that are not made of their words, by those that are.
    """

    id: str
    revision: str
    name: str
    file: str
    size: int
    changed: int
    sha256: str
    added: str
    carried: dict[str, str] = field(default_factory=dict)


class Extraction(Struct, frozen=True):
    """A document as it was read, and what the shelf knows of it."""

    kept: DocumentFacts
    document: ImportedDocument


def file_name(document_id: str, revision: str) -> str:
    """Return the name of the file of one edition of a document."""
    return f"{document_id}.{revision}{SUFFIX}"


def extraction_aside(folder: Path, extraction: Extraction) -> AbstractContextManager[Callable[[], None]]:
    """Write a document, with its pictures, for a private file of its own in a folder, as `written_aside` does."""
    from index.importing.lines import written  # noqa: PLC0415  a start reads and writes no document

    lines = chain([json.encode(extraction.kept) + b"\n"], written(extraction.document), extraction.document.drawn)
    return written_aside(folder / file_name(extraction.kept.id, extraction.kept.revision), lines)


def read_extraction(file: Path) -> Extraction:
    """Return the document in a file, the bytes of its pictures apart, which `read_picture` returns one by one.

    Raises ShelfError (UNREADABLE) when it is not whole and sound.
    """
    from index.importing.imported import FileRefusedError  # noqa: PLC0415  as above
    from index.importing.lines import read  # noqa: PLC0415  as above

    try:
        with open_regular(file, _LARGEST) as lines:
            kept = json.decode(lines.readline(), type=DocumentFacts)
            document = read(_up_to_the_last(lines))
            rest = os.fstat(lines.fileno()).st_size - lines.tell()
            if rest != sum(picture.size for picture in document.pictures):
                raise ShelfError(ShelfProblem.UNREADABLE, file.name)
            return Extraction(kept, document)
    except (OSError, MsgspecError, UnicodeDecodeError, FileRefusedError) as error:
        raise ShelfError(ShelfProblem.UNREADABLE, file.name) from error


def read_picture(file: Path, picture: OwnPicture) -> bytes:
    """Return the bytes of a picture of the document in a file; raises ShelfError (UNREADABLE) if they are gone."""
    try:
        with open_regular(file, _LARGEST) as content:
            content.seek(-picture.from_end, os.SEEK_END)
            data = content.read(picture.size)
    except (OSError, ValueError) as error:
        raise ShelfError(ShelfProblem.UNREADABLE, file.name) from error
    if hashlib.sha256(data).hexdigest() != picture.sha256:
        raise ShelfError(ShelfProblem.UNREADABLE, file.name)
    return data


def _up_to_the_last(content: BufferedReader) -> Iterator[bytes]:
    while line := content.readline():
        yield line
        if line.startswith(_LAST_LINE):
            return
