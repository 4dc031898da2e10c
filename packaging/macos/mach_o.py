"""What a program or library of macOS says of itself in its head, in the format Mach-O; with nothing but Python."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Numbers of Apple's mach-o/loader.h, fat.h and mach/machine.h.
ARM64 = 0x0100000C
_ONE, _SEVERAL, _SEVERAL_LARGE = 0xFEEDFACF, 0xCAFEBABE, 0xCAFEBABF
# Links: as a rule, to what may be missing, to what is passed on, to what is loaded when it is first used.
_LINKS = {0x0C, 0x18 | 0x80000000, 0x1F | 0x80000000, 0x20}
_PLACE = 0x1C | 0x80000000
_OLDEST = {0x24: 8, 0x32: 12}  # where in its command a version stands
_HEAD = struct.Struct("<8I")
MAGICS = (struct.pack("<I", _ONE), struct.pack(">I", _SEVERAL), struct.pack(">I", _SEVERAL_LARGE))


@dataclass(frozen=True)
class Image:
    """What is in a file for one processor: the names that it `links`, the `places` that it has those looked for in.

    `oldest` is the version of macOS from which on it runs; (0, 0) if it says none.
    """

    processor: int
    links: tuple[str, ...]
    places: tuple[str, ...]
    oldest: tuple[int, int]


def is_code(file: Path) -> bool:
    """Return whether a file is a program or a library of macOS."""
    with file.open("rb") as content:
        return content.read(4) in MAGICS


def images(file: Path) -> list[Image]:
    """Return what a file holds, one for each processor; raises struct.error for a file that is cut off."""
    data = file.read_bytes()
    magic, count = struct.unpack_from(">2I", data)
    if magic not in (_SEVERAL, _SEVERAL_LARGE):
        return [_image(data)]
    size, where = (20, ">8xI") if magic == _SEVERAL else (32, ">8xQ")
    starts = [struct.unpack_from(where, data, 8 + number * size)[0] for number in range(count)]
    return [_image(data[start:]) for start in starts]


def _image(data: bytes) -> Image:
    links, places, oldest = [], [], (0, 0)
    for command, content in _commands(data):
        if command in _LINKS:
            links.append(_text(content))
        elif command == _PLACE:
            places.append(_text(content))
        elif command in _OLDEST:
            _, minor, major = struct.unpack_from("<2BH", content, _OLDEST[command])
            oldest = (major, minor)
    return Image(_HEAD.unpack_from(data)[1], tuple(links), tuple(places), oldest)


def _commands(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = _HEAD.size
    for _ in range(_HEAD.unpack_from(data)[4]):
        command, size = struct.unpack_from("<2I", data, at)
        yield command, data[at : at + size]
        at += size


def _text(content: bytes) -> str:
    """Return the text of a command, which says where in it the text begins."""
    (start,) = struct.unpack_from("<I", content, 8)
    return content[start:].split(b"\0", 1)[0].decode()
