"""Modules of Python that others name at their top, and of which a start has no use: loaded when asked for. No Qt."""

from __future__ import annotations

import sys

from index.later_module import LaterModule

NAMES = (
    *("base64", "tempfile", "zipfile"),  # named by shiboken6
    *("hashlib", "json", "shutil"),  # by our own modules, for readers' files and what a reader has kept
    "ipaddress",  # by urllib.parse, and that by pathlib
    "logging",  # by our own modules, for what seldom happens
    "traceback",  # by logging and shiboken6
)
# Those by which anything of the reader's is kept.
OF_KEEPING = ("json", "logging", "shutil")


def leave_for_later() -> None:
    """Have NAMES loaded when something of them is asked for; what is loaded already stays as it is."""
    for name in NAMES:
        sys.modules.setdefault(name, LaterModule(name))


def load_what_keeps() -> None:
    """Load OF_KEEPING in an installed copy, whose files may be exchanged while it is open: see `this_copy`."""
    if getattr(sys, "frozen", False):
        for name in OF_KEEPING:
            getattr(sys.modules[name], "_", None)  # to be asked for anything is enough
