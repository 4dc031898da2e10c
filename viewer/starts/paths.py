"""Where everything lives on this machine; no Qt.

What is bundled is found beside this package, in a source tree and in an installed wheel, and in the folder that a
frozen program unpacks. What the program writes goes where the system wants it. In a portable copy, which has a marker
file beside the program, it goes into a folder beside the program. The environment variable GOOD_OFFICES_HOME names one
folder to hold all of that instead of either, for a try-out.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from index.built.opening import LibraryPlaces
from index.values import Struct
from viewer.kit.bundled import bundled_resources
from viewer.starts.installation import PORTABLE_DATA, PORTABLE_MARKER
from viewer.starts.reader_folders import reader_folders

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME_VARIABLE = "GOOD_OFFICES_HOME"
PROGRAM = "good-offices"


class Paths(Struct, frozen=True, kw_only=True):
    """The folders and files of one start of the program; none of them need exist.

    `resources` holds what is bundled, `built` is the bundled library and `source` the files it was built from.
    `cache` is for libraries rebuilt here, `settings` is a file, `logs` a folder. `policy` is the administrator's file.
    `data` is the folder for what the reader makes. `read_only` is None, or the folder of a portable copy that cannot be
    written to, so that everything goes where it goes without the marker.
    """

    resources: Path
    built: Path
    source: Path
    cache: Path
    settings: Path
    logs: Path
    data: Path
    policy: Path
    read_only: Path | None = None

    @classmethod
    def default(cls, environment: Mapping[str, str] = os.environ, program: Path | None = None) -> Paths:
        """Return the paths for this machine and reader; `program` is the folder of a frozen program, found if None."""
        resources = bundled_resources()
        portable = _portable_data(program or _program_folder())
        read_only = portable.parent if portable and not _can_write(portable) else None
        named = environment.get(HOME_VARIABLE, "").strip()
        home = Path(named).expanduser().absolute() if named else portable
        if home is not None and (named or not read_only):
            config, cache, logs, data = home, home / "cache", home / "logs", home
        else:
            folders = reader_folders(PROGRAM)
            config, cache, logs, data = folders.settings, folders.cache, folders.logs, folders.data
        return cls(
            resources=resources,
            built=resources / "built",
            source=resources / "library",
            cache=cache,
            settings=config / "settings.ini",
            logs=logs,
            data=data,
            policy=_policy(environment),
            read_only=None if named else read_only,
        )

    @property
    def places(self) -> LibraryPlaces:
        """Where `index.built.opening` looks for the library."""
        return LibraryPlaces(built=self.built, source=self.source, cache=self.cache)


def _program_folder() -> Path | None:
    """Return the folder that a frozen program lies in; None for one that runs from its sources."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else None


def _portable_data(program: Path | None) -> Path | None:
    """Return where a portable copy keeps what the reader writes; None without the marker beside the program."""
    return program / PORTABLE_DATA if program and (program / PORTABLE_MARKER).exists() else None


def _can_write(folder: Path, *, asks_system: bool = os.name == "posix") -> bool:
    """Return whether a folder can be written to, or made; only POSIX says so without a try."""
    place = folder if folder.exists() else folder.parent
    if asks_system:
        return os.access(place, os.W_OK)
    trial = place / f"good-offices-{os.getpid()}.trial"
    try:
        trial.touch(exist_ok=False)
        trial.unlink()
    except OSError:
        return False
    return True


def _policy(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return the file in which only an administrator can set what holds for everybody on this machine."""
    if platform == "win32":
        # Not %PROGRAMDATA%, where every reader may make a folder, and so could make this one for everybody else.
        return Path(environment.get("PROGRAMFILES") or r"C:\Program Files") / PROGRAM / "policy.ini"
    if platform == "darwin":
        return Path("/Library/Application Support") / PROGRAM / "policy.ini"
    return Path("/etc") / PROGRAM / "policy.ini"
