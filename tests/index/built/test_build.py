"""Building: the same source gives the same bytes, and if anything fails the old library stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from index.built.build import build
from index.built.library import Library
from index.built.manifest import Condition, examine, source_fingerprint
from index.content.loader import load
from index.errors import BuildCancelledError, BuiltLibraryError, ContentError


def everything(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "place").mkdir()
    return tmp_path / "place" / "built"


@pytest.fixture
def old(target: Path, library_source: Path) -> dict[str, bytes]:
    """Build a library at the target and return its bytes."""
    build(library_source, target)
    return everything(target.parent)


def cancel_at(count: int) -> Callable[[int, int], None]:
    steps = iter(range(count))

    def step(_done: int, _total: int) -> None:
        if next(steps, None) is None:
            raise BuildCancelledError

    return step


def test_a_built_library_holds_what_was_loaded(library_source: Path, target: Path) -> None:
    build(library_source, target)
    content = load(library_source)
    with Library(target) as library:
        assert tuple(library.block_at(block.row) for block in content.blocks) == content.blocks
        assert tuple(topic for block in content.topics if (topic := library.topic(block.id))) == content.topics
        assert library.arrangements() == content.arrangements


def test_it_is_fresh_until_its_source_changes(library_source: Path, target: Path) -> None:
    build(library_source, target)
    assert examine(target, source_fingerprint(library_source)) is Condition.FRESH
    (library_source / "library.toml").write_bytes((library_source / "library.toml").read_bytes() + b"\n")
    assert examine(target, source_fingerprint(library_source)) is Condition.STALE


def test_the_same_source_gives_the_same_bytes(library_source: Path, target: Path, old: dict[str, bytes]) -> None:
    build(library_source, target)
    assert everything(target.parent) == old


def test_nothing_else_is_left_beside_it(library_source: Path, target: Path) -> None:
    build(library_source, target)
    assert list(target.parent.iterdir()) == [target]


def test_steps_never_go_back(library_source: Path, target: Path) -> None:
    shares: list[float] = []
    build(library_source, target, lambda done, total: shares.append(done / total))
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


@pytest.mark.parametrize("count", range(20))
def test_cancelling_leaves_the_old_library_and_nothing_else(
    library_source: Path, target: Path, old: dict[str, bytes], count: int
) -> None:
    (library_source / "states.toml").write_bytes((library_source / "states.toml").read_bytes() + b"\n")
    try:
        build(library_source, target, cancel_at(count))
    except BuildCancelledError:
        assert everything(target.parent) == old
    else:
        assert list(target.parent.iterdir()) == [target]


def test_cancelling_the_first_build_leaves_nothing(library_source: Path, target: Path) -> None:
    with pytest.raises(BuildCancelledError):
        build(library_source, target, cancel_at(0))
    assert list(target.parent.iterdir()) == []


def test_mistakes_in_the_source_leave_the_old_library(
    library_source: Path, target: Path, old: dict[str, bytes]
) -> None:
    (library_source / "library.toml").write_text("title = 3")
    with pytest.raises(ContentError):
        build(library_source, target)
    assert everything(target.parent) == old


def test_leftovers_of_a_killed_build_are_removed(library_source: Path, target: Path) -> None:
    (target.parent / ".built.0123abcd.scrap").mkdir()
    (target.parent / ".built.lock").touch()
    build(library_source, target)
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("name", ["thesis.txt", "whoosh2"])
def test_a_folder_with_other_things_is_never_replaced(library_source: Path, target: Path, name: str) -> None:
    target.mkdir()
    (target / name).write_text("years of work")
    with pytest.raises(BuiltLibraryError, match=f"something else.*{name}"):
        build(library_source, target)
    assert everything(target.parent) == {f"built/{name}": b"years of work"}


def test_a_file_in_the_place_of_the_folder_is_an_error(library_source: Path, target: Path) -> None:
    target.write_text("years of work")
    with pytest.raises(BuiltLibraryError, match="Not a directory"):
        build(library_source, target)
    assert target.read_text() == "years of work"


@pytest.mark.parametrize("place", [".", "built", ".."])
def test_source_and_target_must_not_overlap(library_source: Path, place: str) -> None:
    before = everything(library_source)
    with pytest.raises(BuiltLibraryError, match="overlap"):
        build(library_source, library_source / place)
    assert everything(library_source) == before


def test_a_link_to_the_target_stays_a_link(library_source: Path, target: Path) -> None:
    link = target.with_name("link")
    link.symlink_to(target, target_is_directory=True)
    build(library_source, link)
    assert link.is_symlink()
    assert (target / "library.sqlite").exists()


def test_no_place_to_write_is_one_plain_sentence(library_source: Path) -> None:
    with pytest.raises(BuiltLibraryError) as caught:
        build(library_source, library_source / "library.toml" / "built")
    assert str(caught.value).startswith("The built library in ")
    assert "\n" not in str(caught.value)
