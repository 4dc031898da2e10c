"""Builds a library: reads its source files and writes the folder that the program opens.

Quick to import: the loader and the writer of the index, which need large packages, are imported when a build begins.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.built.build_progress import Step, unreported
from index.built.manifest import MANIFEST_NAME, source_fingerprint, write_manifest
from index.built.publishing import exclusive, replacing
from index.built.store import STORE_NAME, write_store
from index.errors import BuiltLibraryError

INDEX_NAME = "whoosh"
_OURS = {MANIFEST_NAME, STORE_NAME, INDEX_NAME}


def build(source: Path, target: Path, step: Step = unreported) -> None:
    """Build the library whose source files are in folder `source` into folder `target`, replacing the one there.

    `step(done, total)` is called often and may raise BuildCancelledError. Raises ContentError when the source is not
    valid, BuiltLibraryError when the target cannot be written or is something other than a library. Whatever is raised,
    the target is as it was, and nothing else is left behind.
    """
    target = target.resolve()
    with failures_reported(target), exclusive(target, step):
        _check_replaceable(source, target)
        write_library(source, target, step)


def write_library(source: Path, target: Path, step: Step = unreported) -> None:
    """Do what `build` does, whatever is in `target`; to be used under `exclusive` and `failures_reported`."""
    from index.content.loader import load  # noqa: PLC0415
    from index.search.indexing import write_index  # noqa: PLC0415 (see the module's docstring)

    step(0, 1)
    fingerprint = source_fingerprint(source)  # before loading: an edit meanwhile makes the library stale, not wrong
    content = load(source)
    step(0, 1)
    with replacing(target) as folder:
        write_store(folder / STORE_NAME, content)
        (folder / INDEX_NAME).mkdir()
        write_index(folder / INDEX_NAME, content, step)
        write_manifest(folder, fingerprint)
        step(1, 1)


@contextmanager
def failures_reported(target: Path) -> Iterator[None]:
    """Turn the errors of a system that cannot write `target` into a BuiltLibraryError, fit for a reader."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        advice = "what was there before is unchanged; make room or choose another folder, then try again"
        raise BuiltLibraryError(target, f"nothing could be written there ({cause}); {advice}") from error


def _check_replaceable(source: Path, target: Path) -> None:
    if target.is_relative_to(source.resolve()) or source.resolve().is_relative_to(target):
        raise BuiltLibraryError(target, "it would overlap its own source files; choose a folder outside of them")
    others = sorted({entry.name for entry in target.iterdir()} - _OURS) if target.exists() else []
    if others:
        advice = f"the folder holds something else ({others[0]}); nothing was changed; choose another folder"
        raise BuiltLibraryError(target, advice)
