"""Bookmarks, highlights and notes: made, changed, removed, undone, found again."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock, patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from tests.simulator.acts import Act, Effect, fraction, one_of
from tests.simulator.reader_at_program import ReaderAtProgram, Violation, picked, rows_of
from tests.simulator.window_acts import close_all_above
from viewer.kit.roles import AnnotationRole

_TAKE = QMessageBox.ButtonRole.AcceptRole
_NOTES = ("to check", "Who was it?\nAsk the archive.", "sûr ✓", "")


def marks(reader: ReaderAtProgram) -> dict[str, Any]:
    """Return every annotation by its id."""
    return {each.id: each for each in reader.features.annotations.all}


def select_words(reader: ReaderAtProgram, at: float) -> Effect:
    """Select some words of a passage on the page."""
    number = reader.active.reader.page_number
    blocks = reader.library.page(number).blocks if number else ()
    block = picked([each for each in blocks if each.number], at)
    if block is not None and reader.active.reader.words.on_screen(block.id, (0, min(9, len(block.text)))):
        start = int(at * 1000) % max(1, len(block.text) - 9)
        reader.active.reader.words.select(block.id, (start, start + 9))
    return Effect.LOOK if reader.active.navigation.previewing else Effect.GO


def mark(reader: ReaderAtProgram, key: str) -> Effect:
    """Press a key that marks the passage or the selection, and say it was done only when it is on disk."""
    reader.told.clear()
    reader.window.actions_table[key].trigger()
    return Effect.STAY


def take_back_and_make_again(reader: ReaderAtProgram, key: str) -> Effect:
    """Mark, undo that, and redo it: each brings back what was."""
    before = marks(reader)
    mark(reader, key)
    after = marks(reader)
    if before == after:
        return Effect.STAY
    for name, expected in (("undo", before), ("redo", after)):
        reader.window.actions_table[name].trigger()
        reader.come_to_rest()
        if marks(reader) != expected:
            raise Violation(f"{name} brings back what was", key)
    return Effect.STAY


def undo(reader: ReaderAtProgram, name: str) -> Effect:
    """Take a change back, or make it again."""
    reader.window.actions_table[name].trigger()
    return Effect.STAY


def undo_everything(reader: ReaderAtProgram, _value: None) -> Effect:
    """Take back every change of this start and make them again: the marks are what they were."""
    before, service = marks(reader), reader.features.annotations
    undone = 0
    while service.can_undo:
        service.undo()
        undone += 1
    for _ in range(undone):
        service.redo()
    if marks(reader) != before:
        raise Violation("redoing all that was undone brings back all marks")
    return Effect.STAY


def write_a_note(reader: ReaderAtProgram, words: str) -> Effect:
    """Write a note on the passage or the selection, or go on with the one it has."""
    reader.window.actions_table["write-note"].trigger()
    reader.come_to_rest()
    editor = reader.features.annotating.notes.editor
    if not editor.isVisible():
        return Effect.STAY
    editor.words.setPlainText(editor.words.toPlainText() + words)
    if words == _NOTES[0]:
        editor.tags.setText("Iran, to check")
    QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Escape)
    reader.come_to_rest()
    close_all_above(reader)
    return Effect.STAY


def step(reader: ReaderAtProgram, key: str) -> Effect:
    """Go to the next or previous mark."""
    reader.press(key)
    return Effect.GO


def use_the_list(reader: ReaderAtProgram, value: tuple[str, float]) -> Effect:
    """Open or remove a mark in the list of them, or filter and sort it."""
    what, at = value
    reader.press("Ctrl+Shift+B")
    pane = reader.features.annotation_list.pane
    index = picked(rows_of(pane.list, lambda each: each.data(AnnotationRole)), at)
    if what == "filter":
        pane.filter.setText("" if at < 0.5 else "Iran")
    elif what == "sort":
        pane.order.setCurrentIndex(int(at * pane.order.count()))
    elif index is None:
        return Effect.STAY
    elif what == "open":
        reader.click(pane.list, index)
        return Effect.GO
    else:
        pane.list.setCurrentIndex(index)
        reader.press("Delete")
    return Effect.STAY


def carry_to_a_file_and_back(reader: ReaderAtProgram, key: str) -> Effect:
    """Export what is marked, alone or with the settings, remove it, and import it: all is there again as it was."""
    before = marks(reader)
    filtered = reader.features.annotation_list.pane.filter.text()
    if not before or reader.disk.kind or filtered or not reader.features.annotations.all_saved:
        return Effect.STAY
    file = str(reader.home / "marks.json")
    chosen = Mock(return_value=(file, "JSON (*.json)"))
    with patch.multiple(QFileDialog, getSaveFileName=chosen, getOpenFileName=chosen):
        reader.window.actions_table[key].trigger()
        reader.features.annotating.remove(list(before))
        reader.window.actions_table["import-marks"].trigger()
        for question in reader.window.findChildren(QMessageBox):  # whether settings are to be replaced
            next(each for each in question.buttons() if question.buttonRole(each) is _TAKE).click()
        reader.come_to_rest()
    close_all_above(reader)
    if marks(reader).keys() != before.keys():
        raise Violation("what was exported can be imported again")
    return Effect.STAY


ACTS = (
    Act("select words", 1.5, select_words, fraction),
    Act("mark with", 3, mark, one_of("bookmark", "highlight", "highlight-green", "highlight-pink")),
    Act("mark, undo and redo with", 1.5, take_back_and_make_again, one_of("bookmark", "highlight", "highlight-blue")),
    Act("take back or make again", 1.5, undo, one_of("undo", "undo", "redo")),
    Act("undo everything and redo it", 0.5, undo_everything),
    Act("write a note", 2, write_a_note, one_of(*_NOTES)),
    Act("go to mark", 2, step, one_of("F4", "Shift+F4")),
    Act(
        "in the list of marks",
        2,
        use_the_list,
        lambda random: (random.choice(("open", "open", "remove", "filter", "sort")), fraction(random)),
    ),
    Act("carry to a file and back", 0.5, carry_to_a_file_and_back, one_of("export-marks", "export-belongings")),
)
