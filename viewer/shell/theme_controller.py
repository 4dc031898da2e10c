"""Applies the theme to the window: its panes and its icons, those on screen first."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from viewer.kit.look.icons import Icons
from viewer.kit.look.theme import Theme
from viewer.settings.appearance import Appearance
from viewer.shell.main_window import MainWindow

_SHOWN_AT_ONCE = ("back", "forward", "appearance", "contents", "arrangements")


class ThemeController(QObject):
    """Keeps a window in the theme; icons of menus are painted when `paint_icons` is called."""

    def __init__(self, window: MainWindow, appearance: Appearance, icons: Icons) -> None:
        super().__init__(window)
        self._window, self._appearance, self._icons = window, appearance, icons
        self._paint_at_once(appearance.theme)
        appearance.changed.connect(self._on_theme_changed)

    def paint_icons(self) -> None:
        """Paint the icons of the window and of all actions."""
        self._window.setWindowIcon(self._icons.program_icon())
        self._window.actions_table.set_icons(self._icons, self._appearance.theme)

    def _paint_at_once(self, theme: Theme) -> None:
        self._window.actions_table.set_icons(self._icons, theme, _SHOWN_AT_ONCE)
        self._window.search_box.set_icon(self._icons.icon("search", theme))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._window.contents.set_theme(theme)
        self._window.arrangements.set_theme(theme)
        self._paint_at_once(theme)
        QTimer.singleShot(0, self, self.paint_icons)  # after the paint: most of them are in menus that are closed
