"""Names of documents and folders keep their order in lines of the other direction, wherever the window shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabBar, QWidget

from index.importing.imported import FileRefusedError, Refusal
from tests.index.shelf.made_shelf import imported
from tests.viewer.every_window import STATES
from viewer.shelf.adding_controller import importer
from viewer.shelf.encoding_dialog import EncodingDialog
from viewer.shelf.preview_service import PreviewService
from viewer.shelf.refused_files import EDITION, KeptRefusal, refused_by

NAME, FOLDER = "Treaty of 1961 (second part)!", "Treaties (1961–1970)!"
AT_HEAD = re.compile(r"(?<!\u2066)(?:" + "|".join(map(re.escape, (NAME, FOLDER))) + ")")


@pytest.fixture
def reading(start):
    """Return the program in Arabic, in which a document in a folder is read, and what it does beyond."""
    program, features = start("ar")
    shelf = program.shelf.opened.shelf
    document = shelf.add(program.paths.data / f"{NAME}.pdf", imported(NAME, "# Part", "Words."), folder=FOLDER)
    shelf.rename(document.id, NAME)
    features.shelf.refresh()
    program.reading.open_topic(f"{document.id}/title")
    program.window.contents.tree.setCurrentIndex(program.window.contents.topics.index_of(f"{document.id}/title"))
    return program, features


def lines(window: QWidget) -> Iterator[str]:
    """Yield what Qt itself paints in a window; lists paint their rows by delegates, which isolate them."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QComboBox():
                yield from map(widget.itemText, range(widget.count()))
            case QTabBar():
                yield from map(widget.tabText, range(widget.count()))
    yield from (action.text() for action in window.findChildren(QAction))


def wrong(texts: Iterator[str]) -> list[str]:
    return [text for text in texts if AT_HEAD.search(text)]


def test_names_in_the_window_and_its_dialogs(reading, qtbot):
    program, features = reading
    found, seen = [], []
    for key in ("shelf-properties", "shelf-rename", "shelf-move"):
        program.window.actions_table[key].trigger()
        QApplication.processEvents()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                seen += [key for text in lines(window) if NAME in text and window is not program.window]
                found += [f"{key}: {text}" for text in wrong(lines(window))]
                if window is not program.window:
                    window.close()
    STATES["results"](program, features, qtbot)
    assert "shelf-properties" in seen
    assert found + wrong(lines(program.window)) == []


def test_names_in_sentences(reading):
    program, features = reading
    gone = program.paths.data / "gone.txt"
    asking = EncodingDialog(NAME, "cp1252", PreviewService(gone, importer), program.window)
    assert wrong(lines(asking)) == []
    asking.close()
    for refused in (KeptRefusal(EDITION, NAME), refused_by(FileRefusedError(Refusal.DAMAGED, where=NAME))):
        assert wrong(iter([refused.sentence])) == []
    editing, row = features.shelving.menu.editing, features.shelving.menu._chosen[0]
    for change in (lambda: editing.step(row, 1), lambda: editing.move([row], ""), lambda: editing.remove([row])):
        change()
        said = program.window.statusBar().currentMessage()
        assert NAME in said
        assert wrong(iter([said])) == []
