"""Changes what is on the shelf as the reader says; each change can be undone until the program ends."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from index.shelf.shelved import ShelfError, ShelfProblem
from index.values import Struct
from index.words.language import spoken
from index.words.punctuation import listed
from index.words.shelf_words import shelf_sentence
from viewer.kit.host_window import Importance
from viewer.shelf.editing_words import called, moved_words, placed_words, removed_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from index.shelf.putting_back import ShelfState
    from index.shelf.shelf import Shelf
    from viewer.kit.host_window import HostWindow
    from viewer.kit.undoing import Undoing
    from viewer.settings.shelf_setting import ReadersShelf
    from viewer.shelf.shelf_rows import ShelfRow


class _ShelfStep(Struct, frozen=True):
    """A change, as the shelf before and after it."""

    before: ShelfState
    after: ShelfState


class EditingController(QObject):
    """Renames, moves, orders and removes; what goes wrong is told, and leaves the shelf as it was."""

    changed = Signal()
    """The shelf is another one now."""

    def __init__(self, window: HostWindow, shelf: ReadersShelf, undoing: Undoing) -> None:
        super().__init__(window.widget)
        self._window, self._shelf, self._undoing = window, shelf, undoing
        self._done: list[_ShelfStep] = []
        self._undone: list[_ShelfStep] = []
        undoing.add(self)

    @property
    def can_undo(self) -> bool:
        """Whether a change since the start of the program can be undone."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether an undone change can be made again."""
        return bool(self._undone)

    def rename(self, row: ShelfRow, name: str) -> str:
        """Call a document or a folder something else; returns why that cannot be, blank if it is done."""
        if row.document:
            said = self.tr("It is called by this name now.")
            return self._tried(lambda shelf: shelf.rename(row.document, name), said)
        said = self.tr("The folder is called {0} now.").format(called(" ".join(name.split())))
        return self._tried(lambda shelf: _rename_folder(shelf, row.folder, name), said)

    def make_folder(self, name: str, documents: Sequence[str] = ()) -> str:
        """Make a folder, and put documents into it if some are given; returns why that cannot be, if it cannot."""
        plain = " ".join(name.split())

        def change(shelf: Shelf) -> None:
            shelf.make_folder(name)
            if documents:
                shelf.move(documents, plain)

        return self._tried(change, self.tr("There is a folder {0} now.").format(called(plain)))

    def move(self, rows: Sequence[ShelfRow], folder: str) -> None:
        """Put documents into a folder, blank for none, at its end."""
        said = moved_words(rows, folder)
        self._tell(self._tried(lambda shelf: shelf.move([row.document for row in rows], folder), said))

    def drop(self, rows: Sequence[ShelfRow], onto: ShelfRow, *, after: bool) -> None:
        """Put documents, or folders, where they were dragged: into a folder, or before or after one of their like."""
        if rows[0].document and not onto.document:
            self.move(rows, onto.folder)
        else:
            self._tell(self._tried(lambda shelf: _put_beside(shelf, rows, onto, after=after), placed_words(rows)))

    def step(self, row: ShelfRow, step: int) -> None:
        """Move a document or a folder among its like, down (1) or up (-1)."""
        try:
            order = _beside(self._shelf.opened.shelf, row)
        except ShelfError as error:
            self._tell(shelf_sentence(error))
            return
        own = row.document or row.folder
        if own not in order:  # another program has removed it
            self.changed.emit()
            return
        at, to = order.index(own), order.index(own) + step
        if not 0 <= to < len(order):
            words = self.tr("{0} is the last one already.") if step > 0 else self.tr("{0} is the first one already.")
            self._window.tell(words.format(called(row.name)))
            return
        order.insert(to, order.pop(at))
        number = spoken().number
        said = self.tr("{0}: {1} of {2}").format(called(row.name), number(to + 1), number(len(order)))
        self._tell(self._tried(lambda shelf: _put_in_order(shelf, row, order), said))

    def remove(self, rows: Sequence[ShelfRow]) -> None:
        """Take documents off the shelf, or folders, whose documents stay."""
        self._tell(self._tried(lambda shelf: _remove(shelf, rows), removed_words(rows)))

    def undo(self) -> None:
        """Undo the last change of the shelf."""
        if self._done:
            step = self._done.pop()
            if self._come_back(step.before, self.tr("Undone.")):
                self._undone.append(step)

    def redo(self) -> None:
        """Make the change undone last again."""
        if self._undone:
            step = self._undone.pop()
            if self._come_back(step.after, self.tr("Done again."), {each.id for each in step.before.documents}):
                self._done.append(step)

    def close(self) -> None:
        """Keep nothing of removed documents any more: nobody can undo that now."""
        if self._shelf.exists and self._done + self._undone:
            shelf = self._shelf.opened.shelf
            with suppress(ShelfError), shelf.hurried():  # they are cleared away with the next change
                shelf.forget_removed()

    def _come_back(self, state: ShelfState, said: str, known: set[str] | None = None) -> bool:
        """Make the shelf what it was; documents that were `known` then and are not in that state are removed."""
        shelf = self._shelf.opened.shelf
        try:
            gone = (known or set()) - {each.id for each in state.documents}
            with shelf.hurried():
                shelf.remove(gone & {each.id for each in shelf.documents()}, spared=True)
                lost = shelf.put_back(state)
        except ShelfError as error:
            self._tell(shelf_sentence(error))
            return False
        self.changed.emit()
        if lost:
            words = self.tr("What was read of {0} is gone: add its file again; your notes on it are found then.")
            self._tell(words.format(listed(called(each.name) for each in lost)))
        else:
            self._window.tell(said)
        return True

    def _tried(self, change: Callable[[Shelf], object], said: str) -> str:
        """Change the shelf, remember how it was and say what was done; returns why that cannot be, if it cannot."""
        shelf = self._shelf.opened.shelf
        try:
            before = shelf.state()
            with shelf.hurried():
                change(shelf)
            after = shelf.state()
        except ShelfError as error:
            return shelf_sentence(error)
        if after != before:
            self._done.append(_ShelfStep(before, after))
            self._undone.clear()
            self.changed.emit()
            self._undoing.done(self)
            self._undoing.tell(said)
        return ""

    def _tell(self, trouble: str) -> None:
        if trouble:
            self._window.tell(trouble, Importance.TROUBLE)


