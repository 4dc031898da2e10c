"""Documents of the shelf laid out for reading, as those of the library are: topics, pages, numbers."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from index.content.documents import ParsedBlock, ParsedDocument
from index.content.layout import lay_out
from index.document import Document
from index.importing.imported import ImportedKind
from index.model import BlockKind, Content
from index.origin import FileFacts, Origin, iso_date
from index.shelf.identity import TITLE, identities, names_of
from index.shelf.origins import goes_on, origins_of
from index.shelf.picture_places import picture_places
from index.shelf.titles import titled
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.shelf.extraction import Extraction

_KINDS = {kind: BlockKind(kind.value) for kind in ImportedKind}


def content_of(extractions: Iterable[Extraction]) -> Content:
    """Return documents of the shelf as the content of a library, in this order."""
    documents, parsed = [], []
    origins: list[Origin] = []
    for extraction in extractions:
        title, body = titled(extraction.document, extraction.kept.name)
        documents.append(
            Document(
                id=extraction.kept.id,
                title=title,
                source=extraction.kept.name,
                sha256=extraction.kept.sha256,
                as_of="",
                rights="",
                stated=FileFacts(extraction.document.author or "", iso_date(extraction.document.date or ""), title),
            )
        )
        names = known_names(extraction)
        supplied = body is extraction.document.blocks  # the title stands in no block of the file
        levels = int(supplied)
        title_id = f"{extraction.kept.id}/{TITLE}"
        first = ParsedBlock(title_id, BlockKind.HEADING, title, line=1, level=1, supplied=supplied)
        told = [Origin(), *origins_of(body, picture_places(extraction.document))]
        rest = (
            ParsedBlock(
                f"{extraction.kept.id}/{name}",
                _KINDS[block.kind],
                block.text,
                line=line,
                level=block.level + levels if block.kind is ImportedKind.HEADING else 0,
                bound=goes_on(told[line - 1], told[line - 2]),
            )
            for line, block, name in zip(count(2), body, names[len(names) - len(body) :], strict=False)
        )
        parsed.append(ParsedDocument(extraction.kept.id, (first, *rest)))
        origins += told
    topics, laid = lay_out(parsed)
    whole = tuple(replace(block, origin=origin) for block, origin in zip(laid, origins, strict=True))
    return Content("", "", "", tuple(documents), topics, whole, (), ())


def known_names(extraction: Extraction) -> list[str]:
    """Return the name by which each block of a document is known."""
    carried = extraction.kept.carried
    return [carried.get(name, name) for name in names_of(identities(extraction.document))]
