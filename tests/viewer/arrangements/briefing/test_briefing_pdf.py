"""A briefing sheet on paper: every row and note once, tagged as what it is, with links that lead on."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from index.values import replace
from tests.viewer.arrangements.briefing.test_briefing import SHEET
from tests.viewer.read_pdf import lines_of, links_of, painted, structure
from viewer.arrangements.briefing.briefing_pdf import briefing_pdf

ROWS = 150
NOTE = "“It is so.” § 1.1. A well-known record, https://example.org/a-b/{0}. As of 2024."


@pytest.fixture(scope="module")
def reader(qapp):
    """Return a sheet of many pages, which is only read."""
    rows = tuple(replace(SHEET.rows[0], when=f"since {year}", notes=(year,)) for year in range(1, ROWS + 1))
    notes = tuple(NOTE.format(number) for number in range(1, ROWS + 1))
    sheet = replace(SHEET, rows=rows, notes=notes)
    return PdfReader(BytesIO(briefing_pdf(sheet, QGuiApplication.font())))


def test_every_row_and_every_note_is_printed_once_in_its_order(reader):
    title, about, table, heading, notes = structure(reader).kids
    assert [each.text for each in (title, about, heading)] == ["Sheet", "1 arrangement.", "Notes"]
    assert [cell.kind for cell in table.kids[0].kids] == ["TH"] * 6
    assert [row.kids[3].text for row in table.kids[1:]] == [f"since {year}" for year in range(1, ROWS + 1)]
    assert [item.kids[1].text.rstrip() for item in notes.kids] == [NOTE.format(number) for number in range(1, ROWS + 1)]


def test_the_heading_of_the_table_stands_again_on_its_pages_and_is_read_once(reader):
    pages = [list(painted(page)) for page in reader.pages]
    rows = [page for page in pages if any(part.tag == "TD" for part in page)]
    assert len(rows) > 2
    assert all("Protecting power" in "".join(part.text for part in page if part.tag != "TD") for page in rows)
    assert not any("Protecting power" in part.text for page in pages[len(rows) :] for part in page)


def test_no_line_ends_with_a_hyphen(reader):
    lines = [line.strip() for page in reader.pages for line in lines_of(page)]
    assert any("well-known" in line for line in lines)
    assert [line for line in lines if line.endswith("-")] == []


def test_numbers_lead_to_their_notes_and_addresses_outside(reader):
    links = [link for page in reader.pages for link in links_of(page)]
    assert {link["/Dest"] for link in links if "/Dest" in link} == {f"note-{number}" for number in range(1, ROWS + 1)}
    assert set(reader.named_destinations) >= {f"note-{number}" for number in range(1, ROWS + 1)}
    outside = {link["/A"]["/URI"] for link in links if "/A" in link}
    assert outside == {f"https://example.org/a-b/{number}" for number in range(1, ROWS + 1)}
    assert (reader.trailer["/Root"]["/Lang"], reader.metadata.title) == ("en", "Sheet")
