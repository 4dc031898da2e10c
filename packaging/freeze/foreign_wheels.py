"""Wheels for another system than this one, as a lock pins them: fetched by hash once, kept, and unpacked."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from setup_error import SetupError
from virtual_environment import ROOT, clean_environment

KEPT = ROOT / "build" / "fetched"
# What pip is told of a system, by the name that Python has for it.
_OPTIONS = {
    "win32": ("--platform=win_amd64", "--python-version=3.13", "--only-binary=:all:"),
    "darwin": ("--platform=macosx_15_0_arm64", "--python-version=3.13", "--only-binary=:all:"),
}
_MARKER = re.compile(r"^([^\s;]+) ; sys_platform == '(\w+)'")


def pins_for(platform: str, lock: str, names: tuple[str, ...] = ()) -> str:
    """Return the lines of a lock that hold for a system, all or those of some distributions."""
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    wanted = [entry for entry in entries if not names or entry.partition("==")[0] in names]
    marked = ((entry, _MARKER.match(entry)) for entry in wanted)
    return "".join(_MARKER.sub(r"\1", entry) + "\n" for entry, marker in marked if not marker or marker[2] == platform)


def unpack(python: Path, platform: str, pins: str, folder: Path) -> None:
    """Unpack what is pinned into a folder, as published for a system; `python` has pip, which checks the hashes."""
    kept = KEPT / f"{platform}-{sha256(pins.encode()).hexdigest()[:16]}"
    if not kept.exists():
        with work_folder() as name:
            fetch(python, pins, Path(name), *_OPTIONS[platform])
            shutil.copytree(name, kept)
    for wheel in sorted(kept.glob("*.whl")):
        unzip(wheel.read_bytes(), folder)


def work_folder() -> tempfile.TemporaryDirectory[str]:
    """Return a folder for what is being fetched, beside what is kept."""
    KEPT.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryDirectory(dir=KEPT)


def fetch(python: Path, pins: str, folder: Path, *options: str) -> None:
    """Fetch what is pinned into a folder with pip; raises SetupError when it does not."""
    with tempfile.TemporaryDirectory() as name:
        wanted = Path(name) / "wanted.txt"
        wanted.write_text(pins, encoding="utf-8")
        command = [str(python), "-m", "pip", "download", "--no-deps", "--quiet", "--disable-pip-version-check"]
        command += ["--require-hashes", *options, "--dest", str(folder), "-r", str(wanted)]
        if subprocess.call(command, env=clean_environment(), stdout=sys.stderr):
            raise SetupError("A part of a copy for another system could not be fetched: what pip said is above.")


def unzip(archive: bytes, folder: Path, below: str = "") -> None:
    """Unpack what lies below a folder of a zip; names that lead out of it raise ValueError."""
    with zipfile.ZipFile(BytesIO(archive)) as packed:
        for name in packed.namelist():
            if not name.startswith(below) or name.endswith("/"):
                continue
            file = folder / name.removeprefix(below)
            if not file.resolve().is_relative_to(folder.resolve()):
                raise ValueError(f"{name} leads out of its archive.")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(packed.read(name))
