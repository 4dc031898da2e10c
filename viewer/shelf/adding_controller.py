"""Puts files on the shelf that are chosen, or dropped anywhere on the window, and opens the first at once."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from index.shelf.identity import TITLE
from index.shelf.shelved import ShelfError
from index.values import replace
from index.words.language import spoken, translate
from viewer.kit.host_window import Importance

if TYPE_CHECKING:
    from index.importing.imported import Importer
    from viewer.kit.host_window import HostWindow
    from viewer.reading.text_panes import TextPanes
    from viewer.settings.shelf_setting import ReadersShelf
    from viewer.shelf.adding_dialog import AddingDialog
    from viewer.shelf.adding_service import AddingService
    from viewer.shelf.shelf_controller import ShelfController


_MENDED_AFTER = 2000  # ms after a start, when nobody waits for anything


class AddingController(QObject):
    """What adds documents is loaded when the first is added."""

    found = Signal()
    """More, or other, documents are found by a search from now on."""
    renewed = Signal(object)
    """Something has become of the Adding of a new edition."""

    def __init__(self, window: HostWindow, shelf: ReadersShelf, shown: ShelfController, texts: TextPanes) -> None:
        super().__init__(window.widget)
        self._window, self._shelf, self._shown, self._texts = window, shelf, shown, texts
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._used = False
        self._left: int | None = None  # how many were not taken before those that are to be opened at once
        window.actions_table.connect({"add-documents": self.ask, "files-not-added": self._show_list})
        window.actions_table["files-not-added"].setEnabled(shelf.not_added.exists())
        window.widget.setAcceptDrops(True)
        window.widget.installEventFilter(self)
        self._mending = QTimer(self, singleShot=True, interval=_MENDED_AFTER)
        self._mending.timeout.connect(self._mend)
        self._mending.start()

    def ask(self) -> None:
        """Ask for files, and add them; while some are being added, show these instead."""
        if self._used and self.service.busy:
            self._show_list()
            return
        title = translate("AddingDialog", "Add documents")
        files, _ = QFileDialog.getOpenFileNames(self._window.widget, title, self._folder)
        if files:
            self._folder = str(Path(files[0]).parent)
            self.add(map(Path, files))

    @property
    def is_preparing(self) -> bool:
        """Whether documents are being read or indexed now."""
        return self._used and (self.service.busy or self.service.indexing)

    def add(self, paths: Iterable[Path]) -> None:
        """Put files, and those in folders, on the shelf."""
        if self._begin(paths, opening=False):
            self._show_list()

    def open(self, paths: Iterable[Path]) -> None:
        """Put files on the shelf and open the first, as one opens files; the list is shown only where that fails."""
        if self._begin(paths, opening=True):
            self._left = self.service.left
            self._window.tell(translate("Shelf", "The file is being read. It opens as soon as that is done."))

    def renew(self, document: str) -> None:
        """Take the file of a document, as it is now, as its new edition."""
        with suppress(ShelfError):  # told where the shelf is shown
            self.service.renew(document, Path(self._shelf.opened.shelf.document(document).file))

    def leave(self, document: str) -> bool:
        """Read the new edition of a document no further; returns whether it was being read."""
        files = self.service.files if self._used else []
        numbers = [at for at, each in enumerate(files) if each.wish.edition_of == document and each.is_to_come()]
        if numbers:
            self.service.cancel(numbers)
        return bool(numbers)

    def close(self) -> None:
        """Stop what is being read; what is on the shelf stays there."""
        self._mending.stop()
        if self._used:
            self.service.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped anywhere on the window, unless what they are dropped on takes them."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if files:
                event.acceptProposedAction()
                if not isinstance(event, QDragEnterEvent):
                    self.add(files)
                return True
        return super().eventFilter(watched, event)

    @cached_property
    def service(self) -> AddingService:
        """What reads the files."""
        from viewer.shelf.adding_service import AddingService  # noqa: PLC0415  loaded on first use

        self._used = True
        made = AddingService(lambda: self._shelf.opened, importer, self._shelf.not_added, self)
        made.added.connect(self._on_added)
        made.edition_taken.connect(self._on_edition)
        made.indexed.connect(self._on_indexed)
        made.finished.connect(self._on_finished)
        made.changed.connect(self._on_changed)
        made.finished.connect(self._offer_list)
        made.listed_anew.connect(self._offer_list)
        return made

    @cached_property
    def dialog(self) -> AddingDialog:
        """The list of the files."""
        from viewer.shelf.adding_dialog import AddingDialog  # noqa: PLC0415  loaded on first use

        made = AddingDialog(self.service, self._window.widget)
        made.opened.connect(self._open)
        made.encoding_wanted.connect(self._ask_encoding)
        return made

    def _begin(self, paths: Iterable[Path], *, opening: bool) -> bool:
        from index.shelf.files_to_add import MOST_FILES, files_to_add  # noqa: PLC0415  loaded on first use

        files = files_to_add(paths)
        if len(files) == MOST_FILES:
            said = translate("Shelf", "The first {0} files are being added: add the others when these are done.")
            self._window.tell(said.format(spoken().number(MOST_FILES)), Importance.ANSWER)
        if files:
            self.service.add(files, opening=opening)
        else:
            self._window.tell(translate("Shelf", "There is no file in this folder."), Importance.ANSWER)
        return bool(files)

    def _mend(self) -> None:
        """Tell what is unread; have found what is not, as after the folder of what can be made anew was emptied."""
        self._tell_unread()
        if self._shelf.exists and not self._used:
            with suppress(ShelfError):  # told where the shelf is shown
                if self._shelf.opened.finding.missing():
                    self.service.refresh_index()

    def _tell_unread(self) -> None:
        """Lead to the files that were still to be read when the program ended."""
        from viewer.shelf.refused_files import read_refused  # noqa: PLC0415  loaded when nobody waits

        unread = 0 if self._used else sum(each.refused.is_unread for each in read_refused(self._shelf.not_added))
        if unread:
            words = translate("Shelf", "%n file(s) (was|were) not read yet: {0} goes on with (it|them).", n=unread)
            self._window.tell(words.format(self._window.actions_table.keys_of("files-not-added")), Importance.NOTICE)

    def _show_list(self) -> None:
        self._left = None
        self.dialog.show()
        self.dialog.raise_()

    def _offer_list(self) -> None:
        self._window.actions_table["files-not-added"].setEnabled(self.service.not_taken > 0)

    def _ask_encoding(self, number: int) -> None:
        from viewer.shelf.adding_words import file_name  # noqa: PLC0415  loaded on first use
        from viewer.shelf.encoding_dialog import EncodingDialog  # noqa: PLC0415
        from viewer.shelf.preview_service import PreviewService  # noqa: PLC0415

        adding = self.service.files[number]
        asking = EncodingDialog(file_name(adding), adding.guessed, PreviewService(adding.path, importer), self.dialog)
        if asking.exec():
            wish = replace(adding.wish, encoding=asking.encoding, edition_of=adding.document)
            self.service.again(number, wish)

    def _on_changed(self, number: int) -> None:
        if self.service.files[number].wish.edition_of:
            self.renewed.emit(self.service.files[number])

    def _on_added(self, document: str, opens: bool) -> None:
        self._shown.refresh()
        if opens:
            self._open(document)

    def _on_edition(self, _document: str, passages: tuple[int, int] | None) -> None:
        from viewer.shelf.adding_words import edition_words  # noqa: PLC0415  loaded on first use

        self._window.tell(edition_words(passages), Importance.NOTICE)

    def _on_finished(self) -> None:
        """Show the list after all where a file that was to be opened cannot be."""
        if self._left is not None and self.service.left > self._left:
            self._show_list()
        self._left = None

    def _open(self, document: str) -> None:
        self._texts.open_topic(f"{document}/{TITLE}")

    def _on_indexed(self, trouble: str) -> None:
        if trouble:
            self._window.tell(trouble, Importance.TROUBLE)
        else:
            self._window.tell(translate("Shelf", "What was added is found by a search now."), Importance.ASIDE)
        self.found.emit()


def importer() -> Importer:
    """Return what reads a file; only what is added is read."""
    from index.importing.isolating import import_file  # noqa: PLC0415

    return import_file
