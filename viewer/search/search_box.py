"""The search box: results as you type, arrows walk them, Enter opens the best, Esc leaves."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QMenu, QToolButton, QWidget

from index.late_patterns import late_pattern
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.kit.widgets.open_elsewhere_clicks import is_aside

# A name begun with a quotation mark may have spaces.
_STATE_OPERATOR = late_pattern(r'(?:^|\s)-?(?:power|for|in):(?P<begun>"[^"]*|[^"\s]*)$', re.IGNORECASE)
_KIND_OPERATOR = late_pattern(r"(?:^|\s)-?type:(?P<begun>\w*)$", re.IGNORECASE)
_KINDS = ("passage", "topic", "arrangement", "note", "term")


class SearchBox(QLineEdit):
    """One line to type a question in; the list of results is driven from here, so that hands stay on the keys.

    `menu_requested` carries an empty menu to fill with what may be searched for; it is shown below the box.
    """

    open_best_requested = Signal()
    open_aside_requested = Signal()
    walk_requested = Signal(int)
    left = Signal()
    menu_requested = Signal(QMenu)
    wanted = Signal()
    """A search is about to begin: the caret was put here, or a key was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search the reference"))
        self.setAccessibleDescription(
            self.tr("Results appear as you type. Up and Down walk through them, Enter opens the best, Escape leaves.")
        )
        self.setPlaceholderText(self.tr("Who represents … in …?"))
        add_clear_button(self)
        self._states: tuple[str, ...] = ()
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._choices = QListView()
        self._completer.setPopup(self._choices)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer_completions)
        self.returnPressed.connect(self.open_best_requested)
        self._menu_action = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._menu_action.setToolTip(self.tr("Recent searches and ways to search (Down)"))
        self._menu_action.triggered.connect(self.show_menu)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(button.toolTip())

    def set_icon(self, icon: QIcon) -> None:
        """Show this icon at the start of the box; it opens the menu."""
        self._menu_action.setIcon(icon)

    def set_states(self, names: Iterable[str]) -> None:
        """Complete these names behind `power:`, `for:` and `in:`."""
        self._states = tuple(names)

    def start(self) -> None:
        """Take the focus with the old words selected, ready to be typed over."""
        self.wanted.emit()
        # Not as by a shortcut: Qt would select before it tells of the focus, and Orca 43 takes the caret for that.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def show_menu(self) -> None:
        """Show recent searches and ways to search below the box, and begin at the first, which is said."""
        menu = KeysMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(menu)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        for first in [each for each in menu.actions() if not each.isSeparator()][:1]:
            menu.setActiveAction(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows and Esc to the results; everything else edits."""
        self.wanted.emit()
        if self._choices.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._complete(self._choices.currentIndex().data() or self._completer.currentCompletion())
            self._choices.hide()
        elif is_aside(event):
            self.open_aside_requested.emit()
        elif (
            event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if event.key() == Qt.Key.Key_Down and not self.text():
                self.show_menu()
            else:
                self.walk_requested.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self._choices.isVisible():
            self._choices.hide()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Emit that a search is about to begin."""
        self.wanted.emit()
        super().mousePressEvent(event)

    def _offer_completions(self, text: str) -> None:
        before = text[: self.cursorPosition()]
        states, kinds = _STATE_OPERATOR.search(before), _KIND_OPERATOR.search(before)
        found = states or kinds
        begun = found["begun"].lstrip('"') if found else ""
        if not begun:
            self._choices.hide()
            return
        self._words.setStringList(list(self._states if states else _KINDS))
        self._completer.setCompletionPrefix(begun)
        if self._completer.completionCount():
            self._completer.complete()
        else:
            self._choices.hide()

    def _complete(self, name: str) -> None:
        """Put a chosen name in place of what was typed of it, quoted where it has several words."""
        before, after = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        start = before.rindex(":") + 1
        written = f'"{name}"' if " " in name else name
        self.setText(f"{before[:start]}{written} {after.lstrip()}")
        self.setCursorPosition(start + len(written) + 1)
