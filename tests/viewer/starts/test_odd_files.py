"""Whatever lies in the place of the files that a start reads or writes, the window opens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.odd_files import put
from tests.stories.conftest import ROOT
from viewer.starts.hand_over import channel_place
from viewer.starts.paths import Paths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kinds of files of POSIX systems")
PATIENCE = 120  # seconds, in which a start that waits for a pipe would not end
START = """
import resource, sys
from index.values import replace
from pathlib import Path
resource.setrlimit(resource.RLIMIT_DATA, (2_000_000_000, 2_000_000_000))  # an endless device would fill it
from viewer import app, cli
from viewer.starts.paths import Paths
from viewer.kit.look.theme import Theme
after = app._after_first_paint

def use(program, options):
    features = after(program, options)
    program.window.actions_table["theme-dark"].trigger()
    program.window.actions_table["help"].trigger()
    features.help.diagnostics()
    print(program.library.title, program.window.reader.place[0] != "", program.settings.problem, features.store.problem)
    program.window.close()
    return features

app._after_first_paint = use
home, built, source, resources = map(Path, sys.argv[1:])
paths = replace(Paths.default(), built=built, source=source, resources=resources, policy=home / "policy.ini")
sys.exit(cli.main(["--language", "fr"], paths))
"""
PLACES = (
    "settings.ini.lock", "settings.ini", "policy.ini", "annotations.sqlite", "logs/good-offices.crash",
    "logs/good-offices.log", "built/manifest.json", "resources/translations/good_offices_fr.qm",
    "resources/translations/states_fr.json", "resources/translations/languages.json",
    "resources/icons/painted/good-offices-48.png",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path, small_built, paths):
    shutil.copytree(small_built, tmp_path / "built")
    left_out = shutil.ignore_patterns("built", "library", "licenses", "fonts", "__pycache__")
    shutil.copytree(paths.resources, tmp_path / "resources", ignore=left_out)
    return tmp_path


@pytest.mark.parametrize("kind", ["a pipe", "a folder", "a link to an endless device", "a huge file"])
def test_a_start_neither_hangs_nor_fails_for_what_is_no_file(folder: Path, small_source, kind):
    own = {"GOOD_OFFICES_HOME": str(folder), "PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": ""}
    channel = channel_place(Paths.default(own), own)
    for place in (*map(folder.joinpath, PLACES), channel.with_suffix(".lock"), channel.with_suffix(".fifo")):
        put(kind, place)
    command = [sys.executable, "-c", START, folder, folder / "built", small_source, folder / "resources"]
    environment = os.environ | own
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Small Library True"), done.stderr
    assert "Traceback" not in done.stderr
