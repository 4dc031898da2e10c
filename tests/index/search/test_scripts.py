"""Texts in scripts other than Latin are found as their readers type them, and marked exactly."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.results import SearchRequest
from index.search.analysis import placed_tokens, words
from index.search.query import parse
from index.search.searcher import Searcher
from index.search.snippets import LENGTH
from tests.search_library import build_library

ARABIC = "ترعى سويسرا مصالح الولايات المتّحدة في إيران منذ عام ١٩٨٠، كَمَا كُتِبَ في المُعاهَدة."
PERSIAN = "سوئیس حافظ منافع آمریکا در ایران است و می‌تواند پیام‌ها را برساند."
HEBREW = "שווייץ מייצגת את האינטרסים של ארה״ב באיראן, וְשָׁלוֹם עַל יִשְׂרָאֵל."
CHINESE = "瑞士自1980年起代表美国在伊朗的利益，是两国之间的保护国。"
JAPANESE = "スイスは1980年からイランでアメリカの利益代表国を務めている。"
COMBINING = "Le Conseil fe\u0301de\u0301ral a propose\u0301 ses bons offices a\u0300 Te\u0301he\u0301ran."
HINDI = "स्विट्ज़रलैंड ईरान में अमेरिकी हितों का प्रतिनिधित्व करता है।"
TEXTS = (ARABIC, PERSIAN, HEBREW, CHINESE, JAPANESE, COMBINING, HINDI)


@pytest.fixture(scope="module")
def searcher(tmp_path_factory):
    """Return a searcher in a library with a passage in each script."""
    opened = Searcher(build_library(tmp_path_factory.mktemp("scripts") / "library", {"Scripts": list(TEXTS)}))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("المتحدة", ARABIC, ["المتّحدة"]),
        ("ولايات", ARABIC, ["الولايات"]),
        ("كتب", ARABIC, ["كُتِبَ"]),
        ("المعاهده", ARABIC, ["المُعاهَدة"]),
        ("سـويـسـرا", ARABIC, ["سويسرا"]),
        ("1980", ARABIC, ["١٩٨٠"]),
        ("ايران", ARABIC, ["إيران"]),
        ("سوئيس", PERSIAN, ["سوئیس"]),
        ("میتواند", PERSIAN, ["می‌تواند"]),
        ("שלום", HEBREW, []),
        ("ישראל", HEBREW, ["יִשְׂרָאֵל"]),
        ("ארהב", HEBREW, ["ארה״ב"]),
        ("美国", CHINESE, ["美国"]),
        ("保护国", CHINESE, ["保护国"]),
        ("伊朗 美国", CHINESE, ["美国", "伊朗"]),
        ("利益代表国", JAPANESE, ["利益代表国"]),
        ("アメリカ", JAPANESE, ["アメリカ"]),
        ("ｱﾒﾘｶ", JAPANESE, ["アメリカ"]),
        ("fédéral", COMBINING, ["fe\u0301de\u0301ral"]),
        ("Teheran", COMBINING, ["Te\u0301he\u0301ran"]),
        ("ईरान", HINDI, ["ईरान"]),
    ],
)
def test_words_are_found_as_people_type_them(searcher, typed: str, text: str, marked: list[str]) -> None:
    hits = searcher.search(SearchRequest(typed)).hits
    found = next((hit.snippet for hit in hits if hit.text == text and not hit.fuzzy), None)
    assert [found.text[a:b] for a, b in found.spans] == marked if found else not marked


def test_letters_in_another_order_are_another_word(searcher) -> None:
    assert [hit.text for hit in searcher.search(SearchRequest("国美")).hits] == []


def test_long_words_without_spaces_are_found_by_most_of_their_parts(searcher) -> None:
    hits = searcher.search(SearchRequest("瑞士代表美国利益")).hits
    assert hits[0].text == CHINESE


@pytest.mark.parametrize("text", TEXTS)
def test_half_a_word_of_any_script_raises_nothing(searcher, text: str) -> None:
    for length in range(1, 12):
        assert searcher.search(SearchRequest(text[:length])).query == text[:length]


def test_a_long_text_without_spaces_is_cut_between_letters(searcher) -> None:
    text = "か\u3099" * LENGTH + "美国" + "き\u3099" * LENGTH
    snippet = searcher._marker(searcher._corpora.all.expansion.terms(parse("美国"))).snippet(text)
    assert [snippet.text[a:b] for a, b in snippet.spans] == ["美国"]
    assert snippet.text.strip("…")[0] != "\u3099"
    assert snippet.text.strip("…").count("\u3099") == sum(snippet.text.count(letter) for letter in "かき")


@given(st.text(st.characters(min_codepoint=0x0590, max_codepoint=0x30FF), max_size=80))
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    spans = [match.span() for match in placed_tokens(text)]
    assert all(a < b for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert words(text) == [word for a, b in spans for word in words(text[a:b])]