def _remove(shelf: Shelf, rows: Sequence[ShelfRow]) -> None:
    documents = [row.document for row in rows if row.document]
    if documents:
        shelf.remove(documents, spared=True)
    for folder in (row.folder for row in rows if row.folder):
        shelf.remove_folder(folder)


def folder_names(shelf: Shelf) -> tuple[str, ...]:
    """Return the folders of a shelf, none where it cannot be read."""
    with suppress(ShelfError):
        return shelf.folders()
    return ()


def _beside(shelf: Shelf, row: ShelfRow) -> list[str]:
    """Return the ids of the documents in a document's folder, or the names of all folders, in order."""
    if row.folder:
        return list(shelf.folders())
    return [each.id for each in shelf.documents(shelf.document(row.document).folder)]


def _put_in_order(shelf: Shelf, row: ShelfRow, order: list[str]) -> None:
    """Put a folder where an order of all has it, or a document where that of its own folder has it."""
    if row.folder:
        shelf.order_folders(order)
    else:
        _put_into(shelf, [row.document], shelf.document(row.document).folder, order)


def _put_beside(shelf: Shelf, rows: Sequence[ShelfRow], onto: ShelfRow, *, after: bool) -> None:
    """Put rows before or after another one, in the folder of that one; raises ShelfError (UNKNOWN) if it is gone."""
    own, other = [row.document or row.folder for row in rows], onto.document or onto.folder
    order = [each for each in _beside(shelf, onto) if each not in own]
    if other not in order:
        raise ShelfError(ShelfProblem.UNKNOWN, other)
    at = order.index(other) + after
    order[at:at] = own
    if onto.folder:
        shelf.order_folders(order)
    else:
        _put_into(shelf, own, shelf.document(onto.document).folder, order)


def _put_into(shelf: Shelf, documents: list[str], folder: str, order: list[str]) -> None:
    """Put documents into a folder, before the one that follows the last of them in an order."""
    following = order[order.index(documents[-1]) + 1 :]
    shelf.move(documents, folder, following[0] if following else "")


def _rename_folder(shelf: Shelf, folder: str, name: str) -> None:
    """Rename a folder; the name of another one is refused, since two would become one."""
    plain = " ".join(name.split())
    if plain != folder and plain in shelf.folders():
        raise ShelfError(ShelfProblem.NOT_A_NAME)
    shelf.rename_folder(folder, name)
