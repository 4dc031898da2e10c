"""The files of an installed copy, checked against the list that was shipped with them. No Qt.

A program that runs from its sources has no such list, and nothing to check.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from index.regular_files import open_regular, regular_text
from viewer import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = "_internal"
"""The folder beside the program that belongs to it alone; other files beside the program are ignored."""
LIST_NAME = f"{PARTS}/installed-files.json"
PORTABLE_MARKER = "good-offices.portable"
"""While this file lies beside the program, what the reader writes is kept in PORTABLE_DATA beside it."""
PORTABLE_DATA = "good-offices-data"
PORTABLE_NOTICE = f"""\
While this file lies beside the program, bookmarks, notes and settings are kept in the folder {PORTABLE_DATA}
beside it. Delete this file, and they are kept in your home folder.
"""


def installed_folder() -> Path | None:
    """Return the folder of this installed copy; None for a program that runs from its sources."""
    folder = Path(sys.executable).parent
    return folder if getattr(sys, "frozen", False) and (folder / LIST_NAME).is_file() else None


def list_files(folder: Path) -> str:
    """Return the list of all files of the program in `folder`, as JSON: their SHA-256, and a seal over all of them."""
    names = sorted(path.name for path in folder.iterdir() if path.is_file()) + sorted(_own_files(folder))
    files = {name: _digest(folder / name) for name in names}
    return json.dumps({"version": __version__, "files": files, "seal": _seal(files)}, indent=1) + "\n"


def fingerprint(folder: Path) -> str:
    """Return one SHA-256 over all files of the copy in `folder`; blank if its list cannot be read."""
    try:
        return str(json.loads(regular_text(folder / LIST_NAME))["seal"])
    except (OSError, ValueError, LookupError, TypeError):
        return ""


def count_files(folder: Path) -> int:
    """Return how many files the list of the copy in `folder` names; 0 when it cannot be read."""
    return len(_listed(folder) or ())


def file_faults(folder: Path) -> Iterator[str]:
    """Yield, as a sentence, each file of the copy in `folder` that is missing, changed, or did not come with it."""
    listed = _listed(folder)
    if listed is None:
        yield "The list of installed files is damaged; install the program again."
        return
    for name, digest in listed.items():
        try:
            if _digest(folder / name) != digest:
                yield f"The file {name} is not as it was installed."
        except FileNotFoundError:
            yield f"The file {name} is missing."
        except OSError as error:
            yield f"The file {name} cannot be read ({error.strerror})."
    for name in sorted(set(_own_files(folder)) - listed.keys()):
        yield f"The file {name} did not come with the program."


def _listed(folder: Path) -> dict[str, str] | None:
    try:
        facts = json.loads(regular_text(folder / LIST_NAME))
        files = {str(name): str(digest) for name, digest in facts["files"].items()}
        return files if facts["seal"] == _seal(files) else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _own_files(folder: Path) -> Iterator[str]:
    """Yield the names, relative to `folder`, of all files in the program's own part of it, except the list."""
    for path in (folder / PARTS).rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name != LIST_NAME:
            yield name


def _digest(file: Path) -> str:
    with open_regular(file) as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _seal(files: dict[str, str]) -> str:
    return hashlib.sha256(json.dumps(files).encode()).hexdigest()
