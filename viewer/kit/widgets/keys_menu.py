"""A menu whose keys keep their order in a window that is read from right to left: "Ctrl++", not "++Ctrl"."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from index.words.language import spoken


class KeysMenu(QMenu):
    """A menu that sets the keys beside its entries apart."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Describe an entry to the style that draws it."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{words}\t{spoken().set_apart(keys)}"
