"""NumPy without its copy of OpenBLAS, for bundles: the program multiplies no matrices, and that copy weighs 27 MB.

The very version that the lock pins, from the source archive whose hash the lock holds, built for any x86-64 or ARM64
processor. Whatever linear algebra NumPy itself needs it then does with code of its own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from setup_error import SetupError
from virtual_environment import ROOT, clean_environment

# A fixed time, and no path of the building machine: the same bytes from the same compiler.
_SAME_BYTES = {"SOURCE_DATE_EPOCH": "1700000000", "PYTHONHASHSEED": "0"}
_OPTIONS = ("allow-noblas=true", "blas=none", "lapack=none", "cpu-dispatch=none")


def put_in_place(python: Path) -> None:
    """Replace the NumPy of the environment of `python`, unless that is done; raises SetupError when it fails.

    Where there is no compiler, and on other systems than Linux, the published NumPy stays, which is said.
    """
    site_packages = next(python.parents[1].glob("lib/python3*/site-packages"), None)
    if site_packages is None or not (site_packages / "numpy.libs").exists() or not sys.platform.startswith("linux"):
        return
    if not all(map(shutil.which, ("cc", "c++"))) or not _headers(python).exists():
        print(
            "No C and C++ compiler, or no headers of Python (Debian's g++ and python3-dev): NumPy keeps OpenBLAS, and "
            "the bundle gets 27 MB larger.",
            file=sys.stderr,
        )
        return
    pin = numpy_pin((ROOT / "packaging" / "requirements-package.lock").read_text(encoding="utf-8"))
    wheel = _built(python, pin, kept_in(pin, python.resolve(), _compiler()))
    _pip(python, "install", "--no-deps", "--no-index", "--force-reinstall", str(wheel))
    _forget_paths(site_packages / "numpy" / "__config__.py")


def kept_in(*made_of: object) -> Path:
    """Return the folder of this user's cache for the wheel that is made of all this, whatever clone it was made in."""
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return caches / "good-offices-packaging" / f"numpy-{sha256(repr(made_of).encode()).hexdigest()[:16]}"


def _headers(python: Path) -> Path:
    """Return the header that every extension module includes, which systems have in a package of its own."""
    tell = "import sysconfig; print(sysconfig.get_path('include'))"
    told = subprocess.run([python, "-c", tell], capture_output=True, text=True, check=True)
    return Path(told.stdout.strip(), "Python.h")


def _compiler() -> str:
    """Return what the compiler says of itself: another one may make other bytes."""
    told = subprocess.run(["cc", "--version"], capture_output=True, text=True, check=False)
    return told.stdout.partition("\n")[0]


def _built(python: Path, pin: str, kept: Path) -> Path:
    """Return the wheel in the folder where it is kept, for the next environment; built there when there is none."""
    if not list(kept.glob("numpy-*.whl")):
        print("Building NumPy without OpenBLAS (once, some minutes)...", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(prefix="good-offices-numpy-") as name:
            folder = Path(name)
            (folder / "numpy.txt").write_text(pin, encoding="utf-8")
            source_only = [
                "--no-deps",
                "--no-binary=numpy",
                "--require-hashes",
                "--no-build-isolation",
                "--no-cache-dir",
            ]
            arguments = ["wheel", *source_only, "--wheel-dir", name, "-r", str(folder / "numpy.txt")]
            _pip(python, *arguments, environment=_build_environment(python, folder))
            kept.mkdir(parents=True, exist_ok=True)
            shutil.move(next(folder.glob("numpy-*.whl")), kept)
    return next(kept.glob("numpy-*.whl"))


def numpy_pin(lock: str) -> str:
    """Return the lines of a lock that pin NumPy, with our options; raises SetupError when there are none."""
    found = re.search(r"^numpy==.*(?:\n[ \t]+.*)*", lock, re.MULTILINE)
    if found is None:
        raise SetupError("The lock for packages does not pin NumPy.")
    options = " ".join(f'--config-settings="setup-args=-D{option}"' for option in _OPTIONS)
    return f"{found[0]} \\\n    {options}\n"


def _forget_paths(configuration: Path) -> None:
    """Take the building machine's path of Python out of what NumPy says about how it was built."""
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(re.sub(r'("path": r?")[^"]+', r"\1python", text), encoding="utf-8")


def _build_environment(python: Path, folder: Path) -> dict[str, str]:
    environment = clean_environment(CFLAGS="-g0", CXXFLAGS="-g0", TMPDIR=str(folder), **_SAME_BYTES)
    return environment | {"PATH": f"{python.parent}:{environment['PATH']}"}


def _pip(python: Path, *arguments: str, environment: dict[str, str] | None = None) -> None:
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    if subprocess.call(command, env=environment or clean_environment(), stdout=sys.stderr):
        raise SetupError("NumPy could not be built for the bundle: what pip said is above.")
