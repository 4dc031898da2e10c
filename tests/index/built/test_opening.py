"""Opening: the bundled library if it is good, else one from the cache, else one built now, else a stale one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from index.built.build import build
from index.built.build_progress import Step, unreported
from index.built.manifest import FORMAT_VERSION, MANIFEST_NAME
from index.built.opening import LibraryPlaces, Opened, Rebuilt, open_library
from index.built.publishing import exclusive
from index.errors import BuildCancelledError, BuiltLibraryError, ContentError


@pytest.fixture
def places(tmp_path: Path, library_source: Path) -> LibraryPlaces:
    """Return places where nothing is built yet, below parent folders that are missing too."""
    return LibraryPlaces(tmp_path / "program" / "built", library_source, tmp_path / "home" / "of" / "cache")


@pytest.fixture
def bundled(places: LibraryPlaces) -> LibraryPlaces:
    build(places.source, places.built)
    return places


def opening(places: LibraryPlaces, step: Step = unreported) -> Opened:
    """Open a library and close it again; what it says of itself stays known."""
    opened = open_library(places, step)
    opened.library.close()
    return opened


def edit(places: LibraryPlaces) -> None:
    """Change the source, not its meaning."""
    with (places.source / "states.toml").open("a") as file:
        file.write("\n")


def spoil(places: LibraryPlaces) -> None:
    (places.source / "library.toml").write_text("title = 3")


def summary(opened: Opened) -> tuple[Path, Rebuilt]:
    assert opened.problem is None
    return opened.library.folder.parent, opened.rebuilt


def test_a_fresh_bundled_library_is_opened_as_it_is(bundled: LibraryPlaces) -> None:
    opened = opening(bundled)
    assert summary(opened) == (bundled.built.parent, Rebuilt.NO)
    assert not bundled.cache.parent.parent.exists()


def test_a_missing_one_is_built_into_the_cache_once(places: LibraryPlaces) -> None:
    assert summary(opening(places)) == (places.cache, Rebuilt.MISSING)
    assert summary(opening(places)) == (places.cache, Rebuilt.NO)


def test_a_stale_one_is_rebuilt_and_left_alone(bundled: LibraryPlaces) -> None:
    edit(bundled)
    assert summary(opening(bundled)) == (bundled.cache, Rebuilt.STALE)
    assert summary(opening(bundled)) == (bundled.cache, Rebuilt.NO)


def test_one_of_another_format_is_stale(bundled: LibraryPlaces) -> None:
    (bundled.built / MANIFEST_NAME).write_text(f'{{"format": {FORMAT_VERSION + 1}}}')
    assert summary(opening(bundled)) == (bundled.cache, Rebuilt.STALE)


def test_a_damaged_cache_is_rebuilt(places: LibraryPlaces) -> None:
    folder = opening(places).library.folder
    (folder / "extra").touch()
    assert summary(opening(places)) == (places.cache, Rebuilt.DAMAGED)
    assert sorted(path.name for path in folder.iterdir()) == ["library.sqlite", "manifest.json", "whoosh"]


def test_the_newest_two_stay_in_the_cache_and_no_leftovers(places: LibraryPlaces) -> None:
    kept = [opening(places).library.folder]
    for _ in range(3):
        edit(places)
        (places.cache / f".{kept[-1].name}.0123abcd.scrap").mkdir()
        os.utime(kept[-1], (len(kept), len(kept)))
        kept.append(opening(places).library.folder)
    assert sorted(places.cache.iterdir()) == sorted(kept[-2:])


def test_other_things_in_the_cache_stay(places: LibraryPlaces) -> None:
    for name in ("pictures", ".hidden"):
        (places.cache / name).mkdir(parents=True)
    opening(places)
    assert {"pictures", ".hidden"} < {path.name for path in places.cache.iterdir()}


def test_mistakes_in_the_source_leave_a_stale_library_to_read(bundled: LibraryPlaces) -> None:
    spoil(bundled)
    opened = opening(bundled)
    assert (opened.library.folder, opened.rebuilt) == (bundled.built, Rebuilt.NO)
    assert isinstance(opened.problem, ContentError)


def test_the_newest_stale_library_is_taken(bundled: LibraryPlaces) -> None:
    edit(bundled)
    newest = opening(bundled).library.folder
    os.utime(bundled.built / MANIFEST_NAME, (1, 1))
    spoil(bundled)
    assert opening(bundled).library.folder == newest


def test_a_damaged_stale_library_is_never_opened(bundled: LibraryPlaces) -> None:
    spoil(bundled)
    (bundled.built / "extra").touch()
    with pytest.raises(BuiltLibraryError, match="its source files have mistakes, the first being "):
        opening(bundled)


def test_a_program_without_its_source_files_still_opens(bundled: LibraryPlaces) -> None:
    shutil.rmtree(bundled.source)
    opened = opening(bundled)
    assert opened.library.folder == bundled.built
    assert isinstance(opened.problem, ContentError)


@pytest.mark.parametrize("name", ["cache", "cache/deeper"])
def test_a_cache_that_cannot_be_written_means_a_temporary_library(places: LibraryPlaces, name: str) -> None:
    places.cache.parent.mkdir(parents=True)
    places.cache.write_text("a file stands where the folder should be")
    opened = opening(LibraryPlaces(places.built, places.source, places.cache.parent / name))
    assert (opened.rebuilt, opened.library.title) == (Rebuilt.MISSING, "Small Library")
    assert "nothing could be written there" in str(opened.problem)
    assert places.cache.is_file()


def test_a_temporary_library_ends_with_the_program(places: LibraryPlaces, tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from index.built.opening import LibraryPlaces, open_library\n"
        "print(open_library(LibraryPlaces(*map(Path, sys.argv[1:]))).library.folder)"
    )
    file = tmp_path / "file"
    file.touch()
    command = [sys.executable, "-c", script, places.built, places.source, file]
    folder = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    assert Path(folder).name.startswith(f"{FORMAT_VERSION}-")
    assert not Path(folder).parent.exists()


def test_nowhere_to_write_is_one_plain_sentence(
    places: LibraryPlaces, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "file"))
    with pytest.raises(BuiltLibraryError) as caught:
        opening(LibraryPlaces(places.built, places.source, tmp_path / "file" / "cache"))
    assert str(tmp_path / "file" / "cache") in str(caught.value)
    assert "\n" not in str(caught.value)


def test_nowhere_to_write_but_a_stale_library_to_read(
    bundled: LibraryPlaces, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(bundled)
    (tmp_path / "file").touch()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "file"))
    opened = opening(LibraryPlaces(bundled.built, bundled.source, tmp_path / "file" / "cache"))
    assert opened.library.folder == bundled.built
    assert isinstance(opened.problem, BuiltLibraryError)


def test_a_cancelled_rebuild_leaves_a_stale_library_to_read(bundled: LibraryPlaces) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise BuildCancelledError("Stopped.")

    edit(bundled)
    opened = opening(bundled, cancel)
    assert opened.library.folder == bundled.built
    assert isinstance(opened.problem, BuildCancelledError)


def test_a_program_stuck_in_building_does_not_stop_us(places: LibraryPlaces, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = opening(places).library.folder
    shutil.rmtree(folder)
    monkeypatch.setattr("index.built.rebuilding.PATIENCE", 0)
    with exclusive(folder):
        opened = opening(places)
    assert opened.library.folder.parent != places.cache
    assert "another program is building it" in str(opened.problem)


def test_many_programs_at_once_share_one_library(places: LibraryPlaces) -> None:
    script = (
        "import sys; from pathlib import Path; from index.built.opening import LibraryPlaces, open_library\n"
        "opened = open_library(LibraryPlaces(*map(Path, sys.argv[1:])))\n"
        "print(opened.library.folder, opened.problem, len(opened.library.page(1).blocks))"
    )
    command = [sys.executable, "-c", script, places.built, places.source, places.cache]
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    answers = {program.communicate()[0] for program in programs}
    assert len(answers) == 1
    assert " None " in answers.pop()
    assert len(list(places.cache.iterdir())) == 1
