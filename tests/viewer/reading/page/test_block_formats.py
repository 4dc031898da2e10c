"""Blocks of readers' own documents: lines of code and cells of rows stay apart in one text block each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from index.model import Block, BlockKind
from index.origin import Origin
from viewer.reading.page.block_formats import direction, shown_text

TEXTS = st.text(st.one_of(st.sampled_from("a\n\t\u2028\u2029\ufffc"), st.characters()), max_size=30)


def own(kind: BlockKind, text: str, **origin: str) -> Block:
    return Block(row=1, id="b", kind=kind, document="d", topic="t", page=1, text=text, origin=Origin(**origin))


@given(kind=st.sampled_from(BlockKind), text=TEXTS)
def test_every_character_is_shown_as_one_and_none_ends_the_text_block(kind: BlockKind, text: str) -> None:
    shown = shown_text(own(kind, text))
    assert len(shown) == len(text)
    assert not set(shown) & set("\n\r\u2029\ufffc")
    assert "\t" not in shown


@pytest.mark.parametrize(("marked", "expected"), [("rtl", "RightToLeft"), ("ltr", "LeftToRight"), ("", "LeftToRight")])
def test_the_direction_is_the_files_own(marked: str, expected: str) -> None:
    assert direction(own(BlockKind.PARAGRAPH, "Words.", direction=marked)) is Qt.LayoutDirection[expected]
