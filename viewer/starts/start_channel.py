"""What a later start sends to the first: a request as one line, and the channel that it arrives in."""

from __future__ import annotations

import os
from typing import Protocol

from index.typed import is_printable
from index.values import MsgspecError, Struct, json, replace
from viewer.kit.look.theme_names import THEME_NAMES
from viewer.starts.options import SELECTION, WORDS, StartRequest

LARGEST = 4096
"""Bytes of the largest message; a longer one is not handed over, and a longer line is thrown away.

One write of up to 4096 bytes into a pipe is atomic on Linux, so that messages of two starts never mix.
"""
_LIMITS = {"open": 1000, "search": 1000, "look_up": 20, "theme": 40, "language": 10, "activation": 200}
"""The keys of a message whose values are texts, and the most characters of each."""
_LONGEST_PATH = 1000  # characters


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


def encoded(request: StartRequest) -> bytes:
    """Return a request as one line. Raises ValueError if it is too long, or for a first start alone."""
    given = {key: value for key in (*_LIMITS, "files") if (value := getattr(request, key))}
    line = json.encode(given) + b"\n"
    if len(line) > LARGEST or decoded(line) != request:
        raise ValueError("the request cannot be handed over")
    return line


def decoded(line: bytes) -> StartRequest | None:
    """Return the request decoded from a line; None if it is not exactly what `encoded` writes."""
    if len(line) > LARGEST:
        return None
    try:
        given = json.decode(line)
    except (MsgspecError, ValueError, RecursionError):
        return None
    if not isinstance(given, dict):
        return None
    files = given.pop("files", [])
    if not _are_files(files) or not all(_valid(key, value) for key, value in given.items()):
        return None
    return StartRequest(**given, files=tuple(files))


def portions(request: StartRequest) -> list[StartRequest]:
    """Return a request as several of which each can be handed over, each with as many of its files as fit."""
    parts = [replace(request, files=())]
    for file in request.files:
        more = replace(parts[-1], files=(*parts[-1].files, file))
        if parts[-1].files and not _fits(more):
            more = StartRequest(activation=request.activation, files=(file,))
            parts.append(more)
        parts[-1] = more
    return parts


def _fits(request: StartRequest) -> bool:
    try:
        return bool(encoded(request))
    except ValueError:
        return False


def _are_files(files: object) -> bool:
    return isinstance(files, list) and all(
        isinstance(file, str) and is_printable(file) and len(file) <= _LONGEST_PATH and os.path.isabs(file)  # noqa: PTH117
        for file in files
    )


def _valid(key: str, value: object) -> bool:
    if key not in _LIMITS or not isinstance(value, str) or not is_printable(value) or len(value) > _LIMITS[key]:
        return False
    return value in {"theme": THEME_NAMES, "look_up": (SELECTION, WORDS)}.get(key, (value,))
