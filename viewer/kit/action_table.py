"""The actions of one window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from viewer.kit.action_spec import ActionSpec, shortcuts, translate
from viewer.kit.look.icons import Icons
from viewer.kit.look.theme import Theme


class ActionTable:
    """Makes each row an action of the window; `[key]` gives an action."""

    def __init__(self, specs: Iterable[ActionSpec], window: QWidget) -> None:
        self._specs = {spec.key: spec for spec in specs}
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self._idle: dict[str, list[QShortcut]] = {}
        self._actions = {key: self._make(spec, window) for key, spec in self._specs.items()}

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def in_group(self, group: str) -> list[QAction]:
        """Return the choices of a group, in the order of their rows."""
        return self._groups[group].actions()

    def connect(self, slots: dict[str, Callable[[], object]]) -> None:
        """Connect actions to what they do; raises KeyError for a key that is not in the table."""
        for key, slot in slots.items():
            # What an action does takes no "checked" flag; it reads the action's state where it needs it.
            self._actions[key].triggered.connect(lambda _checked=False, slot=slot: slot())

    def set_icons(self, icons: Icons, theme: Theme, keys: Iterable[str] = ()) -> None:
        """Paint the icons of these actions, or of all, in the theme's colours."""
        for key in keys or self._specs:
            self._actions[key].setIcon(icons.icon(self._specs[key].icon, theme))

    def set_shortcuts(self) -> None:
        """Give every action its keys, and name them in its tooltip."""
        for key, spec in self._specs.items():
            action = self._actions[key]
            action.setShortcuts(shortcuts(spec))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{translate(spec.help)} ({keys})" if keys else translate(spec.help))
            action.enabledChanged.connect(partial(self._hold_keys, key))
            self._hold_keys(key, action.isEnabled())

    def _hold_keys(self, key: str, can_be_done: bool) -> None:
        """Let the keys of an action that cannot be done do nothing: a list would take Alt+Left for its own Left."""
        if not can_be_done and key not in self._idle:
            self._idle[key] = [QShortcut(keys, self._window) for keys in self._actions[key].shortcuts()]
        for shortcut in self._idle.get(key, ()):
            shortcut.setEnabled(not can_be_done)

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(translate(spec.text), window)
        action.setObjectName(spec.key)
        action.setCheckable(spec.checkable)
        action.setStatusTip(translate(spec.help))
        if spec.group:
            if spec.group not in self._groups:
                self._groups[spec.group] = QActionGroup(window)
            self._groups[spec.group].addAction(action)
        window.addAction(action)
        return action
