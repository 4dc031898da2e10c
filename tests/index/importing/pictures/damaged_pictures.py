"""Pictures damaged by chance: bytes changed, cut out, doubled, and heads that lie about what follows."""

from __future__ import annotations

import random
import struct
import zlib
from functools import cache

from PySide6.QtGui import QImage

from tests.made_pictures import address, chunk, encoded, image, png_head

_KINDS = ("png", "jpeg", "webp", "bmp")
_FORMS = (
    QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_Indexed8, QImage.Format.Format_Mono,
    QImage.Format.Format_Grayscale8, QImage.Format.Format_RGBA64,
)  # fmt: skip
_GIF = (
    b"GIF89a\x10\x00\x10\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00"
    b"\x2c\x00\x00\x00\x00\x10\x00\x10\x00\x00\x02\x0e\x8c\x8f\xa9\xcb\xed\x0f\xa3\x9c\xb4\xda\x8b\xb3\x3e\x05\x00\x3b"
)
_SIZES = (0, 1, 2, 255, 4_096, 65_535, 2**31 - 1, 2**32 - 1)


@cache
def _sound() -> tuple[bytes, ...]:
    """Return sound pictures of each format and several kinds of pixels."""
    made = image(48, 32, see_through=True)
    found = [encoded(made.convertToFormat(form), kind) for kind in _KINDS for form in _FORMS[:3]]
    return (_GIF, *found, *(encoded(made.convertToFormat(form)) for form in _FORMS[3:]))


def damaged_picture(seed: int) -> bytes:
    """Return a picture with a few damages, which the seed decides; some have a sound end after a lying head."""
    chance = random.Random(seed)
    if chance.random() < 0.2:
        size = chance.choice(_SIZES), chance.choice(_SIZES)
        rows = zlib.compress(chance.randbytes(chance.choice((0, 9, 9_000))))
        head = png_head(*size, chance.choice((1, 2, 4, 8, 16, 3)), chance.choice((0, 2, 3, 4, 6, 5)))
        return head + chunk(b"IDAT", rows) + chunk(b"IEND")
    data = bytearray(chance.choice(_sound()))
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(8, len(data) - 4)
        match chance.randrange(4):
            case 0:
                data[at : at + 4] = struct.pack(chance.choice("<>") + "I", chance.choice(_SIZES))
            case 1:
                del data[at : at + chance.choice((1, 8, 200))]
            case 2:
                data[at:at] = data[at : at + chance.choice((1, 8, 200))] * chance.choice((1, 2, 50))
            case _:
                data[at] = chance.randrange(256)
        if len(data) < 20:
            break
    return bytes(data)


def page_of(pictures: range) -> bytes:
    """Return a page with damaged pictures, given by their seeds."""
    shown = "".join(f"<p>{seed}<img alt='picture {seed}' src='{address(damaged_picture(seed))}'>" for seed in pictures)
    return f"<!doctype html>{shown}".encode()
