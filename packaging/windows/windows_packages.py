"""The packages for Windows: the installer, made by NSIS, and the portable archive; made on Linux."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import identity
import materials
import release
import signing
import windows_copy
from virtual_environment import clean_environment

from viewer.starts.installation import PORTABLE_MARKER, PORTABLE_NOTICE

HERE = Path(__file__).resolve().parent


def build(folder: Path, dist: Path, python: Path, moment: int) -> list[Path]:
    """Return the installer and the archive in `dist`; everything else lies in `folder`. Raises SetupError.

    `python` is the project's own, `moment`, in seconds, the time of every file.
    """
    copy = windows_copy.make(folder, python, moment, identity.version())
    files = [_build_setup(copy, folder, moment), _build_zip(copy, folder, moment)]
    materials.write(dist, "windows-x86_64", windows_copy.parts_of(folder))
    files = [Path(shutil.move(file, dist / file.name)) for file in files]
    release.write_lists(dist)
    return files


def _build_setup(copy: Path, folder: Path, moment: int) -> Path:
    setup = folder / f"{identity.NAME}-{identity.version()}-setup.exe"
    values = {"VERSION": identity.version(), "PAYLOAD": copy, "SETUP": setup, "ICON": folder / windows_copy.ICON}
    values |= {"SIGN": signing.command_line()} if signing.certificate() else {}
    options = [f"-D{name}={value}" for name, value in values.items()]
    environment = clean_environment(SOURCE_DATE_EPOCH=str(moment))
    subprocess.run(["makensis", "-V2", "-WX", *options, HERE / "good-offices.nsi"], check=True, env=environment)
    signing.sign(setup)
    return setup


def _build_zip(copy: Path, folder: Path, moment: int) -> Path:
    """Return the portable archive: the program and the file that keeps the reader's data beside it."""
    name = f"{identity.NAME}-{identity.version()}-windows-portable"
    file = folder / f"{name}.zip"
    date = datetime.fromtimestamp(moment, UTC).timetuple()[:6]
    with zipfile.ZipFile(file, "w") as archive:
        for path in sorted(path for path in copy.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{name}/{path.relative_to(copy).as_posix()}", date)
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
        archive.writestr(zipfile.ZipInfo(f"{name}/{PORTABLE_MARKER}", date), PORTABLE_NOTICE)
    return file
