"""What a row of the contents is on the shelf: the shelf itself, a folder or a document; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.origin import is_own
from index.shelf.identity import TITLE
from index.values import Struct
from viewer.shelf.shelf_branch import ROOT

if TYPE_CHECKING:
    from index.model import Topic


class ShelfRow(Struct, frozen=True):
    """A document by its id, or a folder by its name; neither is the shelf itself. `name` is what it is called."""

    document: str = ""
    folder: str = ""
    name: str = ""

    @property
    def topic(self) -> str:
        """The id of the row."""
        return f"{self.document}/{TITLE}" if self.document else f"{ROOT}{self.folder}"

    @property
    def kind(self) -> str:
        """The kind of what can be chosen with others of its kind, blank for the shelf itself."""
        return "document" if self.document else "folder" if self.folder else ""

    @property
    def can_change(self) -> bool:
        """Whether it is something of the reader's, and not the shelf itself."""
        return bool(self.document or self.folder)


def shelf_row(topic: Topic | None) -> ShelfRow | None:
    """Return what a topic is on the shelf; None for one of the library, or within a document."""
    if topic is None:
        return None
    if topic.id.startswith(ROOT):
        return ShelfRow(folder=topic.id.removeprefix(ROOT), name=topic.title)
    if is_own(topic.document) and topic.id == f"{topic.document}/{TITLE}":
        return ShelfRow(document=topic.document, name=topic.title)
    return None
