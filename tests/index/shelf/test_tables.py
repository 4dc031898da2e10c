"""Tables of documents on the shelf: rows know their table, small ones stand on one page, heads are found from afar."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.importing.imported import ImportedBlock, ImportedDocument, ImportedKind
from index.importing.lines import read, written
from index.model import Page
from index.table_cells import CellSpan
from index.values import replace
from tests.index.shelf.made_shelf import imported, made_file, opened


def with_table(rows: int, before: int = 1, *, named: bool = True) -> ImportedDocument:
    """Return a document of some paragraphs, a table of two columns, and a paragraph."""
    made = imported("Notes", *(f"Paragraph {number}." for number in range(before + 1)))
    table = tuple(
        ImportedBlock(kind=ImportedKind.ROW, text=f"{at} is\tnumber {at}", table=1, level=int(named and at == 0))
        for at in range(rows)
    )
    return replace(made, blocks=tuple(replace(one, page=None) for one in (*made.blocks[:-1], *table, made.blocks[-1])))


def pages(folder: Path, document: ImportedDocument) -> list[Page]:
    shelf, _finding, reading = opened(folder)
    library = reading.open(shelf.add(made_file(folder), document).id)
    try:
        return [library.page(number) for number in range(1, library.page_count + 1)]
    finally:
        library.close()


def test_rows_know_the_size_of_their_table_and_where_its_head_is(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, with_table(3))
    told = [(block.origin.rows, block.origin.columns, block.origin.below) for block in page.blocks]
    assert told == [(0, 0, 0), (0, 0, 0), (3, 2, 0), (3, 2, 1), (3, 2, 2), (0, 0, 0)]


def test_a_table_without_a_head_has_none_above_its_rows(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, with_table(3, named=False))
    assert not any(block.origin.below for block in page.blocks)


@pytest.mark.parametrize("before", [90, 119, 120])
def test_a_small_table_stands_on_one_page(tmp_path: Path, before: int) -> None:
    found = [
        {block.origin.table for block in page.blocks if block.origin.table}
        for page in pages(tmp_path, with_table(40, before))
    ]
    assert len(found) == 2
    assert sum(map(bool, found)) == 1


def test_a_large_table_goes_on_below_the_names_of_its_columns(tmp_path: Path) -> None:
    first, *further = pages(tmp_path, with_table(300))
    assert first.heads == ()
    assert [[head.text for head in page.heads] for page in further] == [["0 is\tnumber 0"]] * 2


def test_what_was_read_before_cells_could_cover_others_is_read_as_before() -> None:
    made = with_table(2)
    lines = list(written(made))
    assert not any(b"spans" in line for line in lines)
    assert read(lines) == made


def test_what_cells_cover_is_kept() -> None:
    made = with_table(2)
    row = replace(made.blocks[1], text="a\t\tb", spans=(CellSpan(0, 2, 3),))
    document = replace(made, blocks=(*made.blocks[:1], row, *made.blocks[2:]))
    assert read(written(document)) == document
