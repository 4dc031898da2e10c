"""Several documents or folders of the shelf are chosen together, by keys and mouse, and dealt with at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.index.shelf.made_shelf import imported
from viewer.kit.roles import TopicRole

NAMES = ("Alpha", "Beta", "Gamma", "Delta")
CONTROL, SHIFT, PLAIN = (
    *(Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier),
    Qt.KeyboardModifier.NoModifier,
)


class Keeper:
    """A reader with four documents and two folders on the shelf."""

    def __init__(self, reader) -> None:
        self.reader, self.tree = reader, reader.window.contents.tree
        self.shelf = reader.program.shelf.opened.shelf
        for name in ("Treaties", "Notes"):
            self.shelf.make_folder(name)
        data = reader.program.paths.data
        added = [self.shelf.add(data / f"{each}.pdf", imported(each, "Words.", each)) for each in NAMES]
        self.topics = {name: f"shelf:{name}" for name in ("Treaties", "Notes")}
        self.topics |= {each.name: f"{each.id}/title" for each in added}
        reader.features.shelf.refresh()
        self.tree.setFocus()

    def click(self, name: str, held: Qt.KeyboardModifier = PLAIN) -> None:
        topic = self.topics.get(name, name)
        row = self.tree.reveal(self.reader.program.tree.index_of(topic))
        self.tree.scrollTo(row)
        at = self.tree.visualRect(row).center()
        QTest.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, held, at)

    @property
    def read(self) -> str:
        """The title of what is being read."""
        return self.reader.window.text_area.breadcrumb.here

    @property
    def chosen(self) -> list[str]:
        return [row.data() for row in self.tree.chosen]

    @property
    def order(self) -> list[str]:
        names = self.shelf.folders()
        return [
            *(f"{name}: {[each.name for each in self.shelf.documents(name)]}" for name in names),
            *(each.name for each in self.shelf.documents("")),
        ]


@pytest.fixture
def keeper(reader):
    return Keeper(reader)


def test_rows_are_chosen_by_click_and_key_and_none_of_several_is_opened(keeper):
    keeper.click("Alpha")
    keeper.click("Gamma", CONTROL)
    assert (keeper.chosen, keeper.read) == (["Alpha", "Gamma"], "Alpha")
    keeper.click("Gamma", CONTROL)
    keeper.click("Delta", SHIFT)
    assert len(keeper.chosen) > 1
    keeper.click("Beta")
    assert (keeper.chosen, keeper.read) == (["Beta"], "Beta")
    keeper.reader.press("Shift+Down", "Shift+Down")
    assert (keeper.chosen, keeper.read) == (["Beta", "Gamma", "Delta"], "Beta")
    keeper.reader.press("Ctrl+A")
    assert keeper.chosen == list(NAMES)
    keeper.click("Notes")
    keeper.reader.press("Ctrl+A")
    assert keeper.chosen == ["Treaties", "Notes"]


def test_rows_of_one_kind_alone_are_chosen_together(keeper):
    first = keeper.reader.program.tree.index(0, 0).data(TopicRole).id
    pairs = ((first, "Alpha"), ("Alpha", first), ("Alpha", "Notes"), ("Notes", "Alpha"), ("Alpha", "shelf:"))
    for begun, other in pairs:
        for held in (CONTROL, SHIFT):
            keeper.click(begun)
            keeper.click(other, held)
            kinds = {keeper.tree.kind_of(row) for row in keeper.tree.chosen}
            assert len(kinds) <= 1
            assert len(keeper.chosen) == 1 or "" not in kinds
    keeper.click(first)
    keeper.reader.press("Ctrl+A")
    assert len(keeper.chosen) == 1


def test_several_are_removed_and_moved_at_once_and_come_back_in_one_step(keeper):
    before = keeper.order
    keeper.click("Alpha")
    keeper.click("Gamma", CONTROL)
    keeper.reader.press("Delete")
    assert keeper.order[2:] == ["Beta", "Delta"]
    assert "2 documents are off your shelf" in keeper.reader.window.statusBar().currentMessage()
    assert keeper.chosen == ["Delta"]
    keeper.reader.press("Ctrl+Z")
    assert keeper.order == before
    keeper.click("Beta")
    keeper.click("Delta", CONTROL)
    keeper.reader.features.shelving.menu._move(keeper.reader.features.shelving.menu._chosen, "Notes")
    assert keeper.order == ["Treaties: []", "Notes: ['Beta', 'Delta']", "Alpha", "Gamma"]
    assert keeper.chosen == ["Beta", "Delta"]
    keeper.reader.press("Ctrl+Z")
    assert keeper.order == before


def test_what_can_be_done_with_several_is_offered_and_nothing_else(keeper):
    table = keeper.reader.window.actions_table

    def offered() -> set[str]:
        return {key for key in ("rename", "move", "up", "down", "remove") if table[f"shelf-{key}"].isEnabled()}

    keeper.click("Alpha")
    assert offered() == {"rename", "move", "up", "down", "remove"}
    keeper.click("Beta", CONTROL)
    assert offered() == {"move", "remove"}
    keeper.click("Notes")
    keeper.click("Treaties", CONTROL)
    assert offered() == {"remove"}
    keeper.reader.press("Delete", "Ctrl+Z")
    assert keeper.order[:2] == ["Treaties: []", "Notes: []"]


def test_several_are_searched_together(keeper):
    keeper.reader.program.shelf.opened.finding.refresh()
    keeper.click("Alpha")
    keeper.click("Gamma", CONTROL)
    keeper.reader.type("words")
    box = keeper.reader.found.scope
    box.setCurrentIndex(box.findText("2 documents chosen in the contents"))
    wanted = {keeper.topics[name].partition("/")[0] for name in ("Alpha", "Gamma")}
    keeper.reader.wait(lambda: {result.partition("/")[0] for result in keeper.reader.results} == wanted)


def test_what_is_chosen_stays_so_when_the_shelf_changes(keeper):
    keeper.click("Alpha")
    keeper.click("Gamma", CONTROL)
    keeper.shelf.add(keeper.reader.program.paths.data / "e.pdf", imported("Epsilon", "Words."))
    keeper.reader.features.shelf.refresh()
    assert keeper.chosen == ["Alpha", "Gamma"]
