"""Search opens the build that is on screen and no other, even if it has been replaced since."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from index.built.build import build
from index.built.library import Library
from index.errors import LibraryError, ReplacedError
from index.search.searcher import Searcher


@pytest.fixture
def builds(tmp_path: Path, library_source: Path) -> tuple[Path, Path]:
    """Return the folders of two builds, the second of which says something more."""
    build(library_source, tmp_path / "built")
    states = library_source / "states.toml"
    states.write_text(states.read_text(encoding="utf-8").replace("Sweden", "Svea"), encoding="utf-8")
    build(library_source, tmp_path / "later")
    return tmp_path / "built", tmp_path / "later"


def seal_of(folder: Path) -> str:
    with Library(folder) as library:
        return library.seal


def test_the_build_on_screen_is_opened(builds: tuple[Path, Path]) -> None:
    folder, later = builds
    assert seal_of(folder) not in ("", seal_of(later))
    Searcher(folder, seal_of(folder)).close()


def test_another_build_in_its_place_is_not_opened(builds: tuple[Path, Path]) -> None:
    folder, later = builds
    sealed = seal_of(folder)
    shutil.rmtree(folder)
    with pytest.raises(ReplacedError):
        Searcher(folder, sealed)
    later.rename(folder)
    with pytest.raises(ReplacedError):
        Searcher(folder, sealed)


def test_no_mixture_of_two_builds_is_opened(builds: tuple[Path, Path], tmp_path: Path) -> None:
    folder, later = builds
    names = [file.relative_to(later) for file in sorted(later.rglob("*")) if file.is_file()]
    changed = [name for name in names if not _same(folder / name, later / name)]
    assert len(changed) > 1
    for name in changed:
        mixed = shutil.copytree(folder, tmp_path / "mixed", dirs_exist_ok=True)
        shutil.copyfile(later / name, mixed / name)
        with pytest.raises(LibraryError):
            Searcher(mixed, seal_of(folder))


def _same(one: Path, other: Path) -> bool:
    return one.exists() and one.read_bytes() == other.read_bytes()
