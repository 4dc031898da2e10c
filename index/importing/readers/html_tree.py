"""From the letters of HTML or XHTML to a tree, by the rules of HTML5."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import justhtml.sanitizer.policy_defaults  # noqa: F401  justhtml asks for it in a way that no packager reads
from justhtml import JustHTML

if TYPE_CHECKING:
    from justhtml import Node

_VOID = {
    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "basefont", "bgsound", "keygen",
}  # fmt: skip
_DECLARATION = re.compile(r"(?is)<!DOCTYPE[^\[>]*\[.*?\]\s*>")
_CHARACTER_DATA = re.compile(r"(?s)<!\[CDATA\[(.*?)\]\]>")
_CLOSED_AT_ONCE = re.compile(r"<([A-Za-z][\w:.-]*)((?:\s[^<>]*?)?)/>")
_XHTML = re.compile(r"(?i)\s*<\?xml|<html[^>]*xmlns|http://www\.w3\.org/TR/xhtml")


def parsed(text: str, *, xml: bool = False) -> Node:
    """Return the tree of a text; XML and XHTML end their elements at once where HTML would hold them open."""
    if xml or _XHTML.search(text[:2_000]):
        text = _DECLARATION.sub("", text, count=1)
        text = _CHARACTER_DATA.sub(lambda found: html.escape(found[1]), text)
        text = _CLOSED_AT_ONCE.sub(_ended, text)
    return JustHTML(text, sanitize=False, scripting_enabled=False).root


def elements(node: Node, *names: str) -> Iterator[Node]:
    """Yield all elements of these names below a node, in order; prefixes of names are not looked at."""
    stack = [node]
    while stack:
        one = stack.pop()
        if local(one) in names:
            yield one
        stack.extend(reversed(one.children or ()))


def local(node: Node) -> str:
    """Return the name of a node without its prefix, in small letters."""
    return node.name.rpartition(":")[2].lower()


def attribute(node: Node, name: str) -> str:
    """Return an attribute, blank where there is none."""
    return (node.attrs or {}).get(name) or ""


def plain_text(node: Node) -> str:
    """Return all letters below a node, as they stand."""
    parts = []
    stack = [node]
    while stack:
        one = stack.pop()
        if one.name == "#text":
            parts.append(str(one.data))
        stack.extend(reversed(one.children or ()))
    return "".join(parts)


def _ended(found: re.Match[str]) -> str:
    name, attributes = found.groups()
    return f"<{name}{attributes}>" if name.lower() in _VOID else f"<{name}{attributes}></{name}>"
