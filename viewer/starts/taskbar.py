"""Who the program is to the Windows taskbar; imported on Windows only.

The taskbar groups a window with the shortcut that has the same id. The installer gives it to its
shortcuts; without it, Windows goes by the file, and a pinned shortcut and its window may be shown apart.
"""

from __future__ import annotations

import ctypes
import sys


def introduce(identity: str) -> None:
    """Set the program's id for Windows, at most 128 letters without a blank; works only before the first window."""
    if sys.platform == "win32":
        # A refusal leaves the taskbar as it would be without: no message is needed.
        ctypes.WinDLL("shell32").SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(identity))
