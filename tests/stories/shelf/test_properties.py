"""A reader asks what was read of their document and what was lost, and takes the report along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.index.shelf.made_shelf import lossy
from viewer.shelf.properties_dialog import PropertiesDialog


@pytest.fixture
def document(reader):
    """A document with losses of several kinds, put on the shelf."""
    added = reader.program.shelf.opened.shelf.add(reader.program.paths.data / "treaty.pdf", lossy("Treaty"))
    reader.features.shelf.refresh()
    return added


def properties(reader) -> PropertiesDialog:
    (dialog,) = [each for each in reader.window.findChildren(PropertiesDialog) if each.isVisible()]
    return dialog


def test_the_properties_name_every_loss_with_its_place_and_number(reader, document):
    reader.program.reading.open_topic(f"{document.id}/title")
    reader.window.reader.setFocus()
    reader.press("Alt+Return")
    dialog = properties(reader)
    assert dialog.focusWidget() is dialog.text
    text = dialog.text.toPlainText()
    for said in ("Treaty", "A. Notary", "April 1961", "2, as the file marks them", "page 2: 3", "page 7"):
        assert said in text
    assert "Treaty series: 12" in text
    assert document.id not in text
    QTest.keyClick(dialog.copy, Qt.Key.Key_Space)
    report = QApplication.clipboard().text()
    assert "Words in the file: 16\nWords shown: 12\n" in report
    assert "Pictures that are not shown; the file’s words for them are: 4\n    page 2: 3\n    page 7\n" in report
    assert "Words by which what is shown differs from the file: 4" in report


def test_its_folder_is_shown_or_said_to_be_gone(reader, document, monkeypatch):
    shown = []
    monkeypatch.setattr("viewer.shelf.properties_dialog.open_folder", lambda folder: bool(shown.append(folder)))
    reader.features.shelving.menu.show_properties(document.id)
    dialog = properties(reader)
    dialog.show_file.click()
    assert shown == [reader.program.paths.data]
    assert "No program" in dialog.said.text()
    dialog._folder = reader.program.paths.data / "gone"
    dialog.show_file.click()
    assert "is kept on your shelf" in dialog.said.text()


def test_a_document_that_cannot_be_read_any_more_is_told(reader, document):
    next((reader.program.paths.data / "shelf" / "documents").iterdir()).write_text("{")
    reader.features.shelving.menu.show_properties(document.id)
    assert not [each for each in reader.window.findChildren(PropertiesDialog) if each.isVisible()]
    assert "damaged" in reader.window.statusBar().currentMessage()
