"""What is said of documents and folders that were moved or removed: of one by its name, of several by their number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.words.language import translate
from index.words.punctuation import quoted
from viewer.kit.text.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.shelf.shelf_rows import ShelfRow

_words = partial(translate, "EditingController")


def called(name: str) -> str:
    """Return a name in quotation marks, whichever way it is read."""
    return quoted(isolated(name))


def moved_words(rows: Sequence[ShelfRow], folder: str) -> str:
    """Return where documents are now; a blank folder is none."""
    count, name = len(rows), called(rows[0].name)
    if count > 1 and folder:
        return _words("%n document(s) (is|are) in the folder {0} now.", n=count).format(called(folder))
    if count > 1:
        return _words("%n document(s) (is|are) in no folder now.", n=count)
    return (
        _words("{0} is in the folder {1} now.").format(name, called(folder))
        if folder
        else _words("{0} is in no folder now.").format(name)
    )


def placed_words(rows: Sequence[ShelfRow]) -> str:
    """Return that documents, or folders, have another place."""
    if len(rows) > 1:
        return _words("%n row(s) (has|have) another place now.", n=len(rows))
    return _words("{0} has another place now.").format(called(rows[0].name))


def removed_words(rows: Sequence[ShelfRow]) -> str:
    """Return that documents are off the shelf, or that folders are gone."""
    count, name = len(rows), called(rows[0].name)
    if rows[0].document and count > 1:
        return _words("%n document(s) (is|are) off your shelf. Your notes on (it|them) are kept.", n=count)
    if rows[0].document:
        return _words("{0} is off your shelf. Your notes on it are kept.").format(name)
    if count > 1:
        return _words("%n folder(s) (is|are) gone; (its|their) documents stay on your shelf.", n=count)
    return _words("The folder {0} is gone; its documents stay on your shelf.").format(name)
