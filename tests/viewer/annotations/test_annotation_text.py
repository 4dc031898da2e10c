import time
from html import escape

import pytest
from markdown_it import MarkdownIt

from index.values import replace
from index.words.dates import date_words
from tests.viewer.made_annotations import annotation, block
from viewer.annotations.annotation import local_day
from viewer.annotations.annotation_exchange import json_bytes
from viewer.annotations.annotation_rows import SetAsideRow
from viewer.annotations.annotation_text import html_page, markdown_text
from viewer.annotations.annotation_words import PlacedAnnotation, sentence

HOSTILE = "<script>alert(1)</script> *not* [a](b) # & `code`"


def placed(**fields):
    return PlacedAnnotation(annotation(**fields), block("p", "some words", 2))


def test_markdown_shows_the_words_and_nothing_else():
    text = markdown_text([placed(quote=HOSTILE, text=f"{HOSTILE}\nsecond line", tags=("x",))], "Title")
    html = MarkdownIt().render(text)
    assert "<script" not in html
    assert not {"<code", "<a "} & set(html.split('"'))
    assert html.count("alert(1)") == 2
    assert "*not* [a](b) #" in html


@pytest.mark.parametrize("text", ["# x", "- x", "1. x", "2) x", "=== ", "+ x", "    indented", "---", "> x"])
def test_a_note_of_any_form_is_one_paragraph(text):
    html = MarkdownIt().render(markdown_text([placed(text=text)], "Title"))
    assert html.endswith(f"<p>{escape(text.strip())}</p>\n")


def test_a_web_page_shows_the_words_and_nothing_else():
    page = html_page([placed(quote=HOSTILE, text=HOSTILE, tags=("<b>",))], "<i>")
    assert "<script" not in page
    assert "<b>" not in page
    assert page.count("&lt;script&gt;alert(1)") == 2


def test_what_is_said_has_place_quote_note_and_tags():
    assert sentence(placed(quote="Q", text="N.", tags=("x", "y"))) == "Note at 1.2: “Q”. N. x, y."


@pytest.fixture
def zone(monkeypatch):
    """Return a function that moves the reader to a time zone."""

    def move(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="no time zone for one process")
@pytest.mark.parametrize(
    ("name", "moment", "day"),
    [
        ("UTC", "2026-11-24T23:30:00.000+00:00", "2026-11-24"),
        ("CET-1CEST", "2026-11-24T23:30:00.000+00:00", "2026-11-25"),
        ("PST8PDT", "2026-11-24T03:00:00.000+00:00", "2026-11-23"),
        ("LINT-14", "2026-12-31T10:00:00.000+00:00", "2027-01-01"),
        ("UTC", "2026-11-24T00:30:00.000+09:00", "2026-11-23"),
    ],
)
def test_days_are_those_of_the_reader_where_people_read_and_moments_stay_as_they_are_in_data(zone, name, moment, day):
    zone(name)
    row = PlacedAnnotation(replace(annotation(), created=moment))
    assert f" {date_words(day)}" in markdown_text([row], "Title")
    assert f" {date_words(day)}" in html_page([row], "Title")
    assert moment.encode() in json_bytes([row.annotation])


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00", "1969-12-31"])
def test_a_day_at_the_ends_of_the_calendar_is_a_day(moment):
    assert local_day(moment).isoformat()[:2] == moment[:2]


def test_what_was_set_aside_comes_last_as_it_is():
    row = SetAsideRow("", "", '{"kind": "<poem>"}')
    assert markdown_text([placed()], "Title", [row]).endswith('- {"kind": "\\<poem\\>"}\n')
    assert "&lt;poem&gt;" in html_page([placed()], "Title", [row])
