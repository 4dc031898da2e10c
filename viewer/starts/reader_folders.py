"""The folders in which this system keeps what programs write for a reader; no Qt."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from index.values import Struct


class ReaderFolders(Struct, frozen=True, kw_only=True):
    """The folders of a program for one reader; none of them need exist."""

    settings: Path
    data: Path
    cache: Path
    logs: Path


def reader_folders(program: str) -> ReaderFolders:
    """Return the folders of a program; raises RuntimeError where the reader has no home folder.

    On Linux four variables and their defaults say it all. platformdirs would say the same, as its tests compare, but
    it loads what makes temporary files, copies folders and unpacks archives: 2 % of a start.
    """
    home = os.environ.get("HOME", "")
    if sys.platform == "linux" and home.startswith("/"):
        home = home.rstrip("/")
        return ReaderFolders(
            settings=_xdg("XDG_CONFIG_HOME", f"{home}/.config") / program,
            data=_xdg("XDG_DATA_HOME", f"{home}/.local/share") / program,
            cache=_xdg("XDG_CACHE_HOME", f"{home}/.cache") / program,
            logs=_xdg("XDG_STATE_HOME", f"{home}/.local/state") / program / "log",
        )
    from platformdirs import PlatformDirs  # noqa: PLC0415  as above

    folders = PlatformDirs(program, appauthor=False)
    return ReaderFolders(
        # Settings follow a reader of Windows to other machines; notes, which nothing may copy while open, do not.
        settings=PlatformDirs(program, appauthor=False, roaming=True).user_config_path,
        data=folders.user_data_path,
        cache=folders.user_cache_path,
        logs=folders.user_log_path,
    )


def _xdg(variable: str, otherwise: str) -> Path:
    """Return the folder that a variable names; one that is not absolute counts for nothing."""
    named = os.environ.get(variable, "")
    return Path(named if named.startswith("/") else otherwise)
