"""What an EPUB says of itself: its texts in order, its contents, who wrote it. Lenient where books often err."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from index.importing.account import Account
from index.importing.imported import FileRefusedError, Refusal
from index.importing.packed_files import PackedFile
from index.importing.readers.decoding import decoded_markup
from index.importing.readers.html_tree import attribute, elements, local, parsed, plain_text
from index.values import Struct

if TYPE_CHECKING:
    from justhtml import Node

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Ways to hide fonts, which hide no text."""


class ContentsLine(Struct, frozen=True):
    """A line of a table of contents: how deep it lies, its words, and the member and the id that it leads to."""

    level: int
    title: str
    member: str
    place: str


class Package(Struct, frozen=True, kw_only=True):
    """What stands in the package file; `texts` are the members in reading order, as named there."""

    title: str
    author: str
    date: str
    language: str
    texts: tuple[str, ...]
    contents: tuple[ContentsLine, ...]
    contents_member: str
    styles: tuple[str, ...]


def read_package(book: PackedFile, account: Account) -> Package:
    """Return what a book says of itself; raises FileRefusedError where that cannot be read, or is locked."""
    _refuse_locked(book)
    container = _tree(book, _CONTAINER, account)
    paths = [attribute(node, "full-path") for node in elements(container, "rootfile")]
    path = next((found for name in paths if (found := book.find(unquote(name)))), "")
    if not path:
        raise FileRefusedError(Refusal.DAMAGED, where=_CONTAINER)
    root = _tree(book, path, account)
    items = {attribute(item, "id"): item for item in elements(root, "item")}
    hrefs = {name: _joined(path, attribute(item, "href")) for name, item in items.items()}
    texts = [hrefs[name] for node in elements(root, "itemref") if (name := attribute(node, "idref")) in hrefs]
    navigation = "".join(_of_kind(items, hrefs, "properties", "nav")[:1])
    stated_ncx = [hrefs.get(attribute(spine, "toc"), "") for spine in elements(root, "spine")]
    ncx = next(filter(None, [*stated_ncx, *_of_kind(items, hrefs, "media-type", "ncx")]), "")
    return Package(
        title=_stated(root, "title"),
        author="; ".join(plain_text(node).strip() for node in elements(root, "creator")),
        date=_stated(root, "date"),
        language=_stated(root, "language"),
        texts=tuple(dict.fromkeys(texts)),
        contents=tuple(_from_navigation(book, navigation, account) or _from_ncx(book, ncx, account)),
        contents_member=navigation,
        styles=tuple(_of_kind(items, hrefs, "media-type", "css")),
    )


def _of_kind(items: dict[str, Node], hrefs: dict[str, str], name: str, kind: str) -> list[str]:
    """Return the members of which an attribute speaks of a kind."""
    return [hrefs[one] for one, item in items.items() if kind in attribute(item, name)]


def _refuse_locked(book: PackedFile) -> None:
    data = book.member(_ENCRYPTION)
    root = parsed(decoded_markup(data or b"", Account()), xml=True)
    if any(attribute(node, "algorithm") not in _FONTS for node in elements(root, "encryptionmethod")):
        raise FileRefusedError(Refusal.ENCRYPTED)


def _tree(book: PackedFile, name: str, account: Account) -> Node:
    data = book.member(name)
    if data is None:
        raise FileRefusedError(Refusal.DAMAGED, where=name)
    return parsed(decoded_markup(data, account), xml=True)


def _stated(root: Node, name: str) -> str:
    return next((text for node in elements(root, name) if (text := plain_text(node).strip())), "")


def _joined(base: str, href: str) -> str:
    """Return the member that an address leads to from another; it never leaves the book."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(href.partition("#")[0])))
    return path.lstrip("/") if not path.startswith("..") else ""


def _line(level: int, title: str, base: str, href: str) -> ContentsLine:
    member = _joined(base, href) if href.partition("#")[0] else (base if href else "")
    return ContentsLine(level, " ".join(title.split()), member, unquote(href.partition("#")[2]))


def _from_navigation(book: PackedFile, name: str, account: Account) -> list[ContentsLine]:
    """Return the lines of the table of contents of an EPUB 3."""
    data = book.member(name) if name else None
    if data is None:
        return []
    tables = list(elements(parsed(decoded_markup(data, account), xml=True), "nav"))
    table = next((nav for nav in tables if "toc" in attribute(nav, "epub:type").split()), tables[0] if tables else None)
    lines = []
    stack = [(table, 0)] if table else []
    while stack:
        node, level = stack.pop()
        level += local(node) == "ol"
        if local(node) in {"a", "span"} and level:
            lines.append(_line(level, plain_text(node), name, attribute(node, "href")))
        else:
            stack.extend((child, level) for child in reversed(node.children or ()))
    return [line for line in lines if line.title]


def _from_ncx(book: PackedFile, name: str, account: Account) -> list[ContentsLine]:
    """Return the lines of the table of contents of an EPUB 2."""
    data = book.member(name) if name else None
    if data is None:
        return []
    lines = []
    stack = [(parsed(decoded_markup(data, account), xml=True), 0)]
    while stack:
        node, level = stack.pop()
        if local(node) == "navpoint":
            level += 1
            title = next((plain_text(text) for text in elements(node, "text")), "")
            href = next((attribute(content, "src") for content in elements(node, "content")), "")
            lines.append(_line(level, title, name, href))
        stack.extend((child, level) for child in reversed(node.children or ()))
    return [line for line in lines if line.title]
