"""The actions of one window."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QShortcut
from PySide6.QtWidgets import QWidget

from index.words.punctuation import quoted
from viewer.kit.action_spec import ActionSpec, translate
from viewer.kit.keymap import Keymap, native, plain_name
from viewer.kit.look.icons import Icons
from viewer.kit.look.theme import Theme


class KeysInUse(QObject):
    """Tells when actions have other keys."""

    changed = Signal()


class ActionTable:
    """Makes each row an action of the window; `[key]` gives an action, `keymap` the keys that all of them have.

    An action is made when it is first asked for. Keys do all of them, from the first `set_keymap` on: a window is
    painted before that with the five that it shows.
    """

    def __init__(self, specs: Iterable[ActionSpec], window: QWidget, first: Callable[[], object] | None = None) -> None:
        """`first` is called before anything else whenever an action is triggered."""
        self._specs = {spec.key: spec for spec in specs}
        self._window, self._first = window, first
        self._groups: dict[str, QActionGroup] = {}
        self._idle: dict[str, list[QShortcut]] = {}
        self._actions: dict[str, QAction] = {}
        self.keymap = Keymap()
        self.keys_in_use = KeysInUse(window)

    def __getitem__(self, key: str) -> QAction:
        if key not in self._actions:
            self._actions[key] = self._make(self._specs[key])
        return self._actions[key]

    def in_group(self, group: str) -> list[QAction]:
        """Return the choices of a group, in the order of their rows."""
        return [self[key] for key, spec in self._specs.items() if spec.group == group]

    def connect(self, slots: dict[str, Callable[[], object]]) -> None:
        """Connect actions to what they do; raises KeyError for a key that is not in the table."""
        for key, slot in slots.items():
            # What an action does takes no "checked" flag; it reads the action's state where it needs it.
            self[key].triggered.connect(lambda _checked=False, slot=slot: slot())

    def set_icons(self, icons: Icons, theme: Theme, keys: Iterable[str] = ()) -> None:
        """Paint the icons of these actions, or of all, in the theme's colours."""
        keys = tuple(keys or self._specs)
        names = {self._specs[key].icon for key in keys}  # several actions share one
        painted = {name: icons.icon(name, theme) for name in names}
        for key in keys:
            self[key].setIcon(painted[self._specs[key].icon])

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The rows, in their order."""
        return tuple(self._specs.values())

    def set_keymap(self, keymap: Keymap) -> None:
        """Give every action its keys, and name them in its tooltip."""
        self.keymap = keymap
        for key, spec in self._specs.items():
            action, keys = self[key], keymap.shown(spec)
            action.setShortcuts(keymap.keys(spec))
            about = translate(spec.help)
            action.setToolTip(f"{about} ({native(keys[0])})" if keys else about)
            self._hold_keys(key)
        self.keys_in_use.changed.emit()

    def keys_of(self, key: str) -> str:
        """Return the main keys of an action as they are shown; its name in the menus if it has none."""
        keys = self.keymap.shown(self._specs[key])
        return native(keys[0]) if keys else quoted(plain_name(self._specs[key]))

    def _hold_keys(self, key: str) -> None:
        """Let the keys of an action that cannot be done do nothing: a list would take Alt+Left for its own Left."""
        for shortcut in self._idle.pop(key, ()):
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        if not self[key].isEnabled():
            self._idle[key] = [QShortcut(keys, self._window) for keys in self[key].shortcuts()]

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(translate(spec.text), self._window)
        action.setObjectName(spec.key)
        action.setCheckable(spec.checkable)
        action.setIconVisibleInMenu(not spec.checkable)  # a menu would show the icon in place of the tick
        action.setStatusTip(translate(spec.help))
        action.enabledChanged.connect(lambda _can_be_done: self._hold_keys(spec.key))
        if spec.group:
            if spec.group not in self._groups:
                self._groups[spec.group] = QActionGroup(self._window)
            self._groups[spec.group].addAction(action)
        if self._first is not None:
            action.triggered.connect(self._first)
        self._window.addAction(action)
        return action
