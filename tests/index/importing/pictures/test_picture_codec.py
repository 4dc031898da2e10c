"""Pictures are drawn anew: as large as they are kept, upright, the first frame, and nothing but their pixels."""

from __future__ import annotations

import random
import struct
import zlib

import pytest
from PySide6.QtGui import QColor, QImage

from index.importing.pictures import picture_codec
from index.importing.pictures.kept_picture import LONGEST_SIDE, KeptPicture, PictureKind
from index.importing.pictures.picture_bytes import is_sound
from index.importing.pictures.picture_codec import PictureCodec
from index.importing.pictures.redrawing import NotDrawn, NotDrawnError, Pixels, Redrawn
from tests.made_pictures import chunk, encoded, image, png_head, with_exif

GIF = (
    b"GIF89a\x10\x00\x10\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00"
    b"\x2c\x00\x00\x00\x00\x10\x00\x10\x00\x00\x02\x0e\x8c\x8f\xa9\xcb\xed\x0f\xa3\x9c\xb4\xda\x8b\xb3\x3e\x05\x00\x3b"
)


@pytest.fixture(scope="module")
def codec() -> PictureCodec:
    return PictureCodec()


def told(made: Redrawn) -> KeptPicture:
    size = len(made.data)
    return KeptPicture(kind=made.kind, width=made.width, height=made.height, size=size, sha256="", source="")


def refused(codec: PictureCodec, data: bytes) -> NotDrawn:
    with pytest.raises(NotDrawnError) as caught:
        codec.drawn(data)
    return caught.value.reason


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp"])
def test_each_format_is_drawn_anew_as_what_it_says(codec: PictureCodec, kind: str) -> None:
    made = codec.drawn(encoded(image(300, 100), kind))
    shown = QImage.fromData(made.data)
    assert (made.width, made.height) == shown.size().toTuple() == (300, 100)
    assert abs(shown.pixelColor(20, 50).red() - QColor("#c04020").red()) < 9
    assert made.kind is (PictureKind.JPEG if kind == "jpeg" else PictureKind.PNG)
    assert is_sound(made.data, told(made))


@pytest.mark.parametrize(
    "name", [name for name in dir(QImage.Format) if name.startswith("Format_") and "Inv" not in name]
)
def test_pixels_of_every_kind_come_back_sound(codec: PictureCodec, name: str) -> None:
    try:
        data = encoded(image(300, 100, see_through=True).convertToFormat(getattr(QImage.Format, name)))
    except AssertionError:
        pytest.skip("PNG has no such pixels")
    made = codec.drawn(data)
    assert is_sound(made.data, told(made))


def test_a_larger_one_is_made_smaller(codec: PictureCodec) -> None:
    for kind in ("png", "jpeg"):
        made = codec.drawn(encoded(image(4_000, 1_000), kind))
        assert (made.width, made.height) == (LONGEST_SIDE, 400)


def test_of_one_that_moves_the_first_frame_is_drawn(codec: PictureCodec) -> None:
    assert codec.drawn(GIF).kind is PictureKind.PNG


def test_one_that_was_taken_sideways_stands_upright_and_says_nothing_of_where(codec: PictureCodec) -> None:
    made = codec.drawn(with_exif(encoded(image(300, 100), "jpeg"), orientation=6, place=b"46.2N 6.1E"))
    assert (made.width, made.height) == (100, 300)
    assert b"46.2N" not in made.data
    assert b"Exif" not in made.data


def test_what_stands_beside_pixels_is_left_out(codec: PictureCodec) -> None:
    for kind in ("png", "jpeg"):
        said = image(300, 100)
        said.setText("Author", "somebody")
        said.setText("Description", "in secret")
        made = codec.drawn(encoded(said, kind))
        assert b"somebody" not in made.data
        assert b"secret" not in made.data
        assert is_sound(made.data, told(made))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (png_head(60_000, 60_000) + chunk(b"IDAT", zlib.compress(bytes(9_000_000))), NotDrawn.TOO_LARGE),
        (png_head(2**31 - 1, 2**31 - 1), NotDrawn.TOO_LARGE), (png_head(0, 9), NotDrawn.DAMAGED),
        (png_head(400, 400) + chunk(b"IDAT", zlib.compress(b"x")), NotDrawn.DAMAGED),
        (GIF[:6] + struct.pack("<HH", 65_535, 65_535) + GIF[10:], NotDrawn.DAMAGED),
        (b"BM" + struct.pack("<IHHIIiiHHIIiiII", 70, 0, 0, 54, 40, 2**30, 2**30, 1, 32, 0, 0, 0, 0, 0, 0),
         NotDrawn.TOO_LARGE),
        (encoded(image(300, 100))[:60], NotDrawn.DAMAGED), (encoded(image(300, 100), "webp")[:40], NotDrawn.DAMAGED),
        (encoded(image(300, 4)), NotDrawn.ORNAMENT), (encoded(image(8, 8)), NotDrawn.ORNAMENT),
        (b"", NotDrawn.UNKNOWN), (b"<svg xmlns='http://www.w3.org/2000/svg'/>", NotDrawn.UNKNOWN),
        (b"\x01\0\0\0" + bytes(36) + b" EMF", NotDrawn.UNKNOWN), (b"\xd7\xcd\xc6\x9a" + bytes(90), NotDrawn.UNKNOWN),
        (b"II*\0" + bytes(90), NotDrawn.UNKNOWN), (b"RIFF\xff\0\0\0WAVE", NotDrawn.UNKNOWN),
    ],
)  # fmt: skip
def test_what_is_not_drawn_has_its_reason(codec: PictureCodec, data: bytes, reason: NotDrawn) -> None:
    assert refused(codec, data) in {reason, *({NotDrawn.DAMAGED} if reason is NotDrawn.TOO_LARGE else ())}


def test_one_that_needs_too_many_bytes_loses_size_before_it_is_lost(
    codec: PictureCodec, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise = QImage(random.Random(1).randbytes(600 * 400 * 4), 600, 400, QImage.Format.Format_ARGB32)
    monkeypatch.setattr(picture_codec, "LARGEST_PICTURE", 300_000)
    made = codec.drawn(encoded(noise))
    assert made.width < 600
    assert len(made.data) <= 300_000
    monkeypatch.setattr(picture_codec, "LARGEST_PICTURE", 100)
    assert refused(codec, encoded(noise)) is NotDrawn.TOO_LARGE


def test_pixels_of_a_page_are_drawn(codec: PictureCodec) -> None:
    made = codec.drawn_pixels(Pixels(b"\x20\x40\xc0\xff" * 50 * 40, 50, 40, 200), lossy=False)
    assert QImage.fromData(made.data).pixelColor(3, 3) == QColor(0xC0, 0x40, 0x20)
