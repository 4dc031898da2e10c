"""Copies a frozen program and exchanges its start: what runs then is the same in all else.

    exchange_start.py PROGRAM START.py COPY

The bootloader looks for its archive from the end of its file, so that the changed one is put after the other.
Runs in the environment that froze the program.
"""

from __future__ import annotations

import marshal
import struct
import sys
import zlib
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]
from PyInstaller.archive.writers import CArchiveWriter as Writer  # type: ignore[import-untyped]

ENTRY = "start"
COOKIE = struct.Struct(Writer._COOKIE_FORMAT)  # noqa: SLF001


def exchanged(program: Path, start: Path) -> bytes:
    """Return the file of a program that does what `start` says, with everything else of `program`."""
    reader = CArchiveReader(str(program))
    archive: bytes = reader.raw_pkg_data()
    magic, _, end, _, version, library = COOKIE.unpack(archive[-COOKIE.size :])
    code = marshal.dumps(compile(start.read_text(encoding="utf-8"), f"{ENTRY}.py", "exec"))
    blob = zlib.compress(code)
    entries = [(*entry, name) for name, entry in reader.toc.items() if name != ENTRY]
    entries += [(0, 0, 0, 0, "o", option) for option in reader.options]
    entries.append((end, len(blob), len(code), 1, "s", ENTRY))
    table: bytes = Writer._serialize_toc(entries)  # noqa: SLF001
    after = end + len(blob)
    cookie = COOKIE.pack(magic, after + len(table) + COOKIE.size, after, len(table), version, library)
    return program.read_bytes() + archive[:end] + blob + table + cookie


if __name__ == "__main__":
    copy = Path(sys.argv[3])
    copy.write_bytes(exchanged(Path(sys.argv[1]), Path(sys.argv[2])))
    copy.chmod(0o755)
