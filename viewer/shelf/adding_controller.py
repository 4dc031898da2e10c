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

    def __init__(self, window: HostWindow, shelf: ReadersShelf, shown: ShelfController, texts: TextPanes) -> None:
        super().__init__(window.widget)
        self._window, self._shelf, self._shown, self._texts = window, shelf, shown, texts
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._used = False
        window.actions_table.connect({"add-documents": self.ask})
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
        from viewer.shelf.files_to_add import MOST_FILES, files_to_add  # noqa: PLC0415  loaded on first use

        files = files_to_add(paths)
        if not files:
            self._window.tell(translate("Shelf", "There is no file in this folder."), Importance.ANSWER)
            return
        if len(files) == MOST_FILES:
            said = translate("Shelf", "The first {0} files are being added: add the others when these are done.")
            self._window.tell(said.format(spoken().number(MOST_FILES)), Importance.ANSWER)
        self.service.add(files)
        self._show_list()

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

    def _mend(self) -> None:
        """Have found what is not, such as after the folder of indexes was emptied, and forget what was removed."""
        if self._shelf.exists and not self._used:
            with suppress(ShelfError):  # told where the shelf is shown
                if self._shelf.opened.is_behind():
                    self.service.refresh_index()

    @cached_property
    def service(self) -> AddingService:
        """What reads the files."""
        from viewer.shelf.adding_service import AddingService  # noqa: PLC0415  loaded on first use

        self._used = True
        made = AddingService(lambda: self._shelf.opened, _importer, self)
        made.added.connect(self._on_added)
        made.indexed.connect(self._on_indexed)
        return made

    @cached_property
    def dialog(self) -> AddingDialog:
        """The list of the files."""
        from viewer.shelf.adding_dialog import AddingDialog  # noqa: PLC0415  loaded on first use

        made = AddingDialog(self.service, self._window.widget)
        made.opened.connect(self._open)
        return made

    def _show_list(self) -> None:
        self.dialog.show()
        self.dialog.raise_()

    def _on_added(self, document: str, first: bool) -> None:
        self._shown.refresh()
        if first:
            self._open(document)

    def _open(self, document: str) -> None:
        self._texts.open_topic(f"{document}/{TITLE}")

    def _on_indexed(self, trouble: str) -> None:
        if trouble:
            self._window.tell(trouble, Importance.TROUBLE)
        else:
            self._window.tell(translate("Shelf", "What was added is found by a search now."))
        self.found.emit()


def _importer() -> Importer:
    from index.importing.isolating import import_file  # noqa: PLC0415  only what is added is read

    return import_file
