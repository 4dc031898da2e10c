"""Laying out a page: every word of it, nothing interpreted, and every block found again."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from index.model import Block, BlockKind, Page
from viewer.models.qt_text import showable
from viewer.widgets.page_document import PageDocument, PageLink

WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=40)


def passages(texts, kind=BlockKind.PARAGRAPH):
    blocks = [Block(n, f"p{n}", kind, "d", "t", 1, text, f"1.{n}") for n, text in enumerate(texts, 1)]
    return Page(1, "d", tuple(blocks))


def laid_out(page, typography, theme, links=()):
    document = PageDocument(QTextDocument())
    document.fill(page, typography, theme, links)
    return document


def test_what_looks_like_html_is_shown_as_words(typography, theme):
    page = passages(['<img src="file:///etc/passwd"> **bold** <script>alert(1)</script>'])
    assert laid_out(page, typography, theme).document.toPlainText() == page.blocks[0].text


@given(texts=st.lists(WORDS, min_size=1, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_every_character_can_be_selected_again(typography, theme, texts):
    document = laid_out(passages(texts), typography, theme)
    for block in document.blocks:
        cursor = document.cursor(block.id, 0, len(block.text))
        assert cursor is not None
        assert cursor.selectedText() == showable(block.text)


def test_supplied_headings_stand_in_square_brackets(typography, theme):
    heading = Block(1, "t", BlockKind.HEADING, "d", "t", 1, "Conclusion", level=2, supplied=True)
    document = laid_out(Page(1, "d", (heading,)), typography, theme)
    assert document.document.toPlainText() == "[Conclusion]"
    assert document.cursor("t", 0, 10).selectedText() == "Conclusion"


def test_a_block_that_is_elsewhere_is_not_found(typography, theme):
    document = laid_out(passages(["one"]), typography, theme)
    assert document.block_number("elsewhere") == -1
    assert document.cursor("elsewhere", 0, 1) is None


def test_list_items_get_bullets(typography, theme):
    document = laid_out(passages(["one", "two"], BlockKind.ITEM), typography, theme)
    assert document.document.firstBlock().textList() is not None


def test_links_lead_to_their_page(typography, theme):
    document = laid_out(passages(["one"]), typography, theme, (PageLink(2, "Next"),))
    last = document.document.lastBlock()
    assert last.charFormat().anchorHref() == "page:2"
    assert document.at(last.position()) == document.blocks[-1]
