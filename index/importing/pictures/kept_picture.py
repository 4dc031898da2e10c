"""Pictures of a reader's own file, as they are kept: drawn anew in the process that reads it, within these limits."""

from __future__ import annotations

from enum import StrEnum

from index.values import Struct

LARGEST_PICTURE_READ = 40_000_000
"""Bytes of the largest picture of a file that is decoded."""
MOST_PIXELS = 50_000_000
"""Pixels of the largest picture that is decoded, by what it says of itself before a pixel of it is made."""
LONGEST_SIDE = 1_600
"""Pixels of the longest side of a picture that is kept; larger ones are made smaller."""
SHORTEST_SIDE = 16
"""Pixels below which the shorter side of a picture makes it a rule, a bullet or a spacer, which is left out."""
LARGEST_PICTURE = 1_400_000
"""Bytes of the largest picture that is kept."""
MOST_PICTURES = 2_000
"""Pictures that are kept of one document."""
LARGEST_PICTURES = 100_000_000
"""Bytes of all pictures together that are kept of one document."""


class PictureKind(StrEnum):
    """In which of two forms a picture is kept."""

    PNG = "png"
    JPEG = "jpeg"


class KeptPicture(Struct, frozen=True, kw_only=True):
    """What is known of a picture that is kept: its form, pixels, bytes and their sha256.

    `source` is the sha256 of the picture's own bytes in the file, by which it is known again in the next edition.
    """

    kind: PictureKind
    width: int
    height: int
    size: int
    sha256: str
    source: str
