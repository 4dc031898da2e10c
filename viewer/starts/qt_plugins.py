"""Qt loads only the program's own plugins, whatever the environment variables for other programs say.

A plugin runs within the program: one of another Qt, or of anybody's folder, could crash it or do anything in its name.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLibraryInfo

_FOLDERS = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


@contextmanager
def only_own_plugins() -> Iterator[None]:
    """Let the application that is made within the block look for plugins in the program's own folder alone, for good.

    The variables are there again afterwards, for the programs that this one starts.
    """
    given = {name: os.environ.pop(name) for name in _FOLDERS if name in os.environ}
    try:
        yield
    finally:
        # First, because Qt reads the variables again whenever it has no list of its own.
        QCoreApplication.setLibraryPaths([QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)])
        os.environ.update(given)
