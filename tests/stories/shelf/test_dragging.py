"""Rows of the shelf are dragged: where they may be dropped, and what becomes of that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.index.shelf.made_shelf import imported
from viewer.shelf.dragging import ROW_TYPE, DropPlace, drop_place, row_data
from viewer.shelf.shelf_rows import ShelfRow

MOVE = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
A, B = ShelfRow(document="doc-0000000a", name="A"), ShelfRow(document="doc-0000000b", name="B")
C = ShelfRow(document="doc-0000000c", name="C")
TREATIES, NOTES, SHELF = ShelfRow(folder="Treaties"), ShelfRow(folder="Notes"), ShelfRow()


@pytest.mark.parametrize("lower", [False, True])
def test_documents_go_into_folders_and_beside_documents_and_folders_beside_folders(lower):
    for several in ((A,), (A, C)):
        assert drop_place(several, B, lower=lower) == DropPlace(B, after=lower)
        for over in (TREATIES, SHELF):
            assert drop_place(several, over, lower=lower) == DropPlace(over, into=True)
    assert drop_place((NOTES,), TREATIES, lower=lower) == DropPlace(TREATIES, after=lower)
    for dragged, over in ((A, A), (A, None), (NOTES, NOTES), (NOTES, A), (NOTES, SHELF), (NOTES, None)):
        assert drop_place((dragged,), over, lower=lower) is None
    assert drop_place((A, C), C, lower=lower) is None


class Mover:
    """A reader with three documents and two folders on the shelf, who drags them."""

    def __init__(self, reader) -> None:
        self.reader, self.tree = reader, reader.window.contents.tree
        self.shelf = reader.program.shelf.opened.shelf
        for name in ("Treaties", "Notes"):
            self.shelf.make_folder(name)
        for name in ("Alpha", "Beta", "Gamma"):
            self.shelf.add(reader.program.paths.data / f"{name}.pdf", imported(name, "Words.", name))
        reader.features.shelf.refresh()

    def row(self, name: str) -> ShelfRow:
        found = [each for each in self.shelf.documents() if each.name == name]
        return ShelfRow(document=found[0].id, name=name) if found else ShelfRow(folder=name, name=name)

    def drag(self, names: str, over: str, *, lower: bool = False) -> bool:
        """Let rows go over the upper or lower half of another one; return whether they were taken."""
        shown = self.tree.reveal(self.reader.program.tree.index_of(self.row(over).topic))
        self.tree.scrollTo(shown)
        rect = self.tree.visualRect(shown)
        at = QPoint(rect.center().x(), rect.bottom() - 2 if lower else rect.top() + 2)
        data = row_data(map(self.row, names.split()))
        action, *held = MOVE
        QApplication.sendEvent(self.tree.viewport(), QDragEnterEvent(at, action, data, *held))
        dropped = QDropEvent(QPointF(at), action, data, *held)
        QApplication.sendEvent(self.tree.viewport(), dropped)
        return dropped.isAccepted()

    @property
    def order(self) -> list[str]:
        folders = [
            f"[{name}] {' '.join(each.name for each in self.shelf.documents(name))}" for name in self.shelf.folders()
        ]
        return [*folders, *(each.name for each in self.shelf.documents(""))]


@pytest.fixture
def mover(reader):
    return Mover(reader)


def test_a_document_is_dragged_beside_others_into_a_folder_and_out(mover):
    assert mover.drag("Gamma", "Alpha")
    assert mover.order == ["[Treaties] ", "[Notes] ", "Gamma", "Alpha", "Beta"]
    assert mover.drag("Gamma", "Alpha", lower=True)
    assert mover.order[2:] == ["Alpha", "Gamma", "Beta"]
    assert mover.drag("Gamma", "Notes")
    assert mover.drag("Beta", "Gamma", lower=True)
    assert mover.order == ["[Treaties] ", "[Notes] Gamma Beta", "Alpha"]
    assert mover.drag("Gamma", "")
    assert mover.order == ["[Treaties] ", "[Notes] Beta", "Alpha", "Gamma"]
    mover.tree.setFocus()
    mover.reader.press("Ctrl+Z", "Ctrl+Z")
    assert mover.order == ["[Treaties] ", "[Notes] Gamma", "Alpha", "Beta"]


def test_several_documents_are_dragged_at_once_and_back_in_one_step(mover):
    before = mover.order
    assert mover.drag("Alpha Gamma", "Notes")
    assert mover.order == ["[Treaties] ", "[Notes] Alpha Gamma", "Beta"]
    mover.tree.setFocus()
    mover.reader.press("Ctrl+Z")
    assert mover.order == before
    assert mover.drag("Alpha Beta", "Gamma", lower=True)
    assert mover.order[2:] == ["Gamma", "Alpha", "Beta"]
    assert not mover.drag("Notes Gamma", "Beta")


def test_a_folder_is_dragged_among_folders_and_nowhere_else(mover):
    assert mover.drag("Notes", "Treaties")
    assert mover.order[:2] == ["[Notes] ", "[Treaties] "]
    assert mover.drag("Notes", "Treaties", lower=True)
    assert mover.order[:2] == ["[Treaties] ", "[Notes] "]
    assert not mover.drag("Notes", "Alpha")
    assert mover.order[:2] == ["[Treaties] ", "[Notes] "]


def test_a_row_that_is_pulled_is_dragged_and_no_other(mover, monkeypatch):
    dragged = []
    monkeypatch.setattr(
        "viewer.shelf.dragging.QDrag.exec",
        lambda drag, _action: dragged.append(bytes(drag.mimeData().data(ROW_TYPE).data()).decode()),
    )
    for row, pulled in ((mover.row("Beta"), 1), (mover.row("Notes"), 2), (ShelfRow(), 2)):
        rect = mover.tree.visualRect(mover.tree.reveal(mover.reader.program.tree.index_of(row.topic)))
        for kind, way in ((QEvent.Type.MouseButtonPress, 0), (QEvent.Type.MouseMove, 60)):
            at = QPointF(rect.center() + QPoint(way, 0))
            left = Qt.MouseButton.LeftButton
            QApplication.sendEvent(mover.tree.viewport(), QMouseEvent(kind, at, at, left, left, MOVE[2]))
        assert len(dragged) == pulled
    assert dragged == [mover.row("Beta").topic, "shelf:Notes"]
