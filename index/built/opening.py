"""Opens the best library there is: the bundled one, one built earlier for this reader, or one built now.

A start waits for this module: what is needed only to build a library is imported only then.
"""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from index.built.build_progress import Step, unreported
from index.built.library import Library
from index.built.manifest import FORMAT_VERSION, MANIFEST_NAME, Condition, examine, source_fingerprint
from index.errors import BuiltLibraryError, ContentError, LibraryError
from index.values import Struct


class Rebuilt(StrEnum):
    """Whether the library had to be built when it was opened, and why."""

    NO = "no"
    STALE = "stale"
    DAMAGED = "damaged"
    MISSING = "missing"


class LibraryPlaces(Struct, frozen=True):
    """Folders: the bundled `built` library, the `source` files it is built from, and the reader's `cache`."""

    built: Path
    source: Path
    cache: Path


class Opened(Struct, frozen=True):
    """An open library, whether and why it was `rebuilt`, and the `problem` to report to the reader, if any."""

    library: Library
    rebuilt: Rebuilt
    problem: LibraryError | None


def open_library(places: LibraryPlaces, step: Step = unreported) -> Opened:
    """Return the best library, every byte of it verified; `step` follows, and may cancel, a rebuild.

    When none is fresh and none can be built, a stale one is opened, with the reason as its `problem`. A library that
    had to be built in a temporary folder has a `problem` too. Raises BuiltLibraryError when nothing can be opened.
    """
    try:
        return _open_fresh(places, step)
    except LibraryError as problem:
        return _open_stale(places, problem)


def _open_fresh(places: LibraryPlaces, step: Step) -> Opened:
    fingerprint = source_fingerprint(places.source)
    cached = places.cache / f"{FORMAT_VERSION}-{fingerprint[:16]}"
    conditions = []
    for folder in (places.built, cached):
        condition = examine(folder, fingerprint)
        if condition is Condition.FRESH:
            try:
                return Opened(Library(folder), Rebuilt.NO, None)
            except BuiltLibraryError:  # removed since, or on a failing disk
                condition = Condition.DAMAGED
        conditions.append(condition)
    from index.built.rebuilding import rebuild  # noqa: PLC0415 (see the module's docstring)

    folder, problem = rebuild(places.source, cached, fingerprint, step)
    return Opened(Library(folder), _reason(*conditions), problem)


def _reason(built: Condition, cached: Condition) -> Rebuilt:
    """Return why a library was built: the condition of the bundled one or, where none is bundled, of the cached one."""
    condition = cached if built is Condition.MISSING else built
    return Rebuilt.STALE if condition is Condition.OUTDATED else Rebuilt(condition.value)


def _open_stale(places: LibraryPlaces, problem: LibraryError) -> Opened:
    cached: list[Path] = []
    with suppress(OSError):
        cached.extend(folder for folder in places.cache.iterdir() if not folder.name.startswith("."))
    for folder in sorted([places.built, *cached], key=_written, reverse=True):
        if examine(folder, "") is Condition.STALE:
            with suppress(BuiltLibraryError):
                return Opened(Library(folder), Rebuilt.NO, problem)
    raise BuiltLibraryError(places.built, _explanation(problem)) from problem


def _written(folder: Path) -> float:
    """Return when the library in `folder` was written, in seconds since 1970; 0 when there is none."""
    with suppress(OSError):
        return (folder / MANIFEST_NAME).stat().st_mtime
    return 0


def _explanation(problem: LibraryError) -> str:
    match problem:
        case ContentError():
            why = f"its source files have mistakes, the first being {problem.problems[0]}".rstrip(".")
        case BuiltLibraryError():
            why = f"none could be built in {problem.folder}: {problem.reason}"
        case _:
            why = str(problem).rstrip(".")
    return f"it is missing, damaged or stale, and {why}"
