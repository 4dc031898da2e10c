"""Which files are meant when files and folders are dropped or chosen, and where on the shelf they go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from index.values import Struct

MOST_FILES = 10_000
"""Files that are taken at once; who drops a whole disk did not mean to. Whoever has as many is to be told."""


class FileToAdd(Struct, frozen=True):
    """A file to read; `folder` is that of the shelf, blank for none."""

    path: Path
    folder: str = ""


def files_to_add(paths: Iterable[Path]) -> list[FileToAdd]:
    """Return the files, and those in the folders, each once, in the order of their names.

    What lies in a folder goes into one of its name. Links in a folder are not followed, and hidden files are left out;
    a file that was chosen itself is tried, whatever it is, so that its reader is told what is wrong with it.
    """
    found: dict[Path, FileToAdd] = {}
    for path in paths:
        for each in _within(path) if path.is_dir() else (FileToAdd(path),):
            found.setdefault(each.path.absolute(), each)
            if len(found) >= MOST_FILES:
                return list(found.values())
    return list(found.values())


def _within(folder: Path) -> Iterator[FileToAdd]:
    try:
        entries = sorted(folder.iterdir(), key=lambda each: each.name.casefold())
    except OSError:
        yield FileToAdd(folder)  # it is refused with the reason
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_file():
            yield FileToAdd(entry, folder.name)
        elif entry.is_dir():
            yield from _within(entry)
