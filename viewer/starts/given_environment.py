"""The environment as the reader's desktop gave it: what programs inherit that this one starts, such as a browser.

PyInstaller's loader, with which the app for macOS starts, leaves words for itself there. No Qt.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_LOADER = "_PYI_"


def take_back(environment: MutableMapping[str, str] = os.environ) -> None:
    """Remove the variables that the loader set."""
    for name in [name for name in environment if name.startswith(_LOADER)]:
        del environment[name]
