"""Whoever gets a picture from the process that read a file looks at its framework, and lets nothing else through."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.importing.pictures.kept_picture import KeptPicture, PictureKind
from index.importing.pictures.picture_bytes import bare_png, is_sound
from index.importing.pictures.picture_codec import PictureCodec
from tests.made_pictures import chunk, encoded, image, png_head

DATA = chunk(b"IDAT", zlib.compress(bytes(90))) + chunk(b"IEND")
PNG, JPEG = bare_png(encoded(image(30, 20))), PictureCodec().drawn(encoded(image(30, 20), "jpeg")).data


def sound(data: bytes, kind: str = "png", size: tuple[int, int] = (30, 20)) -> bool:
    kept = KeptPicture(kind=PictureKind(kind), width=size[0], height=size[1], size=len(data), sha256="", source="")
    return is_sound(data, kept)


def test_our_own_are_sound() -> None:
    assert sound(PNG)
    assert sound(JPEG, "jpeg")


@pytest.mark.parametrize(
    "data",
    [
        b"", PNG[:-1], PNG + b"x", JPEG, encoded(image(31, 20)), png_head(30, 20) + DATA[:-12],
        png_head(30, 20) + chunk(b"tEXt", b"place\0here") + DATA, png_head(30, 20) + chunk(b"eXIf", b"II") + DATA,
        png_head(30, 20, depth=16) + DATA, png_head(30, 20, colour=4) + DATA,
        png_head(30, 20) + png_head(30, 20)[8:] + DATA,
        png_head(30, 20) + DATA + DATA, PNG[:30] + bytes(1) + PNG[31:], png_head(30, 20) + b"\xff\xff\xff\xffIDAT",
    ],
)  # fmt: skip
def test_what_is_not_told_or_holds_more_is_refused(data: bytes) -> None:
    assert not sound(data)


@pytest.mark.parametrize(
    "data",
    [
        b"", JPEG[:-2], JPEG + b"x", PNG, JPEG[:2] + b"\xff\xe1\x00\x08Exif\0\0" + JPEG[2:],
        JPEG[:2] + b"\xff\xfe\x00\x04hi" + JPEG[2:], JPEG.replace(b"\xff\xc0", b"\xff\xc2", 1), JPEG[:-2] + JPEG[2:],
        JPEG[:2] + b"\xff\xdb\xff\xff" + JPEG[4:], b"\xff\xd8\xff\xd9",
    ],
)  # fmt: skip
def test_the_same_of_jpeg(data: bytes) -> None:
    assert not sound(data, "jpeg")


@given(st.binary(max_size=200), st.integers(0, 200))
def test_no_bytes_do_any_harm(data: bytes, at: int) -> None:
    for whole in (PNG, JPEG):
        for kind in ("png", "jpeg"):
            sound(data, kind)
            sound(whole[:at] + data + whole[at:], kind)
