"""Builds a library again and again, each time stopped one deed later; run as a process of its own by the tests.

Arguments: source, target, the fingerprint of the source that the library at the target was built from, and "kill" or
"fail". Prints one line for each build: what came of it, the version then at the target, and what lies beside it.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from index.built.build import build
from index.built.manifest import Condition, examine, source_fingerprint
from index.content.loader import load  # noqa: F401
from index.errors import BuiltLibraryError
from index.search.indexing import write_index  # noqa: F401 (so that no child has to import it again)

DEEDS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "sqlite3.connect"}
# What a full disk cannot forbid.
HARMLESS = {"os.remove", "os.rmdir"}
CODES = {0: "built", 1: "failed", 2: "overcame", -signal.SIGKILL: "killed"}


def fail() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Stop:
    """Calls `stop` before the build does its deed with this number to the files below `place`."""

    def __init__(self, deed: int, place: Path, stop: Callable[[], None]) -> None:
        self._left = deed
        self._place = f"{place}{os.sep}"
        self._stop = stop
        self._deeds = DEEDS - HARMLESS if stop is fail else DEEDS

    @property
    def happened(self) -> bool:
        return self._left <= 0

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in self._deeds or self._place not in str(arguments[0]):
            return
        if event == "open" and not int(str(arguments[2])) & (os.O_WRONLY | os.O_RDWR):
            return
        self._left -= 1
        if self._left == 0:
            self._stop()


def outcome(source: Path, target: Path, deed: int, how: Callable[[], None]) -> str:
    """Build in a child process that is stopped at this deed; return what came of it."""
    child = os.fork()
    if child:
        return CODES[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]
    stop = Stop(deed, target.parent, how)
    sys.addaudithook(stop)
    try:
        build(source, target)
    except BuiltLibraryError as error:
        os._exit(1 if "No space left on device" in str(error) else 9)
    os._exit(2 if stop.happened else 0)


def version(target: Path, versions: dict[str, str]) -> str:
    """Return which version is at the target; "none" if nothing is there, and "half" if no good one is."""
    there = [name for fingerprint, name in versions.items() if examine(target, fingerprint) is Condition.FRESH]
    return there[0] if there else "half" if target.exists() else "none"


def main() -> None:
    source, target, old, how = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    versions = {old: "old", source_fingerprint(source): "new"}
    came, deed = "", 0
    while came != "built":
        deed += 1
        came = outcome(source, target, deed, {"kill": kill, "fail": fail}[how])
        kinds = {path.suffix for path in target.parent.iterdir() if path != target}
        sys.stdout.write(f"{came} {version(target, versions)} {' '.join(sorted(kinds))}\n")


if __name__ == "__main__":
    main()
