"""The reading fonts that come with the program, each loaded when it is first chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication


class Fonts:
    """Knows the fonts in a folder by the choices of the setting `text_family`; one instance per program."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._families: dict[str, str] = {}

    def family(self, choice: str) -> str:
        """Return the name of the family to set text in: the system's for "system" and where a file is missing."""
        if choice == "system":
            return QGuiApplication.font().family()
        if choice not in self._families:
            self._families[choice] = self._load(choice)
        return self._families[choice] or QGuiApplication.font().family()

    def _load(self, choice: str) -> str:
        """Load the files of a choice and return the family's name, blank when there is none."""
        found: list[str] = []
        for file in sorted(self._folder.glob(f"{choice}-*.ttf")):
            if not file.is_file():  # Qt would wait for a pipe
                continue
            found += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        return found[0] if found else ""
