"""Members of packed files, read within limits, whatever the file says of their sizes."""

from __future__ import annotations

import io
import zlib
from zipfile import BadZipFile, ZipFile, ZipInfo

from index.importing.imported import LARGEST_MEMBER, LARGEST_UNPACKED, FileRefusedError, Refusal
from index.importing.pictures.kept_picture import LARGEST_PICTURE_READ

_PIECE = 1 << 20
_DAMAGED = (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, OverflowError)
_ENCRYPTED = 0x1


class PackedFile:
    """A ZIP file that is held in memory; nothing is ever written."""

    def __init__(self, data: bytes) -> None:
        """Read the list of members; raises FileRefusedError for a file that has none, is damaged or has a password."""
        try:
            self._file = ZipFile(io.BytesIO(data))
            self._members = {info.filename: info for info in self._file.infolist() if not info.is_dir()}
        except (BadZipFile, ValueError, OSError, NotImplementedError, OverflowError, IndexError) as error:
            raise FileRefusedError(Refusal.DAMAGED, where="ZIP") from error
        if any(info.flag_bits & _ENCRYPTED for info in self._members.values()):
            raise FileRefusedError(Refusal.ENCRYPTED)
        self._unpacked = 0
        self._pictures: dict[str, int] = {}

    def names(self) -> list[str]:
        """Return the names of all members."""
        return list(self._members)

    def find(self, name: str) -> str:
        """Return the name of a member as it stands in the file, blank for none; large and small letters are alike."""
        if name in self._members:
            return name
        return next((member for member in self._members if member.lower() == name.lower()), "")

    def member(self, name: str) -> bytes | None:
        """Return the bytes of a member, None where it is missing or damaged; raises FileRefusedError beyond limits."""
        found = self._members.get(self.find(name))
        if found is None:
            return None
        try:
            return self._unpack(found)
        except _DAMAGED:
            return None

    def picture(self, name: str) -> bytes | None:
        """Return the bytes of a picture, None where it is missing or damaged.

        One beyond the limits costs the document nothing else: of it one byte more is returned than a picture may have.
        """
        found = self._members.get(self.find(name))
        if found is None:
            return None
        self._pictures.setdefault(found.filename, min(found.file_size, LARGEST_PICTURE_READ))
        if sum(self._pictures.values()) > LARGEST_UNPACKED:
            return bytes(LARGEST_PICTURE_READ + 1)
        try:
            with self._file.open(found) as content:
                return content.read(LARGEST_PICTURE_READ + 1)
        except _DAMAGED:
            return None

    def _unpack(self, member: ZipInfo) -> bytes:
        pieces = []
        size = 0
        with self._file.open(member) as content:
            while piece := content.read(_PIECE):
                size += len(piece)
                self._unpacked += len(piece)
                if size > LARGEST_MEMBER:
                    raise FileRefusedError(Refusal.UNPACKED_TOO_LARGE, where=member.filename, limit=LARGEST_MEMBER)
                if self._unpacked > LARGEST_UNPACKED:
                    raise FileRefusedError(Refusal.UNPACKED_TOO_LARGE, limit=LARGEST_UNPACKED)
                pieces.append(piece)
        return b"".join(pieces)
