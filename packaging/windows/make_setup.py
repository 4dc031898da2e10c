"""Makes the Windows installer from a frozen program: `make_setup.py PAYLOAD VERSION SETUP`; needs makensis.

PAYLOAD is a folder with good-offices.exe and _internal, SETUP the file to write. It runs on Windows and on Linux.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from windows_icon import write_icon

HERE = Path(__file__).resolve().parent
ICON = HERE.parents[1] / "resources" / "icons" / "good-offices.svg"
EXPECTED = ["_internal", "good-offices.exe"]


def make_setup(payload: Path, version: str, setup: Path, *defines: str) -> None:
    """Write the installer; raises ValueError for a payload that is not ours and CalledProcessError from makensis."""
    found = sorted(path.name for path in payload.iterdir())
    if found != EXPECTED:
        raise ValueError(f"{payload} must hold {' and '.join(EXPECTED)} and nothing else, not {', '.join(found)}.")
    with tempfile.TemporaryDirectory() as folder:
        icon = Path(folder) / "good-offices.ico"
        write_icon(ICON, icon)
        values = {"VERSION": version, "PAYLOAD": payload.resolve(), "SETUP": setup.resolve(), "ICON": icon}
        options = [f"-D{name}={value}" for name, value in values.items()] + [f"-D{name}" for name in defines]
        subprocess.run(["makensis", "-V2", "-WX", *options, HERE / "good-offices.nsi"], check=True)


if __name__ == "__main__":
    make_setup(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), *sys.argv[4:])
