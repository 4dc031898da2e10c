"""Asks for a file name and saves under it; loaded on first use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from index.words.language import translate
from viewer.kit.safe_file import SaveError


class SaveDialog:
    """Asks where to save: at first in the reader's documents, then in the `folder` of the last file."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self.folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self, title: str, name: str, kinds: dict[str, str]) -> Path | None:
        """Return the file to write, None when the reader cancels; its ending is one of `kinds`.

        `kinds` are endings, each with its text in the context "FileKinds"; `name` has none yet.
        """
        first = self.folder / f"{name}{next(iter(kinds))}"
        offered = ";;".join(translate("FileKinds", kind) for kind in kinds.values())
        chosen, kind = QFileDialog.getSaveFileName(self._parent, title, str(first), offered)
        return kind_of(Path(chosen), kind, kinds) if chosen else None

    def save(self, title: str, file: Path, write: Callable[[Path], object]) -> bool:
        """Have `write` write the file, which may raise SaveError; return whether it did, and show a message if not."""
        try:
            write(file)
        except SaveError as error:
            QMessageBox(QMessageBox.Icon.Warning, title, str(error), parent=self._parent).open()
            return False
        self.folder = file.parent
        return True


def kind_of(file: Path, chosen_filter: str, kinds: dict[str, str]) -> Path:
    """Return the file with the ending of one of `kinds`: its own, else that of the filter chosen in the dialog."""
    if file.suffix.lower() in kinds:
        return file
    endings = {translate("FileKinds", name): ending for ending, name in kinds.items()}
    return file.with_name(file.name + endings.get(chosen_filter, next(iter(kinds))))
