"""The portable archive: unpack it anywhere, also on a memory stick, and start `good-offices` in it."""

from __future__ import annotations

import ctypes
import ctypes.util
import lzma
import shutil
import subprocess
import tarfile
from pathlib import Path

import identity
from freezing import settle

from viewer.starts.installation import LIST_NAME, PARTS, PORTABLE_MARKER, PORTABLE_NOTICE, list_files

# Small libraries that desktops often lack, without which Qt does not start under X11: nobody installs them for us here.
BROUGHT_ALONG = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-util.so.1",
)


def build(bundle: Path, work: Path, dist: Path, moment: int) -> Path:
    """Return the archive made from a frozen bundle."""
    name = f"{identity.NAME}-{identity.version()}-linux-{identity.machine(debian=False)}"
    folder = work / "portable" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(bundle, folder, symlinks=True)
    for library in BROUGHT_ALONG:
        shutil.copyfile(_found(library), folder / PARTS / library)
        subprocess.run(["strip", "--strip-unneeded", str(folder / PARTS / library)], check=True)
    # The list is of the program's own files: the two below are the reader's to change.
    (folder / LIST_NAME).write_text(list_files(folder), encoding="utf-8", newline="\n")
    shutil.copyfile(Path(__file__).with_name("portable-readme.txt"), folder / "READ ME FIRST.txt")
    (folder / PORTABLE_MARKER).write_text(PORTABLE_NOTICE, encoding="utf-8")
    settle(folder, moment)
    for text in ("READ ME FIRST.txt", PORTABLE_MARKER):
        (folder / text).chmod(0o644)
    file = dist / f"{name}.tar.xz"
    with (
        lzma.open(file, "wb", preset=9) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted((folder, *folder.rglob("*"))):
            archive.add(path, path.relative_to(folder.parent), recursive=False, filter=_of_nobody)
    return file


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _found(library: str) -> Path:
    """Return the file of a library of this system; raises OSError when it is not installed."""
    ctypes.CDLL(library)
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    return next(Path(line.split()[-1]) for line in maps if Path(line.split()[-1]).name.startswith(library))
