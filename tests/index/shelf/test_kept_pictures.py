"""Pictures lie in the one file of their document: private, removed and put back with it, known again by themselves."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from index.model import Block
from index.shelf.identity import identities, names_of
from index.shelf.shelf import Shelf
from index.shelf.shelf_reading import ShelfReading
from index.shelf.shelved import ShelfError
from tests.index.shelf.made_shelf import made_file, opened, pictured

ONE, OTHER, NEW = b"one" * 99, b"other" * 50, b"new" * 10


def figures(reading: ShelfReading, document: str) -> list[Block]:
    library = reading.open(document)
    try:
        return [block for block in library.page(1).blocks if block.origin.picture]
    finally:
        library.close()


def shown(shelf: Shelf, reading: ShelfReading, document: str) -> list[bytes | None]:
    return [shelf.picture(block) for block in figures(reading, document)]


def files(folder: Path) -> list[Path]:
    return sorted((folder / "data" / "shelf" / "documents").iterdir())


def test_each_figure_has_its_picture_and_the_file_is_private(tmp_path: Path) -> None:
    shelf, _, reading = opened(tmp_path)
    added = shelf.add(made_file(tmp_path), pictured("Treaty", ONE, OTHER))
    assert shown(shelf, reading, added.id) == [ONE, OTHER]
    assert shelf.extraction(added.id).document.drawn == ()
    (file,) = files(tmp_path)
    assert os.name != "posix" or stat.S_IMODE(file.stat().st_mode) == 0o600
    assert ONE in file.read_bytes()


def test_they_go_with_the_document_and_come_back_with_it(tmp_path: Path) -> None:
    shelf, _, reading = opened(tmp_path)
    added = shelf.add(made_file(tmp_path), pictured("Treaty", ONE))
    before = shelf.state()
    shelf.remove([added.id], spared=True)
    assert shelf.put_back(before) == ()
    assert shown(shelf, reading, added.id) == [ONE]
    shelf.remove([added.id])
    shelf.forget_removed()
    assert files(tmp_path) == []


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data + b"x", lambda data: data[:-9]])
def test_a_file_that_lost_a_byte_of_a_picture_is_damaged(tmp_path: Path, damage) -> None:
    shelf, _, _ = opened(tmp_path)
    added = shelf.add(made_file(tmp_path), pictured("Treaty", ONE))
    (file,) = files(tmp_path)
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(ShelfError):
        shelf.extraction(added.id)


def test_a_picture_with_other_bytes_is_not_shown(tmp_path: Path) -> None:
    shelf, _, reading = opened(tmp_path)
    added = shelf.add(made_file(tmp_path), pictured("Treaty", ONE))
    (block,) = figures(reading, added.id)
    (file,) = files(tmp_path)
    file.write_bytes(file.read_bytes()[:-1] + b"!")
    with pytest.raises(ShelfError):
        shelf.picture(block)


def test_a_picture_without_words_is_known_again_when_another_comes_before_it() -> None:
    before, after = (names_of(identities(pictured("Treaty", *some))) for some in ((ONE, OTHER), (NEW, ONE, OTHER)))
    assert after[2:] == before[1:]
    assert len(set(after)) == 4
