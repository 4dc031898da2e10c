"""The Windows packages of a frozen program: the installer, made by NSIS, and the portable archive.

`windows_packages.py PAYLOAD VERSION SETUP` makes an installer of any payload, on Windows and on Linux, to try it out.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from windows_icon import write_icon

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ICON = ROOT / "resources" / "icons" / "good-offices.svg"
EXPECTED = {"_internal", "good-offices.exe", "good-offices-terminal.exe"}
CERTIFICATE = "GOOD_OFFICES_WINDOWS_CERTIFICATE"  # a .pfx file; its password in ..._PASSWORD
TIMESTAMPS = "http://timestamp.digicert.com"


def build_setup(bundle: Path, dist: Path, version: str) -> Path:
    """Return the installer of a frozen program, signed when the environment names a certificate."""
    setup = dist / f"good-offices-{version}-setup.exe"
    make_setup(bundle, version, setup)
    sign(setup)
    return setup


def build_zip(bundle: Path, dist: Path, version: str, moment: int, marker: tuple[str, str]) -> Path:
    """Return the portable archive: the program and the file (name, text) that keeps the reader's data beside it."""
    name = f"good-offices-{version}-windows-portable"
    file = dist / f"{name}.zip"
    date = datetime.fromtimestamp(moment, UTC).timetuple()[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
            place = f"{name}/{path.relative_to(bundle).as_posix()}"
            archive.writestr(zipfile.ZipInfo(place, date), path.read_bytes(), zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo(f"{name}/{marker[0]}", date), marker[1])
    return file


def make_setup(payload: Path, version: str, setup: Path, *defines: str) -> None:
    """Write an installer; raises ValueError for a payload that is not ours and CalledProcessError from makensis."""
    strange = {path.name for path in payload.iterdir()} ^ EXPECTED
    if strange:
        raise ValueError(f"{payload} must hold {', '.join(sorted(EXPECTED))} and nothing else: {', '.join(strange)}.")
    with tempfile.TemporaryDirectory() as folder:
        icon = Path(folder) / "good-offices.ico"
        write_icon(ICON, icon)
        values = {"VERSION": version, "PAYLOAD": payload.resolve(), "SETUP": setup.resolve(), "ICON": icon}
        options = [f"-D{name}={value}" for name, value in values.items()] + [f"-D{name}" for name in defines]
        subprocess.run(["makensis", "-V2", "-WX", *options, HERE / "good-offices.nsi"], check=True)


def sign(file: Path) -> None:
    """Sign a file with the certificate that the environment names; without one say so and leave it unsigned."""
    certificate = os.environ.get(CERTIFICATE, "")
    if not certificate:
        print(f"NOT SIGNED: {CERTIFICATE} is not set. Windows will warn readers of {file.name}.", file=sys.stderr)
        return
    secret = os.environ.get(f"{CERTIFICATE}_PASSWORD", "")
    command = ["signtool", "sign", "/fd", "SHA256", "/td", "SHA256", "/tr", TIMESTAMPS, "/f", certificate, "/p", secret]
    subprocess.run([*command, file], check=True)


if __name__ == "__main__":
    make_setup(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), *sys.argv[4:])
