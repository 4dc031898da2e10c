"""Where a window could be shown: found out from the environment, without asking any display. No Qt."""

from __future__ import annotations

import sys
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


def displays(environment: Mapping[str, str]) -> tuple[str, str] | None:
    """Return the Wayland display and the X display that Qt would try, blank where there is none of a kind.

    None when Qt needs neither: only systems with X11 or Wayland can lack a display.
    """
    if sys.platform in ("win32", "darwin"):
        return None
    wanted = [name.split(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if _NEEDS_NO_SERVER.intersection(wanted) or environment.get("WAYLAND_SOCKET"):
        return None
    wayland = environment.get("WAYLAND_DISPLAY", "") if not wanted or "wayland" in wanted else ""
    x = environment.get("DISPLAY", "") if not wanted or "xcb" in wanted else ""
    return wayland, x
