"""Where a copy for Linux or Windows starts: our own executables run this in CPython."""

import os
import sys

_PARTS = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120  this stands in a zip file, in the folder with the parts

sys.frozen = True  # type: ignore[attr-defined]
sys._MEIPASS = _PARTS  # type: ignore[attr-defined]  # noqa: SLF001
sys.argv[0] = sys.executable
if sys.platform == "win32":
    # Libraries come from this copy's folders and from Windows. PySide6 would have Qt's plugins find them by PATH.
    os.add_dll_directory(os.path.join(_PARTS, "PySide6"))  # noqa: PTH118

from viewer.starts.archived_modules import find_archived_modules  # noqa: E402

find_archived_modules(_PARTS)  # before the modules that are found so

from viewer.cli import main  # noqa: E402

sys.exit(main())
