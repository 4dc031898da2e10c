"""The environment as the reader's desktop gave it: what programs inherit that this one starts, such as a browser.

A frozen copy sets environment variables that would make other programs load this one's libraries. The
system reads them once, when a program begins, so that they can be taken back in its first line. No Qt.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

# PyInstaller's own words.
_LIBRARIES, _LIBRARIES_GIVEN = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"
_LOADER = "_PYI_"


def take_back(folder: str, environment: MutableMapping[str, str] = os.environ) -> None:
    """Put the variables that the loader of the frozen copy in `folder` set back to what was given, or to nothing."""
    if environment.get(_LIBRARIES, "").split(":")[0] == folder:
        del environment[_LIBRARIES]
        if (given := environment.pop(_LIBRARIES_GIVEN, None)) is not None:
            environment[_LIBRARIES] = given
    for name in [name for name in environment if name.startswith(_LOADER)]:
        del environment[name]
