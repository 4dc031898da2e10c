"""Looks whether the files of documents have changed, in a thread that nobody waits for: they may lie far away."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from index.shelf.safe_writing import stamp
from index.shelf.shelved import ShelfError

if TYPE_CHECKING:
    from collections.abc import Callable

    from index.shelf.shelf import Shelf


class ChangedFiles(QObject):
    """`looked` answers `look`; of several asked for at once each document is looked at once."""

    looked = Signal(str, object)
    """The id of a document, and what tells its file as it is now from all others; None if it is the one that was read.
    """

    def __init__(self, shelf: Callable[[], Shelf], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._lock = threading.Lock()
        self._wanted: list[str] = []
        self._looking = False

    def look(self, document: str) -> None:
        """Look whether the file of a document has changed; a place that never answers holds up nothing else."""
        with self._lock:
            if document not in self._wanted:
                self._wanted.append(document)
            if self._looking:
                return
            self._looking = True
        # A daemon, because a program that ends does not wait for it: a network drive may not answer for minutes.
        threading.Thread(target=self._go_on, daemon=True).start()

    def _go_on(self) -> None:
        while document := self._next():
            now = None
            try:
                if self._shelf().has_changed(document):
                    now = stamp(Path(self._shelf().document(document).file))
            except ShelfError:  # it was removed meanwhile, or cannot be read, which is told where it is shown
                now = None
            except Exception:
                logging.getLogger(__name__).exception("It could not be seen whether a file has changed")
            with suppress(RuntimeError):  # the window is gone
                self.looked.emit(document, now)

    def _next(self) -> str:
        with self._lock:
            self._looking = bool(self._wanted)
            return self._wanted.pop(0) if self._wanted else ""
