"""A second start hands its request over to the first and ends; decided before Qt is loaded, and without any socket.

The first start of a reader holds a lock and reads a channel that only this reader can open: on POSIX systems a FIFO
beside a lock file that the system itself frees when a program dies, on Windows a named pipe, which is both at once.
What comes through is small, checked, and can do no more than the command line can.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from index.digests import digest
from viewer.starts.start_channel import HandOver, encoded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.starts.options import StartRequest
    from viewer.starts.paths import Paths

PATIENCE = 10.0
"""Seconds that a second start waits for the first, which may be starting itself, to take its message.

A window takes messages only after its first paint. One that has not come so far by then is stuck, and the reader gets a
window of this start after all.
"""


def claim_or_hand_over(paths: Paths, request: StartRequest, patience: float = PATIENCE) -> HandOver:
    """Hand the request to the open window, or become the first start; never raises.

    If no channel can be created, the first start does not answer within `patience` seconds, or the request cannot be
    handed over, this one opens a window.
    """
    try:
        if sys.platform == "win32":
            from viewer.starts.hand_over_windows import claim_or_send  # noqa: PLC0415  each system has its own
        else:
            from viewer.starts.hand_over_posix import claim_or_send  # noqa: PLC0415
        return claim_or_send(channel_place(paths), _message(request), patience)
    except OSError:
        return HandOver(handed=False, channel=None)


def _message(request: StartRequest) -> bytes:
    """Return a request as one line; blank for one that only a first start can carry out."""
    try:
        return encoded(request)
    except ValueError:
        return b""


def channel_place(paths: Paths, environment: Mapping[str, str] = os.environ) -> Path:
    """Return the channel's path without its ending: one for each reader and each place of their settings."""
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    folder = Path(runtime, "good-offices") if runtime and Path(runtime).is_dir() else paths.cache
    # 16 hexadecimal digits are 64 bits: two places of settings of one reader never share a channel by chance.
    return folder / f".start-{digest(os.fsencode(paths.settings))[:16]}"
