"""The parts of a Word file beside its text: styles, numbers of lists, notes, and what the file says of itself."""

from __future__ import annotations

import html
import re

from index.importing.account import Account, words
from index.importing.packed_files import PackedFile
from index.importing.pictures.picture_addresses import PictureAddresses
from index.importing.readers.numerals import numeral
from index.importing.readers.xml_events import Attributes, read_xml
from index.values import Struct

_HEADING = re.compile(r"(?i)heading ?([1-9])$")
_QUOTATIONS = {"quote", "intense quote", "block text", "block quotation", "quotations"}
_CODE = {"source code", "html preformatted", "code", "preformatted text"}
_STYLES = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_NO_NUMBER = {"bullet", "none"}
_BODY_LEVEL = 9
_PARAGRAPH = re.compile(r"</w:p>|</w:tc>")
_TEXT = re.compile(r"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</|<\w+:(?:tab|br|cr|noBreakHyphen|sym)(?:\s[^>]*)?/>")


class ParagraphStyle(Struct, frozen=True, kw_only=True):
    """A style of paragraphs: `level` of a heading from 1, 0 of a title, None for all others."""

    level: int | None = None
    is_quotation: bool = False
    is_code: bool = False
    number: str = ""
    depth: int = 0


class _StyleReading:
    """Styles while their part is read: each may rest on another."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, str]] = {}
        self._one: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "style":
            self._one = self.found[attributes.get("styleId", "")] = {}
        elif name in {"name", "basedOn", "outlineLvl", "numId", "ilvl"}:
            self._one.setdefault(name, value)


def read_styles(data: bytes | None) -> dict[str, ParagraphStyle]:
    """Return the styles of a file by their ids."""
    reading = _StyleReading()
    if data is not None:
        read_xml(data, "word/styles.xml", reading.start)
    return {identifier: _style(identifier, reading.found) for identifier in reading.found}


def _style(identifier: str, found: dict[str, dict[str, str]]) -> ParagraphStyle:
    chain: list[dict[str, str]] = []
    while identifier in found and found[identifier] not in chain and len(chain) < 50:
        chain.append(found[identifier])
        identifier = found[identifier].get("basedOn", "")
    names = [one.get("name", "").lower() for one in chain]
    return ParagraphStyle(
        level=_level(names, _stated(chain, "outlineLvl")),
        is_quotation=any(name in _QUOTATIONS for name in names),
        is_code=any(name in _CODE for name in names),
        number=_stated(chain, "numId"),
        depth=_number(_stated(chain, "ilvl")),
    )


def _stated(chain: list[dict[str, str]], fact: str) -> str:
    return next((one[fact] for one in chain if fact in one), "")


def _level(names: list[str], outline: str) -> int | None:
    """Return the level of a heading's style, which states it or has a name that does."""
    if outline.isdecimal():
        return int(outline) + 1 if int(outline) < _BODY_LEVEL else None
    named = next((int(found[1]) for name in names if (found := _HEADING.match(name))), None)
    return 0 if named is None and names[:1] == ["title"] else named


class ListNumbers:
    """Counts the items of lists and writes their numbers as the file asks for."""

    def __init__(self, data: bytes | None) -> None:
        self._levels: dict[tuple[str, int], dict[str, str]] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._counts: dict[tuple[str, int], int] = {}
        self._abstract = self._list = ""
        self._level = 0
        if data is not None:
            read_xml(data, "word/numbering.xml", self._start)

    def _start(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "abstractNum":
            self._abstract = attributes.get("abstractNumId", "")
        elif name == "num":
            self._list = attributes.get("numId", "")
        elif name == "abstractNumId":
            self._lists[self._list] = value
        elif name in {"lvl", "lvlOverride"}:
            self._level = _number(attributes.get("ilvl", "0"))
        elif name in {"numFmt", "lvlText", "start"}:
            self._levels.setdefault((self._abstract, self._level), {}).setdefault(name, value)
        elif name == "startOverride":
            self._starts[self._list, self._level] = _number(value)

    def label(self, identifier: str, depth: int) -> str:
        """Return the number of the next item of a list at a depth, blank for bullets."""
        abstract = self._lists.get(identifier, "")
        start = _number(self._levels.get((abstract, depth), {}).get("start", "1"))
        override = self._starts.pop((identifier, depth), None)
        before = self._counts.get((abstract, depth), start - 1) if override is None else override - 1
        self._counts[abstract, depth] = before + 1
        for deeper in range(depth + 1, 10):
            self._counts.pop((abstract, deeper), None)
        level = self._levels.get((abstract, depth), {})
        if level.get("numFmt", "bullet") in _NO_NUMBER:
            return ""
        return re.sub(r"%([1-9])", lambda found: self._numeral(abstract, int(found[1]) - 1), level.get("lvlText", ""))

    def _numeral(self, abstract: str, depth: int) -> str:
        level = self._levels.get((abstract, depth), {})
        count = self._counts.get((abstract, depth), _number(level.get("start", "1")))
        return numeral(count, _STYLES.get(level.get("numFmt", ""), "1"))


def main_part(packed: PackedFile) -> str:
    """Return the name of the part that holds the text."""
    found: list[str] = []

    def start(name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("Type", "").endswith("/officeDocument"):
            found.append(attributes.get("Target", "").lstrip("/"))

    read_xml(packed.member("_rels/.rels") or b"<none/>", "_rels/.rels", start)
    return next(filter(packed.find, [*found, "word/document.xml"]), "word/document.xml")


def words_of_part(text: str) -> int:
    """Return how many words a part has, found by its signs alone and not by reading it as XML."""
    found = 0
    for paragraph in _PARAGRAPH.split(text):
        texts = (one[1] if one[1] is not None else " " for one in _TEXT.finditer(paragraph))
        found += words(html.unescape("".join(texts)))
    return found


def _number(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) < 6 else 0


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
