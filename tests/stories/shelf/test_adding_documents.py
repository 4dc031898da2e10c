"""Files are dropped on the window: the first is read at once, each refusal says what to do, all are found."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from viewer.shelf.adding_list import FileState
from viewer.shelf.encoding_dialog import EncodingDialog
from viewer.shelf.refused_files import UNREAD, KeptRefusal, RefusedFile, write_refused


def drop(reader, *paths: Path) -> None:
    """Let files go over the window, and wait until all are read."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(reader.window, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(reader.window, QDropEvent(QPointF(5, 5), *how))
    reader._qtbot.waitUntil(lambda: not reader.features.adding.service.busy)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Treaties"
    (made / "Older").mkdir(parents=True)
    (made / "a.md").write_text("# Treaty of Bern\n\nThe zebra is neutral.\n")
    (made / "b.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (made / "empty.txt").touch()
    (made / "Older" / "c.txt").write_text("Zebras of an older treaty.\n")
    (made / "link").symlink_to("/etc/passwd")
    return made


def test_a_folder_is_dropped_and_read(reader, folder):
    drop(reader, folder)
    service, dialog = reader.features.adding.service, reader.features.adding.dialog
    names = [each.path.name for each in service.files]
    assert names == ["a.md", "b.doc", "empty.txt", "c.txt"]
    taken, refused = FileState.TAKEN, FileState.REFUSED
    assert [each.state for each in service.files] == [taken, refused, refused, taken]
    assert reader.topic == "Treaty of Bern"
    dialog.copy.click()
    copied = QApplication.clipboard().text().splitlines()
    assert [("DOCX" in line, "empty" in line) for line in copied] == [(True, False), (False, True)]
    with reader._qtbot.waitSignal(service.indexed):
        service.refresh_index()
    reader.type("zebra")
    assert {each.wish.folder for each in service.files} == {"Treaties", "Older"}
    documents = [each.document for each in service.files if each.document]
    assert {result.partition("/")[0] for result in reader.results} >= set(documents)


def test_a_newer_edition_is_taken_only_when_the_reader_says_so(reader, folder):
    file = folder / "a.md"
    drop(reader, file)
    file.write_text("# Treaty of Bern\n\nThe zebra is neutral no more.\n")
    drop(reader, file)
    service, dialog = reader.features.adding.service, reader.features.adding.dialog
    assert service.files[1].state is FileState.REFUSED
    dialog.list.setCurrentRow(1)
    dialog.new_edition.click()
    reader._qtbot.waitUntil(lambda: not service.busy)
    assert service.files[1].state is FileState.TAKEN
    assert service.files[1].document == service.files[0].document
    assert "no more" in reader.window.reader.toPlainText()


@pytest.fixture
def next_day(reader, folder):
    """Return the list and what reads files the day after a folder was dropped of which two files were not taken."""
    assert not reader.window.actions_table["files-not-added"].isEnabled()
    drop(reader, folder)
    reader.features.adding.dialog.close()
    reader.quit()
    reader.start()
    reader.window.actions_table["files-not-added"].trigger()
    return reader.features.adding.dialog, reader.features.adding.service


def test_what_was_not_taken_is_on_the_list_the_next_day_too(next_day):
    dialog, _service = next_day
    names = [dialog.list.item(row).text().partition(":")[0] for row in range(dialog.list.count())]
    assert names == ["b.doc", "empty.txt"]


def test_what_was_not_taken_is_tried_again_or_taken_off_the_list(reader, next_day, folder):
    dialog, service = next_day
    (folder / "empty.txt").write_text("It is saved as a whole now.")
    dialog.list.setCurrentRow(1)
    dialog.again.click()
    reader._qtbot.waitUntil(lambda: not service.busy)
    assert service.files[1].state is FileState.TAKEN
    dialog.list.setCurrentRow(0)
    dialog.off.click()
    dialog.close()
    assert (service.files, reader.window.actions_table["files-not-added"].isEnabled()) == ([], False)


def test_an_encoding_that_was_guessed_is_looked_at_and_chosen(reader, tmp_path, monkeypatch):
    file = tmp_path / "greek.txt"
    file.write_bytes("Αυτό είναι ένα ελληνικό κείμενο.".encode("cp1253"))
    drop(reader, file)
    seen = []

    def choose(asking: EncodingDialog) -> int:
        asking.box.setCurrentIndex(asking.box.findData("cp1251"))
        reader._qtbot.waitUntil(lambda: "\u0435" in asking.text.toPlainText())
        seen.append(asking.text.toPlainText())
        return 1

    monkeypatch.setattr(EncodingDialog, "exec", choose)
    reader.features.adding.dialog.list.setCurrentRow(0)
    reader.features.adding.dialog.encoding.click()
    reader._qtbot.waitUntil(lambda: not reader.features.adding.service.busy)
    assert seen[0] in reader.window.reader.toPlainText()
    assert len(reader.program.shelf.opened.shelf.documents()) == 1


def test_what_waits_can_be_cancelled_and_the_action_asks_for_files(reader, folder, monkeypatch):
    files = [str(folder / name) for name in ("a.md", "empty.txt")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    reader.press("Ctrl+O")
    service, dialog = reader.features.adding.service, reader.features.adding.dialog
    dialog.cancel_all.click()
    reader._qtbot.waitUntil(lambda: not service.busy)
    assert [each.state for each in service.files] == [FileState.REFUSED] * 2
    assert not reader.program.shelf.opened.shelf.documents()


def test_files_that_were_not_read_when_the_program_ended_are_led_to_and_read_the_next_day(reader, folder):
    left = RefusedFile(path=os.fsencode(folder / "a.md"), folder="Treaties", refused=KeptRefusal(UNREAD))
    reader.quit()
    write_refused(reader.program.paths.data / "files-not-added.json", [left])
    reader.start()
    reader.wait(lambda: "1 file was not read yet" in reader.window.statusBar().currentMessage())
    reader.window.actions_table["files-not-added"].trigger()
    reader.features.adding.dialog.rest.click()
    reader.wait(lambda: not reader.features.adding.service.busy)
    assert [each.folder for each in reader.program.shelf.opened.shelf.documents()] == ["Treaties"]
    assert not reader.window.actions_table["files-not-added"].isEnabled()
