"""The signed part of a Windows security catalogue (.cat), which lists files by their digests.

A catalogue is a PKCS #7 message. What its signature covers is the content alone; whatever else is in the file, such as
certificates and attributes that are not signed, anybody could have added.
"""

from __future__ import annotations

_CONSTRUCTED_ZERO, _SEQUENCE = 0xA0, 0x30


def signed_part(catalogue: bytes) -> bytes:
    """Return the content that the catalogue's signature covers; raises ValueError for another kind of file."""
    message = _parts(catalogue)[0]
    signed_data = _parts(_parts(_tagged(_parts(message[1]), _CONSTRUCTED_ZERO))[0][1])
    content = next(part for tag, part in signed_data[2:] if tag == _SEQUENCE)
    return _tagged(_parts(content), _CONSTRUCTED_ZERO)


def _tagged(parts: list[tuple[int, bytes]], tag: int) -> bytes:
    for found, part in parts:
        if found == tag:
            return part
    raise ValueError("This is no security catalogue.")


def _parts(data: bytes) -> list[tuple[int, bytes]]:
    """Return the values, each with its tag, that stand one after the other in DER."""
    parts, at = [], 0
    while at < len(data):
        tag, size, start = data[at], data[at + 1], at + 2
        if size & 0x80:
            start += size & 0x7F
            size = int.from_bytes(data[at + 2 : start], "big")
        if start + size > len(data):
            raise ValueError("This is no security catalogue.")
        parts.append((tag, data[start : start + size]))
        at = start + size
    return parts
