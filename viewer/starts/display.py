"""Whether a window can be shown at all, found out before Qt is asked: Qt would abort the program. No Qt."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

# Qt's platforms that draw without a display server.
_NEEDS_NO_SERVER = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs", "minimalegl", "vkkhrdisplay"})


def draw_off_screen(environment: MutableMapping[str, str], platform: str = sys.platform) -> None:
    """Let Qt draw without a screen, in the system's letters: on Windows it must be told then where they lie."""
    environment["QT_QPA_PLATFORM"] = "offscreen"
    if platform == "win32":
        environment.setdefault("QT_QPA_FONTDIR", environment.get("SYSTEMROOT", r"C:\Windows") + r"\Fonts")


def missing_display(environment: Mapping[str, str]) -> str:
    """Return why no window can be shown, as a clause ("there is no display"); blank when one can.

    Only systems with X11 or Wayland can lack a display; elsewhere the answer is always blank.
    """
    if sys.platform in ("win32", "darwin"):
        return ""
    wanted = [name.split(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if _NEEDS_NO_SERVER.intersection(wanted) or environment.get("WAYLAND_SOCKET"):
        return ""
    wayland = environment.get("WAYLAND_DISPLAY", "") if not wanted or "wayland" in wanted else ""
    x = environment.get("DISPLAY", "") if not wanted or "xcb" in wanted else ""
    problems = []
    if wayland:
        problems.append(_wayland_problem(Path(environment.get("XDG_RUNTIME_DIR") or "/", wayland)))
    if x:
        problems.append(_x_problem(x))
    return "" if "" in problems else " and ".join(problems) or "there is no display"


# Both libraries are those through which Qt itself connects, so that what they find is what Qt would find:
# a socket left behind by a crash, a display that refuses this user, a library that is not installed.


def _wayland_problem(socket: Path) -> str:
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError as error:
        return _missing(error)
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(bytes(socket))
    if not connection:
        return f"the Wayland display {socket} does not answer"
    wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return ""


def _x_problem(display: str) -> str:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        ctypes.CDLL("libxcb-cursor.so.0")  # Qt's X11 platform needs it, and desktops often lack it
    except OSError as error:
        return _missing(error)
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(errors="surrogateescape"), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"the display {display} does not answer" if refused else ""


def _missing(error: OSError) -> str:
    return f"a system library is missing ({error})"
