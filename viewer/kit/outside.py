"""Opens things in other programs: an address in the web browser, a folder in the file manager."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from index.regular_files import regular_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PAGES, FOLDERS = "x-scheme-handler/https", "inode/directory"
"""The MIME types by which desktops look programs up."""
_OPENER = "xdg-open"
# What it falls back on, and what Qt falls back on without it.
_BROWSERS = ("x-www-browser", "firefox", "chromium", "google-chrome", "mozilla", "opera")
_OTHER_OPENERS = ("kde-open5", "kfmclient", "gnome-open")
_LARGEST = 4_000_000  # bytes; a cache of every program on a desktop has a few 100,000


def open_page(address: str) -> bool:
    """Hand an address to the web browser; return False where none was found that would open it."""
    return _hand_over(QUrl(address, QUrl.ParsingMode.StrictMode), PAGES)


def open_folder(folder: Path) -> bool:
    """Hand a folder to the file manager; return False where none was found that would show it."""
    return _hand_over(QUrl.fromLocalFile(str(folder)), FOLDERS)


def is_opened_by_somebody(kind: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether a program is known that opens what is of this kind.

    On Linux, Qt says yes as soon as there is a program to ask, on Wayland always. Whether that one knows another is
    written in the desktop's lists. Elsewhere, and in a sandbox, the system itself is asked and gives an answer.
    """
    if not sys.platform.startswith("linux") or Path("/.flatpak-info").exists() or "SNAP" in environment:
        return True
    named = [words.split()[0] for words in environment.get("BROWSER", "").split(":") if words.strip()]
    path = environment.get("PATH", os.defpath)
    browsers = [name for name in (*named, *_BROWSERS) if shutil.which(name, path=path)]
    if shutil.which(_OPENER, path=path) is None:
        return bool(browsers) or any(shutil.which(name, path=path) for name in _OTHER_OPENERS)
    return bool(browsers and kind == PAGES) or any(_names(file, kind) for file in _lists(environment))


def _hand_over(url: QUrl, kind: str) -> bool:
    known = is_opened_by_somebody(kind)
    with _libraries_kept_back():
        return QDesktopServices.openUrl(url) and known


@contextmanager
def _libraries_kept_back() -> Iterator[None]:
    """Keep the folder of a frozen copy's libraries from programs that are started within the block, on Windows.

    There a folder is set for the process, and PySide6 puts another into PATH: the programs that it starts inherit both.
    """
    folder = getattr(sys, "_MEIPASS", None)
    if sys.platform != "win32" or folder is None:
        yield
        return
    import ctypes  # noqa: PLC0415  of no use elsewhere

    kernel, path = ctypes.WinDLL("kernel32"), os.environ["PATH"]
    kernel.SetDllDirectoryW(None)
    os.environ["PATH"] = os.pathsep.join(entry for entry in path.split(os.pathsep) if not entry.startswith(folder))
    try:
        yield
    finally:
        os.environ["PATH"] = path
        kernel.SetDllDirectoryW(ctypes.c_wchar_p(folder))


def _lists(environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield the desktop's lists of which program opens what; some of these files may not exist."""
    home = environment.get("HOME", "")
    for kind, own, shared, inside in (
        ("DATA", ".local/share", "/usr/local/share:/usr/share", "applications"),
        ("CONFIG", ".config", "/etc/xdg", ""),
    ):
        folders = [environment.get(f"XDG_{kind}_HOME") or f"{home}/{own}"]
        folders += (environment.get(f"XDG_{kind}_DIRS") or shared).split(":")
        for folder in folders:
            yield from (Path(folder, inside, name) for name in ("mimeapps.list", "mimeinfo.cache"))


def _names(file: Path, kind: str) -> bool:
    """Return whether a list names a program for this kind of thing."""
    try:
        lines = regular_text(file, _LARGEST).splitlines()
    except (OSError, UnicodeError):
        return False
    return any(key.strip() == kind and value.strip(" ;") for key, _, value in (line.partition("=") for line in lines))
