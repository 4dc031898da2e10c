"""Texts of both directions on one page, and what is painted beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from index.model import Block, BlockKind, Page
from tests.index.search.test_scripts import ARABIC, CHINESE, COMBINING, HEBREW, PERSIAN
from viewer.kit.look.theme import load_theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.qt_text import showable
from viewer.reading.page.page_document import PageDocument
from viewer.starts.paths import Paths

TEXTS = {ARABIC: True, PERSIAN: True, HEBREW: True, CHINESE: False, COMBINING: False}


@pytest.fixture
def page(qapp):
    """Return a page with a passage in each script."""
    blocks = tuple(
        Block(
            row=row,
            id=f"p{row}",
            kind=BlockKind.PARAGRAPH,
            document="doc",
            topic="doc",
            page=1,
            text=text,
            number=f"1.{row}",
        )
        for row, text in enumerate(TEXTS, start=1)
    )
    shown = PageDocument(QTextDocument())
    theme = load_theme(Paths.default().resources / "themes" / "light.json")
    shown.fill(Page(1, "doc", blocks), Typography("Sans", 12), theme)
    return shown


def test_every_passage_is_read_its_own_way(page) -> None:
    ways = [page.document.findBlockByNumber(at).textDirection() for at in range(len(TEXTS))]
    assert [way is Qt.LayoutDirection.RightToLeft for way in ways] == list(TEXTS.values())


def test_every_passage_stands_on_the_side_where_it_begins(page) -> None:
    page.document.setTextWidth(4000)
    page.document.documentLayout().documentSize()
    lines = [page.document.findBlockByNumber(at).layout().lineAt(0) for at in range(len(TEXTS))]
    assert [line.naturalTextRect().left() > 1000 for line in lines] == list(TEXTS.values())


def test_texts_stand_as_they_are_and_words_are_selected_exactly(page) -> None:
    for row, text in enumerate(TEXTS, start=1):
        assert page.document.findBlockByNumber(row - 1).text() == showable(text)
        start = len(text) // 2
        assert page.cursor(f"p{row}", start, start + 5).selectedText() == text[start : start + 5]
