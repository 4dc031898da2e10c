"""Laying out a page: every word of it, nothing interpreted, and every block found again."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from index.model import Assessment, Block, BlockKind, Note, Page
from index.values import replace
from tests.index.made_content import made_record
from viewer.kit.text.qt_text import showable
from viewer.reading.page.page_document import PageDocument
from viewer.reading.page.page_extras import NOTHING_BESIDE, PageExtras, PageLink
from viewer.reading.page.page_filling import PageFilling

WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=40)

RECORD = made_record(title="Record", address="https://example.org/record", date="2024")
NOTE = Note(
    id="n",
    passage="p1",
    quote="one",
    verdict=Assessment.CONTRADICTED,
    text="The record differs.",
    date="2026-11-22",
    citations=(RECORD,),
)


def passages(texts, kind=BlockKind.PARAGRAPH):
    blocks = [
        Block(row=n, id=f"p{n}", kind=kind, document="d", topic="t", page=1, text=text, number=f"1.{n}")
        for n, text in enumerate(texts, 1)
    ]
    return Page(1, "d", tuple(blocks))


def laid_out(page, typography, theme, beside=NOTHING_BESIDE):
    document = PageDocument(QTextDocument())
    document.fill(page, typography, theme, beside)
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


KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM, BlockKind.LEAD_IN, BlockKind.CODE, BlockKind.QUOTATION)


@given(made=st.lists(st.tuples(st.sampled_from(KINDS), st.text("aé𝐀א\n \u2029", max_size=4)), max_size=7))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
def test_blocks_that_are_written_at_once_are_what_they_are_one_by_one(typography, theme, made):
    kinds, texts = [kind for kind, _ in made], [text for _, text in made]
    blocks = passages(texts).blocks
    page = Page(1, "d", tuple(replace(block, kind=kind) for block, kind in zip(blocks, kinds, strict=True)))
    at_once = laid_out(page, typography, theme)
    with patch.object(PageFilling, "_is_plain", lambda *_: False):
        one_by_one = laid_out(page, typography, theme)
    assert at_once.document.toHtml() == one_by_one.document.toHtml()
    assert records(at_once) == records(one_by_one)


def records(page):
    """Return what a page says of its text blocks and the words in them."""
    numbers = range(page.document.blockCount() if page.blocks else 0)
    runs = [page._runs(block.id, 0, len(block.text)) for block in page.blocks]
    return [(page.owner(number).id, page.is_text(number)) for number in numbers], runs


def test_supplied_headings_stand_in_square_brackets(typography, theme):
    heading = Block(
        row=1,
        id="t",
        kind=BlockKind.HEADING,
        document="d",
        topic="t",
        page=1,
        text="Conclusion",
        level=2,
        supplied=True,
    )
    document = laid_out(Page(1, "d", (heading,)), typography, theme)
    assert document.document.toPlainText() == "[Conclusion]"
    assert document.cursor("t", 0, 10).selectedText() == "Conclusion"


def test_a_block_that_is_elsewhere_is_not_found(typography, theme):
    document = laid_out(passages(["one"]), typography, theme)
    assert document.number("elsewhere") == -1
    assert document.cursor("elsewhere", 0, 1) is None


def test_list_items_get_bullets(typography, theme):
    document = laid_out(passages(["one", "two"], BlockKind.ITEM), typography, theme)
    assert document.document.firstBlock().textList() is not None


def test_links_lead_to_their_page(typography, theme):
    document = laid_out(passages(["one"]), typography, theme, PageExtras((PageLink(2, "Next"),)))
    last = document.document.lastBlock()
    assert last.charFormat().anchorHref() == "page:2"
    assert document.owner(last.blockNumber()) == document.blocks[-1]
    assert not document.is_text(last.blockNumber())


def test_a_note_stands_below_its_passage_and_is_not_taken_for_it(typography, theme):
    document = laid_out(passages(["one", "two"]), typography, theme, PageExtras(notes={"p1": (NOTE,)}))
    assert document.document.findBlockByNumber(1).text().startswith("✗ contradicted")
    text = document.document.findBlockByNumber(2).text()
    assert all(
        words in text for words in ("✗ contradicted", "The record differs.", "Record (A newspaper, 2024; press).")
    )
    assert [document.is_text(number) for number in range(4)] == [True, False, False, True]
    assert [document.is_note(number) for number in range(4)] == [False, False, True, False]
    assert document.number("p2") == 3


def test_a_term_is_a_quiet_link_and_its_words_are_still_found(typography, theme):
    beside = PageExtras(terms={"p1": ((2, 18, "protecting-power"),)})
    document = laid_out(passages(["A protecting power speaks."]), typography, theme, beside)
    assert document.cursor("p1", 2, 18).charFormat().anchorHref() == "term:protecting-power"
    assert document.cursor("p1", 19, 25).selectedText() == "speaks"
