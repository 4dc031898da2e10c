from html import escape

import pytest
from markdown_it import MarkdownIt

from tests.viewer.made_annotations import annotation, block
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
