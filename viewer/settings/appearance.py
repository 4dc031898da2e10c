"""Appearance: the theme and how text is set, from the settings to the whole program."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from index.regular_files import regular_text
from viewer.kit.look.fonts import Fonts
from viewer.kit.look.theme import Theme
from viewer.kit.look.theme_service import ThemeService
from viewer.kit.look.typography import Typography
from viewer.kit.text.direction import turned_style
from viewer.settings.setting_specs import LINE_SPACING, TEXT_FAMILY, TEXT_SIZE, TEXT_WIDTH, THEME
from viewer.settings.settings import Settings

_READING_SIZE = 1.3  # a factor: the system's 9 to 11 points are for menus, running text is read at 12 to 14
_TYPE = {spec.key for spec in (TEXT_FAMILY, TEXT_SIZE, TEXT_WIDTH, LINE_SPACING)}


class Appearance(QObject):
    """Applies the chosen theme and type, at once and without losing the place."""

    changed = Signal(Theme)
    """Everything is painted in another theme from now on."""
    typeset = Signal(Typography)
    """Text is set in another type from now on."""
    lists_set = Signal(QFont)
    """Lists beside the text are set in letters of another size from now on."""

    def __init__(self, settings: Settings, themes: ThemeService, fonts: Fonts, style_sheet: Path) -> None:
        super().__init__()
        self._settings, self._themes, self._fonts = settings, themes, fonts
        self._style_sheet = turned_style(regular_text(style_sheet))
        themes.choose(settings.get(THEME))
        _program().setPalette(themes.theme.palette())

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._themes.theme

    def typography(self) -> Typography:
        """Return how text is set now; its size is the system's, larger for reading, times the chosen size."""
        font = QApplication.font()
        size = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        get = self._settings.get
        return Typography(
            self._fonts.family(get(TEXT_FAMILY)),
            size * _READING_SIZE * get(TEXT_SIZE) / 100,
            get(LINE_SPACING) / 100,
            get(TEXT_WIDTH),
        )

    def list_font(self) -> QFont:
        """Return how lists are set now: in the system's letters, times the chosen size."""
        font = QFont(QApplication.font())
        factor = self._settings.get(TEXT_SIZE) / 100
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(font.pixelSize() * factor))
        return font

    def start(self) -> None:
        """Paint the whole program in the theme, once its window is made, and follow the settings from now on."""
        # Only now: with a style sheet set, every widget put into another one would be polished again.
        self._paint_program(self.theme)
        self._themes.changed.connect(self._on_theme_changed)
        self._settings.changed.connect(self._on_setting_changed)

    def choose_theme(self, key: str) -> None:
        """Use this theme from now on, also at the next start, unless the theme is locked."""
        self._settings.set(THEME, key)
        self._themes.choose(self._settings.get(THEME))

    def try_theme(self, key: str) -> None:
        """Use this theme until the program ends."""
        self._themes.choose(key)

    def step_size(self, steps: int) -> None:
        """Make the text larger or smaller by some steps; 0 gives the normal size back."""
        least, most = TEXT_SIZE.bounds or (100, 100)
        usual = self._settings.usual(TEXT_SIZE)
        wanted = self._settings.get(TEXT_SIZE) + steps * TEXT_SIZE.step if steps else usual
        self._settings.set(TEXT_SIZE, max(least, min(most, wanted)))

    def _on_setting_changed(self, key: str) -> None:
        if key in _TYPE:
            self.typeset.emit(self.typography())
            self.lists_set.emit(self.list_font())
        elif key == THEME.key:
            self._themes.choose(self._settings.get(THEME))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._paint_program(theme)
        self.changed.emit(theme)

    def _paint_program(self, theme: Theme) -> None:
        text = self._style_sheet
        for role in sorted(theme.colors, key=len, reverse=True):
            text = text.replace(f"@{role}", theme.colors[role])
        if _program().styleSheet():
            _forget_styled()
        _program().setPalette(theme.palette())
        _program().setStyleSheet(text)


def _forget_styled() -> None:
    """Have the next style sheet polish every widget once.

    Qt polishes every widget that it knows to be styled and, each time, all that is in it: a button six deep seven
    times. So it is to know of the windows alone.
    """
    style = _program().style()
    style.unpolish(_program())
    for window in QApplication.topLevelWidgets():
        if window.parentWidget() is None:
            style.polish(window)


def _program() -> QApplication:
    return cast("QApplication", QApplication.instance())
