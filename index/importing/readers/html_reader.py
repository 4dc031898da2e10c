"""Reads HTML files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from index.importing.account import Account
from index.importing.finishing import finished
from index.importing.gathering import Gathering
from index.importing.imported import Format, HeadingsFrom, ImportChoices, ImportedDocument, ImportedKind
from index.importing.readers.decoding import decoded_markup
from index.importing.readers.html_tree import attribute, elements, parsed, plain_text
from index.importing.readers.html_walk import HtmlWalk
from index.importing.readers.html_words import words_of

if TYPE_CHECKING:
    from justhtml import Node

_AUTHORS = ("author", "dc.creator", "dcterms.creator", "citation_author")
_DATES = (
    "date",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "article:published_time",
    "citation_date",
)


def read_html(
    data: bytes, choices: ImportChoices, progress: Callable[[int, int], None], account: Account
) -> ImportedDocument:
    """Return what an HTML file holds."""
    root = parsed(decoded_markup(data, account))
    progress(1, 2)
    return document_of(root, Format.HTML, account, choices)


def document_of(root: Node, kind: Format, account: Account, choices: ImportChoices) -> ImportedDocument:
    """Return the document of a tree."""
    gathering = Gathering(account, first_part=choices.first_part)
    HtmlWalk(gathering, account).walk(root)
    stated = _stated(root)
    title = next((plain_text(title) for title in elements(root, "title") if title.namespace == "html"), "")
    language = next((attribute(node, "lang") or attribute(node, "xml:lang") for node in elements(root, "html")), "")
    return finished(
        gathering,
        account,
        kind=kind,
        headings_from=HeadingsFrom.MARKS,
        title=title or _first_heading(gathering),
        author=next((stated[name] for name in _AUTHORS if stated.get(name)), ""),
        date=next((stated[name] for name in _DATES if stated.get(name)), ""),
        language=language,
        words_in=words_of(root),
    )


def _stated(root: Node) -> dict[str, str]:
    """Return what a file says of itself, by name in small letters; of several values of one name the first."""
    found: dict[str, str] = {}
    for node in elements(root, "meta"):
        name = (attribute(node, "name") or attribute(node, "property")).lower()
        found.setdefault(name, attribute(node, "content"))
    return found


def _first_heading(gathering: Gathering) -> str:
    return next((block.text for block in gathering.blocks if block.kind is ImportedKind.HEADING), "")
