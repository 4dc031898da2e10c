"""A second start hands its request over to the first and ends; decided before Qt is loaded, and without any socket.

The first start of a reader holds a lock and reads a channel that only this reader can open: on POSIX systems a FIFO
beside a lock file that the system itself frees when a program dies, on Windows a named pipe, which is both at once.
What comes through is small, checked, and can do no more than the command line can.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from index.values import Struct
from viewer.kit.look.theme_names import THEME_NAMES
from viewer.starts.options import StartRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.starts.paths import Paths

LARGEST = 4096
"""Bytes of the largest message; a longer one is not handed over, and a longer line is thrown away."""
PATIENCE = 10.0
"""Seconds that a second start waits for the first, which may be starting itself, to take its message."""
_LIMITS = {"open": 1000, "search": 1000, "theme": 40, "activation": 200}
"""The keys of a message, and the most characters of each."""


class StartChannel(Protocol):
    """What the first start holds: requests of later starts arrive in it until it is closed."""

    descriptor: int
    """To be watched for something to read; -1 where `receive` waits by itself and is called from a thread."""

    def receive(self) -> list[StartRequest]:
        """Return the requests received, oldest first; malformed messages are dropped."""

    def close(self) -> None:
        """Let the next start be the first; harmless when closed already."""


class HandOver(Struct, frozen=True):
    """Whether the request was `handed` to an earlier start; otherwise the `channel`, None if none can be created."""

    handed: bool
    channel: StartChannel | None


def enter(paths: Paths, request: StartRequest, patience: float = PATIENCE) -> HandOver:
    """Hand the request to the open window, or become the first start; never raises.

    If no channel can be created, or the first start does not answer within `patience` seconds, this one opens a window.
    """
    try:
        if sys.platform == "win32":
            from viewer.starts.hand_over_windows import meet  # noqa: PLC0415  each system has its own
        else:
            from viewer.starts.hand_over_posix import meet  # noqa: PLC0415
        return meet(channel_place(paths), encoded(request), patience)
    except (OSError, ValueError):
        return HandOver(handed=False, channel=None)


def channel_place(paths: Paths, environment: Mapping[str, str] = os.environ) -> Path:
    """Return the channel's path without its ending: one for each reader and each place of their settings."""
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    folder = Path(runtime, "good-offices") if runtime and Path(runtime).is_dir() else paths.cache
    return folder / f".start-{hashlib.sha256(os.fsencode(paths.settings)).hexdigest()[:16]}"


def encoded(request: StartRequest) -> bytes:
    """Return a request as one line. Raises ValueError if it is too long to be handed over."""
    given = {key: value for key in _LIMITS if (value := getattr(request, key))}
    line = json.dumps(given, ensure_ascii=False).encode("utf-8") + b"\n"
    if len(line) > LARGEST or decoded(line) != request:
        raise ValueError("the wish cannot be handed over")
    return line


def decoded(line: bytes) -> StartRequest | None:
    """Return the request decoded from a line; None if it is not exactly what `encoded` writes."""
    if len(line) > LARGEST:
        return None
    try:
        given = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(given, dict) or not all(_valid(key, value) for key, value in given.items()):
        return None
    return StartRequest(**given)


def _valid(key: str, value: object) -> bool:
    if key not in _LIMITS or not isinstance(value, str) or not value.isprintable() or len(value) > _LIMITS[key]:
        return False
    return key != "theme" or value in THEME_NAMES
