"""A reader puts their shelf in order by keyboard alone: names, folders, places, what is removed and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.index.shelf.made_shelf import imported
from viewer.kit.roles import TopicRole
from viewer.shelf.name_dialog import NameDialog


class Keeper:
    """A reader at their shelf: what is on it, and keys in the contents."""

    def __init__(self, reader) -> None:
        self.reader = reader
        self.shelf = reader.program.shelf.opened.shelf
        self.ids = {name: self._added(name) for name in ("Alpha", "Beta", "Gamma")}
        reader.features.shelf.refresh()

    def _added(self, name: str) -> str:
        file = self.reader.program.paths.data / f"{name}.pdf"
        texts = ("# Access", f"{name} speaks of zebras.", "# Archives", f"{name} ends.")
        return self.shelf.add(file, imported(name, *texts)).id

    @property
    def rows(self) -> list[str]:
        """The shelf in the contents, what stands in a folder after a blank."""
        tree = self.reader.window.contents.tree
        model = self.reader.program.tree
        rows = []
        for index in self._below(model.branch):
            rows.append(index.data())
            if not index.data(TopicRole).document:
                rows += [f" {below.data()}" for below in self._below(index)]
        assert tree.isVisible()
        return rows

    def _below(self, index):
        return [index.model().index(row, 0, index) for row in range(index.model().rowCount(index))]

    def choose(self, name: str) -> None:
        """Go to a document in the contents, as the arrow keys do."""
        topic = f"{self.ids[name]}/title" if name in self.ids else f"shelf:{name}"
        self.reader.window.contents.tree.setFocus()
        self.reader.window.contents.tree.setCurrentIndex(self.reader.program.tree.index_of(topic))

    def press(self, *keys: str) -> None:
        self.reader.press(*keys)

    def do(self, key: str) -> None:
        """Choose an action in the menu."""
        self.reader.window.actions_table[key].trigger()

    def name(self, text: str) -> NameDialog:
        """Type a name into the dialog that asks for one, and press Enter."""
        (dialog,) = [each for each in self.reader.window.findChildren(NameDialog) if each.isVisible()]
        dialog.box.selectAll()
        QTest.keyClick(dialog.box, Qt.Key.Key_Delete)
        QTest.keyClicks(dialog.box, text)
        QTest.keyClick(dialog.box, Qt.Key.Key_Return)
        return dialog

    @property
    def said(self) -> str:
        return self.reader.window.statusBar().currentMessage()


@pytest.fixture
def keeper(reader):
    return Keeper(reader)


def test_a_new_name_stands_everywhere_at_once(reader, keeper):
    keeper.choose("Beta")
    keeper.do("new-tab")
    keeper.press("F2")
    keeper.name("My beta")
    assert keeper.rows == ["Alpha", "My beta", "Gamma"]
    assert reader.topic == "My beta"
    assert reader.window.reader.toPlainText().startswith("My beta")
    assert "My beta" in reader.window.text_area.breadcrumb.text()
    strip = reader.features.tabbing._strip
    assert [strip.tabText(at) for at in range(strip.count())] == ["My beta", "My beta"]
    keeper.press("Ctrl+Z")
    assert keeper.rows == ["Alpha", "Beta", "Gamma"]
    assert [strip.tabText(at) for at in range(strip.count())] == ["Beta", "Beta"]
    keeper.press("Ctrl+Shift+Z", "F2")
    keeper.name("")
    assert keeper.rows == ["Alpha", "Beta", "Gamma"]


def test_hits_and_notes_are_called_by_the_new_name(reader, keeper):
    keeper.choose("Beta")
    keeper.press("Ctrl+D")
    reader.program.shelf.opened.finding.refresh()
    reader.type("zebras beta")
    reader.window.contents.tabs.setCurrentIndex(1)
    keeper.choose("Beta")
    keeper.press("F2")
    keeper.name("My beta")
    results = reader.found.results

    def groups() -> list[str]:
        return [results.index(row, 0).data() for row in range(results.rowCount())]

    reader.wait(lambda: any(group.startswith("My shelf › My beta") for group in groups()))
    assert not any("› Beta" in group for group in groups())
    marks = reader.features.annotation_list.model
    placed = marks.placed(marks.index_of(reader.features.annotations.all[0].id))
    assert placed.path[0].title == "My beta"


def test_folders_are_made_filled_named_and_ordered(reader, keeper):
    keeper.do("shelf-folder")
    keeper.name("Treaties")
    keeper.choose("Gamma")
    keeper.do("shelf-move")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.isCheckable()] == ["&No folder", "Treaties"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert keeper.rows == ["Treaties", " Gamma", "Alpha", "Beta"]
    assert reader.topic == "Gamma"


def test_folders_are_named_ordered_and_removed(reader, keeper):
    keeper.shelf.move([keeper.ids["Gamma"]], "Treaties")
    reader.features.shelf.refresh()
    keeper.do("shelf-folder")
    keeper.name("Notes")
    keeper.choose("Notes")
    keeper.press("Ctrl+Shift+Up", "F2")
    dialog = keeper.name("Treaties")
    assert "no other" in dialog.trouble.text()
    keeper.name("Handbooks")
    assert keeper.rows == ["Handbooks", "Treaties", " Gamma", "Alpha", "Beta"]
    assert reader.topic == "Handbooks"
    keeper.press("Delete")
    keeper.choose("Treaties")
    keeper.press("Delete")
    assert keeper.rows == ["Alpha", "Beta", "Gamma"]
    for _ in range(3):
        keeper.press("Ctrl+Z")
    assert keeper.rows == ["Notes", "Treaties", " Gamma", "Alpha", "Beta"]


def test_a_document_moves_among_its_like(reader, keeper):
    keeper.choose("Gamma")
    keeper.press("Ctrl+Shift+Up")
    assert keeper.rows == ["Alpha", "Gamma", "Beta"]
    keeper.press("Ctrl+Shift+Up", "Ctrl+Shift+Up")
    assert "first one already" in keeper.said
    assert keeper.rows == ["Gamma", "Alpha", "Beta"]
    keeper.press("Ctrl+Shift+Down")
    assert "“Gamma”: 2 of 3" in keeper.said
    assert keeper.rows == ["Alpha", "Gamma", "Beta"]
    assert reader.topic == "Gamma"


def test_what_is_removed_can_be_taken_back_with_its_notes(reader, keeper):
    keeper.choose("Beta")
    keeper.press("Ctrl+D", "Delete")
    assert keeper.rows == ["Alpha", "Gamma"]
    assert reader.topic == "Gamma"
    assert "notes on it are kept" in keeper.said
    assert reader.window.reader.toPlainText().startswith("Not on your shelf")
    keeper.press("Ctrl+Z")
    assert keeper.rows == ["Alpha", "Beta", "Gamma"]
    assert reader.window.reader.toPlainText().startswith("Beta")
    assert reader.features.annotations.blocks == {f"{keeper.ids['Beta']}/title": 1}
    keeper.press("Ctrl+Shift+Z")
    assert keeper.rows == ["Alpha", "Gamma"]
    keeper.press("Ctrl+Z", "Ctrl+Z")  # and now the bookmark, which was the change before
    assert keeper.rows == ["Alpha", "Beta", "Gamma"]
    assert not reader.features.annotations.all


def test_what_was_done_with_a_long_name_is_read_to_its_end_in_a_small_window(reader, keeper):
    reader.window.resize(1024, 640)
    keeper.choose("Beta")
    keeper.press("F2")
    keeper.name("A guide to the relations of the United States with every country since 1776: Haiti")
    keeper.choose("Beta")
    keeper.press("Delete")
    assert "every country since 1776: Haiti” is off your shelf" in keeper.said
    bar = reader.window.statusBar()
    lines = reader.window.fontMetrics().horizontalAdvance(keeper.said) // bar.room.width() + 1
    assert lines > 1
    assert bar.height() >= lines * reader.window.fontMetrics().lineSpacing()


def test_nothing_of_a_removed_document_is_left_after_the_program_ends(reader, keeper):
    keeper.choose("Beta")
    keeper.press("Delete")
    documents = reader.program.paths.data / "shelf" / "documents"
    assert len(list(documents.iterdir())) == 3
    reader.quit()
    assert len(list(documents.iterdir())) == 2
    reader.start()


def test_the_menu_of_a_row_is_about_that_row(reader, keeper):
    tree = reader.window.contents.tree
    keeper.do("shelf-folder")
    keeper.name("Treaties")
    for name, some, none in (
        (f"{keeper.ids['Beta']}/title", {"&Open", "&Rename…", "Propert&ies…", "&Move to folder"}, set()),
        ("shelf:Treaties", {"&Rename…", "Remo&ve from your shelf"}, {"&Open", "Propert&ies…", "&Move to folder"}),
        ("shelf:", {"New &folder…"}, {"&Rename…", "Remo&ve from your shelf", "&Open"}),
        (reader.program.library.topics()[0].id, set(), {"New &folder…", "&Rename…", "&Open"}),
    ):
        row = tree.reveal(reader.program.tree.index_of(name))
        tree.scrollTo(row)
        tree.customContextMenuRequested.emit(tree.visualRect(row).center())
        menu = QApplication.activePopupWidget()
        texts = {action.text() for action in menu.actions() if action.isVisible()}
        menu.close()
        assert texts >= some
        assert not texts & none


def test_actions_mean_nothing_where_no_row_of_the_shelf_is_chosen(reader, keeper):
    table = reader.window.actions_table
    keys = ("shelf-rename", "shelf-move", "shelf-up", "shelf-down", "shelf-remove", "shelf-properties")
    assert not any(table[key].isEnabled() for key in keys)
    assert table["shelf-folder"].isEnabled()
    keeper.choose("Beta")
    assert all(table[key].isEnabled() for key in keys)
    reader.program.reading.open_topic(reader.program.library.topics(f"{keeper.ids['Beta']}/title")[0].id)
    assert [key for key in keys if table[key].isEnabled()] == ["shelf-properties"]
