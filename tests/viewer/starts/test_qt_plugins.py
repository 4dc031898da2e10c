"""The desktop's variables make the program load nobody else's plugins, and reach other programs as they were."""

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
# What a desktop gives one start to be raised with, and what nothing that this start starts may use again.
TOKENS = {"XDG_ACTIVATION_TOKEN": "clicked", "DESKTOP_STARTUP_ID": "clicked_TIME1"}
VARIABLES = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH", "QT_CONF_PATH")
LOOK = """
import subprocess, sys
from pathlib import Path
from viewer.starts import plain_imports  # before anything else that loads Qt, as cli does
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImageReader
from index.values import replace
from viewer import app, cli
from viewer.starts.paths import Paths
after = app._after_first_paint

def look(program, options):
    features = after(program, options)
    program.window.actions_table["help"].trigger()
    QImageReader.supportedImageFormats()
    waiting = QEventLoop()
    features.search.results_ready.connect(waiting.quit)
    features.search.failed.connect(waiting.quit)
    program.window.search_box.setText("prisoners")
    waiting.exec()
    print(Path("/proc/self/maps").read_text())
    print(subprocess.run(["env"], capture_output=True, text=True).stdout)
    program.window.close()
    return features

app._after_first_paint = look
built, source = map(Path, sys.argv[1:3])
sys.exit(cli.main([], replace(Paths.default(), built=built, source=source)))
"""


def test_plugins_of_others_are_not_loaded_and_variables_are_inherited(tmp_path, home, small_built, small_source):
    theirs = tmp_path / "theirs"
    for kind in ("platforms", "imageformats", "iconengines", "platforminputcontexts"):
        shutil.copytree(PLUGINS / kind, theirs / kind)
        shutil.copytree(PLUGINS / kind, theirs, dirs_exist_ok=True)
    given = dict.fromkeys(VARIABLES, str(theirs)) | {"PYTHONPATH": str(ROOT), "GOOD_OFFICES_HOME": str(home)}
    given |= {name: os.environ[name] for name in ("HOME", "PATH", "QT_QPA_PLATFORM")} | {"LANG": "C.UTF-8"}
    command = [sys.executable, "-c", LOOK, small_built, small_source]
    said = subprocess.run(command, env=given | TOKENS, capture_output=True, text=True, check=True, timeout=120).stdout
    loaded, inherited = said.strip().split("\n\n")
    assert "libqoffscreen" in loaded
    assert str(theirs) not in loaded
    assert dict(line.split("=", 1) for line in inherited.splitlines()) == given
