"""A flat tree is used like Qt's own, and says of every row what it is."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTreeView

from viewer.kit.widgets.flat_tree_view import FlatTreeView

Key = Qt.Key
KEYS = (Key.Key_Down, Key.Key_Up, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_Plus)
KEYS += (Key.Key_Minus, Key.Key_PageDown, Key.Key_Right, Key.Key_Down)


def _branch(title: str, depth: int, chance: random.Random) -> QStandardItem:
    item = QStandardItem(title)
    for number in range(chance.randrange(4) if depth else 0):
        item.appendRow(_branch(f"{chance.choice('abc')}{number} in {title}", depth - 1, chance))
    return item


def _tree(seed: int) -> QStandardItemModel:
    model, chance = QStandardItemModel(), random.Random(seed)
    for number in range(5):
        model.appendRow(_branch(f"{chance.choice('abc')}{number}", 3, chance))
    return model


def _every(model: QStandardItemModel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    at = parent or QModelIndex()
    rows = [model.index(row, 0, at) for row in range(model.rowCount(at))]
    return [each for row in rows for each in (row, *_every(model, row))]


def _shown(view: QTreeView) -> list[str]:
    """Return what the rows of a view say, from its first on."""
    said, index = [], view.model().index(0, 0)
    while index.isValid():
        said.append(index.data())
        index = view.indexBelow(index)
    return said


def _on_screen(qtbot, view: QTreeView, model: QStandardItemModel, direction: Qt.LayoutDirection) -> QTreeView:
    view.setLayoutDirection(direction)
    view.setModel(model)
    view.resize(200, 120)
    qtbot.addWidget(view)
    view.show()
    view.setCurrentIndex(model.index(0, 0))
    return view


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("seed", range(8))
def test_every_key_does_what_it_does_in_a_tree_of_qt(qtbot, seed, direction):
    model, chance = _tree(seed), random.Random(seed)
    usual = _on_screen(qtbot, QTreeView(), model, direction)
    flat = _on_screen(qtbot, FlatTreeView(), model, direction)
    for key in chance.choices(KEYS, k=60):
        for view in (usual, flat):
            qtbot.keyClick(view, key)
        assert (flat.currentIndex().data(), _shown(flat)) == (usual.currentIndex().data(), _shown(usual)), key


@pytest.mark.parametrize("seed", range(4))
def test_letters_lead_to_the_next_row_that_begins_with_them(qtbot, seed):
    view = _on_screen(qtbot, FlatTreeView(), _tree(seed), Qt.LayoutDirection.LeftToRight)
    view.expandAll()
    qtbot.keyClicks(view, "b1")
    assert view.currentIndex().data() == next(each for each in _shown(view) if each.startswith("b1"))


def test_an_asterisk_opens_all_that_is_below_a_row(qtbot):
    model = _tree(1)
    view = _on_screen(qtbot, FlatTreeView(), model, Qt.LayoutDirection.LeftToRight)
    view.setCurrentIndex(root := next(row for row in _every(model) if model.hasChildren(row)))
    qtbot.keyClick(view, Qt.Key.Key_Asterisk)
    assert len(_shown(view)) == model.rowCount() + len(_every(model, root)) > model.rowCount() + 1


@pytest.fixture
def asked(qapp):
    """Let Qt keep what it says to assistive technology true, as it does while there is some."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.parametrize("seed", range(4))
def test_the_row_that_is_selected_is_said_to_be_whatever_is_open_and_whatever_comes_and_goes(qtbot, asked, seed):
    model, chance = _tree(seed), random.Random(seed)
    view = _on_screen(qtbot, FlatTreeView(), model, Qt.LayoutDirection.LeftToRight)
    QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    for turn in range(60):
        _change(model, view, chance, turn)
        view.executeDelayedItemsLayout()
        shown, selected, told = _said(view)
        assert shown == _shown(view)
        assert told == selected == [view.currentIndex().data()]


def _change(model: QStandardItemModel, view: FlatTreeView, chance: random.Random, turn: int) -> None:
    """Add or remove a row, open or close one, or go to one."""
    index = chance.choice(_every(model))
    match chance.randrange(5):
        case 0:
            model.itemFromIndex(index).appendRow(_branch(f"new {turn}", 1, chance))
        case 1 if len(_every(model)) > 10:
            model.removeRow(index.row(), index.parent())
        case 2:
            view.setExpanded(view.reveal(index), not view.isExpanded(index))
        case _:
            view.setCurrentIndex(index)
            assert view.currentIndex().data() == index.data()


def _said(view: FlatTreeView) -> tuple[list[str], list[str], list[str]]:
    """Return the names of the rows, of those that say that they are selected, and of those that the tree says are."""
    tree, name = QAccessible.queryAccessibleInterface(view), QAccessible.Text.Name
    rows = [row for row in map(tree.child, range(tree.childCount())) if row.role() is QAccessible.Role.TreeItem]
    selected = [row.text(name) for row in rows if row.state().selected]
    return (
        [row.text(name) for row in rows],
        selected,
        [row.text(name) for row in tree.selectionInterface().selectedItems()],
    )


def test_what_was_open_below_a_row_is_open_again_with_it(qtbot):
    model = _tree(1)
    view = _on_screen(qtbot, FlatTreeView(), model, Qt.LayoutDirection.LeftToRight)
    view.expandAll()
    before = _shown(view)
    assert len(before) == len(_every(model)) > 10
    for row in range(model.rowCount()):
        view.collapse(model.index(row, 0))
    assert len(_shown(view)) == model.rowCount()
    for row in range(model.rowCount()):
        view.expand(model.index(row, 0))
    assert _shown(view) == before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_click_on_the_sign_opens_and_closes_a_row_and_chooses_nothing(qtbot, direction):
    model = QStandardItemModel()
    model.appendRow(QStandardItem("other"))
    model.appendRow(item := QStandardItem("above"))
    item.appendRow(QStandardItem("below"))
    view = _on_screen(qtbot, FlatTreeView(), model, direction)
    view.step = 20
    row = view.visualRect(view.row_of(item.index()))
    sign = QPoint(190 if view.isRightToLeft() else 10, row.center().y())
    assert row.contains(sign)
    with qtbot.assertNotEmitted(view.clicked):
        for shown in (["other", "above", "below"], ["other", "above"]):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=sign)
            assert _shown(view) == shown
    assert view.currentIndex().data() == "other"


def test_closing_a_row_over_the_current_one_makes_it_the_current_one(qtbot):
    model, told = _tree(1), []
    view = _on_screen(qtbot, FlatTreeView(), model, Qt.LayoutDirection.LeftToRight)
    view.setCurrentIndex(next(each for each in _every(model) if each.parent().parent().isValid()))
    view.selectionModel().selectionChanged.connect(lambda *_: told.append(view.folding))
    root = next(row for row in _every(model) if not row.parent().isValid() and view.isExpanded(row))
    view.collapse(root)
    QApplication.processEvents()
    assert view.currentIndex().data() == root.data()
    assert told[:1] == [True]
