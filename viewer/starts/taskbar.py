"""Who the program is to the Windows taskbar; imported on Windows only.

A window stands with the shortcut that it was started from when both bear the same id. The installer gives it to its
shortcuts; without it, Windows goes by the file, and a pinned shortcut and its window may come to stand apart.
"""

from __future__ import annotations

import ctypes
import sys


def introduce(identity: str) -> None:
    """Tell Windows the program's id, at most 128 letters without a blank; of use only before the first window."""
    if sys.platform == "win32":
        # A refusal leaves the taskbar as it would be without: nothing to tell a reader.
        ctypes.WinDLL("shell32").SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(identity))
