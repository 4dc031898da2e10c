"""The reader's own documents in the window, built and connected: a part of `viewer.features`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from index.shelf.shelved import ShelfError, ShelfProblem
from index.words.shelf_words import shelf_sentence
from viewer.kit.host_window import Importance
from viewer.shelf.adding_controller import AddingController
from viewer.shelf.edition_controller import EditionController
from viewer.shelf.searched_shelf import WindowsShelf
from viewer.shelf.settling_controller import SettlingController
from viewer.shelf.shelf_controller import ShelfController
from viewer.shelf.shelf_menu import ShelfMenu
from viewer.shelf.shelf_off_controller import ShelfOffController

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from viewer.annotations.reanchoring import Reanchoring
    from viewer.kit.undoing import Undoing
    from viewer.program import Program
    from viewer.reading.text_panes import TextPanes
    from viewer.search.scope_controller import ScopeController


class ShelfFeatures:
    """What there is of a shelf; nothing where an administrator has switched it off."""

    def __init__(self, program: Program, texts: TextPanes) -> None:
        self._window = window = program.window
        shelf = program.shelf
        self.shown: ShelfController | None = None
        self.adding: AddingController | None = None
        self.searched: WindowsShelf | None = None
        self.menu: ShelfMenu | None = None
        if shelf:
            self.shown = ShelfController(window, shelf, window.contents, texts)
            self.adding = AddingController(window, shelf, self.shown, texts)
            self.editions = EditionController(window, shelf, texts, self.adding)
            self.settling = SettlingController(window, shelf, self.adding, window.search_box.wanted)
            self.shown.changed.connect(self.settling.idle.start)
            self.searched = WindowsShelf(shelf, self._is_preparing, self._chosen)
        else:
            self.off = ShelfOffController(window)

    def manage(self, program: Program, texts: TextPanes, undoing: Undoing) -> None:
        """Let what is on the shelf be changed."""
        window, shelf = program.window, program.shelf
        if shelf and self.shown:
            self.menu = ShelfMenu(window, shelf, self.shown, window.contents, texts, undoing)

    def follow_names(self, *named: Callable[[], object]) -> None:
        """Have those called who show the names of documents, whenever some have come, gone or been renamed."""
        if self.shown:
            for call in named:
                self.shown.changed.connect(call)

    def open(self, files: Iterable[str]) -> None:
        """Put files on the shelf and open the first, or say why there is no shelf."""
        if self.adding:
            self.adding.open(map(Path, files))
        else:
            self._window.tell(shelf_sentence(ShelfError(ShelfProblem.OFF)), Importance.ANSWER)

    def serve_search(self, scopes: ScopeController) -> None:
        """Have the question that stands asked again whenever more can be found."""
        if self.adding and self.shown:
            self.adding.found.connect(scopes.ask_again)
            self.shown.changed.connect(scopes.ask_again)

    def serve_marks(self, reanchoring: Reanchoring) -> None:
        """Have the reader's marks follow their words into a new edition."""
        if self.shown:
            self.shown.editions_changed.connect(reanchoring.start)

    def close(self) -> None:
        """Stop what is being read and indexed; does nothing if closed."""
        if self.adding:
            self.adding.close()
        if self.menu:
            self.menu.editing.close()

    def _chosen(self) -> tuple[str, ...]:
        return self.menu.chosen_documents if self.menu else ()

    def _is_preparing(self) -> bool:
        return self.adding is not None and self.adding.is_preparing
