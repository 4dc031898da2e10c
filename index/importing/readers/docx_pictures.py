"""The pictures of a part of a Word file: named there by ids, which another part leads to members of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.importing.pictures.picture_addresses import PictureAddresses
from index.importing.readers.xml_events import Attributes, read_xml

if TYPE_CHECKING:
    from index.importing.account import Account
    from index.importing.packed_files import PackedFile


class DocxPictures:
    """Keeps the pictures that a part names."""

    def __init__(self, packed: PackedFile, part: str, account: Account) -> None:
        self._account = account
        self._addresses = PictureAddresses(packed, part)
        self._targets: dict[str, str] = {}
        folder, _, name = part.rpartition("/")
        relations = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
        read_xml(packed.member(relations) or b"<none/>", relations, self._start)

    def number(self, attributes: Attributes) -> int:
        """Return the number of the picture that an element names, 0 for one that is lost, which is noted."""
        identifier = attributes.get("embed") or attributes.get("id") or attributes.get("link", "")
        data, name = self._addresses.found(self._targets.get(identifier, ""))
        return self._account.picture(data, name)

    def _start(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("Type", "").endswith("/image"):
            outside = attributes.get("TargetMode", "") == "External"
            target = attributes.get("Target", "")
            self._targets[attributes.get("Id", "")] = f"outside:{target}" if outside else target
