"""The project's own environment, `.venv`: filled from a hash-pinned lock, and made anew when it is not sound."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import system_packages
from setup_error import SetupError

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
# A lock that is installed brings the other ones it contains.
CONTAINS = {
    "requirements.lock": ("requirements.lock",),
    "requirements-dev.lock": ("requirements-dev.lock", "requirements.lock"),
    "requirements-package.lock": ("requirements-package.lock",),
}

__all__ = ["ROOT", "VENV", "SetupError", "clean_environment", "keep_qt_support_as_files", "prepare"]


def clean_environment(**extra: str) -> dict[str, str]:
    """Return the caller's environment without what would bend Python (PYTHONPATH, PYTHONHOME, ...), plus `extra`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "__PYVENV"))}
    return kept | extra


def prepare(lock: str, venv: Path = VENV, made_from: str = sys.executable) -> Path:
    """Return the Python of an environment that holds what `lock` pins; raises SetupError when it cannot be set up.

    A new environment is made from the Python at `made_from`.
    """
    installed = _installed_locks(venv)
    wanted = _fingerprints(CONTAINS[lock])
    if wanted.items() <= installed.items():
        return _python(venv)
    # What was installed from a lock that has changed since, or was left half-way, is not built upon.
    if not installed or not installed.items() <= _fingerprints(installed).items():
        _create(venv, made_from)
    _stamp(venv).unlink(missing_ok=True)
    _install(lock, venv)
    _write_stamp(venv, installed | wanted)
    return _python(venv)


def keep_qt_support_as_files(venv: Path = VENV) -> None:
    """Let PySide6 keep its own Python modules as files, once; it needs Qt's libraries.

    Otherwise every start unpacks them out of a library and compiles them anew. Where that fails all works as before.
    """
    kept = venv / "qt-support-kept"
    if kept.exists() or not os.access(venv, os.W_OK):
        return
    command = [str(_python(venv)), "-c", "import PySide6.QtCore"]
    if not subprocess.run(command, env=clean_environment(SBK_EMBED="0"), capture_output=True, check=False).returncode:
        kept.touch()


def _fingerprints(locks: tuple[str, ...] | dict[str, str]) -> dict[str, str]:
    files = {lock: ROOT / "packaging" / lock for lock in locks}
    return {lock: hashlib.sha256(file.read_bytes()).hexdigest() for lock, file in files.items() if file.exists()}


def _installed_locks(venv: Path) -> dict[str, str]:
    """Return the locks installed completely, with their fingerprints; empty when the environment is not usable."""
    try:
        stamp = json.loads(_stamp(venv).read_text(encoding="utf-8"))
        locks = {str(lock): str(fingerprint) for lock, fingerprint in stamp["locks"].items()}
        # A system upgrade can replace the Python that the environment was made from.
        return locks if stamp["python"] == str(_python(venv).resolve(strict=True)) else {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _write_stamp(venv: Path, locks: dict[str, str]) -> None:
    stamp = {"python": str(_python(venv).resolve()), "locks": locks}
    _stamp(venv).write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def _stamp(venv: Path) -> Path:
    return venv / "installed.json"


def _python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _create(venv: Path, made_from: str) -> None:
    system_packages.require_complete_python(made_from)
    _say(f"Setting up Good Offices in {venv.name} (once; about 100 MB are fetched)...")
    failure = f"The folder {venv} could not be set up"
    # In two steps, because venv does not tell why pip could not be put into it.
    run_step([made_from, "-m", "venv", "--clear", "--without-pip", str(venv)], failure)
    run_step([str(_python(venv)), "-m", "ensurepip", "--upgrade", "--default-pip"], failure)
    _put_project_on_path(venv)


def _put_project_on_path(venv: Path) -> None:
    """Let the environment import the project's packages; a relative path is ASCII and survives a move of the folder."""
    site_packages = next(venv.glob("[Ll]ib*/**/site-packages"))
    (site_packages / "good_offices.pth").write_text(os.path.relpath(ROOT, site_packages) + "\n", encoding="ascii")


def _install(lock: str, venv: Path) -> None:
    log = venv / "pip.log"
    options = ["--require-hashes", "--only-binary=:all:", "--disable-pip-version-check", "--no-input", f"--log={log}"]
    quiet = [] if sys.stderr.isatty() else ["--quiet", "--progress-bar=off"]
    run_step(
        [str(_python(venv)), "-m", "pip", "install", *options, *quiet, "-r", str(ROOT / "packaging" / lock)],
        f"The pinned packages could not be installed, which needs the network and 600 MB of space, see {log}",
        sys.stderr,
    )
    log.unlink(missing_ok=True)  # many megabytes, of which nobody has a use when all went well


def run_step(command: list[str], failure: str, progress: IO[str] | None = None) -> None:
    """Run a step of the set-up, whose output goes to `progress`, which is never stdout: that is the program's.

    Raises SetupError when it fails: `failure` and the reason that the step gave.
    """
    environment, heard = clean_environment(PIP_USER="0"), progress or subprocess.DEVNULL
    step = subprocess.run(command, env=environment, stdout=heard, stderr=subprocess.PIPE, check=False)
    if step.returncode:
        reason = _reason(step.stderr.decode(errors="replace"))
        raise SetupError(f"{failure} ({reason}): run the same command again when that is mended.")


def _reason(said: str) -> str:
    """Return the one line that says most in what Python or pip wrote before they failed."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error: ") and not line.endswith(":")]
    return (errors or lines or ["no reason was given"])[-1]


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
