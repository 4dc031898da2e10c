"""Words pasted into any box of any window act as if they were typed, with or without invisible characters."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QStatusBar,
    QWidget,
)

from index.typed import in_plain_signs
from tests.noises import MIXED
from tests.viewer.every_window import look_at_every_window
from tests.viewer.shown_texts import items
from viewer.annotations import note_editor
from viewer.search import hit_marks_controller

NOTHING, WORD = "zzz", "Iran"
PHRASES = (
    *(WORD, "1.2", "1980-05", "60", "130", "protecting power", "reader’s own", "Switzerland"),
    "Switzerland for Cuba in the United States, from 1991 to 2015",
)
"""With one of these nearly every box does something else than with nothing that makes sense."""


class Paster:
    """Pastes into boxes, and returns the effect: all texts of the windows except the words in the box."""

    def __init__(self, program, features, qtbot) -> None:
        self._window, self._search, self._qtbot = program.window, features.search, qtbot

    def paste(self, box: QLineEdit, text: str) -> list[str]:
        """Paste a text into a box as it was at first, and return what the windows then say, in plain signs."""
        box.clear()
        if isinstance(box.parent(), QSpinBox):
            box.parent().setValue(box.parent().minimum())
        QApplication.processEvents()
        QApplication.clipboard().setText(text)
        box.selectAll()
        if text and box is self._window.search_box:
            with self._qtbot.waitSignal(self._search.results_ready):
                box.paste()
        else:
            box.paste()
        if isinstance(box.parent(), QSpinBox):
            box.parent().interpretText()
        if isinstance(box.parent(), QComboBox):
            box.returnPressed.emit()
        for _ in range(3):  # what is shown after a result has a turn of its own
            QApplication.processEvents()
        windows = {box.window(), self._window}
        return [
            _plain(said)
            for window in windows
            for widget in window.findChildren(QWidget)
            if widget.window() in windows
            for said in _said(widget)
        ]


_plain = cache(in_plain_signs)


def _said(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton() if isinstance(widget.parent(), QStatusBar):
            return  # hidden while there is a message, or, as “Undo”, after some seconds
        case QLabel() | QAbstractButton() if widget.isVisible() and widget.text():
            yield f"{widget.text()} {widget.isEnabled()}"
        case QSpinBox():
            yield str(widget.value())
        case QAbstractItemView() if widget.model() is not None and not isinstance(widget.parent(), QComboBox):
            yield from items(widget)


def boxes(window: QWidget) -> Iterator[tuple[tuple[str, str], QLineEdit]]:
    """Yield every box of a window that can be typed in, with the names of both."""
    for box in window.findChildren(QLineEdit):
        if box.window() is window and box.isVisible() and box.isEnabled() and not box.isReadOnly():
            yield (type(window).__name__, box.accessibleName() or box.parent().accessibleName()), box


def differences(paster: Paster, box: QLineEdit) -> list[str]:
    """Return what comes along with a phrase and changes what a box does with it."""
    return [
        f"{phrase} with {name}"
        for phrase, said in islice(telling(paster, box), 3)
        for name, add in MIXED.items()
        if paster.paste(box, add(phrase)) != said
    ]


def telling(paster: Paster, box: QLineEdit) -> Iterator[tuple[str, list[str]]]:
    """Yield the phrases with which a box does something, and what the windows then say."""
    paster.paste(box, PHRASES[0])  # what leaves a way back leaves it for all
    nothing = paster.paste(box, NOTHING)
    for phrase in PHRASES:
        if (said := paster.paste(box, phrase)) != nothing:
            yield phrase, said


@pytest.fixture
def started(start, monkeypatch):
    """Return the program with a bookmark in the list of them, and what it does beyond; nothing in it waits."""
    monkeypatch.setattr(note_editor, "_PAUSE", 0)
    monkeypatch.setattr(hit_marks_controller, "_FRAME", 0)
    program, features = start()
    program.navigation.open(program.library.find("1.2").id)
    for key in ("bookmark", "bookmarks"):
        program.window.actions_table[key].trigger()
    return program, features


def test_what_comes_along_with_pasted_words_changes_nothing(started, qtbot) -> None:
    paster, window = Paster(*started, qtbot), started[0].window
    found: dict[tuple[str, str], list[str]] = {}

    def look(_state: str, seen: QWidget) -> None:
        for name, box in [each for each in boxes(seen) if each[0] not in found]:
            before = box.text()
            found[name] = differences(paster, box)
            # Two boxes for one question: what the first is filled with gives the second something to do.
            box.setText(before if seen is window else before or WORD)

    look_at_every_window(*started, qtbot, look)
    assert len(found) > 20
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
