"""Reads a plain text by one encoding after the other for a preview, in threads of its own, and keeps nothing."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from index.importing.imported import FileRefusedError, ImportChoices
from index.words.refusal_words import refusal_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from index.importing.imported import ImportedDocument, Importer

LONGEST = 4_000
"""Characters of a preview: more than one looks at."""


class PreviewService(QObject):
    """Answers the latest encoding given to `ask`; earlier ones are read no further."""

    read = Signal(str)
    """The beginning of the text as it is read by the latest encoding, or why it cannot be read."""
    _read = Signal(int, str)

    def __init__(self, path: Path, importer: Callable[[], Importer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._importer = path, importer
        self._ticket = 0
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    def ask(self, encoding: str) -> None:
        """Read the text by an encoding."""
        self._ticket += 1
        # A daemon: what it reads is of no use to a program that ends.
        threading.Thread(target=self._look, args=(self._ticket, encoding), daemon=True).start()

    def close(self) -> None:
        """Read no further, and answer no more."""
        self._ticket += 1

    def _look(self, ticket: int, encoding: str) -> None:
        choices = ImportChoices(encoding, first_part=True)
        try:
            text = _beginning(self._importer()(self._path, _unheard, lambda: ticket != self._ticket, choices))
        except FileRefusedError as error:
            text = refusal_sentence(error)
        with suppress(RuntimeError):  # the window is gone
            self._read.emit(ticket, text)

    def _on_read(self, ticket: int, text: str) -> None:
        if ticket == self._ticket:
            self.read.emit(text)


def _beginning(document: ImportedDocument) -> str:
    shown: list[str] = []
    for block in document.blocks:
        shown.append(block.text)
        if sum(map(len, shown)) > LONGEST:
            break
    return "\n\n".join(shown)[:LONGEST]


def _unheard(_done: int, _whole: int) -> None:
    return
