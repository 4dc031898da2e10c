"""The names that readers give to documents and folders."""

from __future__ import annotations

from index.shelf.shelved import ShelfError, ShelfProblem
from index.typed import cleaned

LONGEST_NAME = 200
"""Characters of the longest name of a document or a folder."""


def name_of(name: str) -> str:
    """Return a name as it is kept; raises ShelfError (NOT_A_NAME) for one that is blank or too long."""
    plain = " ".join(cleaned(name).split())
    if not 0 < len(plain) <= LONGEST_NAME:
        raise ShelfError(ShelfProblem.NOT_A_NAME)
    return plain


def folder_name_of(folder: str) -> str:
    """Return the name of a folder as it is kept, blank for none; raises ShelfError as `name_of`."""
    return name_of(folder) if folder.strip() else ""
