"""Where a frozen copy starts: the same command line as everywhere."""

import sys
from os import environ

from viewer.cli import main

# Qt's plugins are the bundle's, whatever the reader's desktop says of its own.
_QT = ("PySide6",) if sys.platform == "win32" else ("PySide6", "Qt")
environ["QT_PLUGIN_PATH"] = "/".join((sys._MEIPASS, *_QT, "plugins"))  # type: ignore[attr-defined]  # noqa: SLF001

sys.exit(main())
