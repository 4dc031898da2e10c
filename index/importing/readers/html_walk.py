"""From the tree of an HTML text to blocks, in the order of the file; no depth of nesting is too much for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.importing.account import Account, words
from index.importing.gathering import Gathering
from index.importing.grids import Cell, in_places
from index.importing.imported import ImportedKind, LossKind, TextDirection
from index.importing.pictures.picture_addresses import PictureAddresses
from index.importing.readers import html_rules as rules
from index.importing.readers.html_tree import attribute, elements, plain_text
from index.importing.readers.html_words import words_of
from index.values import Struct, replace

if TYPE_CHECKING:
    from justhtml import Node

_LINE_ENDS = re.compile("[\r\n\x0b\x0c\x85\u2028\u2029]+")


class _Within(Struct, frozen=True, kw_only=True):
    """What a piece of text stands in."""

    lists: int = 0
    quotations: int = 0
    note: bool = False
    preformatted: bool = False
    direction: TextDirection = TextDirection.NONE


class HtmlWalk:
    """Walks trees and gathers their blocks; `places` is the number of the block that each id stands at."""

    def __init__(
        self, gathering: Gathering, account: Account, where: str = "", addresses: PictureAddresses | None = None
    ) -> None:
        self._addresses = addresses or PictureAddresses()
        self.places: dict[str, int] = {}
        self._gathering = gathering
        self._account = account
        self._where = where
        self._text: list[str] = []
        self._place = _Within()
        self._figures: list[tuple[str, int, TextDirection]] = []
        self._labels: dict[int, str] = {}
        self._label = ""

    def walk(self, root: Node) -> None:
        """Gather the blocks of a tree."""
        stack: list[tuple[Node | None, _Within]] = [(root, _Within())]
        while stack:
            node, place = stack.pop()
            if node is None:
                self._flush()
            elif node.name == "#text":
                self._text.append(str(node.data))
                self._place = place
            elif not self._is_skipped(node):
                self._enter(node, place, stack)
        self._flush()

    def _enter(self, node: Node, place: _Within, stack: list[tuple[Node | None, _Within]]) -> None:
        self._note_place(node)
        direction = rules.direction_of(node, place.direction)
        if node.name in rules.HEADINGS:
            self._flush()
            text = self._flat(node)
            self._add(ImportedKind.HEADING, text, rules.HEADINGS[node.name], direction)
        elif node.name == "table" and rules.is_grid(node):
            self._flush()
            self._table(node, direction)
        elif node.name in {"img", "image"}:
            self._picture(node, direction)
        elif node.name == "br":
            self._text.append("\n")
        elif node.name in rules.BLOCKS:
            self._flush()
            stack.append((None, place))
            inside = self._inside(node, replace(place, direction=direction))
            stack.extend((child, inside) for child in reversed(node.children or ()))
        else:
            if node.name == "a" and attribute(node, "href").startswith(("http:", "https:", "mailto:", "ftp:")):
                self._account.lost(LossKind.LINK, self._where)
            stack.extend((child, replace(place, direction=direction)) for child in reversed(node.children or ()))

    def _inside(self, node: Node, place: _Within) -> _Within:
        """Return the place of what stands in a block, and take its number if it is an item."""
        if rules.is_vertical(node):
            self._account.lost(LossKind.VERTICAL, self._where)
        if node.name == "ol":
            self._labels.update(rules.labels(node))
        if node.name == "li":
            self._label = self._labels.pop(id(node), "")
        return replace(
            place,
            lists=place.lists + (node.name in rules.LISTS),
            quotations=place.quotations + (node.name == "blockquote"),
            note=place.note or rules.is_note(node),
            preformatted=place.preformatted or node.name in rules.PREFORMATTED,
        )

    def _flush(self) -> None:
        """Make a block of the text that was met since the last one, and of the pictures in it."""
        place, text = self._place, "".join(self._text)
        self._text.clear()
        if place.note:
            self._add(ImportedKind.NOTE, text, 0, place.direction)
        elif place.preformatted:
            self._add(ImportedKind.CODE, text, 0, place.direction)
        elif place.lists:
            self._add(ImportedKind.ITEM, text, place.lists, place.direction)
        elif place.quotations:
            self._add(ImportedKind.QUOTATION, text, place.quotations, place.direction)
        else:
            self._add(ImportedKind.PARAGRAPH, text, 0, place.direction)
        figures, self._figures = self._figures, []
        for described, picture, direction in figures:
            self._gathering.add(ImportedKind.FIGURE, described, picture=picture, direction=direction)

    def _add(self, kind: ImportedKind, text: str, level: int, direction: TextDirection) -> None:
        label = self._label if kind in {ImportedKind.ITEM, ImportedKind.NOTE} else ""
        if self._gathering.add(kind, text, level=level, label=label, direction=direction):
            self._label = ""

    def _table(self, table: Node, direction: TextDirection) -> None:
        for caption in elements(table, "caption"):
            self._add(ImportedKind.PARAGRAPH, self._flat(caption), 0, direction)
        self._account.lost(LossKind.NESTED_TABLE, self._where, len(rules.tables_in(table)))
        rows = rules.rows_of(table)
        cells = [
            [
                Cell(self._flat(cell, "\n"), rules.span(cell, "colspan"), rules.span(cell, "rowspan"))
                for cell in rules.cells_of(row)
            ]
            for row in rows
        ]
        self._gathering.add_table(in_places(cells), rules.heads_of(rows), direction=direction)
        self._flush()

    def _flat(self, root: Node, apart: str = " ") -> str:
        """Return the text below a node in one piece, with what is `apart` between its lines.

        Pictures in it follow as figures at the next end of a block.
        """
        parts: list[str] = []
        stack: list[Node | None] = [*reversed(root.children or ())]
        while stack:
            node = stack.pop()
            if node is None:
                parts.append(apart)
            elif node.name == "#text":
                parts.append(" ".join(_LINE_ENDS.split(str(node.data))))
            elif not self._is_skipped(node):
                self._note_place(node)
                if node.name in {"img", "image"}:
                    self._picture(node, TextDirection.NONE)
                if node.name == "br" or node.name in rules.BLOCKS:
                    parts.append(apart)
                    stack.append(None)
                stack.extend(reversed(node.children or ()))
        return "".join(parts)

    def _picture(self, node: Node, direction: TextDirection) -> None:
        address = attribute(node, "src") or attribute(node, "xlink:href") or attribute(node, "href")
        data, name = self._addresses.found(address)
        picture = self._account.picture(data, name, self._where)
        described = attribute(node, "alt")
        if described.strip() or picture:
            self._figures.append((described, picture, direction))

    def _is_skipped(self, node: Node) -> bool:
        if node.name == "script":
            self._account.lost(LossKind.SCRIPT, self._where)
        if node.name in rules.UNSEEN:
            return True
        if rules.leads_back(node):
            self._account.aside += words(plain_text(node))
            return True
        lost = rules.set_aside(node)
        if lost is not None:
            self._account.lost(lost, self._where)
            self._account.aside += words_of(node)
        return lost is not None

    def _note_place(self, node: Node) -> None:
        for name in (attribute(node, "id"), attribute(node, "name") if node.name == "a" else ""):
            if name:
                self.places.setdefault(name, len(self._gathering.blocks))
