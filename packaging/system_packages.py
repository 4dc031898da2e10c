"""What the operating system must bring: libraries for Qt, the venv module, a virtual screen for tests.

On Debian and Ubuntu the administrator gets what is missing installed; anybody else is told the exact command.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

from setup_error import SetupError

# The shared libraries that Qt's widgets and its X11 and Wayland plugins link, and Debian's packages that hold them.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# The programs behind tests and measurements in a real window, and Debian's packages that hold them.
SCREEN_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
# The programs that make and check packages, and Debian's packages that hold them.
PACKAGE_PROGRAMS = {
    "appstreamcli": "appstream",
    "cpio": "cpio",
    "as": "binutils",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "lintian": "lintian",
    "rpmbuild": "rpm",
    "rsvg-convert": "librsvg2-bin",
    "strip": "binutils",
    "xz": "xz-utils",
}
# What the proofs of finished packages need beside that, and Debian's packages that hold it.
PROOF_PROGRAMS = {
    **SCREEN_PROGRAMS,
    "debootstrap": "debootstrap",
    "fish": "fish",
    "import": "imagemagick",
    "strace": "strace",
    "zsh": "zsh",
}


def require_qt_libraries() -> None:
    """Make sure that Qt finds its libraries; raises SetupError with the command to run when it does not."""
    if not sys.platform.startswith("linux"):
        return
    missing = [library for library in QT_LIBRARIES if not _loads(library)]
    if missing and not _install([QT_LIBRARIES[library] for library in missing]):
        raise SetupError(
            f"The window needs shared libraries that this machine lacks: {', '.join(missing)}.\n"
            f"{_advice([QT_LIBRARIES[library] for library in missing])}"
        )


def require_venv_module(python: str = sys.executable) -> None:
    """Make sure that `python -m venv` works; raises SetupError with the command to run when it does not."""
    about = "import sys; print(sys.base_prefix, 'python%d.%d-venv' % sys.version_info[:2])"
    prefix, package = subprocess.check_output([python, "-c", about], text=True).split()
    # Only the system's own Python is completed by a system package.
    if prefix != "/usr":
        raise SetupError(f"The Python at {python} lacks its venv or ensurepip module: use a complete Python 3.11+.")
    if not _install([package]):
        raise SetupError(f"This python3 lacks its venv module.\n{_advice([package])}")


def offer_screen_programs() -> bool:
    """Whether tests and measurements can have a real window; says aloud what is missing when they cannot."""
    missing = [program for program in SCREEN_PROGRAMS if not shutil.which(program)]
    packages = [SCREEN_PROGRAMS[program] for program in missing]
    if not missing or (sys.platform.startswith("linux") and _install(packages)):
        return True
    _say(f"Skipped: whatever needs a real window, because {', '.join(missing)} is missing. {_advice(packages)}")
    return False


def require_programs(programs: dict[str, str]) -> None:
    """Make sure that all programs are there; raises SetupError with the command to run when they are not."""
    missing = [program for program in programs if not shutil.which(program)]
    packages = [programs[program] for program in missing]
    if missing and not (sys.platform.startswith("linux") and _install(packages)):
        raise SetupError(f"Programs are missing: {', '.join(missing)}.\n{_advice(packages)}")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _on_debian() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def _advice(packages: list[str]) -> str:
    if not _on_debian():
        return "Install the packages of your system that hold them, then run the same command again."
    names = " ".join(sorted(set(packages)))
    return f"Install it with:\n    sudo apt-get install {names}\nthen run the same command again."


def _install(packages: list[str]) -> bool:
    """Whether Debian's packages could be installed; only the administrator can."""
    if not _on_debian() or os.geteuid() != 0:
        return False
    names = sorted(set(packages))
    _say(f"Installing from the system's packages: {' '.join(names)}")
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *names]
    # A machine that never asked for packages has no list of them; one with an old list may ask for files that are gone.
    for command in (install, ["apt-get", "update", "--quiet"], install):
        finished = _apt(command)
        if command is install and finished.returncode == 0:
            return True
    _say(finished.stdout.decode(errors="replace").strip())
    return False


def _apt(command: list[str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
