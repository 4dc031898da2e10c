"""The shelf as rows of the contents: its folders, and the documents in them; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.model import Topic
from index.shelf.identity import TITLE
from index.words.language import translate
from viewer.reading.contents.topic_tree_model import Branch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.shelf.shelf import Shelf
    from index.shelf.shelved import ShelvedDocument

ROOT = "shelf:"
"""The row of the shelf itself, and what the names of its folders begin with; no id of a block has a colon."""


def shelf_branch(shelf: Shelf) -> Branch | None:
    """Return the rows of a shelf, None for one that is empty; raises ShelfError."""
    documents, folders = shelf.documents(), shelf.folders()
    if not documents and not folders:
        return None
    loose = tuple(_document(each, ROOT) for each in documents if not each.folder)
    return _folder(ROOT, translate("Shelf", "My shelf"), "", (*(_shelved(documents, name) for name in folders), *loose))


def _shelved(documents: Iterable[ShelvedDocument], folder: str) -> Branch:
    name = f"{ROOT}{folder}"
    return _folder(name, folder, ROOT, tuple(_document(each, name) for each in documents if each.folder == folder))


def _folder(name: str, title: str, parent: str, below: tuple[Branch, ...]) -> Branch:
    return Branch(_topic(name, title, parent, children=len(below)), below)


def _document(document: ShelvedDocument, parent: str) -> Branch:
    return Branch(_topic(f"{document.id}/{TITLE}", document.name, parent, document.id, 1))


def _topic(name: str, title: str, parent: str, document: str = "", children: int = 0) -> Topic:
    """Return a row; where a document stands is read when it is opened."""
    return Topic(
        id=name,
        document=document,
        parent=parent,
        title=title,
        level=1,
        row=0,
        first_row=0,
        last_row=0,
        page=0,
        children=children,
    )
