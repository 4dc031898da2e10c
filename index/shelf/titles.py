"""What a document of the shelf is called by itself."""

from __future__ import annotations

from index.importing.imported import ImportedBlock, ImportedDocument, ImportedKind


def titled(document: ImportedDocument, name: str) -> tuple[str, tuple[ImportedBlock, ...]]:
    """Return the title of a document, and the blocks below it; `name` is the title of one that has none.

    Where the first block is the only heading of the highest level, it is the title itself.
    """
    highest = [block for block in document.blocks if block.kind is ImportedKind.HEADING and block.level == 1]
    if len(highest) == 1 and highest[0] is document.blocks[0]:
        return highest[0].text, document.blocks[1:]
    return document.title or name, document.blocks
