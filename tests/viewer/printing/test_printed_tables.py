"""Tables on paper: every line stands on one page, the head again where a table goes on, tags say what is what."""

from __future__ import annotations

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from index.table_cells import CellSpan
from index.table_grids import GridRow
from tests.viewer.read_pdf import structure
from tests.viewer.reading.page.made_tables import grids, paragraph, plain, rows
from viewer.kit.paper.pdf_paper import PdfPaper
from viewer.kit.paper.text_lines import lines_on_pages
from viewer.printing.print_choice import PrintChoice
from viewer.printing.print_layout import lay_out
from viewer.printing.print_pdf import text_pdf
from viewer.printing.printed_text import printable_text

LONG = "A cell of very many words that goes on and on. " * 90


def printed(blocks, typography, theme):
    """Return blocks as a text for paper, and its pages."""
    text = printable_text(PrintChoice("Notes", "Notes", tuple(blocks), {}), "1", typography, theme)
    paper = PdfPaper("Notes", "1", "en")
    return text, lay_out(text, paper.device)


def words_of(pages) -> str:
    document = pages.document
    lines = [lines for page in lines_on_pages(document, pages.slices) for lines in page]
    assert len({(each.block, each.first) for each in lines}) == len(lines)
    return "".join(document.findBlockByNumber(each.block).text() for each in lines if each.first == 0)


def inside(pages) -> bool:
    """Return whether all lines of each page end within what the page has room for."""
    document = pages.document
    bounds = document.documentLayout().blockBoundingRect
    for (top, _), page in zip(pages.slices, lines_on_pages(document, pages.slices), strict=True):
        head = next((each for each in pages.table_heads if each.stands_above(top)), None)
        room = pages.body.height() - (head.bottom - head.top if head else 0)
        for each in page:
            block = document.findBlockByNumber(each.block)
            last = block.layout().lineAt(each.end - 1)
            if bounds(block).top() + last.y() + last.height() - top > room + 2:
                return False
    return True


@given(grid=grids, other=grids, heads=st.integers(0, 1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
def test_every_word_is_on_one_page(typography, theme, grid, other, heads):
    blocks = [*rows(grid, heads=heads), paragraph(50, "Between."), *rows(other, table=2, first=100)]
    _, pages = printed(blocks, typography, theme)
    shown = words_of(pages).replace("\u2028", "\n")
    for block in blocks:
        assert all(cell in shown for cell in block.text.split("\t"))


@pytest.mark.parametrize("covering", [(), (CellSpan(0, 1, 39),)])
def test_a_table_goes_on_below_its_head(typography, theme, covering):
    grid = plain(40, 3)
    if covering:
        grid[1] = GridRow(grid[1].cells, covering)
        grid[2:] = [GridRow(["", *row.cells[1:]]) for row in grid[2:]]
    blocks = [*(paragraph(at, "Words.") for at in range(100, 120)), *rows(grid, heads=1)]
    _, pages = printed(blocks, typography, theme)
    (head,) = pages.table_heads
    assert any(head.stands_above(top) for top, _ in pages.slices)
    assert inside(pages)


def test_a_row_higher_than_a_page_is_broken_between_its_lines(typography, theme):
    _, pages = printed(rows([GridRow(["State", "Words"]), GridRow(["Iran", LONG])], heads=1), typography, theme)
    assert len(pages.slices) > 1
    assert inside(pages)


def test_a_pdf_says_what_names_a_column_and_what_is_a_cell(typography, theme):
    text, _ = printed([paragraph(50, "Before."), *rows(plain(3, 2), heads=1)], typography, theme)
    reader = PdfReader(io.BytesIO(text_pdf(text)))
    found = list(kinds(structure(reader)))
    assert [found.count(kind) for kind in ("Table", "TR", "TH", "TD")] == [1, 3, 2, 4]
    assert "Cell 1.0" in reader.pages[0].extract_text()


def test_cells_read_from_the_right_are_told_in_that_order(typography, theme):
    blocks = rows([GridRow(["one", "two"]), GridRow(["three", "four"])], heads=1, direction="rtl")
    text, _ = printed(blocks, typography, theme)
    said = " ".join(words(structure(PdfReader(io.BytesIO(text_pdf(text))))))
    places = [said.index(word) for word in ("one", "two", "three", "four")]
    assert places == sorted(places)


def words(element):
    """Yield the words of an element of a PDF and of all within it."""
    yield element.text or ""
    for kid in element.kids:
        yield from words(kid)


def kinds(element):
    """Yield what an element of a PDF and all within it are."""
    yield element.kind
    for kid in element.kids:
        yield from kinds(kid)
