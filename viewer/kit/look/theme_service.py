"""Which theme is in use: the reader's choice, or the system's, which may change at any time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from viewer.kit.look.theme import Theme, load_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

SYSTEM = "system"


class ThemeService(QObject):
    """Knows the themes in a folder and which one is shown; `changed` carries the new one."""

    changed = Signal(Theme)

    def __init__(self, folder: Path, hints: QStyleHints | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._hints = hints or QGuiApplication.styleHints()
        self._choice = SYSTEM
        self._framed = False
        self._loaded: dict[str, Theme] = {}
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The theme to show now."""
        key = self._system_key() if self._choice == SYSTEM else self._choice
        if key not in self._loaded:
            self._loaded[key] = load_theme(self._folder / f"{key}.json")
        return self._loaded[key]

    def choose(self, choice: str) -> None:
        """Show the theme with this key, or follow the system's when it is "system"."""
        if choice == self._choice:
            return
        before = self.theme
        self._choice = choice
        self._match_frame()
        if self.theme != before:
            self.changed.emit(self.theme)

    def _match_frame(self) -> None:
        """Let the system paint title bars light or dark like the theme, where it can."""
        if self._choice != SYSTEM:
            dark = self.theme.scheme == "dark"
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
            self._framed = True
        elif self._framed:
            self._framed = False
            self._hints.unsetColorScheme()

    def _system_key(self) -> str:
        if self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high-contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM:
            self.changed.emit(self.theme)
