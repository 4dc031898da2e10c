"""Every window, dialog, panel and state of the program, one after the other: what tests look at lies in one place.

What an action opens is found by itself. What opens in another way has a row in `STATES`.
"""

from __future__ import annotations

import errno
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from index.words.disk_faults import reason
from tests.index.shelf.made_shelf import lossy
from viewer.annotations.annotation_store import StoreError
from viewer.faults.error_dialog import ErrorDialog
from viewer.faults.unsaved_controller import ClosingQuestion
from viewer.features import Features
from viewer.kit.link_dialog import ask_to_open
from viewer.program import Program
from viewer.settings.setting_specs import THEME
from viewer.shelf.adding_controller import importer
from viewer.shelf.encoding_dialog import EncodingDialog
from viewer.shelf.preview_service import PreviewService
from viewer.shell.all_actions import ACTIONS

Look = Callable[[str, QWidget], None]
LEFT_OUT = frozenset({"quit", "full-screen", *(f"theme-{choice}" for choice in THEME.choices)})
"""Actions after which there is nothing to look at, or all in another theme."""


def _mark(program: Program, features: Features, _qtbot: QtBot) -> None:
    for key in ("bookmark", "highlight"):
        program.window.actions_table[key].trigger()
    program.window.actions_table["bookmarks"].trigger()
    features.annotation_list.pane.list.setCurrentIndex(features.annotation_list.pane.list.model().index(0, 0))


def _search(program: Program, features: Features, qtbot: QtBot) -> None:
    with qtbot.waitSignal(features.search.results_ready):
        program.window.search_box.setText("US Iran")
    qtbot.waitUntil(features.answer.isVisible)


def _choose(program: Program, _features: Features, _qtbot: QtBot) -> None:
    first = program.shown.rows[0]
    program.window.arrangements.chosen.choose(first)
    program.window.arrangements.filter_box.setText(first.host.name)
    program.window.arrangements.show_details()


def _view(key: str) -> Callable[[Program, Features, QtBot], object]:
    return lambda program, _features, _qtbot: program.window.arrangements.set_view(key)


def _records(program: Program, _features: Features, _qtbot: QtBot) -> None:
    program.window.reader.note_requested.emit(program.library.notes()[0].id)


def _preview(_program: Program, features: Features, _qtbot: QtBot) -> None:
    from viewer.printing.print_dialog import PrintDialog  # those who only need LEFT_OUT load nothing of printing

    features.printing.ask("preview")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, PrintDialog) and each.isVisible())
    dialog.targets["preview"].click()


def _two_texts(program: Program, features: Features, _qtbot: QtBot) -> None:
    program.window.actions_table["beside"].trigger()
    for ways in (program.navigation, features.beside.navigation):  # each with a way back
        ways.open(program.library.block_at(2).id)


def _add(program: Program, features: Features, qtbot: QtBot) -> None:
    adding = features.adding
    assert adding is not None
    adding.add([program.paths.data / "gone.pdf"])
    qtbot.waitUntil(lambda: not adding.service.busy)
    adding.dialog.list.setCurrentRow(0)


def _shelve(program: Program, features: Features, _qtbot: QtBot) -> None:
    """Choose a document on the shelf, of which something was lost."""
    assert program.shelf is not None
    assert features.shelf is not None
    document = program.shelf.opened.shelf.add(program.paths.data / "treaty.pdf", lossy("Treaty"), folder="Treaties")
    features.shelf.refresh()
    program.reading.open_topic(f"{document.id}/title")


def _act(key: str) -> Callable[[Program, Features, QtBot], object]:
    return lambda program, _features, _qtbot: program.window.actions_table[key].trigger()


def _choose_encoding(program: Program, _features: Features, _qtbot: QtBot) -> None:
    gone = program.paths.data / "gone.txt"
    EncodingDialog("gone.txt", "cp1252", PreviewService(gone, importer), program.window).show()


def _new_edition(_program: Program, features: Features, _qtbot: QtBot) -> None:
    editions = features.shelving.editions
    editions._bar(editions._over[0]).ask()


def _go_wrong(program: Program, _features: Features, _qtbot: QtBot) -> None:
    dialog = ErrorDialog(program.window)
    dialog.add(ValueError("no such thing"))
    dialog.show()


def _not_saved(_program: Program, features: Features, _qtbot: QtBot) -> None:
    features.annotations._on_trouble(StoreError(reason(OSError(errno.ENOSPC, ""))))


