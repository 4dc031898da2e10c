"""Where the bytes of each picture of a document lie in the file that the shelf keeps of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.origin import OwnPicture

if TYPE_CHECKING:
    from index.importing.imported import ImportedDocument


def picture_places(document: ImportedDocument) -> dict[int, OwnPicture]:
    """Return the pictures of a document, by their numbers, with their places counted from the end of its file."""
    found: dict[int, OwnPicture] = {}
    from_end = 0
    for number, picture in reversed([*enumerate(document.pictures, 1)]):
        from_end += picture.size
        found[number] = OwnPicture(
            kind=picture.kind.value,
            width=picture.width,
            height=picture.height,
            size=picture.size,
            sha256=picture.sha256,
            from_end=from_end,
        )
    return found
