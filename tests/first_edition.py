"""What version 0.1.0 left on readers' disks with edition 2026.1: a notes file, and the manifest of its built library.

`first_edition/annotations.sqlite.xz` was made with that version (commit 8c402e3): over every block a bookmark, a
highlight of its middle third and a note on its first half, in reading order.
"""

from __future__ import annotations

import json
import lzma
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from index.content.editions import PublishedEdition
from index.values import convert

HERE = Path(__file__).parent / "first_edition"
EDITION = Path(__file__).parents[1] / "resources" / "library" / "editions" / "2026.1.json"


def write_annotations(file: Path) -> Path:
    """Write the notes file of 0.1.0; return `file`."""
    file.write_bytes(lzma.decompress((HERE / "annotations.sqlite.xz").read_bytes()))
    return file


def write_built(folder: Path) -> Path:
    """Write what tells the built library of 0.1.0 from any other; return `folder`."""
    folder.mkdir(parents=True)
    shutil.copy(HERE / "manifest.json", folder)
    return folder


def texts(folder: Path) -> dict[str, str]:
    """Return the text of every block of edition 2026.1 by its id; `folder` is any that can be written in."""
    with closing(sqlite3.connect(write_annotations(folder / "texts.sqlite"))) as store:
        return dict(store.execute("SELECT block, quote FROM annotation WHERE kind = 'bookmark'"))


def published() -> PublishedEdition:
    """Return edition 2026.1 as it was kept: numbers, ids and facts."""
    return convert(json.loads(EDITION.read_text(encoding="utf-8")), PublishedEdition)
