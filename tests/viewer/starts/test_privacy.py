"""Whatever the umask was: after a start nobody else can read what the reader made, set or searched for."""

from __future__ import annotations

import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from index.values import replace
from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_store import FILE_NAME, AnnotationStore
from viewer.settings.setting_specs import THEME
from viewer.settings.settings import Settings
from viewer.starts.installation import PORTABLE_DATA, PORTABLE_MARKER
from viewer.starts.paths import Paths
from viewer.starts.privacy import keep_private

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes of POSIX systems")


def open_to_others(folder: Path) -> list[str]:
    """Return everything in a folder that others may do something with, and itself."""
    found = [folder, *folder.rglob("*")]
    return [str(each.relative_to(folder)) for each in found if stat.S_IMODE(each.lstat().st_mode) & 0o077]


@pytest.fixture
def free_umask():
    before = os.umask(0)
    yield
    os.umask(before)


def test_what_a_whole_day_leaves_is_the_readers_alone(free_umask, home, start):
    home.chmod(0o755)
    program, _features = start()
    for key in ("bookmark", "highlight", "theme-dark", "new-tab"):
        program.window.actions_table[key].trigger()
    program.window.close()
    assert {"annotations.sqlite", "settings.ini"} <= {each.name for each in home.iterdir()}
    assert open_to_others(home) == []


def test_what_a_portable_copy_keeps_beside_it_is_private_too(free_umask, tmp_path):
    (tmp_path / PORTABLE_MARKER).touch()
    paths = Paths.default({}, tmp_path)
    Settings(paths.settings).set(THEME, "dark")
    with closing(AnnotationStore(paths.data / FILE_NAME)) as store:
        store.write((annotation(),))
    assert open_to_others(tmp_path / PORTABLE_DATA) == []


def test_an_earlier_day_is_closed_too(home):
    paths = Paths.default({"GOOD_OFFICES_HOME": str(home)})
    names = ("annotations.sqlite", "annotations.damaged-1.sqlite", "settings.ini", "logs/good-offices.log")
    for name in names:
        (home / name).parent.mkdir(exist_ok=True)
        (home / name).touch()
        (home / name).chmod(0o644)
    home.chmod(0o755)
    keep_private(paths)
    assert open_to_others(home) == []


def test_a_folder_that_holds_other_things_is_left_as_it_is(home):
    (home / "letter.txt").touch()
    home.chmod(0o755)
    keep_private(replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), logs=home / "logs"))
    assert stat.S_IMODE(home.stat().st_mode) == 0o755
