"""Where the Windows copy starts: our own executables run this in CPython's library."""

import os
import sys

_PARTS = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120  this stands in an archive, in the folder with the parts

sys.frozen = True  # type: ignore[attr-defined]
sys._MEIPASS = _PARTS  # type: ignore[attr-defined]  # noqa: SLF001
sys.argv[0] = sys.executable
if sys.platform == "win32":
    # Libraries come from this copy's folders and from Windows. PySide6 would have Qt's plugins find them by PATH.
    os.add_dll_directory(os.path.join(_PARTS, "PySide6"))  # noqa: PTH118

from viewer.cli import main  # noqa: E402

sys.exit(main())
