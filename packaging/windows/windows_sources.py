"""What the Windows copy is made of beside wheels: fetched by hash once, kept, and unpacked from there each time."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from foreign_wheels import KEPT, fetch, unzip, work_folder
from setup_error import SetupError
from virtual_environment import clean_environment

PINS = tomllib.loads(Path(__file__).with_name("sources.toml").read_text(encoding="utf-8"))
# Another embeddable package than the pinned one: a zip as python.org publishes it, and its SHA-256.
GIVEN_PYTHON, GIVEN_SHA256 = "GOOD_OFFICES_WINDOWS_PYTHON", "GOOD_OFFICES_WINDOWS_PYTHON_SHA256"
# A zip with the modules of its standard library (Lib, without that folder), if another one than the pinned is wanted.
GIVEN_LIBRARY = "GOOD_OFFICES_WINDOWS_LIBRARY"


def unpack_python(folder: Path) -> None:
    """Unpack the embeddable package into a folder; raises SetupError when it is not the one whose hash is known."""
    if given := os.environ.get(GIVEN_PYTHON):
        unzip(_checked(Path(given), os.environ.get(GIVEN_SHA256, "")), folder)
        return
    pin = PINS["python"]
    archive = KEPT / f"python-{pin['sha256'][:16]}.tar.gz"
    if not archive.exists():
        _fetch_python(archive)
    data = _member(_checked(archive, pin["sha256"]), pin["archive"])
    unzip(data, folder, f"{pin['folder']}/")


def library_sources() -> zipfile.ZipFile:
    """Return the sources of the standard library that came with the pins, or those given; nothing is proved yet."""
    if given := os.environ.get(GIVEN_LIBRARY):
        return zipfile.ZipFile(given)
    pin = PINS["library"]
    archive = KEPT / f"library-{pin['sha256'][:16]}.tgz"
    if not archive.exists():
        _fetch_library(archive)
    return zipfile.ZipFile(BytesIO(_member(_checked(archive, pin["sha256"]), pin["archive"])))


def _fetch_python(archive: Path) -> None:
    pin = PINS["python"]
    with work_folder() as name:
        pinned = f"{pin['requirement']} --hash=sha256:{pin['sha256']}\n"
        fetch(Path(sys.executable), pinned, Path(name), f"--no-binary={pin['requirement'].partition('=')[0]}")
        next(Path(name).glob("*.tar.gz")).replace(archive)


def _fetch_library(archive: Path) -> None:
    with work_folder() as name:
        command = ["npm", "pack", "--silent", "--ignore-scripts", PINS["library"]["package"]]
        if subprocess.call(command, cwd=name, env=clean_environment(), stdout=sys.stderr):
            raise SetupError("The sources of Python's library could not be fetched: what npm said is above.")
        next(Path(name).glob("*.tgz")).replace(archive)


def _checked(file: Path, digest: str) -> bytes:
    content = file.read_bytes()
    if sha256(content).hexdigest() != digest.lower():
        raise SetupError(f"{file} is not the file whose SHA-256 is {digest or 'given: there is none'}.")
    return content


def _member(archive: bytes, ending: str) -> bytes:
    """Return the one file in a tar archive whose place ends so."""
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        name = next(name for name in tar.getnames() if name.endswith(ending))
        member = tar.extractfile(name)
        assert member
        return member.read()
