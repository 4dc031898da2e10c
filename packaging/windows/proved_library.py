"""The standard library of the Windows copy: sources whose digests stand in the signed catalogue of CPython's release.

`python.cat` lists the files of an installation of Windows, whose sources have CRLF line ends.
"""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from setup_error import SetupError

_PYTHONS = ("python3.13", str(Path.home() / ".pyenv/versions/3.13*/bin/python3.13"))


def compiling_python() -> Path:
    """Return a Python of the version that is packed: it compiles all modules; raises SetupError where there is none."""
    for name in _PYTHONS:
        found = shutil.which(name) or next((str(path) for path in sorted(Path("/").glob(name.lstrip("/")))), None)
        if found and not subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode:
            return Path(found)
    raise SetupError("The Windows copy is compiled by a Python 3.13, which this machine lacks: install one.")


def library_of(python: Path) -> Path:
    """Return the folder of a Python's own standard library."""
    command = [str(python), "-I", "-c", "import os; print(os.path.dirname(os.__file__))"]
    return Path(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip())


def write_proved(catalogue: bytes, sources: zipfile.ZipFile, own: Path, folder: Path) -> list[str]:
    """Write each module of the library that is proved, and return those that are not, taken from `own`, by name.

    `own` is the library of the Python that compiles everything, and so has to be trusted anyway. Empty files prove
    themselves.
    """
    doubtful = []
    for name, candidates in _candidates(sources, own):
        proved = next((source for source in candidates if is_listed(source, catalogue)), None)
        if proved is None:
            proved = candidates[-1]
            doubtful.append(name)
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(proved)
    return doubtful


def is_listed(source: bytes, catalogue: bytes) -> bool:
    """Return whether a source is empty or the catalogue has its digest with the line ends of Windows."""
    windows = source.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return not source or sha256(windows).digest() in catalogue


def _candidates(sources: zipfile.ZipFile, own: Path) -> Iterator[tuple[str, list[bytes]]]:
    """Yield each module's place with the texts it may have, that of `own` last."""
    packed = {name for name in sources.namelist() if name.endswith(".py")}
    lying = {file.relative_to(own).as_posix() for file in own.rglob("*.py")}
    for name in sorted(packed | lying):
        if "site-packages" not in name and not name.startswith(("test/", "idlelib/", "turtledemo/")):
            texts = [sources.read(name)] if name in packed else []
            yield name, [*texts, (own / name).read_bytes()] if name in lying else texts
