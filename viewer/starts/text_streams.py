"""Text leaves and reaches this program in UTF-8 on Windows, too, through pipes and files as on a console. No Qt.

Python would take the code page of the machine, in which quotation marks are other bytes and Arabic cannot be written.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper


def use_utf8(platform: str = sys.platform) -> None:
    """Let the standard streams be UTF-8, where they are not always; a program without a console has none."""
    if platform != "win32":
        return
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=stream.errors)
