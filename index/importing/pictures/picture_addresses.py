"""Where a text says that its pictures are, and their bytes: in the address itself, or in a part of the same file."""

from __future__ import annotations

import binascii
import posixpath
from base64 import b64decode
from typing import TYPE_CHECKING
from urllib.parse import unquote, unquote_to_bytes

from index.importing.pictures.kept_picture import LARGEST_PICTURE_READ

if TYPE_CHECKING:
    from index.importing.packed_files import PackedFile

_DATA = "data:"
_LONGEST_NAME = 200


class PictureAddresses:
    """Finds pictures by their addresses in a text; nothing outside the file is looked at, whatever they say."""

    def __init__(self, packed: PackedFile | None = None, base: str = "") -> None:
        """Addresses are those of a text alone, or of the member `base` of a packed file."""
        self._packed, self._base = packed, base

    def found(self, address: str) -> tuple[bytes | None, str]:
        """Return the bytes at an address, None for what lies elsewhere, and a name for it, blank if it has none."""
        address = address.strip()
        if address[: len(_DATA)].lower() == _DATA:
            return _from_data(address), ""
        name = unquote(address.partition("#")[0])
        if self._packed is None or not name or ":" in name.partition("/")[0]:
            return None, name.rpartition("/")[2][:_LONGEST_NAME]
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self._base), name)).lstrip("/")
        data = None if path.startswith("..") else self._packed.picture(path)
        return data, path[-_LONGEST_NAME:]


def _from_data(address: str) -> bytes:
    """Return the bytes that an address holds; none for one that is damaged or too long."""
    head, comma, content = address.partition(",")
    if not comma or len(content) > 2 * LARGEST_PICTURE_READ:
        return b""
    data = unquote_to_bytes(content)
    if not head.lower().rstrip().endswith(";base64"):
        return data
    try:
        return b64decode(b"".join(data.split()) + b"==")
    except (binascii.Error, ValueError):
        return b""
