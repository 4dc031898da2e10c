"""The handbook says the same in every language: as many chapters, headings, lists, links, keys and names."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.architecture.source_tree import ROOT
from viewer.settings.language_service import LANGUAGES

HELP = ROOT / "resources" / "help"
CHAPTERS = sorted(file.name for file in (HELP / "en").glob("*.md"))
OTHERS = tuple(language for language in LANGUAGES if language != "en")


def shape(text: str) -> dict[str, object]:
    """Return what a chapter has in every language alike."""
    return {
        "headings": re.findall(r"^#+", text, re.MULTILINE),
        "items": re.findall(r"^(?:-|\d+\.)", text, re.MULTILINE),
        "paragraphs": text.count("\n\n"),
        "tables": re.findall(r"^{{\w+}}$", text, re.MULTILINE),
        "keys and names": Counter(re.findall(r"(?<!{){([^{}]+)}", text)),
        "links": Counter(re.findall(r"\]\(([^)]+)\)", text)),
        "code": [each for each in re.findall(r"`[^`]+`", text) if each.isascii()],  # others: keys of another script
        "bold": text.count("**"),
    }


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_chapter(language):
    assert sorted(file.name for file in (HELP / language).iterdir()) == CHAPTERS


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_has_the_same_shape_in_every_language(language, chapter):
    english, other = ((HELP / each / chapter).read_text(encoding="utf-8") for each in ("en", language))
    assert shape(other) == shape(english)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_no_line_of_a_chapter_is_left_in_english(language, chapter):
    english, other = ((HELP / each / chapter).read_text(encoding="utf-8") for each in ("en", language))
    lines = [
        {line for line in text.splitlines() if re.search("^(?!{).*[a-z]{3} [a-z]{2}", line)}
        for text in (english, other)
    ]
    assert lines[0] & lines[1] == set()
