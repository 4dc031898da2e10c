"""Links lead back to a place, and any other text leads nowhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.citing.links import LONGEST, Link, LinkKind, is_address, parse_link

IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,60}", fullmatch=True)
QUERIES = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=100)


@given(st.sampled_from([LinkKind.PASSAGE, LinkKind.ARRANGEMENT]), IDS)
def test_a_link_to_a_place_is_read_back(kind, target) -> None:
    assert parse_link(Link(kind, target).address) == Link(kind, target)


@given(QUERIES.filter(lambda text: text.strip() and text.isprintable()))
def test_a_link_to_a_search_is_read_back(query) -> None:
    link = Link(LinkKind.SEARCH, query)
    assert parse_link(link.address) == (link if len(link.address) <= LONGEST else None)


@given(st.one_of(st.text(), st.text().map("good-offices://passage/{}".format), st.text().map("good-offices:{}".format)))
def test_whatever_is_understood_is_one_of_three_harmless_things(text) -> None:
    link = parse_link(text)
    if link is not None:
        assert is_address(text)
        assert re.fullmatch("[a-z0-9-]{1,120}", link.target) or link.kind is LinkKind.SEARCH


@pytest.mark.parametrize(
    "text",
    [
        "",
        "good-offices:",
        "good-offices://",
        "good-offices://passage/",
        "good-offices://passage/../../etc/passwd",
        "good-offices://passage/a%2fb",
        "good-offices://passage/a?x=1",
        "good-offices://passage/a#b",
        "good-offices://passage/a\nb",
        "good-offices://user@passage/a",
        "good-offices://file/a",
        "good-offices://passage/" + "a" * 200,
        "good-offices://search?q=",
        "good-offices://search?q=%00",
        "good-offices://search?q=%ff",
        "good-offices://search?q=a&run=b",
        "https://passage/a",
        "good-offices://passage/ａ",
    ],
)
def test_no_other_text_leads_anywhere(text) -> None:
    assert parse_link(text) is None


def test_what_a_desktop_changes_in_a_link_does_not_matter() -> None:
    assert parse_link(" GOOD-OFFICES://Passage/swiss-role/\n") == Link(LinkKind.PASSAGE, "swiss-role")
    assert parse_link("good-offices://search/?q=swiss+role") == Link(LinkKind.SEARCH, "swiss role")


@pytest.mark.parametrize("space", [" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"])
def test_a_question_is_linked_to_with_the_spaces_that_its_language_writes(space) -> None:
    link = Link(LinkKind.SEARCH, f"Qui représente la France{space}?")
    assert parse_link(link.address) == link
