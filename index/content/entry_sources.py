"""Puts the public records of an entry at the end of its passage, so that the register names them in its text.

They are written once, as records, and not again by hand: only in a text of the editors' own, which has no source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.content.citation_parts import by_weight, english_citation
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from index.citation import Citation
    from index.content.documents import ParsedDocument
    from index.model import Statement


def records_by_passage(statements: Iterable[Statement]) -> dict[str, tuple[Citation, ...]]:
    """Return the records of all statements of each passage, each once, those that weigh most first."""
    cited: dict[str, dict[Citation, None]] = {}
    for statement in statements:
        cited.setdefault(statement.passage, {}).update(dict.fromkeys(statement.citations))
    return {passage: by_weight(records) for passage, records in cited.items()}


def with_sources(document: ParsedDocument, cited: Mapping[str, tuple[Citation, ...]]) -> ParsedDocument:
    """Return a document with "Source: …" or "Sources: …; …" after the words of every passage that rests on records."""
    blocks = (
        replace(block, text=f"{block.text} {_sources(cited[block.id])}") if cited.get(block.id) else block
        for block in document.blocks
    )
    return replace(document, blocks=tuple(blocks))


def _sources(records: tuple[Citation, ...]) -> str:
    return f"{'Source' if len(records) == 1 else 'Sources'}: {'; '.join(map(english_citation, records))}."
