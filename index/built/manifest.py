"""The manifest of a built library, by which a damaged or stale one is recognised before any of it is opened.

The Whoosh half of a library contains pickles, and reading a pickle runs code: not one byte may differ from what was
written. The manifest has the size and checksum of every file, and a seal, which is the digest of the manifest itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from index.digests import digest, file_checksum
from index.errors import BuiltLibraryError, ContentError, Problem, ReplacedError
from index.regular_files import open_regular, read_regular
from index.values import MsgspecError, json

MANIFEST_NAME = "manifest.json"
_LARGEST_MANIFEST = 1_000_000  # bytes; that of the bundled library has some 2,000
_LARGEST_PART = 4_000_000_000  # bytes, of what is read piece by piece
# Raise it whenever a library that was built before could not be read: when a table, the inverted index or the way texts
# are split into words changes, or when a value of `index.model` gets a field without a default.
FORMAT_VERSION = 25
# What reading and decoding one raise, of whatever bytes are in its place.
_NO_MANIFEST = (OSError, MsgspecError, ValueError, LookupError, TypeError, RecursionError)


class Condition(StrEnum):
    """The condition of a built library, according to its manifest."""

    FRESH = "fresh"  # undamaged, and built from the source as it is now
    STALE = "stale"  # undamaged, but the source has changed since
    OUTDATED = "outdated"  # written in another format by another version of the program
    DAMAGED = "damaged"
    MISSING = "missing"


def source_fingerprint(source: Path) -> str:
    """Return the digest of the names and checksums of all files in folder `source` but hidden ones.

    Raises ContentError when one of them cannot be read.
    """
    try:
        return _digest_of(_checksums(source, (name for name in _names(source) if not _is_hidden(name))))
    except OSError as error:
        file = str(error.filename or source)
        problem = Problem(file, 0, f"It cannot be read ({error.strerror}).", "Put it back, or allow reading it.")
        raise ContentError([problem]) from error


def write_manifest(folder: Path, fingerprint: str) -> None:
    """Write the manifest of the library in `folder`, built from a source with `fingerprint`."""
    (folder / MANIFEST_NAME).write_bytes(_manifest(fingerprint, folder))


def seal(folder: Path) -> str:
    """Return what tells the build in `folder` from every other; blank when there is none."""
    try:
        return digest(read_regular(folder / MANIFEST_NAME, _LARGEST_MANIFEST))
    except OSError:
        return ""


def stated_source(folder: Path) -> str:
    """Return the fingerprint of the source that the library in `folder` says to be built from; blank if it says none.

    That it is undamaged is not looked at: `examine` and `demand_build` do.
    """
    try:
        facts = json.decode(read_regular(folder / MANIFEST_NAME, _LARGEST_MANIFEST))
        return str(facts["source"]) if facts["format"] == FORMAT_VERSION else ""
    except _NO_MANIFEST:
        return ""


def demand_build(folder: Path, sealed: str) -> None:
    """Raise ReplacedError unless the build in `folder` has this seal, BuiltLibraryError when it is damaged."""
    if seal(folder) != sealed:
        raise ReplacedError(folder)
    if examine(folder, "") not in (Condition.FRESH, Condition.STALE):
        raise BuiltLibraryError(folder, "it was damaged while it was open")


def examine(folder: Path, fingerprint: str) -> Condition:
    """Return the condition of the library in `folder`, for a source with `fingerprint`; reads every byte of it.

    A library with an extra, a missing or an unreadable file is damaged.
    """
    if not os.path.isdir(folder):  # noqa: PTH112 (unlike Path's, never raises)
        return Condition.MISSING
    try:
        written = read_regular(folder / MANIFEST_NAME, _LARGEST_MANIFEST)
        facts = json.decode(written)
        if facts["format"] != FORMAT_VERSION:
            return Condition.OUTDATED
        if {*facts["files"], MANIFEST_NAME} != {*_names(folder)} or written != _manifest(facts["source"], folder):
            return Condition.DAMAGED
    except _NO_MANIFEST:
        return Condition.DAMAGED
    return Condition.FRESH if facts["source"] == fingerprint else Condition.STALE


def _manifest(fingerprint: str, folder: Path) -> bytes:
    """Return the manifest for the files that are in `folder` now."""
    checksums = _checksums(folder, set(_names(folder)) - {MANIFEST_NAME})
    facts = {"format": FORMAT_VERSION, "source": fingerprint, "files": checksums}
    return json.format(json.encode({**facts, "seal": _digest_of(facts)}), indent=1) + b"\n"


def _digest_of(facts: Mapping[str, object]) -> str:
    return digest(json.encode(facts))


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") for part in name.split("/"))


def _checksums(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Return the checksums of files of `folder` by their relative names, in alphabetical order."""
    checksums = {}
    for name in sorted(names):
        with open_regular(folder / name, _LARGEST_PART) as file:
            checksums[name] = file_checksum(file)
    return checksums


def _names(folder: Path) -> Iterator[str]:
    """Yield the relative names of all files below `folder`; raises OSError when one of its folders cannot be read."""

    def fail(error: OSError) -> None:
        raise error

    for parent, _, names in os.walk(folder, onerror=fail):
        below = Path(parent).relative_to(folder).as_posix()
        yield from names if below == "." else (f"{below}/{name}" for name in names)