def _closing(program: Program, features: Features, _qtbot: QtBot) -> None:
    features.unsaved.bar.dismissed.emit()
    ClosingQuestion(features.annotations.trouble, program.window, export=True).show()


def _keys_of_another(program: Program, _features: Features, _qtbot: QtBot) -> None:
    from viewer.shortcuts.shortcuts_dialog import ShortcutsDialog

    program.window.actions_table["shortcuts"].trigger()
    (dialog,) = program.window.findChildren(ShortcutsDialog)
    dialog.choose("compare")
    dialog.strip.recorder.recorded.emit(QKeySequence("Ctrl+F"))


def _select(program: Program, _features: Features, _qtbot: QtBot) -> None:
    block = next(block for block in program.library.page(1).blocks if block.number)
    program.navigation.open(block.id)
    program.window.reader.words.select(block.id, (0, 8))
    program.window.actions_table["selection-bar"].trigger()


STATES: dict[str, Callable[[Program, Features, QtBot], object]] = {
    "at the start": lambda program, features, qtbot: None,
    "two marks on a passage": _mark,
    "words selected": _select,
    "home": lambda program, features, qtbot: program.window.actions_table["home"].trigger(),
    "page of a state": lambda program, features, qtbot: program.navigation.open("state:US"),
    "list of states": lambda program, features, qtbot: program.navigation.open("states:"),
    "a text again": lambda program, features, qtbot: program.reading.open_beginning(),
    "finding": lambda program, features, qtbot: program.window.actions_table["find"].trigger(),
    "an arrangement chosen": _choose,
    "arrangements by pair": _view("pairs"),
    "timeline": _view("timeline"),
    "map": _view("map"),
    "table": _view("table"),
    "filter form": lambda program, features, qtbot: program.window.arrangements.filter.button.click(),
    "results": _search,
    "records of a note": _records,
    "address outside": lambda program, features, qtbot: ask_to_open(program.window, "https://example.org/a"),
    "print preview": _preview,
    "keys that belong to another action": _keys_of_another,
    "two texts": _two_texts,
    "one text again": lambda program, features, qtbot: program.window.actions_table["beside"].trigger(),
    "a document that was not taken": _add,
    "an encoding that was guessed": _choose_encoding,
    "a file that has changed": _new_edition,
    "a document on the shelf": _shelve,
    "its properties": _act("shelf-properties"),
    "its new name": _act("shelf-rename"),
    "a new folder": _act("shelf-folder"),
    "the document taken off the shelf": _act("shelf-remove"),
    "a text after that": lambda program, features, qtbot: program.reading.open_beginning(),
    "something went wrong": _go_wrong,
    "something is not saved": _not_saved,
    "closing while something is not saved": _closing,
}
"""The states that no action opens, in the order in which they are looked at."""


def without_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system's own file dialogs, which are not ours to look at, be cancelled at once."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))


def look_at_every_window(program: Program, features: Features, qtbot: QtBot, look: Look) -> list[str]:
    """Bring the program into each of its states, call `look` with the name and window of each, and return the names.

    What stands over the main window is closed after the look.
    """
    seen: list[str] = []
    for name, enter in STATES.items():
        enter(program, features, qtbot)
        QApplication.processEvents()
        QApplication.processEvents()  # what became wider or narrower by that is laid out anew
        if not _look_above(program, name, look, seen):
            seen.append(name)
            look(name, program.window)
    return seen + look_at_windows_of_actions(program, look)


def look_at_windows_of_actions(program: Program, look: Look) -> list[str]:
    """Trigger every action, call `look` with its key and each window that it opens, and return those keys."""
    seen: list[str] = []
    for spec in (spec for spec in ACTIONS if spec.key not in LEFT_OUT):
        # Some dialogs wait for their answer: they are looked at from within.
        QTimer.singleShot(0, program.window, lambda key=spec.key: _look_above(program, key, look, seen))
        program.window.actions_table[spec.key].trigger()
        QApplication.processEvents()
        _look_above(program, spec.key, look, seen)
    return seen


def _look_above(program: Program, name: str, look: Look, seen: list[str]) -> bool:
    """Look at what stands over the main window, close it, and return whether there was anything."""
    windows = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not program.window)
    above = [each for each in windows if not isinstance(each, QMenu)]
    for window in above:
        seen.append(name)
        look(name, window)
        window.close()
    return bool(above)
