"""All actions with their keys, by menu, and found by words or by keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from index.folding import fold
from index.typed import cleaned
from index.words.language import translate
from index.words.punctuation import labelled, listed
from viewer.kit.action_spec import ActionSpec, Menu, by_menu
from viewer.kit.action_spec import translate as action_text
from viewer.kit.keymap import Keymap, native, plain_name

SpecRole = Qt.ItemDataRole.UserRole + 1
_WordsRole = Qt.ItemDataRole.UserRole + 2
NAME, KEYS = 0, 1


class ShortcutList(QSortFilterProxyModel):
    """Menus, and in each its actions with their keys; keys that the reader changed are bold and said to be changed."""

    def __init__(self, specs: Iterable[ActionSpec], menus: Iterable[Menu]) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self._items.setHorizontalHeaderLabels([translate("Shortcuts", "Action"), translate("Shortcuts", "Keys")])
        self._wanted = ""
        for titles, rows in by_menu(specs, menus):
            if rows:
                self._items.appendRow(_group(titles, rows))
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(self._items)

    def show_keys(self, keymap: Keymap, usual: Keymap) -> None:
        """Show the keys that actions have now, and which are not those they usually have."""
        for group in map(self._items.item, range(self._items.rowCount())):
            for row in range(group.rowCount()):
                _show(group.child(row, NAME), group.child(row, KEYS), keymap, usual)

    def find(self, words: str) -> None:
        """Show only the actions, or menus, with these words or keys; blank shows all."""
        self._wanted = cleaned(words).strip()
        self.setFilterFixedString(self._wanted)  # has every row asked about anew

    def row_of(self, key: str) -> QModelIndex:
        """Return the row of an action, an invalid one if it is not shown."""
        groups = [self.index(row, NAME) for row in range(self.rowCount())]
        rows = (self.index(row, NAME, group) for group in groups for row in range(self.rowCount(group)))
        return next((row for row in rows if row.data(SpecRole).key == key), QModelIndex())

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether a row, or the menu that it is in, has the words."""
        words = self._items.index(row, NAME, parent).data(_WordsRole) or ""
        title = parent.data(Qt.ItemDataRole.DisplayRole) or ""
        return fold(self._wanted) in fold(f"{words} {title}") or self._wanted.casefold() in words.casefold()


def _group(titles: tuple[str, ...], rows: Iterable[ActionSpec]) -> QStandardItem:
    names = [action_text(title).replace("&", "") for title in titles] or [translate("Handbook", "Tool bar")]
    group = QStandardItem(" → ".join(names))
    group.setFlags(Qt.ItemFlag.ItemIsEnabled)
    bold = group.font()
    bold.setBold(True)
    group.setFont(bold)
    for spec in rows:
        name, keys = QStandardItem(plain_name(spec)), QStandardItem()
        name.setData(spec, SpecRole)
        for item in (name, keys):
            item.setEditable(False)
            item.setToolTip(action_text(spec.help))
        group.appendRow([name, keys])
    return group


def _show(name: QStandardItem, keys: QStandardItem, keymap: Keymap, usual: Keymap) -> None:
    spec: ActionSpec = name.data(SpecRole)
    changed = keymap.keys(spec) != usual.keys(spec)
    shown = [native(each) for each in keymap.shown(spec)]
    keys.setText(" · ".join(shown))
    said = labelled(plain_name(spec), listed(shown) or translate("Shortcuts", "no keys"))
    name.setData(
        translate("Shortcuts", "{0} (changed)").format(said) if changed else said, Qt.ItemDataRole.AccessibleTextRole
    )
    name.setData(f"{plain_name(spec)} {action_text(spec.help)} {' '.join(shown)}", _WordsRole)
    font = keys.font()
    font.setBold(changed)
    keys.setFont(font)
