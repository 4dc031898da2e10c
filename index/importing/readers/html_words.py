"""Counts the words of an HTML tree by another way than the one that makes blocks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.importing.account import words

if TYPE_CHECKING:
    from justhtml import Node

_NOT_SHOWN = {"head", "script", "style", "template", "title", "#comment", "!doctype"}
_WITHIN_WORDS = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "math", "mi", "mn", "mo", "mrow", "ms", "mtext", "msub", "msup", "msubsup",
    "nobr", "noscript", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "semantics", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "#text",
}  # fmt: skip


def words_of(root: Node) -> int:
    """Return how many words stand below a node, those that it has for its pictures included."""
    parts: list[str] = []
    described = 0
    stack: list[Node | None] = [root]
    while stack:
        node = stack.pop()
        if node is None:
            parts.append(" ")
            continue
        if node.name in _NOT_SHOWN:
            continue
        if node.name == "#text":
            parts.append(str(node.data))
        if node.name == "img":
            described += words((node.attrs or {}).get("alt") or "")
        elif node.name not in _WITHIN_WORDS:
            parts.append(" ")
            stack.append(None)
        stack.extend(reversed(node.children or ()))
    return words("".join(parts)) + described
