"""Which libraries the Windows copy holds: extension modules, the chosen plugins of Qt, and whatever these link."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import contents
from setup_error import SetupError

CORE, STABLE = "python313.dll", "python3.dll"
_PLUGINS = "PySide6/plugins"
_OF_QT = {"PySide6", "shiboken6"}
# Of the C and C++ runtime there are several copies, of which the newest, Qt's, serves all.
_RUNTIME = re.compile(r"(msvcp140\w*|vcruntime140\w*|concrt140)\.dll")
# What Windows 10 and later bring.
_OF_WINDOWS = re.compile(
    r"(api|ext)-ms-.*|(advapi32|authz|bcrypt|bcryptprimitives|cfgmgr32|comctl32|comdlg32|crypt32|d2d1|d3d11|d3d12|d3d9"
    r"|dcomp|dnsapi|dwmapi|dwrite|dxgi|gdi32|icuuc|imm32|iphlpapi|kernel32|mpr|msvcrt|netapi32|ntdll|ole32|oleaut32"
    r"|oleacc|propsys|rpcrt4|setupapi|shcore|shell32|shlwapi|synchronization|ucrtbase|uiautomationcore|user32|userenv"
    r"|uxtheme|version|winmm|winspool|ws2_32|wtsapi32)\.(dll|drv)"
)


class Libraries:
    """The libraries that lie in the unpacked sources, each with its place in a copy."""

    def __init__(self, wheels: Path, python: Path) -> None:
        lying = [*sorted(wheels.rglob("*.dll")), *sorted(python.glob("*.dll"))]
        self._wheels = wheels
        # The first of a name counts: Qt's runtime stands before Python's.
        self._by_name = {file.name.lower(): file for file in reversed(lying)}
        runtime = sorted((wheels / "PySide6").glob("*140*.dll"))
        self._by_name |= {file.name.lower(): file for file in runtime}

    def needed(self, modules: list[Path]) -> dict[Path, str]:
        """Return every library, with its place, that extension modules, plugins and Python need; they among them."""
        plugins = [
            file
            for file in sorted((self._wheels / _PLUGINS).rglob("*.dll"))
            if contents.wanted_plugin(str(file), "win32")
        ]
        start = [self._by_name[CORE], self._by_name[STABLE], *modules, *plugins]
        return {file: self._place(file) for file in sorted(contents.reached(start, self._linked))}

    def _place(self, file: Path) -> str:
        beside_python = not file.is_relative_to(self._wheels) or _RUNTIME.fullmatch(file.name.lower())
        return file.name if beside_python else file.relative_to(self._wheels).as_posix()

    def _linked(self, file: Path) -> list[Path]:
        names = {name.lower() for name in linked_names(file)}
        if missing := [name for name in sorted(names - self._by_name.keys()) if not _OF_WINDOWS.fullmatch(name)]:
            raise SetupError(f"{file.name} links what neither the copy nor Windows has: {', '.join(missing)}.")
        return [self._by_name[name] for name in sorted(names & self._by_name.keys())]


def brought_by(packages: set[str], wheels: Path) -> list[Path]:
    """Return the libraries in the folders of packages, which load them by themselves; Qt's are linked by each other."""
    folders = [wheels / package for package in sorted(packages - _OF_QT)]
    return [library for folder in folders for library in sorted(folder.rglob("*.dll"))]


def linked_names(file: Path) -> list[str]:
    """Return the names of the libraries that a Windows file links, also those that are loaded when first used."""
    command = ["x86_64-w64-mingw32-objdump", "-p", str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, errors="replace").stdout
    return re.findall(r"DLL Name: (\S+)", told)


def version_of(file: Path) -> str:
    """Return the version that a Windows file says it has; blank if it says none."""
    found = re.search(r"ProductVersion\0+(\d[\d.]*)", file.read_bytes().decode("utf-16-le", "ignore"))
    return found[1] if found else ""


def copy(needed: dict[Path, str], parts: Path) -> None:
    """Copy libraries to their places."""
    for file, place in needed.items():
        target = parts / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
