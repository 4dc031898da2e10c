"""What readers of files ask of whatever decodes pictures; they know no library that does."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

from index.importing.pictures.kept_picture import PictureKind
from index.values import Struct


class Redrawn(Struct, frozen=True):
    """A picture drawn anew."""

    kind: PictureKind
    width: int
    height: int
    data: bytes


class Pixels(Struct, frozen=True):
    """Pixels in rows of `stride` bytes, four bytes each: blue, green, red, unused."""

    data: bytes
    width: int
    height: int
    stride: int


class NotDrawn(Enum):
    """Why a picture is not drawn."""

    UNKNOWN = auto()
    """It is of a format that is not decoded."""
    DAMAGED = auto()
    """It cannot be decoded."""
    TOO_LARGE = auto()
    """It has more pixels, or needs more bytes, than are taken."""
    ORNAMENT = auto()
    """It is a rule, a bullet or a spacer."""


class NotDrawnError(Exception):
    """A picture is not drawn."""

    def __init__(self, reason: NotDrawn) -> None:
        self.reason = reason
        super().__init__(reason.name)


class Redrawing(Protocol):
    """Draws pictures anew, in one of the two forms in which they are kept and within their limits."""

    def drawn(self, data: bytes) -> Redrawn:
        """Return a picture of a file drawn anew, the first frame of one that moves; raises NotDrawnError."""

    def drawn_pixels(self, pixels: Pixels, *, lossy: bool) -> Redrawn:
        """Return a picture of pixels, as JPEG if that of a photograph may lose some; raises NotDrawnError."""
