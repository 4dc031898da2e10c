"""Digests by which damage is recognised: BLAKE2b of 256 bits, in hexadecimal digits, as `b2sum -l 256` prints them.

Python's own module is asked, not `hashlib`: that loads OpenSSL, which takes 3.5 MiB in every window that is only read
in, and SHA-256 is slower than BLAKE2b wherever the processor has no instructions for it.
"""

from __future__ import annotations

from _blake2 import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import BufferedReader

_SIZE = 32  # bytes of a digest
_PIECE = 64 * 1024  # bytes read at once: more would be memory that the system maps anew for each


def digest(data: bytes) -> str:
    """Return the digest of some bytes."""
    return blake2b(data, digest_size=_SIZE).hexdigest()


def file_digest(file: BufferedReader) -> str:
    """Return the digest of what is left to be read of an open file; raises OSError when it cannot be read."""
    summed = blake2b(digest_size=_SIZE)
    while piece := file.read(_PIECE):
        summed.update(piece)
    return summed.hexdigest()
