"""Keeps what the window shows of the shelf in step with what is on it, whoever changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from index.origin import is_own
from index.shelf.shelved import ShelfError, document_of
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

    def __init__(self, window: HostWindow, shelf: ReadersShelf, contents: ContentsPane, texts: TextPanes) -> None:
        super().__init__(window.widget)
        self._window, self._shelf, self._contents, self._texts = window, shelf, contents, texts
        self._shown: Branch | None = None
        self._editions: dict[str, str] = {}
        window.widget.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Show what is on the shelf by now; harmless when nothing has changed."""
        if not self._shelf.exists:
            return
        shelf = self._shelf.opened.shelf
        try:
            branch, editions = shelf_branch(shelf), {each.id: each.revision for each in shelf.documents()}
        except ShelfError as error:
            self._window.tell(shelf_sentence(error), Importance.TROUBLE)
            return
        if branch != self._shown:
            self._shown = branch
            self._contents.show_branch(branch)
        before, self._editions = self._editions, editions
        changed = {name for name, revision in before.items() if editions.get(name) != revision}
        self._show_anew(changed)
        if changed:
            self.editions_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the shelf when the reader comes back to the window, perhaps from a terminal."""
        if event.type() == QEvent.Type.WindowActivate:
            self.refresh()
        return super().eventFilter(watched, event)

    def _show_anew(self, changed: set[str]) -> None:
        """Show the texts anew in which a document is read that is another one now, or gone."""
        for text in self._texts.all:
            place = text.navigation.place
            if place is not None and is_own(place.block) and document_of(place.block) in changed:
                text.reading.show(place, anew=True)
