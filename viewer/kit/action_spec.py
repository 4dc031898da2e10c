"""One action of the program as a row of a table, and how menus are made of such rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from index.values import Struct

_CONTEXT = "Actions"
_PORTABLE = QKeySequence.SequenceFormat.PortableText  # else “Enter” is what is called so in the language in use


class ActionSpec(Struct, frozen=True, kw_only=True):
    """One action: `keys` are shortcuts or names of standard keys, `group` makes it one choice of several."""

    key: str
    text: str
    help: str
    icon: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    group: str = ""


SEPARATOR = ""
"""What stands among the entries of a menu where a line divides them."""


class Menu(Struct, frozen=True):
    """A menu: its title, and in order the keys of its actions, the menus within it, and lines between them."""

    title: str
    entries: tuple[str | Menu, ...]


def translate(text: str) -> str:
    """Return a text of an action, or the title of a menu, in the reader's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def shortcuts(spec: ActionSpec) -> list[QKeySequence]:
    """Return the shortcuts of an action on this system, the main one first, none twice, last those of rare keys."""
    standard = QKeySequence.StandardKey.__members__
    found: list[QKeySequence] = []
    for key in spec.keys:
        bindings = QKeySequence.keyBindings(standard[key]) if key in standard else [QKeySequence(key, _PORTABLE)]
        found += [binding for binding in bindings if binding not in found]
    return sorted(found, key=is_rare)


def is_rare(keys: QKeySequence) -> bool:
    """Return whether hardly a keyboard has the key: F13 and beyond, and keys for one purpose, such as Copy or Back.

    Systems bind them, and where there is one it works.
    """
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # Qt's own description leaves it out
    key = pressed.key()
    return key.value >= Qt.Key.Key_F13.value and key is not Qt.Key.Key_Menu


def by_menu(specs: Iterable[ActionSpec], menus: Iterable[Menu]) -> Iterator[tuple[tuple[str, ...], list[ActionSpec]]]:
    """Yield the titles that lead to each menu and the actions in it; last, without a title, those that are in none."""
    known = {spec.key: spec for spec in specs}
    for titles, keys in _listed(menus, ()):
        yield titles, [known.pop(key) for key in keys]
    if known:
        yield (), list(known.values())


def _listed(menus: Iterable[Menu], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    for menu in menus:
        titles = (*above, menu.title)
        yield titles, [entry for entry in menu.entries if isinstance(entry, str) and entry != SEPARATOR]
        yield from _listed((entry for entry in menu.entries if isinstance(entry, Menu)), titles)
