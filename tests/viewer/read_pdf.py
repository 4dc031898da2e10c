"""What a PDF holds, sign by sign in the order in which it was painted, with the tags around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream, IndirectObject

_RANGE = re.compile(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> \[([^\]]*)\]")


class Painted(NamedTuple):
    """A part of a page: its tag, such as "P" or "Artifact", its number among those of the page, and its text."""

    tag: str
    number: int
    text: str


def painted(page: PageObject) -> Iterator[Painted]:
    """Yield the parts of a page; fails where something is painted outside of all tags, or in two at once."""
    resources: Any = page["/Resources"]
    meanings = {name: _meanings(font.get_object()) for name, font in resources["/Font"].items()}
    tag, number, text, font = "", -1, "", {}
    for values, operator in ContentStream(page.get_contents(), page.pdf).operations:
        match operator:
            case b"BDC" | b"BMC":
                assert tag == ""
                tag, text = values[0][1:], ""
                number = values[1]["/MCID"] if operator == b"BDC" else -1
            case b"EMC":
                yield Painted(tag, number, text)
                tag = ""
            case b"Tf":
                font = meanings[values[0]]
            case b"Tj":
                assert tag
                text += font[bytes(values[0].original_bytes).hex().upper()]


def _meanings(font: Any) -> dict[str, str]:
    """Return the text of each sign of a font by its code."""
    found = {}
    for first, texts in _RANGE.findall(font["/ToUnicode"].get_object().get_data()):
        for at, text in enumerate(texts.split()):
            found[f"{int(first, 16) + at:04X}"] = bytes.fromhex(text.decode().strip("<>")).decode("utf-16-be")
    return found


def lines_of(page: PageObject) -> list[str]:
    """Return the lines of a page as they stand below each other."""
    return page.extract_text().split("\n")


def links_of(page: PageObject) -> list[Any]:
    """Return the links of a page, as the file holds them."""
    links: Any = page.get("/Annots", [])
    return [each.get_object() for each in links]


class Element(NamedTuple):
    """An element of the tree beside the pages: what it is, what stands in it, and its own text."""

    kind: str
    kids: list[Element]
    text: str

    @property
    def outline(self) -> str:
        """All kinds below it, such as "L(LI(Lbl LBody) LI(Lbl LBody))"."""
        below = " ".join(kid.outline for kid in self.kids)
        return f"{self.kind}({below})" if below else self.kind


def structure(reader: PdfReader) -> Element:
    """Return the tree of a document; fails where a part of a page does not stand in it exactly once."""
    texts = {
        (cast("IndirectObject", page.indirect_reference).idnum, part.number): part.text
        for page in reader.pages
        for part in painted(page)
        if part.number >= 0
    }
    root: Any = reader.trailer["/Root"]
    whole = _element(root["/StructTreeRoot"]["/K"][0].get_object(), texts)
    assert texts == {}
    return whole


def _element(entry: Any, texts: dict[tuple[int, int], str]) -> Element:
    kids, own = [], ""
    for kid in (each.get_object() for each in entry.get("/K", [])):
        if isinstance(kid, int):
            own += texts.pop((entry.raw_get("/Pg").idnum, kid))
        elif "/S" in kid:
            kids.append(_element(kid, texts))
        elif kid["/Type"] == "/MCR":
            own += texts.pop((kid.raw_get("/Pg").idnum, kid["/MCID"]))
    return Element(entry["/S"][1:], kids, own)
