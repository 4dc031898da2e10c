"""One file for each document: what was read of it, word for word, which is the truth that all else is made of.

Its first line tells what the shelf knows of it, the others are those of `index.importing.lines`. Each edition has a
file of its own, so that one is whole at any time.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from index.regular_files import open_regular
from index.shelf.safe_writing import write_whole
from index.shelf.shelved import ShelfError, ShelfProblem
from index.values import MsgspecError, Struct, field, json

if TYPE_CHECKING:
    from pathlib import Path

    from index.importing.imported import ImportedDocument

_LARGEST = 1_000_000_000  # bytes; a document of 200,000 blocks has some 200 million
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


def write_extraction(folder: Path, extraction: Extraction) -> None:
    """Write a document whole into a private file of its own in a folder; raises OSError."""
    from index.importing.lines import written  # noqa: PLC0415  a start reads and writes no document

    lines = chain([json.encode(extraction.kept) + b"\n"], written(extraction.document))
    write_whole(folder / file_name(extraction.kept.id, extraction.kept.revision), lines)


def read_extraction(file: Path) -> Extraction:
    """Return the document in a file; raises ShelfError (UNREADABLE) when it is not whole and sound."""
    from index.importing.imported import FileRefusedError  # noqa: PLC0415  as above
    from index.importing.lines import read  # noqa: PLC0415  as above

    try:
        with open_regular(file, _LARGEST) as lines:
            kept = json.decode(lines.readline(), type=DocumentFacts)
            return Extraction(kept, read(lines))
    except (OSError, MsgspecError, UnicodeDecodeError, FileRefusedError) as error:
        raise ShelfError(ShelfProblem.UNREADABLE, file.name) from error
