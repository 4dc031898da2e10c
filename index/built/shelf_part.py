"""What is to be searched of a reader's own documents, told without loading what searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.values import Struct, field

if TYPE_CHECKING:
    from pathlib import Path


class ShelfPart(Struct, frozen=True):
    """A built library of a reader's own documents: where it is, its seal, and the documents in it that count no more.

    Those were removed, or replaced by a newer edition, since it was built. `names` is what the reader calls documents
    that have another title, by their ids.
    """

    folder: Path
    seal: str
    removed: frozenset[str] = frozenset()
    names: dict[str, str] = field(default_factory=dict)
