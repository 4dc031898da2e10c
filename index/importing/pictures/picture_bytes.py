"""Looks at the bytes of a picture that another process drew: whether they are what it says, and nothing else.

Only the framework of the two formats is walked through; no pixel is made. What the program itself never writes, such as
a place, a time or a thumbnail that a camera left, is not let through.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from index.importing.pictures.kept_picture import PictureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.importing.pictures.kept_picture import KeptPicture

_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNKS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
_GREY, _COLOUR, _PALETTE, _COLOUR_AND_ALPHA = 0, 2, 3, 6
_BEGIN, _END, _SCAN = 0xD8, 0xD9, 0xDA
_FRAME = 0xC0  # baseline
_SEGMENTS = {0xC4, 0xDB, 0xE0, _FRAME, _SCAN}  # tables, the mark of the format, the frame and its one scan


def is_sound(data: bytes, picture: KeptPicture) -> bool:
    """Return whether the bytes are a picture of the form and the size that is told, whole and without anything else."""
    if len(data) != picture.size:
        return False
    try:
        size = _png_size(data) if picture.kind is PictureKind.PNG else _jpeg_size(data)
    except (ValueError, IndexError):
        return False
    return size == (picture.width, picture.height)


def bare_png(data: bytes) -> bytes:
    """Return a PNG with those parts only that its pixels need; raises ValueError for what is none."""
    kept = (chunk for name, _, chunk in _chunks(data) if name in _CHUNKS)
    return _PNG + b"".join(kept)


def _png_size(data: bytes) -> tuple[int, int]:
    names, head = [], b""
    for name, content, chunk in _chunks(data):
        if name not in _CHUNKS or zlib.crc32(chunk[4:-4]) != int.from_bytes(chunk[-4:], "big"):
            raise ValueError("a part is none of ours")
        names.append(name)
        head = head or content
    depth, colour, *rest = head[8:13]
    sound = (
        names[0] == b"IHDR"
        and names[-1] == b"IEND"
        and names.count(b"IHDR") == names.count(b"IEND") == 1
        and b"IDAT" in names
        and colour in {_GREY, _COLOUR, _PALETTE, _COLOUR_AND_ALPHA}
        and depth in {1, 2, 4, 8}
        and rest == [0, 0, 0]
    )
    if not sound:
        raise ValueError("the head is none of ours")
    return int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield the name, the content and all bytes of each part; raises ValueError where they do not fill the picture."""
    if not data.startswith(_PNG):
        raise ValueError("no PNG")
    at = len(_PNG)
    while at < len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if end > len(data) or at + 12 > len(data):
            raise ValueError("a part is cut off")
        yield data[at + 4 : at + 8], data[at + 8 : end - 4], data[at:end]
        at = end


def _jpeg_size(data: bytes) -> tuple[int, int]:
    if data[:2] != bytes((0xFF, _BEGIN)) or data[-2:] != bytes((0xFF, _END)):
        raise ValueError("no JPEG")
    size, at = (0, 0), 2
    while data[at] == 0xFF and data[at + 1] in _SEGMENTS:
        kind, end = data[at + 1], at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end > len(data):
            raise ValueError("a part is cut off")
        if kind == _FRAME:
            if size != (0, 0) or data[at + 4] != 8:
                raise ValueError("the frame is none of ours")
            size = int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at = end
        if kind == _SCAN:
            _demand_one_scan(data[at:-2])
            return size
    raise ValueError("a part is none of ours")


def _demand_one_scan(scan: bytes) -> None:
    """Raise ValueError where anything but the letters of one scan stands in it: each 0xFF is followed by a zero."""
    if scan.count(b"\xff") != scan.count(b"\xff\0"):
        raise ValueError("there is more than one scan")
