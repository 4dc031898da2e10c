"""Rich text for other programs keeps what it is and loses how it looks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument, QTextListFormat

from viewer.kit.text.bare_html import bare_html


def bare(html: str) -> str:
    """Return what is left of HTML that Qt has read and written."""
    document = QTextDocument()
    document.setHtml(html)
    return bare_html(document.toHtml()).replace("\n", "")


@pytest.mark.parametrize(
    "kept",
    [
        "<h2>Head</h2><p>words &amp; &lt;signs&gt;</p>",
        "<p>a</p><p>one <b>bold</b> and <i>slanted</i>, x<sup>2</sup>, x<sub>2</sub></p>",
        "<ul><li>one</li><li>two</li></ul>",
        '<ol><li>one</li><li>two</li></ol><p><a href="https://example.org/a">there</a></p>',
        '<p dir="rtl">שלום</p><p>peace</p>',
    ],
)
def test_structure_is_kept(qapp, kept):
    assert bare(kept) == kept


def test_looks_are_left_out_and_so_are_links_within_the_program(qapp):
    html = "<body bgcolor=black><p style='color:#eee; margin:9px'><font face=X size=7>words </font>"
    html += "<span style='background:red'>here</span> <a href='term:x'>term</a></p><p>end</p></body>"
    assert bare(html) == "<p>words here term</p><p>end</p>"


def test_the_heading_of_a_table_is_one(qapp):
    table = "<table><thead><tr><th>H</th></tr></thead><tr><td>c</td></tr></table>"
    assert bare(table) == "<table><tr><th><p>H</p></th></tr><tr><td><p>c</p></td></tr></table>"


def test_words_within_one_paragraph_are_only_words(qapp):
    assert bare("<p>one <b>bold</b> word</p>") == "one <b>bold</b> word"


def test_items_that_qt_keeps_in_lists_of_their_own_are_one_list(qapp):
    document = QTextDocument()
    cursor = QTextCursor(document)
    for word in ("one", "two"):
        cursor.insertBlock()
        cursor.createList(QTextListFormat.Style.ListDisc)
        cursor.insertText(word)
    assert "<ul><li>one</li><li>two</li></ul>" in bare_html(document.toHtml()).replace("\n", "")
