"""What the file says of each block beside its words, and of the table that a row is in."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from index.importing.imported import ImportedKind
from index.origin import Origin
from index.table_cells import columns_of, is_small

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from index.importing.imported import ImportedBlock
    from index.origin import OwnPicture


def origins_of(blocks: Iterable[ImportedBlock], pictures: Mapping[int, OwnPicture]) -> Iterator[Origin]:
    """Yield the origin of each block of a document, whose pictures are given by their numbers."""
    for table, group in groupby(blocks, lambda block: block.table):
        rows = list(group)
        if table:
            yield from _of_rows(rows)
        else:
            yield from (_of_block(block, pictures.get(block.picture)) for block in rows)


def goes_on(origin: Origin, before: Origin) -> bool:
    """Return whether a block is a row of a small table, as the one before it is; such a table stands on one page."""
    return origin.table == before.table and is_small(origin.rows, origin.columns)


def _of_block(block: ImportedBlock, picture: OwnPicture | None) -> Origin:
    depth = 0 if block.kind is ImportedKind.HEADING else block.level
    return Origin(page=block.page or 0, depth=depth, direction=block.direction.value, picture=picture)


def _of_rows(rows: Sequence[ImportedBlock]) -> Iterator[Origin]:
    columns = max(columns_of(row.text) for row in rows)
    named = rows[0].level == 1
    for at, row in enumerate(rows):
        yield Origin(
            page=row.page or 0,
            depth=row.level,
            table=row.table,
            rows=len(rows),
            columns=columns,
            below=at if named else 0,
            spans=row.spans,
            direction=row.direction.value,
        )
