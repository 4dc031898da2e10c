"""The shelf as it was: names, folders, order and removed documents come back, and nothing new is lost by that."""

from pathlib import Path

import pytest

from index.shelf.shelf import Shelf
from tests.index.shelf.made_shelf import TREATY, imported, made_file, opened


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = opened(tmp_path)[0]
    for name in "abc":
        shelf.add(
            made_file(tmp_path, f"{name}.pdf"), imported(name, *TREATY, name), folder="Used" if name == "b" else ""
        )
    return shelf


def kept(tmp_path: Path) -> int:
    return len(list((tmp_path / "data" / "shelf" / "documents").iterdir()))


def test_every_change_can_be_taken_back(shelf: Shelf, tmp_path: Path) -> None:
    before, (a, b, c) = shelf.state(), (each.id for each in shelf.documents())
    for change in (
        lambda: shelf.rename(a, "Another"),
        lambda: shelf.move([a], "New", before=c),
        lambda: shelf.rename_folder("Used", "Read"),
        lambda: shelf.remove_folder("Used"),
        lambda: shelf.make_folder("Empty"),
        lambda: shelf.remove([a, b], spared=True),
    ):
        change()
        assert shelf.state() != before
        assert shelf.put_back(before) == ()
        after = shelf.state()
        assert [(each.id, each.name, each.folder) for each in after.documents] == [
            (each.id, each.name, each.folder) for each in before.documents
        ]
        assert after.folders == before.folders
        assert shelf.extraction(a).document.title == "a"
        assert len({each.slot for each in after.documents}) == 3


def test_what_came_since_stays(shelf: Shelf, tmp_path: Path) -> None:
    before, first = shelf.state(), shelf.documents()[0]
    shelf.remove([first.id], spared=True)
    new = shelf.add(made_file(tmp_path, "d.pdf"), imported("d", "All else."), folder="Later")
    shelf.put_back(before)
    assert [each.title for each in shelf.documents()] == ["a", "b", "c", "d"]
    assert shelf.folders() == ("Used", "Later")
    assert len({each.slot for each in shelf.documents()}) == 4
    assert shelf.document(new.id).slot == new.slot


def test_a_document_that_was_removed_for_good_is_told(shelf: Shelf, tmp_path: Path) -> None:
    before, first = shelf.state(), shelf.documents()[0]
    shelf.remove([first.id], spared=True)
    assert kept(tmp_path) == 3
    shelf.forget_removed()
    assert kept(tmp_path) == 2
    assert shelf.put_back(before) == (first,)
    again = shelf.add(made_file(tmp_path, "a.pdf"), imported("a", *TREATY, "a"))
    assert again.id == first.id


def test_another_program_clears_away_what_is_spared_here(shelf: Shelf, tmp_path: Path) -> None:
    before, first = shelf.state(), shelf.documents()[0]
    shelf.remove([first.id], spared=True)
    opened(tmp_path)[0].make_folder("Elsewhere")
    assert kept(tmp_path) == 2
    assert shelf.put_back(before) == (first,)
    assert shelf.folders() == ("Used",)
