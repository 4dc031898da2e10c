"""The shelf: documents added, recognised, ordered, renamed, removed and added again."""

import os
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from index.built.publishing import exclusive
from index.importing.imported import ImportedBlock
from index.origin import is_own
from index.shelf.shelf import Shelf
from index.shelf.shelved import Recognised, ShelfError, ShelfProblem
from index.values import replace
from tests.index.shelf.made_shelf import TREATY, imported, made_file, opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return made_file(tmp_path)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return opened(tmp_path)[0]


def test_a_shelf_that_is_not_used_writes_nothing(shelf: Shelf, tmp_path: Path) -> None:
    assert (shelf.documents(), shelf.folders(), shelf.exists) == ((), (), False)
    assert list(tmp_path.iterdir()) == []


def test_what_is_added_is_there_after_the_next_start(shelf: Shelf, tmp_path: Path, file: Path) -> None:
    added = shelf.add(file, imported("Treaty", *TREATY), folder="Treaties")
    again = opened(tmp_path)[0]
    assert again.documents() == again.documents("Treaties") == (added,)
    assert again.folders() == ("Treaties",)
    assert again.extraction(added.id).document == imported("Treaty", *TREATY)
    assert (added.name, added.pages, added.passages, is_own(added.id)) == ("Treaty", 2, 3, True)


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_only_the_reader_can_open_it(shelf: Shelf, tmp_path: Path, file: Path) -> None:
    before = os.umask(0)
    shelf.add(file, imported("Treaty", *TREATY))
    os.umask(before)
    made = [tmp_path / "data" / "shelf", *(tmp_path / "data" / "shelf").rglob("*")]
    assert {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in made} == {0}


def test_the_same_file_is_taken_once(shelf: Shelf, file: Path) -> None:
    added = shelf.add(file, imported("Treaty", *TREATY))
    found = shelf.recognise(file.with_name("copy.pdf"), imported("Treaty", *TREATY))
    assert found is not None
    assert (found.document, found.by) == (added, Recognised.SAME_FILE)
    assert shelf.add(file.with_name("copy.pdf"), imported("Treaty", *TREATY)) == added
    assert shelf.documents() == (added,)


def test_the_same_file_read_in_another_way_takes_its_place(shelf: Shelf, file: Path) -> None:
    added = shelf.add(file, imported("Treaty", *TREATY))
    again = shelf.add(file, imported("Treaty", *TREATY), edition_of=added.id)
    assert shelf.documents() == (again,)
    assert again.revision != added.revision


@pytest.mark.parametrize(
    ("name", "title", "texts", "by"),
    [
        ("treaty.pdf", "Another", ["All else."], Recognised.PLACE),
        ("other.pdf", "Treaty", [*TREATY, "Annex."], Recognised.WORDS),
        ("other.pdf", "Treaty", ["All else."], None),
        ("other.pdf", "Another", [*TREATY, "Annex."], None),
    ],
)
def test_a_new_edition_is_recognised(
    shelf: Shelf, file: Path, name: str, title: str, texts: list[str], by: Recognised | None
) -> None:
    shelf.add(file, imported("Treaty", *TREATY))
    found = shelf.recognise(file.with_name(name), imported(title, *texts))
    assert (found.by if found else None) == by


def test_a_new_edition_takes_the_place_and_the_ids_of_the_old_one(shelf: Shelf, tmp_path: Path, file: Path) -> None:
    reading = opened(tmp_path)[2]
    old = shelf.add(file, imported("Treaty", *TREATY), folder="Treaties")
    shelf.rename(old.id, "My treaty")
    with reading.open(old.id) as library:
        before = [block.id for block in library.page(1).blocks]
    changed = ["# Part one", "The notary of Geneva mediates.", *TREATY[2:]]
    new = shelf.add(file, imported("Treaty, revised", *changed), edition_of=old.id)
    with reading.open(old.id) as library:
        assert [block.id for block in library.page(1).blocks] == before
        assert library.block(before[2]).text == "The notary of Geneva mediates."  # type: ignore[union-attr]
    assert shelf.documents() == (new,)
    assert (new.id, new.slot, new.folder, new.name) == (old.id, old.slot, "Treaties", "My treaty")


