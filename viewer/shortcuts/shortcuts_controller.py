"""Gives actions the keys that the reader chose, from the first moment and whenever they change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from viewer.kit.action_spec import Menu
from viewer.kit.host_window import HostWindow
from viewer.kit.keymap import read_keymap
from viewer.settings.setting_specs import OWN_KEYS
from viewer.settings.settings import Settings


class ShortcutsController(QObject):
    """Holds the keys of actions and the setting together, and opens the window in which they are changed."""

    def __init__(self, window: HostWindow, settings: Settings, menus: Iterable[Menu]) -> None:
        super().__init__(window.widget)
        self._window, self._settings, self._menus = window, settings, tuple(menus)
        window.actions_table.connect({"shortcuts": self.open})
        settings.changed.connect(self._on_changed)
        self._on_changed(OWN_KEYS.key)

    def open(self) -> None:
        """Show all shortcuts; a window that is open already comes to the front."""
        from viewer.shortcuts.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415  few starts need it

        dialog = self._window.widget.findChild(ShortcutsDialog)
        if dialog is None:
            dialog = ShortcutsDialog(self._window.actions_table, self._menus, self._settings, self._window.widget)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _on_changed(self, key: str) -> None:
        if key == OWN_KEYS.key:
            table = self._window.actions_table
            table.set_keymap(read_keymap(self._settings.get(OWN_KEYS), table.specs))
