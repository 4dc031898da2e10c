"""What the operating system must bring: libraries for Qt, a complete Python, a virtual screen for tests.

`system_packages.py` prints the names of Debian's packages that hold it, for machines that are made ready beforehand.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

import package_manager
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
    "libstdc++.so.6": "libstdc++6",
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
# What lrelease, the compiler of translations, links beside Qt's core, and Debian's packages that hold it.
LRELEASE_LIBRARIES = {
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    **{name: QT_LIBRARIES[name] for name in ("libglib-2.0.so.0", "libgthread-2.0.so.0", "libz.so.1", "libzstd.so.1")},
}
# The programs behind tests and measurements in a real window, and Debian's packages that hold them.
SCREEN_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
# Those behind tests on a Wayland desktop.
WAYLAND_PROGRAMS = {**SCREEN_PROGRAMS, "weston": "weston"}
# The programs that make and check packages, and Debian's packages that hold them.
PACKAGE_PROGRAMS = {
    "appstreamcli": "appstream",
    "cc": "gcc",
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
# The programs that make the packages for Windows, and Debian's packages that hold them.
WINDOWS_PROGRAMS = {
    "makensis": "nsis",
    "npm": "npm",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
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
# The parts of Python that its builders leave out or cannot build: what the set-up and the program need of them.
PYTHON_PARTS = ("venv", "ensurepip", "_ctypes", "_sqlite3", "_ssl", "zlib")


def require_qt_libraries() -> None:
    """Make sure that Qt finds its libraries; raises SetupError with the command to run when it does not."""
    require_libraries(QT_LIBRARIES, "The window")


def has_qt_libraries() -> bool:
    """Whether Qt finds its libraries; on other systems than Linux it brings them all."""
    return not sys.platform.startswith("linux") or all(map(loads, QT_LIBRARIES))


def require_libraries(libraries: dict[str, str], what: str) -> None:
    """Make sure that `libraries` can be loaded; raises SetupError with the command to run where one cannot.

    `what` needs them, as a reader would call it.
    """
    if not sys.platform.startswith("linux"):
        return
    if missing := {name: package for name, package in libraries.items() if not loads(name)}:
        problem = f"{what} needs shared libraries that this machine lacks ({_some_of(missing)})"
        package_manager.obtain(missing, problem, lambda: all(map(loads, missing)))


def require_complete_python(python: str = sys.executable) -> None:
    """Make sure that an environment can be made from `python`; raises SetupError with what to do when it cannot."""
    prefix, package, lacking = python_parts(python)
    if not lacking:
        return
    problem = f"The Python at {python} is not complete (it has no {', '.join(lacking)})"
    # Only the system's own Python is completed by a system package.
    if prefix != "/usr" or not package_manager.on_debian():
        raise SetupError(f"{problem}: run the same command with a complete Python 3.11 or newer.")
    package_manager.obtain({package: package}, problem, lambda: not python_parts(python)[2])


def python_parts(python: str) -> tuple[str, str, list[str]]:
    """Return where a Python is installed, Debian's package that completes it, and which of its parts are missing."""
    asked = (
        "import sys, importlib.util as u; print(sys.base_prefix, 'python%d.%d-venv' % sys.version_info[:2], sep='\\n');"
        "print(*[part for part in sys.argv[1:] if not u.find_spec(part)])"
    )
    told = subprocess.run([python, "-I", "-c", asked, *PYTHON_PARTS], capture_output=True, text=True, check=False)
    if told.returncode:
        raise SetupError(f"The Python at {python} does not work: run the same command with Python 3.11 or newer.")
    prefix, package, lacking = told.stdout.splitlines()
    return prefix, package, lacking.split()


def offer_screen_programs() -> bool:
    """Whether tests and measurements can have a real window; says aloud what is missing when they cannot."""
    try:
        require_programs(SCREEN_PROGRAMS, "A real window on a virtual screen")
    except SetupError as error:
        print(f"Skipped: whatever needs a real window. {error}", file=sys.stderr, flush=True)
        return False
    return True


def require_programs(programs: dict[str, str], what: str) -> None:
    """Make sure that all programs are there; raises SetupError with the command to run when they are not.

    `what` needs them, as a reader would call it.
    """
    if missing := {name: package for name, package in programs.items() if not shutil.which(name)}:
        problem = f"{what} needs programs that this machine lacks ({_some_of(missing)})"
        package_manager.obtain(missing, problem, lambda: all(map(shutil.which, missing)))


def _some_of(names: dict[str, str]) -> str:
    """Return the first names, as many as one line takes; all of them stand in the command, or else in the advice."""
    named, more = list(names)[:3], len(names) - 3
    return ", ".join(named) + (f" and {more} more" if more > 0 else "")


def loads(library: str) -> bool:
    """Whether the system has a shared library that can be loaded."""
    import ctypes  # what Debian calls a minimal Python lacks it, and must come as far as saying so

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    print(*sorted({*QT_LIBRARIES.values(), *LRELEASE_LIBRARIES.values(), *SCREEN_PROGRAMS.values()}))