def test_a_removed_document_has_its_ids_again_when_it_is_added_again(shelf: Shelf, tmp_path: Path, file: Path) -> None:
    first = shelf.add(file, imported("Treaty", *TREATY))
    shelf.remove([first.id])
    assert shelf.documents() == ()
    assert not list((tmp_path / "data" / "shelf" / "documents").iterdir())
    assert "reaty" not in (tmp_path / "data" / "shelf" / "shelf.json").read_text(encoding="utf-8")
    assert shelf.add(file.with_name("copy.pdf"), imported("Other", "Else.")).id != first.id
    assert shelf.add(file, imported("Treaty", *TREATY)).id == first.id


def test_documents_and_folders_are_named_and_ordered(shelf: Shelf, file: Path) -> None:
    a, b, c = (shelf.add(file.with_name(name), imported(name, name)).id for name in "abc")
    shelf.make_folder("Empty")
    shelf.move([c, a], "Used", before=b)
    shelf.rename(a, "  First ")
    shelf.rename_folder("Used", "Read")
    shelf.order_folders(["Read", "Unknown"])
    assert [(each.id, each.folder, each.name) for each in shelf.documents()] == [
        (c, "Read", "c"),
        (a, "Read", "First"),
        (b, "", "b"),
    ]
    assert shelf.folders() == ("Read", "Empty")
    shelf.remove_folder("Read")
    shelf.rename(a, "")
    assert {(each.folder, each.name) for each in shelf.documents()} == {("", "a"), ("", "b"), ("", "c")}


@pytest.mark.parametrize("name", ["", " ", "\n", "a" * 201, "Taken"])
def test_names_that_are_none_are_refused(shelf: Shelf, name: str) -> None:
    shelf.make_folder("Taken")
    with pytest.raises(ShelfError) as refused:
        shelf.make_folder(name)
    assert refused.value.problem is ShelfProblem.NOT_A_NAME
    assert shelf.folders() == ("Taken",)


def test_a_file_that_was_changed_since_is_noticed(shelf: Shelf, file: Path) -> None:
    added = shelf.add(file, imported("Treaty", *TREATY))
    assert not shelf.has_changed(added.id)
    file.write_text("changed", encoding="utf-8")
    assert shelf.has_changed(added.id)
    file.unlink()
    assert not shelf.has_changed(added.id)


def test_what_another_program_adds_is_seen(shelf: Shelf, tmp_path: Path, file: Path) -> None:
    assert shelf.documents() == ()
    added = opened(tmp_path)[0].add(file, imported("Treaty", *TREATY))
    assert shelf.documents() == (added,)


class _SlowBlocks(tuple[ImportedBlock, ...]):
    """Blocks that are written only when the test goes on."""

    began, go_on = Event(), Event()

    def __iter__(self) -> Iterator[ImportedBlock]:
        self.began.set()
        assert self.go_on.wait(60)
        return super().__iter__()


def test_those_who_read_do_not_wait_for_a_document_that_is_being_written(shelf: Shelf, file: Path) -> None:
    first, slow = shelf.add(file, imported("Treaty", *TREATY)), imported("Other", "Else.")
    slow = replace(slow, blocks=_SlowBlocks(slow.blocks))
    with ThreadPoolExecutor() as others:
        adding = others.submit(shelf.add, file.with_name("other.pdf"), slow)
        assert _SlowBlocks.began.wait(60)
        reading = others.submit(shelf.documents)
        try:
            assert reading.result(60) == (first,)
        finally:
            _SlowBlocks.go_on.set()
        second = adding.result(60)
    assert shelf.documents() == (first, second)


def test_what_another_program_has_not_named_yet_is_not_there(shelf: Shelf, tmp_path: Path, file: Path) -> None:
    first = shelf.add(file, imported("Treaty", *TREATY))
    second = shelf.add(file.with_name("other.pdf"), imported("Other", "Else."), folder="Folder")
    named = tmp_path / "data" / "shelf" / "shelf.json"
    both = named.read_bytes()
    named.write_bytes(both.replace(second.id.encode(), b"doc-00000000"))
    with exclusive(named):
        assert second.id not in [each.id for each in shelf.documents()]
    assert second.id in [each.id for each in shelf.documents()]
    named.write_bytes(both)
    assert shelf.documents() == (first, second)
