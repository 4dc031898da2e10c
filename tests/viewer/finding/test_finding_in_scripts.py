"""Finding in scripts other than Latin: as people type them, with exact spans."""

from __future__ import annotations

import pytest

from tests.index.search.test_scripts import ARABIC, CHINESE, COMBINING, HEBREW, JAPANESE, PERSIAN
from viewer.kit.text.text_finder import FindOptions, find, fold_text


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        (ARABIC, "المتحدة", ["المتّحدة"]),
        (ARABIC, "كتب", ["كُتِبَ"]),
        (ARABIC, "ايران", ["إيران"]),
        (ARABIC, "سـويسرا", ["سويسرا"]),
        (PERSIAN, "سوئيس", ["سوئیس"]),
        (PERSIAN, "آمريكا", ["آمریکا"]),
        (HEBREW, "ישראל", ["יִשְׂרָאֵל"]),
        (HEBREW, "ארה״ב", ["ארה״ב"]),
        (CHINESE, "保护国", ["保护国"]),
        (JAPANESE, "アメリカ", ["アメリカ"]),
        (COMBINING, "fédéral", ["fe\u0301de\u0301ral"]),
    ],
)
def test_words_are_found_as_people_type_them(text: str, typed: str, found: list[str]) -> None:
    plain = FindOptions()
    spans = find(fold_text(text, plain), fold_text(typed, plain).folded, plain)
    assert [text[start:end] for start, end in spans] == found
