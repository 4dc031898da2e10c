"""Builds a library for one reader when the bundled one cannot be used: in the cache, else in a temporary folder."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from index.built.build import build, failures_reported, write_library
from index.built.build_progress import Step
from index.built.manifest import Condition, examine
from index.built.publishing import clear_leftovers, discard, exclusive, targets
from index.errors import BuiltLibraryError, LibraryError

# Seconds to wait for another program that builds the same library; the bundled one is built in 2. After that this
# program builds one for itself.
PATIENCE = 20.0
KEPT_IN_CACHE = 2  # libraries: two versions of the program, used in turn, need not rebuild each time
_CACHED = re.compile(r"\d+-[0-9a-f]{16}")


def rebuild(source: Path, target: Path, fingerprint: str, step: Step) -> tuple[Path, LibraryError | None]:
    """Return a folder with a fresh library: `target`, or with the problem there a temporary one.

    A temporary one is removed when the program ends. If another program has built `target` meanwhile, that one is
    returned. Raises ContentError when the source is not valid, BuiltLibraryError when nothing can be written anywhere.
    """
    try:
        with failures_reported(target), exclusive(target, step, PATIENCE):
            if examine(target, fingerprint) is not Condition.FRESH:
                write_library(source, target, step)
    except BuiltLibraryError as problem:
        return _build_for_now(source, target.name, step, problem), problem
    _tidy(target)
    return target, None


def _build_for_now(source: Path, name: str, step: Step, problem: BuiltLibraryError) -> Path:
    """Build in a temporary folder, removed when the program ends, and return it; raises `problem` if that fails too."""
    try:
        with failures_reported(Path(name)):
            folder = Path(tempfile.mkdtemp(prefix="good-offices-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        build(source, folder / name, step)
    except BuiltLibraryError:
        raise problem from None
    return folder / name


def _tidy(current: Path) -> None:
    """Remove all but the newest libraries from the cache, and what killed builds left there."""
    with suppress(OSError):
        cached = [target for target in targets(current.parent) if _CACHED.fullmatch(target.name)]
        newest = sorted(cached, key=lambda target: (target == current, _changed(target)))[-KEPT_IN_CACHE:]
        for target in cached:
            with suppress(LibraryError, OSError), exclusive(target, patience=0):
                clear_leftovers(target)
                if target not in newest:
                    discard(target)


def _changed(folder: Path) -> float:
    """Return when `folder` was last changed, in seconds since 1970; 0 when there is none."""
    with suppress(OSError):
        return folder.stat().st_mtime
    return 0
