"""What a frozen copy of the program may hold: lists, and the rules for what is on none of them.

Our own packages and resources come whole, so that new files come along by themselves; everything else is named here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import TypeVar

One = TypeVar("One")
Entry = tuple[str, str, str]  # the place in a copy, the file, and PyInstaller's word for its kind
ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("viewer", "index", "resources")

# Distributions of others whose modules may be in the bundle, by the first part of their names.
OTHERS = {
    "charset_normalizer",
    "justhtml",
    "markdown_it",
    "mdit_py_plugins",
    "mdurl",
    "msgspec",
    "numpy",
    "platformdirs",
    "pypdf",
    "pypdfium2_raw",
    "PySide6",
    "shiboken6",
    "whoosh",
}

# Whatever could open an internet socket or fetch an address is not there to be called. `socket` and `ssl` are
# imported by modules of Python's own that are wanted for other things: they find a stand-in without any function.
NETWORK = (
    "_socket", "_ssl", "asyncio", "ftplib", "http", "imaplib", "nntplib", "poplib", "smtplib", "socketserver", "ssl",
    "telnetlib", "urllib.request", "urllib.robotparser", "webbrowser", "wsgiref", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets",
)  # fmt: skip
# Nor does the program solve linear equations, for which NumPy brings much.
STAND_INS = {"socket": "stand_in_socket.py", "numpy.linalg._umath_linalg": "stand_in_linear_algebra.py"}

# Reached by imports inside functions that the program never calls.
UNUSED = (
    "_bz2", "_hashlib", "_lzma", "_pydecimal", "_pyrepl", "bz2", "concurrent", "curses", "distutils", "doctest",
    "lib2to3", "lzma", "multiprocessing", "numpy._core._multiarray_tests", "numpy._core._simd", "numpy.core",
    "numpy.ctypeslib", "numpy.f2py", "numpy.fft", "numpy.ma", "numpy.polynomial", "numpy.random", "numpy.testing",
    "pdb", "pip", "pkg_resources", "pydoc", "pytest", "readline", "rlcompleter", "setuptools", "sitecustomize",
    "tkinter", "unittest", "wheel",
)  # fmt: skip

# What PyInstaller's loader, for macOS, would do before our first line: load Qt, even for the terminal commands, only to
# ask where its parts lie, and prepare for asking for sources, which are not there, and for all modules of a package.
UNUSED_HOOKS = {"pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_pyside6"}

# Qt's plugins by system. No GTK theme (it drags GTK in), no TLS, no OpenGL, of pictures those that readers'
# own documents have (see index/importing/pictures/picture_codec.py).
QT_PLUGINS = {
    "linux": {
        "iconengines/libqsvgicon.so",
        "imageformats/libqgif.so",
        "imageformats/libqjpeg.so",
        "imageformats/libqsvg.so",
        "imageformats/libqwebp.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "platforms/libqoffscreen.so",
        "platforms/libqwayland.so",
        "platforms/libqxcb.so",
        "platformthemes/libqxdgdesktopportal.so",
        "printsupport/libcupsprintersupport.so",
        "wayland-decoration-client/libbradient.so",
        "wayland-shell-integration/libxdg-shell.so",
    },
    "win32": {
        "iconengines/qsvgicon.dll",
        "imageformats/qgif.dll",
        "imageformats/qjpeg.dll",
        "imageformats/qsvg.dll",
        "imageformats/qwebp.dll",
        "platforms/qoffscreen.dll",
        "platforms/qwindows.dll",
    },
    "darwin": {
        "iconengines/libqsvgicon.dylib",
        "imageformats/libqgif.dylib",
        "imageformats/libqjpeg.dylib",
        "imageformats/libqsvg.dylib",
        "imageformats/libqwebp.dylib",
        "platforms/libqcocoa.dylib",
        "platforms/libqoffscreen.dylib",
    },
}

# Libraries of the build system that are not on every machine in the same version. Those that every desktop has
# (glibc, the C++ runtime, zlib, X11, Wayland, fonts, D-Bus) are the reader's own; packages depend on them.
FROM_THE_SYSTEM = re.compile(r"lib(ffi|mpdec|sqlite3|uuid)\.so\.")

# What PyInstaller adds for its own start, and what Python knows about how it was built.
_OF_THE_FREEZER = re.compile("_pyi_rth_|_sysconfigdata_")

# Folders of the build system, not of the environment that the pinned packages are in.
_SYSTEM_FOLDERS = ("/lib", "/usr/lib", "/usr/lib64", "/usr/local/lib")

# Data files of other distributions: Qt's own words, in the languages that the program speaks, and nothing else.
_QT_WORDS = re.compile(r"PySide6/Qt/translations/qtbase_(\w+)\.qm")
PYTHONS_FIRST_MODULES = "base_library.zip"  # which PyInstaller keeps apart, for its loader


def languages(resources: Path) -> set[str]:
    """Return what Qt calls the languages of the window beside English, such as "fr" and "pt_BR"."""
    listed = json.loads((resources / "translations" / "languages.json").read_text(encoding="utf-8"))
    return {language.get("qt", code) for code, language in listed.items()}


def resource_files(resources: Path) -> list[Path]:
    """Return every file that belongs to the program's resources, sorted: all but Python's, hidden ones and sources."""
    files = (file for file in resources.rglob("*") if file.is_file())
    unused = {".py", ".pyc", ".ts", ".svg"}
    return sorted(file for file in files if file.suffix not in unused and not _hidden(file, resources))


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") or part == "__pycache__" for part in file.relative_to(folder).parts)


def is_of_the_system(file: str) -> bool:
    """Return whether a library lies where the system keeps its own."""
    return file.startswith(_SYSTEM_FOLDERS)


def wanted_data(name: str, spoken: set[str]) -> bool:
    """Return whether a data file that another distribution brings is wanted; `name` is its place in the bundle."""
    words = _QT_WORDS.fullmatch(name.replace("\\", "/"))
    return name == PYTHONS_FIRST_MODULES or bool(words and words[1] in spoken)


def wanted_plugin(name: str, platform: str) -> bool:
    """Return whether a file below Qt's folder of plugins is wanted; `name` is its place in the bundle."""
    path = PurePosixPath(name.replace("\\", "/"))
    return "/".join(path.parts[-2:]) in QT_PLUGINS[platform]


