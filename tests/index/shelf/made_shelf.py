"""Documents as an importer gives them, made by hand, and shelves that hold them."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from index.importing.imported import (
    Format,
    HeadingsFrom,
    ImportedBlock,
    ImportedDocument,
    ImportedKind,
    Loss,
    LossKind,
)
from index.importing.pictures.kept_picture import KeptPicture, PictureKind
from index.shelf.finding import ShelfFinding
from index.shelf.shelf import Shelf
from index.shelf.shelf_reading import ShelfReading
from index.values import replace

TREATY = ("# Part one", "The notary of Bern mediates.", "Swiss interests.", "# Part two", "The end.")


def imported(title: str, *texts: str) -> ImportedDocument:
    """Return a document of these paragraphs, three a page; those that begin with "# " are headings."""
    blocks = tuple(
        ImportedBlock(kind=ImportedKind.HEADING, text=text[2:], level=1, page=at // 3 + 1)
        if text.startswith("# ")
        else ImportedBlock(kind=ImportedKind.PARAGRAPH, text=text, page=at // 3 + 1)
        for at, text in enumerate(texts)
    )
    digest = sha256("\n".join((title, *texts)).encode()).hexdigest()
    return ImportedDocument(
        title=title, format=Format.PDF, headings_from=HeadingsFrom.MARKS, blocks=blocks, sha256=digest
    )


def pictured(title: str, *pictures: bytes) -> ImportedDocument:
    """Return a document of a paragraph, and of a figure without words for each picture, a PNG of 30 × 20 pixels."""
    read = imported(title, "notary")
    kept = tuple(
        KeptPicture(
            kind=PictureKind.PNG,
            width=30,
            height=20,
            size=len(data),
            sha256=sha256(data).hexdigest(),
            source=sha256(data[::-1]).hexdigest(),
        )
        for data in pictures
    )
    figures = [ImportedBlock(kind=ImportedKind.FIGURE, text="", picture=n + 1, page=1) for n in range(len(kept))]
    return replace(read, blocks=(*read.blocks, *figures), pictures=kept, drawn=pictures)


def lossy(title: str) -> ImportedDocument:
    """Return a document that lost pictures on two pages, running heads and words of its file."""
    read = imported(title, *TREATY)
    note = replace(read.blocks[-1], kind=ImportedKind.NOTE, text="A note.")
    losses = (
        Loss(LossKind.PICTURE, "2", 3),
        Loss(LossKind.PICTURE, "7", 1),
        Loss(LossKind.RUNNING_HEAD, "Treaty series", 12),
        Loss(LossKind.WORDS, "", 4),
    )
    stated = {"author": "A. Notary", "date": "1961-04"}
    return replace(read, blocks=(*read.blocks, note), losses=losses, words_in=16, words_out=12, **stated)


def made_file(folder: Path, name: str = "treaty.pdf") -> Path:
    """Return a file that documents are said to be from."""
    file = folder / name
    file.write_text("PDF", encoding="utf-8")
    return file


def opened(folder: Path) -> tuple[Shelf, ShelfFinding, ShelfReading]:
    """Return the shelf in a folder, how it is found, and how it is read."""
    shelf = Shelf(folder / "data" / "shelf")
    return shelf, ShelfFinding(shelf, folder / "cache" / "shelf"), ShelfReading(shelf, folder / "cache" / "shelf")
