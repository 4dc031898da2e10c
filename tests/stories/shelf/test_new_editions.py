"""The file of a document changes: the reader is asked over its text, takes the new edition or not, and keeps marks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories.shelf.test_adding_documents import drop
from viewer.shelf.edition_bar import EditionBar

BEFORE = "# Treaty\n\nFirst.\n\nThe zebra is neutral.\n\nThird stays.\n\nLast.\n"
AFTER = "# Treaty\n\nFirst.\n\nThird stays.\n\nThe zebra is neutral.\n\nA new one.\n"


@pytest.fixture
def file(reader, tmp_path) -> Path:
    made = tmp_path / "treaty.md"
    made.write_text(BEFORE)
    drop(reader, made)
    reader.features.adding.dialog.close()
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    return made


def bars(reader) -> list[EditionBar]:
    return [bar for bar in reader.window.findChildren(EditionBar) if bar.isVisible()]


def come_back(reader) -> None:
    """Come back to the window, and wait until it was looked whether the file has changed."""
    with reader._qtbot.waitSignal(reader.features.shelving.editions._files.looked):
        reader.features.shelving.editions.look()
    QApplication.processEvents()


def change(reader, file: Path, text: str = AFTER) -> EditionBar:
    file.write_text(text)
    come_back(reader)
    return bars(reader)[0]


def test_a_new_edition_is_taken_by_keyboard_and_marks_go_with_their_words(reader, file):
    page = reader.program.library.page(reader.window.reader.page_number)
    reader.program.navigation.open(next(block.id for block in page.blocks if "zebra" in block.text))
    reader.press("Ctrl+D")
    bar = change(reader, file)
    assert bar.words.text() == "The file of this document has changed since it was read."
    reader.window.reader.setFocus()
    reader.press("Shift+F6")
    assert QApplication.focusWidget() is bar.take_button
    with reader._qtbot.waitSignal(reader.features.adding.service.edition_taken):
        reader.press("Return")
    assert "1 passage new, 1 passage gone" in reader.window.statusBar().currentMessage()
    assert not bars(reader)
    assert "A new one." in reader.window.reader.toPlainText()
    assert reader.window.reader.hasFocus()
    marked = reader.program.library.block(reader.features.annotations.all[0].anchor.block)
    assert marked.text == "The zebra is neutral."


def test_not_now_is_kept_to_until_the_file_changes_again(reader, file):
    bar = change(reader, file)
    bar.leave_button.click()
    come_back(reader)
    assert not bars(reader)
    assert change(reader, file, AFTER + "\nOnce more.\n") is bar


def test_the_bar_stands_only_over_its_document_and_goes_when_the_file_is_as_it_was_taken(reader, file):
    change(reader, file)
    place = reader.program.navigation.place
    reader.program.reading.open_topic("un-role")
    assert not bars(reader)
    with reader._qtbot.waitSignal(reader.features.shelving.editions._files.looked):
        reader.program.navigation.open(place.block)
    assert bars(reader)
    file.unlink()
    come_back(reader)
    assert not bars(reader)


def test_an_edition_that_cannot_be_read_says_why_and_leaves_the_document_as_it_is(reader, file):
    bar = change(reader, file, " ")
    bar.take_button.click()
    reader._qtbot.waitUntil(lambda: not reader.features.adding.service.busy)
    assert "empty" in bar.words.text()
    assert bar.take_button.isVisible()
    assert "zebra" in reader.window.reader.toPlainText()
