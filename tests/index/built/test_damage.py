"""Whatever happened to a built library, a reader gets a good one or one plain sentence."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.built.build import build
from index.built.opening import LibraryPlaces, Opened, Rebuilt, open_library
from index.errors import BuiltLibraryError

ROOT = Path(__file__).parents[3]


@pytest.fixture
def places(tmp_path: Path, library_source: Path) -> LibraryPlaces:
    places = LibraryPlaces(tmp_path / "built", library_source, tmp_path / "cache")
    build(places.source, places.built)
    return places


def opening(places: LibraryPlaces) -> Opened:
    """Open a library and close it again; what it says of itself stays known."""
    opened = open_library(places)
    opened.library.close()
    return opened


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def flip(file: Path, place: int | None = None) -> None:
    data = bytearray(file.read_bytes())
    data[(len(data) // 2 if place is None else place) % len(data)] ^= 0x80
    file.write_bytes(data)


@pytest.mark.parametrize("damage", [Path.unlink, truncate, flip])
def test_damage_to_any_file_means_a_rebuilt_library(places: LibraryPlaces, damage: Callable[[Path], None]) -> None:
    for file in files(places.built):
        whole = file.read_bytes()
        if not whole:
            continue
        damage(file)
        library = opening(LibraryPlaces(places.built, places.source, places.cache / file.name)).library
        assert (library.folder.parent, library.title) == (places.cache / file.name, "Small Library")
        file.write_bytes(whole)
    assert opening(places).rebuilt is Rebuilt.NO


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(number=st.integers(min_value=0), place=st.integers(min_value=0))
def test_one_flipped_byte_anywhere_is_noticed(places: LibraryPlaces, number: int, place: int) -> None:
    candidates = [file for file in files(places.built) if file.stat().st_size]
    file = candidates[number % len(candidates)]
    flip(file, place)
    try:
        assert opening(places).library.folder != places.built
    finally:
        flip(file, place)


def test_a_folder_in_the_place_of_a_file_means_a_rebuilt_library(places: LibraryPlaces) -> None:
    (places.built / "library.sqlite").unlink()
    (places.built / "library.sqlite").mkdir()
    assert opening(places).rebuilt is Rebuilt.DAMAGED


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with names")
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(places: LibraryPlaces) -> None:
    (places.built / "library.sqlite").unlink()
    os.mkfifo(places.built / "library.sqlite")
    assert opening(places).rebuilt is Rebuilt.DAMAGED


WATCHED = """
import os, sys
from pathlib import Path
from index.built.opening import LibraryPlaces, open_library

def watch(event, arguments):
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        sys.exit(f"{arguments[0]} was opened for writing")
    if event in ("os.mkdir", "os.rename", "os.remove", "os.chmod", "os.utime"):
        sys.exit(f"{event} {arguments}")
    if event == "sqlite3.connect" and not str(arguments[0]).endswith("?mode=ro&immutable=1"):
        sys.exit(f"SQLite may write to {arguments[0]}")

sys.addaudithook(watch)
library = open_library(LibraryPlaces(*map(Path, sys.argv[1:]))).library
library.arrangements(), library.page(1), library.state("us"), library.close()
"""


def run(script: str, places: LibraryPlaces, **options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-B", "-c", script, places.built, places.source, places.cache]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_opening_a_good_library_writes_nothing_anywhere(places: LibraryPlaces) -> None:
    done = run(WATCHED, places)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_read_only_folder_is_opened(places: LibraryPlaces) -> None:
    folders = [places.built, places.built / "whoosh", places.source]
    for path in [*files(places.built), *folders]:
        path.chmod(stat.S_IREAD | (stat.S_IEXEC if path.is_dir() else 0))
    try:
        assert opening(places).rebuilt is Rebuilt.NO
    finally:
        for folder in folders:
            folder.chmod(stat.S_IRWXU)


HEAVY = "whoosh|markdown_it|mdit_py_plugins|numpy|tempfile|PySide6"


def test_opening_a_good_library_imports_nothing_heavy(places: LibraryPlaces) -> None:
    imported = f"print(sorted(set('{HEAVY}'.split('|')) & set(sys.modules)))"
    script = "import sys; from pathlib import Path; from index.built.opening import LibraryPlaces, open_library\n"
    done = run(f"{script}open_library(LibraryPlaces(*map(Path, sys.argv[1:]))).library.page(1)\n{imported}", places)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


# The limit forbids files above a size, as a disk does that is nearly full.
CRAMPED = """
import resource, sys
from pathlib import Path
from index.errors import BuiltLibraryError
from index.search.indexing import write_index
from index.content.loader import load
from index.built.opening import LibraryPlaces, open_library

places = LibraryPlaces(*map(Path, sys.argv[1:]))
for limit in (0, 1, 100, 1000, 5000, 10_000, 20_000, 40_000, 60_000, 80_000, 10**7):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        opened = open_library(places)
    except BuiltLibraryError as error:
        assert "File too large" in str(error) or "disk" in str(error), error
        assert "\\n" not in str(error)
    else:
        assert opened.problem is None
        break
    left = list(places.cache.iterdir())
    assert not left, left
assert limit > 10_000, limit
print("opened at last")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of file sizes")
def test_a_full_disk_is_one_plain_sentence_and_leaves_nothing(places: LibraryPlaces, tmp_path: Path) -> None:
    done = run(CRAMPED, LibraryPlaces(tmp_path / "nowhere", places.source, places.cache))
    assert (done.stdout.strip(), done.stderr) == ("opened at last", "")


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of file sizes")
def test_a_full_disk_leaves_a_stale_library_to_read(places: LibraryPlaces) -> None:
    (places.source / "states.toml").write_bytes((places.source / "states.toml").read_bytes() + b"\n")
    script = (
        "import resource, sys; from pathlib import Path; from index.built.opening import LibraryPlaces, open_library\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, resource.RLIM_INFINITY))\n"
        "opened = open_library(LibraryPlaces(*map(Path, sys.argv[1:])))\n"
        "print(opened.library.folder, opened.problem)"
    )
    assert run(script, places).stdout.startswith(f"{places.built} The built library in {places.cache}")


def test_a_missing_library_without_source_is_one_plain_sentence(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    with pytest.raises(BuiltLibraryError) as caught:
        opening(LibraryPlaces(nowhere, nowhere, nowhere))
    assert "\n" not in str(caught.value)
