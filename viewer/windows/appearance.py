"""Appearance: theme and text size, from the settings to every widget."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from viewer.icons import Icons
from viewer.models.direction import turned_style
from viewer.models.theme import Theme
from viewer.models.typography import Typography
from viewer.services.setting_specs import TEXT_SIZE, THEME
from viewer.services.settings import Settings
from viewer.services.theme_service import ThemeService
from viewer.windows.main_window import MainWindow

_STEP = 10
_READING_SIZE = 1.3
_SHOWN_AT_ONCE = ("back", "forward", "appearance", "contents", "arrangements")


class Appearance(QObject):
    """Applies the chosen theme and text size, at once and without losing the place."""

    changed = Signal(object)
    """Everything is painted in another theme from now on."""

    def __init__(self, settings: Settings, themes: ThemeService, icons: Icons, style_sheet: Path) -> None:
        super().__init__()
        self._settings, self._themes, self._icons = settings, themes, icons
        self._style_sheet = turned_style(style_sheet.read_text(encoding="utf-8"))
        self._window: MainWindow | None = None
        themes.choose(settings.get(THEME))
        _program().setPalette(themes.theme.palette())

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._themes.theme

    def typography(self) -> Typography:
        """Return how text is set now: the system's font, larger for reading, times the chosen size."""
        font = QApplication.font()
        size = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        return Typography(font.family(), size * _READING_SIZE * self._settings.get(TEXT_SIZE) / 100)

    def attach(self, window: MainWindow) -> None:
        """Keep this window in the chosen theme and size from now on."""
        self._window = window
        # Only now: with a style sheet set, every widget put into another one would be polished again.
        self._paint_program(self.theme)
        self._paint_at_once(window)
        window.actions_table[f"theme-{self._settings.get(THEME)}"].setChecked(True)
        self._themes.changed.connect(self._on_theme_changed)

    def _paint_at_once(self, window: MainWindow) -> None:
        window.actions_table.set_icons(self._icons, self.theme, _SHOWN_AT_ONCE)
        window.search_box.set_icon(self._icons.icon("search", self.theme))

    def paint_icons(self) -> None:
        """Paint the icons that only menus show."""
        if self._window is not None:
            self._window.actions_table.set_icons(self._icons, self.theme)

    def choose_theme(self, key: str) -> None:
        """Use this theme from now on, also at the next start."""
        self._settings.set(THEME, key)
        self._themes.choose(key)

    def try_theme(self, key: str) -> None:
        """Use this theme until the program ends."""
        self._themes.choose(key)

    def step_size(self, steps: int) -> None:
        """Make the text larger or smaller by some steps; 0 gives the normal size back."""
        least, most = TEXT_SIZE.bounds or (100, 100)
        wanted = self._settings.get(TEXT_SIZE) + steps * _STEP if steps else TEXT_SIZE.default
        self._settings.set(TEXT_SIZE, max(least, min(most, wanted)))
        if self._window is not None:
            self._window.reader.set_typography(self.typography())

    def _on_theme_changed(self, theme: Theme) -> None:
        self._paint_program(theme)
        if self._window is not None:
            self._window.reader.set_theme(theme)
            self._window.contents.set_theme(theme)
            self._window.arrangements.set_theme(theme)
            self._paint_at_once(self._window)
            self.paint_icons()
        self.changed.emit(theme)

    def _paint_program(self, theme: Theme) -> None:
        _program().setPalette(theme.palette())
        text = self._style_sheet
        for role in sorted(theme.colors, key=len, reverse=True):
            text = text.replace(f"@{role}", theme.colors[role])
        _program().setStyleSheet(text)


def _program() -> QApplication:
    return cast("QApplication", QApplication.instance())
