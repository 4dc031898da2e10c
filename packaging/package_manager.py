"""The system's own package manager: it installs what is missing where it may, else its exact command is printed."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from setup_error import SetupError

# By name, as a program links or calls it: Debian's package that holds it.
Missing = dict[str, str]
_APT_INSTALL = ("apt-get", "install", "--yes", "--quiet", "--no-install-recommends")


def obtain(missing: Missing, problem: str, there: Callable[[], bool]) -> None:
    """Install what is missing, which only the administrator of a Debian system can, and ask whether it is `there` then.

    Otherwise raises SetupError: `problem`, the start of a sentence, and the command that mends it.
    """
    said = ""
    if on_debian() and os.geteuid() == 0:
        said = _install(sorted(set(missing.values())))
        if not said and there():
            return
        said = f", and could not be given them ({said or 'they were installed, and are not found'})"
    raise SetupError(f"{problem}{said}: {_advice(missing)}")


def _advice(missing: Missing) -> str:
    """Return the end of a sentence, and the exact command on a line of its own where it is known."""
    command = _command(missing)
    if not command:
        names = ", ".join(missing)
        return f"install the packages of your system that hold {names}, then run the same command again."
    return f"run this once, then the same command again.\n    {command}"


def _command(missing: Missing) -> str:
    """Return what installs the missing on this system; blank where its package manager is not known here."""
    if on_debian():
        return _as_administrator("apt-get update", f"apt-get install {' '.join(sorted(set(missing.values())))}")
    # The packages of these systems say which libraries and programs they hold, and are found by that.
    held = [shlex.quote(f"{name}()(64bit)" if ".so" in name else f"/usr/bin/{name}") for name in sorted(missing)]
    manager = next(filter(shutil.which, ("dnf", "zypper")), "")
    return manager and _as_administrator(f"{manager} install {' '.join(held)}")


def on_debian() -> bool:
    """Whether the system's packages are Debian's, of which Ubuntu's and others' are descendants."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def _as_administrator(*steps: str) -> str:
    """Return one line for a terminal that runs the steps as the administrator."""
    if os.geteuid() == 0:
        return " && ".join(steps)
    if shutil.which("sudo"):
        return " && ".join(f"sudo {step}" for step in steps)
    return f"su - -c {shlex.quote(' && '.join(steps))}"


def _install(packages: list[str]) -> str:
    """Install Debian's packages; returns the reason when that fails, else a blank."""
    print(f"Installing from the system's packages: {' '.join(packages)}", file=sys.stderr, flush=True)
    install = [*_APT_INSTALL, *packages]
    # A machine that never asked for packages has no list of them; one with an old list may ask for files that are gone.
    for command in (install, ["apt-get", "update", "--quiet"], install):
        finished = _apt(command)
        if command is install and finished.returncode == 0:
            return ""
    said = finished.stdout.decode(errors="replace").split("\n")
    return next((line for line in reversed(said) if line.startswith("E: ")), "apt-get failed")


def _apt(command: list[str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