def is_plugin(name: str) -> bool:
    """Return whether a place in the bundle lies below Qt's folder of plugins."""
    return "plugins" in PurePosixPath(name.replace("\\", "/")).parts


def brought_by(packages: Iterable[Path]) -> list[Path]:
    """Return the libraries in the folders of packages, which load them by themselves; Qt's are linked by each other."""
    folders = [folder for folder in packages if folder.name not in {"PySide6", "shiboken6"}]
    return sorted(file for folder in folders for ending in ("so", "dylib") for file in folder.rglob(f"lib*.{ending}"))


def framework(name: str) -> str:
    """Return the place of the macOS framework that a place in the bundle lies in; blank for one in none."""
    parts = PurePosixPath(name).parts
    ends = [at for at, part in enumerate(parts) if part.endswith(".framework")]
    return "/".join(parts[: ends[0] + 1]) if ends else ""


def reached(start: Iterable[One], needs: Callable[[One], Iterable[One]]) -> set[One]:
    """Return `start` and everything that follows from it by `needs`."""
    found: set[One] = set()
    waiting = list(start)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += needs(one)
    return found


def module_of(name: str) -> str:
    """Return the module that an extension module's place in the bundle stands for: "numpy._core._simd"."""
    path = PurePosixPath(name.replace("\\", "/"))
    folders = () if "lib-dynload" in path.parts else path.parts[:-1]
    return ".".join((*folders, path.name.split(".")[0]))


def strangers(modules: Iterable[str], standard: Iterable[str]) -> list[str]:
    """Return the modules that are neither ours, nor on the list of others, nor Python's own (`standard`)."""
    known = {*PACKAGES, *OTHERS, *standard}
    return sorted(name for name in modules if name.split(".")[0] not in known and not _OF_THE_FREEZER.match(name))


def forbidden(modules: Iterable[str]) -> list[str]:
    """Return the modules that could reach a network; a stand-in cannot."""
    return sorted(name for name in modules if any(name == one or name.startswith(one + ".") for one in NETWORK))
