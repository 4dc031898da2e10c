"""How much of the documents the statements cover: passages that have some, and others that perhaps should."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.built.library import Library
    from index.model import Block

# Words of texts about who acts for whom; an editor should look at a passage with one of them and no statement.
_TELLING = re.compile(r"\binterests\b|\bprotecting powers?\b|\brepresent(?:s|ed|ing|ation)?\b", re.IGNORECASE)


class Coverage(NamedTuple):
    """The passages of one document: their number, those with statements, and those that perhaps lack one."""

    document: str
    passages: int
    yielding: tuple[Block, ...]
    missed: tuple[Block, ...]


def coverage(library: Library) -> Iterator[Coverage]:
    """Yield the coverage of every document, passages in reading order."""
    stated = {statement.passage for arrangement in library.arrangements() for statement in arrangement.statements}
    for document in library.topics():
        blocks = map(library.block_at, range(document.first_row, document.last_row + 1))
        passages = [block for block in blocks if not block.level]
        yield Coverage(
            document.title,
            len(passages),
            tuple(block for block in passages if block.id in stated),
            tuple(block for block in passages if block.id not in stated and _TELLING.search(block.text)),
        )
