"""Opens the preferences, carries out their actions, and keeps panes, notes and actions in line with the settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from viewer.kit.host_window import HostWindow
from viewer.settings import setting_specs as specs
from viewer.settings.appearance import Appearance
from viewer.settings.settings import Settings

_SWITCHES = {
    specs.CONTENTS_VISIBLE.key: "contents",
    specs.ARRANGEMENTS_VISIBLE.key: "arrangements",
    specs.NOTES_VISIBLE.key: "notes",
}
_SETTERS = {
    specs.THEME.key: tuple(f"theme-{choice}" for choice in specs.THEME.choices),
    specs.TEXT_SIZE.key: ("larger", "smaller", "normal-size"),
    **{key: (action,) for key, action in _SWITCHES.items()},
}


class PreferencesController(QObject):
    """Holds settings and actions together: each follows the other, and what is locked cannot be chosen."""

    def __init__(self, window: HostWindow, settings: Settings, appearance: Appearance) -> None:
        super().__init__(window.widget)
        self._window, self._settings, self._appearance = window, settings, appearance
        self._by_key = {spec.key: spec for spec in specs.SPECS}
        table = window.actions_table
        table.connect({"preferences": self.open})
        step = appearance.step_size
        table.connect({"larger": partial(step, 1), "smaller": partial(step, -1), "normal-size": partial(step, 0)})
        table.connect({f"theme-{choice}": partial(appearance.choose_theme, choice) for choice in specs.THEME.choices})
        window.actions_table[f"theme-{settings.get(specs.THEME)}"].setChecked(True)
        settings.changed.connect(self._on_changed)
        for key, actions in _SETTERS.items():
            for action in actions if settings.is_locked(self._by_key[key]) else ():
                window.actions_table[action].setEnabled(False)

    def open(self) -> None:
        """Show the preferences; those that are open already come to the front."""
        from viewer.preferences.preferences_dialog import PreferencesDialog  # noqa: PLC0415  few starts need it

        dialog = self._window.widget.findChild(PreferencesDialog)
        if dialog is None:
            dialog = PreferencesDialog(self._settings, self._appearance, self._window.widget)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _on_changed(self, key: str) -> None:
        """Trigger the action of a switch so that it matches the setting, unless the action itself has set it."""
        if key == specs.THEME.key:
            self._window.actions_table[f"theme-{self._settings.get(specs.THEME)}"].setChecked(True)
        elif key in _SWITCHES:
            action = self._window.actions_table[_SWITCHES[key]]
            if action.isChecked() != self._settings.get(self._by_key[key]):
                action.trigger()
