"""Rows, numbers, topics and pages, as readers cite and turn them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.content.documents import parse_document
from index.content.layout import PAGE_PASSAGES, lay_out
from index.model import Block, BlockKind, Topic
from tests.small_library import BLOCK_COUNT, DOCUMENTS, PAGE_COUNT, TOPIC_COUNT

Layout = tuple[tuple[Topic, ...], tuple[Block, ...]]


@pytest.fixture(scope="module")
def small() -> Layout:
    return lay_out(parse_document(text, document, "x.md") for document, (text, _) in DOCUMENTS.items())


def made(outline: str) -> Layout:
    """Lay out a document in shorthand: 2 to 6 for a heading of that level, p for a passage, l for a lead-in."""
    lines = ["{#d}\n# D\n"]
    for number, mark in enumerate(outline):
        marks = "{#b%d .lead-in}" if mark == "l" else "{#b%d}"
        lines.append(f"{marks % number}\n{'#' * int(mark) + ' ' if mark.isdigit() else ''}Words\n")
    document = parse_document("\n".join(lines), "d", "d.md")
    assert document.problems == ()
    return lay_out([document])


def topic(layout: Layout, identifier: str) -> Topic:
    return next(topic for topic in layout[0] if topic.id == identifier)


def block(layout: Layout, identifier: str) -> Block:
    return next(block for block in layout[1] if block.id == identifier)


def test_rows_run_across_the_library(small: Layout) -> None:
    topics, blocks = small
    assert [block.row for block in blocks] == list(range(1, BLOCK_COUNT + 1))
    assert len(topics) == TOPIC_COUNT
    assert {topic.row: topic.id for topic in topics} == {b.row: b.id for b in blocks if b.kind is BlockKind.HEADING}


@pytest.mark.parametrize(
    ("identifier", "number"),
    [
        ("channels", ""),
        ("lost-passport", "1.1"),
        ("good-offices-text", "1.2"),
        ("mandates-lead-in", "2.1"),
        ("us-in-iran-text", "2.2"),
        ("task-students", "2.4"),
        ("pyongyang-summary", "0.1"),
        ("us-in-north-korea", "1.1"),
    ],
)
def test_passages_are_numbered_by_subject(small: Layout, identifier: str, number: str) -> None:
    assert block(small, identifier).number == number


def test_a_lead_in_belongs_to_the_topic_whose_heading_follows(small: Layout) -> None:
    lead_in, mandates = block(small, "mandates-lead-in"), topic(small, "swiss-mandates")
    assert lead_in.topic == mandates.id
    assert lead_in.page == mandates.page
    assert mandates.first_row == lead_in.row == mandates.row - 1
    assert topic(small, "why-channels").last_row == lead_in.row - 1


def test_topics_know_their_place_in_the_tree(small: Layout) -> None:
    prisoners = topic(small, "world-war-prisoners")
    assert (prisoners.parent, prisoners.level, prisoners.children) == ("world-war", 4, 0)
    assert topic(small, "world-war").supplied
    neutrals = topic(small, "neutral-powers")
    assert (neutrals.parent, neutrals.document, neutrals.children) == ("", "neutral-powers", 2)
    assert (neutrals.first_row, neutrals.last_row) == (neutrals.row, BLOCK_COUNT)


def test_a_subject_is_a_page_and_the_title_joins_the_first(small: Layout) -> None:
    pages = [block.page for block in small[1]]
    assert sorted(set(pages)) == list(range(1, PAGE_COUNT + 1))
    assert block(small, "channels").page == block(small, "why-channels").page == 1
    # Passages before the first subject are a page with the title.
    summary = block(small, "pyongyang-summary")
    assert block(small, "sweden-in-pyongyang").page == summary.page == block(small, "us-in-north-korea").page - 1


@pytest.mark.parametrize(
    ("outline", "sizes"),
    [
        ("2" + "p" * 120, [122]),
        ("2" + "p" * 121, [122, 1]),
        ("2" + "p" * 250, [122, 120, 10]),
        ("2" + "p" * 10 + "3" + "p" * 110, [123]),
        ("2" + "p" * 10 + "3" + "p" * 111, [12, 112]),
        ("2" + "3" + "p" * 60 + "3" + "p" * 61, [63, 62]),
        ("2" + "3" + "4" + "p" * 70 + "4" + "p" * 70, [74, 71]),
        ("2" + "p" * 100 + "ll3" + "p" * 30, [102, 33]),
        ("ll2" + "p" * 119, [122, 1]),
        ("2p" + "2", [3, 1]),
        ("", [1]),
        ("p" * 121, [121, 1]),
    ],
)
def test_large_topics_are_split(outline: str, sizes: list[int]) -> None:
    pages = [block.page for block in made(outline)[1]]
    assert [pages.count(page) for page in sorted(set(pages))] == sizes


PARTS = st.lists(st.sampled_from(["2p", "23p", "234pp", "l2p", "2l3", "2ll3pp", "2" + "p" * 119]), max_size=6)


@given(PARTS)
def test_every_topic_spans_its_blocks(parts: list[str]) -> None:
    topics, blocks = made("".join(parts))
    for node in topics:
        family = {other.id for other in topics if node.first_row <= other.row <= node.last_row}
        span = {block.row for block in blocks if block.topic in family}
        assert span == set(range(node.first_row, node.last_row + 1))
        assert node.children == sum(other.parent == node.id for other in topics)


@given(PARTS)
def test_pages_run_on_and_are_never_too_long(parts: list[str]) -> None:
    _, blocks = made("".join(parts))
    assert all(later.page - block.page in (0, 1) for block, later in pairwise(blocks))
    passages = [block.page for block in blocks if not block.level]
    assert all(passages.count(page) <= PAGE_PASSAGES for page in passages)
