"""Documents of any size and shape, made by rule and laid out as the loader lays out those of a library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from index.content.documents import ParsedBlock, ParsedDocument
from index.content.layout import lay_out
from index.document import Document
from index.model import Arrangement, BlockKind, Content, State

if TYPE_CHECKING:
    from collections.abc import Sequence


def heading(name: str, text: str, level: int = 2, *, supplied: bool = False) -> ParsedBlock:
    """Return the heading of a topic with this id."""
    return ParsedBlock(name, BlockKind.HEADING, text, line=1, level=level, supplied=supplied)


def passage(name: str, text: str) -> ParsedBlock:
    """Return a paragraph with this id."""
    return ParsedBlock(name, BlockKind.PARAGRAPH, text, line=1)


def laid_out(
    blocks: Sequence[ParsedBlock],
    states: tuple[State, ...] = (),
    arrangements: tuple[Arrangement, ...] = (),
    **facts: Any,
) -> Content:
    """Return a library of one document; its first block is its title, and `facts` are more fields of the document."""
    title = blocks[0]
    topics, laid = lay_out([ParsedDocument(title.id, tuple(blocks))])
    stated = dict.fromkeys(("source", "sha256", "as_of", "rights"), "") | facts
    documents = (Document(id=title.id, title=title.text, **stated),)
    return Content("Made", "1", "2025-06-30", documents, topics, laid, states, arrangements)
