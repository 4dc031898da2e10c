"""The styles of an OpenDocument file, as far as they say what a paragraph is."""

from __future__ import annotations

from index.importing.readers.xml_events import Attributes, read_xml
from index.values import Struct

_MOST_ABOVE = 50


class OdtStyle(Struct, frozen=True, kw_only=True):
    """What a style says of its paragraphs."""

    is_title: bool = False
    is_quotation: bool = False
    is_code: bool = False
    right_to_left: bool = False


class OdtStyles:
    """Styles while their parts are read: each may rest on another."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}
        self._turned: set[str] = set()
        self._name = ""

    def add(self, data: bytes, where: str) -> None:
        """Take the styles of a part."""
        read_xml(data, where, self._start)

    def styles(self) -> dict[str, OdtStyle]:
        """Return every style by its name."""
        return {name: self._style(name) for name in self._above}

    def _start(self, name: str, attributes: Attributes) -> None:
        if name == "style":
            self._name = attributes.get("name", "")
            self._above[self._name] = attributes.get("parent-style-name", "")
        elif name == "paragraph-properties" and attributes.get("writing-mode", "").startswith("rl"):
            self._turned.add(self._name)

    def _style(self, name: str) -> OdtStyle:
        names: list[str] = []
        while name and name not in names and len(names) < _MOST_ABOVE:
            names.append(name)
            name = self._above.get(name, "")
        return OdtStyle(
            is_title="Title" in names,
            is_quotation=bool({"Quotations", "Quote", "Block_20_Text"} & set(names)),
            is_code=bool({"Preformatted_20_Text", "Source_20_Code"} & set(names)),
            right_to_left=bool(self._turned & set(names)),
        )
