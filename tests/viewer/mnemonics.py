"""Letters pressed with Alt: which of them two things of one window, or of one menu, have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QMenuBar, QTabBar, QWidget

from tests.viewer.asked_menus import asked_menus


def shared_letters(window: QWidget) -> list[str]:
    """Return, a line each, what has one letter in common: what a window shows at once, and what each menu offers."""
    found = _shared(text for widget in _inside(window) for text in _letters_of(widget))
    for menu in window.findChildren(QMenu):
        found += _shared(_texts(menu.actions()))
    for _name, texts in asked_menus(window):
        found += _shared(texts) if not _is_of_qt(texts) else []
    return list(dict.fromkeys(found))


def _is_of_qt(texts: Iterable[str]) -> bool:
    """Whether this is a menu that Qt gives a box to type in; it shows its keys, and its letters are Qt's."""
    return any("\t" in text for text in texts)


def _inside(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def _letters_of(widget: QWidget) -> Iterable[str]:
    match widget:
        case QMenuBar():
            return _texts(widget.actions())
        case QTabBar():
            return [widget.tabText(at) for at in range(widget.count())]
        case QLabel() if widget.buddy() is not None:
            return [widget.text()]
        case QAbstractButton():
            return [widget.text()]
        case QGroupBox():
            return [widget.title()]
    return []


def _texts(actions: Iterable[QAction]) -> list[str]:
    return [action.text() for action in actions if action.isVisible() and not action.isSeparator()]


def _shared(texts: Iterable[str]) -> list[str]:
    by_letter: dict[str, list[str]] = {}
    for text in texts:
        letter = QKeySequence.mnemonic(text).toString()
        by_letter.setdefault(letter, []).append(text)
    return [" = ".join(same) for letter, same in by_letter.items() if letter and len(same) > 1]
