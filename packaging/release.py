"""What is published beside the packages: their SHA-256, and a signature where there is a key."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

SUMS = "SHA256SUMS"
KEY = "GOOD_OFFICES_MINISIGN_KEY"  # a minisign secret key file without password


def write_lists(dist: Path) -> None:
    """Write what is published beside the packages in `dist`; raises CalledProcessError when a tool fails."""
    write_sums(dist)
    sign(dist / SUMS)


def write_sums(dist: Path) -> None:
    """Write the SHA-256 of everything in a folder, in the form that sha256sum checks."""
    files = sorted(file for file in dist.iterdir() if file.is_file() and not file.name.startswith(SUMS))
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    (dist / SUMS).write_text("".join(lines), encoding="ascii", newline="\n")


def sign(file: Path) -> None:
    """Sign a file with the key that the environment names; without one, or without minisign, say so."""
    key = os.environ.get(KEY, "")
    if not key:
        print(f"NOT SIGNED: {KEY} is not set, so {file.name} has no signature.", file=sys.stderr)
        return
    if not (minisign := shutil.which("minisign")):
        print(f"NOT SIGNED: minisign is not installed, so {file.name} has no signature.", file=sys.stderr)
        return
    subprocess.run([minisign, "-S", "-W", "-s", key, "-m", file], check=True)
