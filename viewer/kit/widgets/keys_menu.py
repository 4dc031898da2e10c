"""A menu whose keys keep their order in a window that is read from right to left: "Ctrl++", not "++Ctrl"."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from index.words.language import spoken


class KeysMenu(QMenu):
    """A menu that sets the keys beside its entries apart, and whose title is said when it opens."""

    def setTitle(self, title: str) -> None:  # noqa: N802  Qt calls it by this name
        """Set the title, and the name that screen readers say."""
        super().setTitle(title)
        self.setAccessibleName(title.replace("&", ""))

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Describe an entry to the style that draws it."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{words}\t{spoken().set_apart(keys)}"
