"""What becomes of the elements of HTML: which part the text, which are set aside, and as what."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from index.importing.grids import HIGHEST
from index.importing.imported import LossKind, TextDirection
from index.importing.readers.html_tree import attribute, elements, local, plain_text
from index.importing.readers.numerals import numeral

if TYPE_CHECKING:
    from justhtml import Node

HEADINGS = {f"h{level}": level for level in range(1, 7)}
UNSEEN = {"script", "style", "template", "head", "title", "link", "meta", "base", "#comment", "!doctype"}
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html",
    "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
}  # fmt: skip
PREFORMATTED = {"pre", "listing", "xmp", "plaintext"}
LISTS = {"ul", "ol", "dir", "menu"}
_ASIDE = {
    **dict.fromkeys(("iframe", "object", "embed", "audio", "video", "applet", "canvas", "frame"), LossKind.EMBEDDED),
    **dict.fromkeys(("input", "select", "textarea"), LossKind.SCRIPT),
    **dict.fromkeys(("annotation", "annotation-xml"), LossKind.HIDDEN),
    "svg": LossKind.PICTURE,
}
_HIDDEN = re.compile(r"(?i)(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)")
_VERTICAL = re.compile(r"(?i)writing-mode\s*:\s*(vertical|tb)")
_NOTES = re.compile(r"\b(footnote|endnote|rearnote|doc-footnote|doc-endnote|footnote-item)\b")
_BACK = re.compile(r"\b(footnote-backref|footnote-back|doc-backlink|backlink)\b")
_LARGEST_CELL = 4_000
_MOST_INNER = 20  # tables in the cells of one whose cells are read as text


def set_aside(node: Node) -> LossKind | None:
    """Return as what a node and all below it are lost, None for one that is shown."""
    if "hidden" in (node.attrs or {}) or _HIDDEN.search(attribute(node, "style")):
        return LossKind.HIDDEN
    if node.name == "input" and attribute(node, "type").lower() == "hidden":
        return LossKind.HIDDEN
    return _ASIDE.get(node.name)


def is_vertical(node: Node) -> bool:
    """Tell whether a node is to be set in vertical lines."""
    return bool(_VERTICAL.search(attribute(node, "style")))


def is_note(node: Node) -> bool:
    """Tell whether a node is a footnote or an endnote, as books and writers of web pages mark them."""
    marks = " ".join((attribute(node, "epub:type"), attribute(node, "role"), attribute(node, "class")))
    return bool(_NOTES.search(marks)) and node.name in {"aside", "li", "div", "p", "section", "dd", "td"}


def leads_back(node: Node) -> bool:
    """Tell whether a link is the sign after a note that leads back to where it is cited."""
    return node.name == "a" and bool(_BACK.search(f"{attribute(node, 'role')} {attribute(node, 'class')}"))


def direction_of(node: Node, inherited: TextDirection) -> TextDirection:
    """Return the direction that a node states, else the one of what it stands in."""
    stated = attribute(node, "dir").lower()
    if stated == "auto":
        return TextDirection.NONE
    return TextDirection(stated) if stated in {"ltr", "rtl"} else inherited


def labels(listed: Node) -> dict[int, str]:
    """Return the numbers of the items of an ordered list, by identity of their nodes."""
    items = [child for child in listed.children or () if child.name == "li"]
    backwards = "reversed" in (listed.attrs or {})
    number = _number(attribute(listed, "start"), len(items) if backwards else 1)
    found = {}
    for item in items:
        number = _number(attribute(item, "value"), number)
        found[id(item)] = numeral(number, attribute(item, "type") or attribute(listed, "type")) + "."
        number += -1 if backwards else 1
    return found


def is_grid(table: Node) -> bool:
    """Tell whether a table has rows and columns to be read as such, and is not there for the look of its page."""
    inner = tables_in(table)  # looked at first: of tables in tables in tables, most are not looked at any further
    if attribute(table, "role") in {"presentation", "none"} or len(inner) > _MOST_INNER:
        return False
    rows = rows_of(table)
    if inner and not any(cell.name == "th" for row in rows for cell in cells_of(row)):
        return False
    if any(elements(table, *HEADINGS)):
        return False
    if any(len(plain_text(cell)) > _LARGEST_CELL for row in rows for cell in cells_of(row)):
        return False
    return any(len(cells_of(row)) > 1 for row in rows)


def tables_in(table: Node) -> list[Node]:
    """Return the tables in the cells of a table, no more than one beyond the most that are read as text of cells."""
    return list(islice((inner for inner in elements(table, "table") if inner is not table), _MOST_INNER + 1))


def rows_of(table: Node) -> list[Node]:
    """Return the rows of a table, without those of tables in its cells."""
    rows = []
    for child in table.children or ():
        within = (child.children or ()) if local(child) in {"thead", "tbody", "tfoot"} else (child,)
        rows += [each for each in within if local(each) == "tr"]
    return rows


def cells_of(row: Node) -> list[Node]:
    """Return the cells of a row."""
    return [child for child in row.children or () if child.name in {"td", "th"}]


def heads_of(rows: list[Node]) -> int:
    """Return how many rows at the beginning of a table name its columns."""
    count = 0
    for row in rows:
        in_head = row.parent is not None and row.parent.name == "thead"
        if not in_head and any(cell.name == "td" for cell in cells_of(row)):
            break
        count += 1
    return count if count < len(rows) else 0


def span(cell: Node, name: str) -> int:
    """Return how many columns or rows a cell covers."""
    return max(1, min(_number(attribute(cell, name), 1), HIGHEST))


def _number(written: str, otherwise: int) -> int:
    try:
        return max(-1_000_000, min(int(written[:12]), 1_000_000))
    except ValueError:
        return otherwise
