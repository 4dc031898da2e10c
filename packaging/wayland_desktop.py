"""A Wayland desktop of its own: weston, in a window of a virtual screen, which gives it a keyboard and a mouse."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from virtual_screen import HEIGHT, WIDTH, launch, virtual_screen, wait_for

_SOCKET = "wayland-of-the-tests"


@contextmanager
def wayland_desktop() -> Iterator[dict[str, str]]:
    """Yield the environment variables of a program that shows its windows on a new Wayland desktop, and nowhere else.

    Raises SetupError when the desktop does not start.
    """
    with virtual_screen() as (display, _pixels), ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="good-offices-wayland-")))  # mode 0700
        size = [f"--width={WIDTH}", f"--height={HEIGHT}"]
        # Without a time after which it would lock the screen.
        command = ["weston", "--backend=x11-backend.so", f"--socket={_SOCKET}", "--idle-time=0", *size]
        weston = launch(command, stack, DISPLAY=display, XDG_RUNTIME_DIR=str(folder))
        wait_for(folder / _SOCKET, weston, "weston")
        yield {
            "QT_QPA_PLATFORM": "wayland",
            "WAYLAND_DISPLAY": _SOCKET,
            "XDG_RUNTIME_DIR": str(folder),
            "DISPLAY": "",
        }
