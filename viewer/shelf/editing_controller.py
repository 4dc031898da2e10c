"""Changes what is on the shelf as the reader says; each change can be undone until the program ends."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from index.shelf.shelved import ShelfError, ShelfProblem
from index.values import Struct
from index.words.language import spoken
from index.words.punctuation import listed, quoted
from index.words.shelf_words import shelf_sentence
from viewer.kit.host_window import Importance
from viewer.kit.text.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

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
        said = self.tr("The folder is called {0} now.").format(_called(" ".join(name.split())))
        return self._tried(lambda shelf: _rename_folder(shelf, row.folder, name), said)

    def make_folder(self, name: str, document: str = "") -> str:
        """Make a folder, and put a document into it if one is given; returns why that cannot be, if it cannot."""
        plain = " ".join(name.split())

        def change(shelf: Shelf) -> None:
            shelf.make_folder(name)
            if document:
                shelf.move([document], plain)

        return self._tried(change, self.tr("There is a folder {0} now.").format(_called(plain)))

    def move(self, row: ShelfRow, folder: str) -> None:
        """Put a document into a folder, blank for none, at its end."""
        said = (
            self.tr("{0} is in the folder {1} now.").format(_called(row.name), _called(folder))
            if folder
            else self.tr("{0} is in no folder now.").format(_called(row.name))
        )
        self._tell(self._tried(lambda shelf: shelf.move([row.document], folder), said))

    def drop(self, row: ShelfRow, onto: ShelfRow, *, after: bool) -> None:
        """Put a document or a folder where it was dragged: into a folder, or before or after one of its like."""
        if row.document and not onto.document:
            self.move(row, onto.folder)
            return
        said = self.tr("{0} has another place now.").format(_called(row.name))
        self._tell(self._tried(lambda shelf: _put_beside(shelf, row, onto, after=after), said))

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
            self._window.tell(words.format(_called(row.name)))
            return
        order.insert(to, order.pop(at))
        number = spoken().number
        said = self.tr("{0}: {1} of {2}").format(_called(row.name), number(to + 1), number(len(order)))
        self._tell(self._tried(lambda shelf: _put_in_order(shelf, row, order), said))

    def remove(self, row: ShelfRow) -> None:
        """Take a document off the shelf, or a folder, whose documents stay."""
        if row.document:
            said = self.tr("{0} is off your shelf. Your notes on it are kept.")
            said = said.format(_called(row.name))
            trouble = self._tried(lambda shelf: shelf.remove([row.document], spared=True), said)
        else:
            said = self.tr("The folder {0} is gone; its documents stay on your shelf.").format(_called(row.name))
            trouble = self._tried(lambda shelf: shelf.remove_folder(row.folder), said)
        self._tell(trouble)

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
            self._tell(words.format(listed(_called(each.name) for each in lost)))
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


def _called(name: str) -> str:
    return quoted(isolated(name))


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
        _put_into(shelf, row.document, shelf.document(row.document).folder, order)


def _put_beside(shelf: Shelf, row: ShelfRow, onto: ShelfRow, *, after: bool) -> None:
    """Put a row before or after another one, in the folder of that one; raises ShelfError (UNKNOWN) if it is gone."""
    own, other = row.document or row.folder, onto.document or onto.folder
    order = [each for each in _beside(shelf, onto) if each != own]
    if other not in order:
        raise ShelfError(ShelfProblem.UNKNOWN, other)
    order.insert(order.index(other) + after, own)
    if row.folder:
        shelf.order_folders(order)
    else:
        _put_into(shelf, row.document, shelf.document(onto.document).folder, order)


def _put_into(shelf: Shelf, document: str, folder: str, order: list[str]) -> None:
    """Put a document into a folder, before the one that follows it in an order."""
    following = order[order.index(document) + 1 :]
    shelf.move([document], folder, following[0] if following else "")


def _rename_folder(shelf: Shelf, folder: str, name: str) -> None:
    """Rename a folder; the name of another one is refused, since two would become one."""
    plain = " ".join(name.split())
    if plain != folder and plain in shelf.folders():
        raise ShelfError(ShelfProblem.NOT_A_NAME)
    shelf.rename_folder(folder, name)
