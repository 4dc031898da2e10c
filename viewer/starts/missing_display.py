"""Why no window can be shown, asked where Qt would abort the program: asking takes a connection. No Qt."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.starts.display import displays

if TYPE_CHECKING:
    from collections.abc import Mapping


def missing_display(environment: Mapping[str, str]) -> str:
    """Return why no window can be shown, as a clause ("there is no display"); blank when one can."""
    if (tried := displays(environment)) is None:
        return ""
    wayland, x = tried
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
