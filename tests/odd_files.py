"""What may lie in the place of a file, and must neither be waited for nor read without end."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

LARGER_THAN_ANY = 10**12  # bytes, none of which takes room on the disk


def _socket(place: Path) -> None:
    before = Path.cwd()
    os.chdir(place.parent)  # the path of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(place.name)
    finally:
        os.chdir(before)


def _link_to_pipe(place: Path) -> None:
    os.mkfifo(place.with_name("pipe"))
    place.symlink_to("pipe")


def _huge(place: Path) -> None:
    with place.open("wb") as file:
        file.truncate(LARGER_THAN_ANY)


ODD_FILES: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a socket": _socket,
    "a link to an endless device": lambda place: place.symlink_to("/dev/zero"),
    "a link to a pipe": _link_to_pipe,
    "a link to itself": lambda place: place.symlink_to(place.name),
    "a huge file": _huge,
}


def put(kind: str, place: Path) -> None:
    """Put something of a kind in the place of a file, with the folders above it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.unlink(missing_ok=True)
    place.with_name("pipe").unlink(missing_ok=True)
    ODD_FILES[kind](place)
