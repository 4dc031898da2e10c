"""The shelf that is off, gone, damaged, or somewhere else: readers are told, and lose nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from index.values import replace
from tests.index.shelf.made_shelf import imported
from tests.returning_reader import has_read_before
from tests.stories.conftest import Reader
from viewer.shelf.shelf_actions import SHELF_ACTIONS
from viewer.starts.paths import Paths

TEXTS = ("# Access", "Zebras are the notary's.", "# Archives", "They are inviolable.")


@pytest.fixture
def governed(qtbot, home, whole_built, tmp_path):
    """Return a function that starts the program under a policy, and returns the reader."""
    started = []

    def start(policy: str) -> Reader:
        file = tmp_path / "policy.ini"
        file.write_text(policy, encoding="utf-8")
        paths = replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), built=whole_built, policy=file)
        has_read_before(paths)
        started.append(Reader(qtbot, paths))
        return started[-1]

    yield start
    for reader in started:
        reader.quit()


def said(reader) -> str:
    return reader.window.statusBar().currentMessage()


def put_on_shelf(reader):
    document = reader.program.shelf.opened.shelf.add(reader.program.paths.data / "a.pdf", imported("Notes", *TEXTS))
    reader.features.shelf.refresh()
    return document


def test_where_the_shelf_is_off_nothing_offers_it_and_a_drop_is_told(governed, tmp_path):
    reader = governed("[locked]\nshelf = false\n")
    table = reader.window.actions_table
    assert not any(table[spec.key].isVisible() or table[spec.key].isEnabled() for spec in SHELF_ACTIONS)
    (file, *_) = [action.menu() for action in reader.window.menuBar().actions()]
    assert [each.text() for each in file.actions() if each.menu() and each.isVisible()] == []
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(reader.window, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(reader.window, QDropEvent(QPointF(5, 5), *how))
    assert "switched off" in said(reader)
    assert not (reader.program.paths.data / "shelf").exists()


def test_a_fixed_folder_is_the_shelf_and_is_told_when_it_is_missing(governed, tmp_path):
    elsewhere = tmp_path / "drive" / "documents"
    reader = governed(f"[locked]\nshelf_folder = {elsewhere}\n")
    document = put_on_shelf(reader)
    assert (elsewhere / "shelf.json").exists()
    assert not (reader.program.paths.data / "shelf").exists()
    reader.program.reading.open_topic(f"{document.id}/title")
    elsewhere.parent.rename(tmp_path / "unplugged")
    reader.features.shelf.refresh()
    assert "not there" in said(reader)
    assert reader.topic == "Notes"
    reader.quit()
    reader.start()
    assert "not there" in said(reader)
    (tmp_path / "unplugged").rename(elsewhere.parent)
    reader.features.shelf.refresh()
    assert reader.program.tree.index_of(f"{document.id}/title").isValid()


def test_while_the_folder_is_gone_nothing_is_changed_or_called_damaged(reader, tmp_path):
    document = put_on_shelf(reader)
    folder = reader.program.paths.data / "shelf"
    folder.rename(tmp_path / "unplugged")
    shelf = reader.program.shelf.opened.shelf
    reader.features.shelving.menu.show_properties(document.id)
    assert "not there" in said(reader)
    reader.window.contents.tree.setFocus()
    reader.window.contents.tree.setCurrentIndex(reader.program.tree.index_of(f"{document.id}/title"))
    reader.press("Delete")
    assert "not there" in said(reader)
    assert not folder.exists()
    (tmp_path / "unplugged").rename(folder)
    reader.features.shelf.refresh()
    assert shelf.documents() == (document,)


def test_a_list_that_was_mended_is_told_once(reader):
    document = put_on_shelf(reader)
    (reader.program.paths.data / "shelf" / "shelf.json").write_text("{")
    reader.features.shelf.refresh()
    assert "made anew" in said(reader)
    assert reader.program.tree.index_of(f"{document.id}/title").isValid()
    reader.window.statusBar().clearMessage()
    reader.features.shelf.refresh()
    assert said(reader) == ""


def test_the_shelf_lies_beside_the_notes_of_a_portable_copy(home, tmp_path):
    from viewer.settings.policy import Policy
    from viewer.settings.shelf_setting import readers_shelf

    paths = Paths.default({"GOOD_OFFICES_HOME": str(home)})
    shelf = readers_shelf(paths.data, paths.cache, Policy())
    opened = shelf.opened.shelf
    opened.add(tmp_path / "a.pdf", imported("Notes", *TEXTS))
    assert shelf.exists
    kept = {each.relative_to(home).parts[0] for each in home.rglob("shelf.json")}
    assert kept
    assert all(path.is_relative_to(home) for path in (paths.data, paths.cache))
