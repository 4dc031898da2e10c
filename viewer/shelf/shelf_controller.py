"""Keeps what the window shows of the shelf in step with what is on it, whoever changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from index.origin import is_own
from index.shelf.shelved import ShelfError, ShelfProblem, document_of
from index.words.language import translate
from index.words.shelf_words import shelf_sentence
from viewer.kit.host_window import Importance
from viewer.shelf.shelf_branch import shelf_branch

if TYPE_CHECKING:
    from viewer.kit.host_window import HostWindow
    from viewer.reading.contents.contents_pane import ContentsPane
    from viewer.reading.contents.topic_tree_model import Branch
    from viewer.reading.text_panes import TextPanes
    from viewer.settings.shelf_setting import ReadersShelf


class ShelfController(QObject):
    """Shows the shelf below the library's contents, and anew when another program has changed it."""

    editions_changed = Signal()
    """Documents that were shown have other words now, or are gone."""
    changed = Signal()
    """Documents have come, gone, or are called something else."""

    def __init__(self, window: HostWindow, shelf: ReadersShelf, contents: ContentsPane, texts: TextPanes) -> None:
        super().__init__(window.widget)
        self._window, self._shelf, self._contents, self._texts = window, shelf, contents, texts
        self._shown: Branch | None = None
        self._known: dict[str, tuple[str, str]] = {}
        self._told: set[str] = set()
        self._mended = False
        window.widget.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Show what is on the shelf by now; harmless when nothing has changed.

        While its folder is gone, such as with a memory stick, what was there is shown, and told to be gone.
        """
        if not self._shelf.exists:
            if self._known or self._shelf.is_missing:
                self._tell_once(shelf_sentence(ShelfError(ShelfProblem.VANISHED)))
            return
        shelf = self._shelf.opened.shelf
        try:
            branch, known = shelf_branch(shelf), {each.id: (each.revision, each.name) for each in shelf.documents()}
        except ShelfError as error:
            self._tell_once(shelf_sentence(error))
            return
        self._told.clear()
        if shelf.is_mended and not self._mended:
            self._mended = True
            self._tell_once(_mended())
        if branch != self._shown:
            self._shown = branch
            self._contents.show_branch(branch)
        before, self._known = self._known, known
        if before != known:
            self._show_anew({name for name, _now in before.items() ^ known.items()})
            self.changed.emit()
        if any(name not in known or known[name][0] != revision for name, (revision, _) in before.items()):
            self.editions_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the shelf when the reader comes back to the window, perhaps from a terminal."""
        if event.type() == QEvent.Type.WindowActivate:
            self.refresh()
        return super().eventFilter(watched, event)

    def _tell_once(self, words: str) -> None:
        """Tell of a trouble, once as long as it lasts."""
        if words not in self._told:
            self._told.add(words)
            self._window.tell(words, Importance.TROUBLE)

    def _show_anew(self, changed: set[str]) -> None:
        """Show the texts anew in which a document is read that is another one now, or gone."""
        for text in self._texts.all:
            place = text.navigation.place
            if place is not None and is_own(place.block) and document_of(place.block) in changed:
                text.reading.show(place, anew=True)


def _mended() -> str:
    return translate(
        "Shelf",
        "The list of your shelf was damaged and is made anew. All your documents and notes are there; folders and "
        "names that you gave are not. The damaged list is kept beside it.",
    )
