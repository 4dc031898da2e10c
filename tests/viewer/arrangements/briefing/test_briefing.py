"""The briefing sheet as a page: complete, numbered, and safe for any words of the library."""

from __future__ import annotations

import re
from datetime import date

from index.values import replace
from tests.viewer.examples import arrangement
from viewer.arrangements.briefing.briefing import Briefing, BriefingRow, body_html, briefing, page_html

SHEET = Briefing(
    title="Sheet",
    about="1 arrangement.",
    rows=(BriefingRow(("Sweden", "United States", "not stated"), "since 1995", "✓ confirmed", (1,)),),
    notes=("“It is so.” § 1.1.",),
    footer="Edition 1",
)
BODY = """\
<h1>Sheet</h1>
<p class="about">1 arrangement.</p>
<table width="100%" cellspacing="0">
<thead><tr><th>Protecting power</th><th>For</th><th>In</th><th>When</th>\
<th>Public record</th><th>Notes</th></tr></thead>
<tbody>
<tr><td><b>Sweden</b></td><td>United States</td><td>not stated</td><td>since 1995</td><td>✓ confirmed</td>\
<td><a href="#note-1">1</a></td></tr>
</tbody>
</table>
<h2>Notes</h2>
<ol>
<li id="note-1">“It is so.” § 1.1.</li>
</ol>
"""


def test_the_body_word_for_word():
    assert body_html(SHEET) == BODY


def test_the_page_stands_alone_and_loads_nothing():
    page = page_html(SHEET)
    assert page.startswith("<!DOCTYPE html>")
    assert "<title>Sheet</title>" in page
    assert "<footer>Edition 1</footer>" in page
    assert not re.search(r"src=|url\(|<link|<script|@import", page)


def test_every_word_of_the_library_is_escaped():
    page = page_html(replace(SHEET, title="<b>&", notes=("<script>",), footer="<i>"))
    assert "<script>" not in page
    assert "&lt;b&gt;&amp;" in page
    assert "<footer>&lt;i&gt;</footer>" in page


def test_notes_are_numbered_across_the_rows_and_name_their_place(edited):
    sheet = briefing(edited.arrangements(), edited, date(2026, 11, 22))
    assert [number for row in sheet.rows for number in row.notes] == list(range(1, len(sheet.notes) + 1))
    assert all("§ " in note for note in sheet.notes)
    assert "The source hedges." in " ".join(sheet.notes)


def test_the_footer_names_edition_and_dates(edited):
    sheet = briefing(edited.arrangements(), edited, date(2026, 11, 22))
    assert sheet.footer == (
        "Small Library, edition 1 of 30 June 2025 · latest fact as of May 2026 · made on 22 November 2026"
    )


def test_a_row_says_what_is_not_stated(library):
    (row,) = briefing((replace(arrangement(host=""), statements=()),), library, date(2026, 1, 1)).rows
    assert row.parties[2] == "not stated"
    assert row.when == "not stated"


def test_what_was_not_confirmed_for_a_year_says_so_on_the_sheet(edited):
    current = [each for each in edited.arrangements() if each.last_confirmed]
    assert "not re-checked since" not in body_html(briefing(current, edited, date(2026, 5, 1)))
    assert "not re-checked since" in body_html(briefing(current, edited, date(2100, 1, 1)))


def test_the_beginning_of_a_sheet_tells_of_all_of_it():
    long = replace(SHEET, rows=(*SHEET.rows, replace(SHEET.rows[0], notes=(2, 3))), notes=("a", "b", "c"), about="2.")
    assert long.beginning(1) == replace(SHEET, notes=("a",), about="2.")
    assert long.beginning(9) == long
