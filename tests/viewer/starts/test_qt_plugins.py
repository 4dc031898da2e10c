"""No variable of the desktop makes the program load somebody else's plugins, and all are there for other programs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from tests.stories.conftest import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc says what is loaded")
PLUGINS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
VARIABLES = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH", "QT_CONF_PATH")
LOOK = """
import os, sys
from index.values import replace
from pathlib import Path
from PySide6.QtGui import QImageReader
from viewer import app, cli
from viewer.starts.paths import Paths
after = app._after_first_paint

def look(program, options):
    features = after(program, options)
    program.window.actions_table["help"].trigger()
    QImageReader.supportedImageFormats()
    print(*(os.environ.get(name) for name in sys.argv[3:]))
    print(Path("/proc/self/maps").read_text())
    program.window.close()
    return features

app._after_first_paint = look
built, source = map(Path, sys.argv[1:3])
sys.exit(cli.main([], replace(Paths.default(), built=built, source=source)))
"""


def test_plugins_of_others_are_never_loaded(tmp_path, home, small_built, small_source):
    theirs = tmp_path / "theirs"
    for kind in ("platforms", "imageformats", "iconengines", "platforminputcontexts"):
        shutil.copytree(PLUGINS / kind, theirs / kind)
        shutil.copytree(PLUGINS / kind, theirs, dirs_exist_ok=True)
    given = dict.fromkeys(VARIABLES, str(theirs))
    environment = os.environ | given | {"PYTHONPATH": str(ROOT), "GOOD_OFFICES_HOME": str(home)}
    command = [sys.executable, "-c", LOOK, small_built, small_source, *VARIABLES]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    kept, *loaded = done.stdout.splitlines()
    assert kept.split() == [str(theirs)] * len(VARIABLES)
    assert any("libqoffscreen" in line for line in loaded)
    assert [line for line in loaded if str(theirs) in line] == []
