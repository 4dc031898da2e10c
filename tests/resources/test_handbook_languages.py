"""The handbook says the same in every language: as many chapters, headings, lists, links, keys and names."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import QLocale

from index.words.dates import date_words, time_words
from index.words.language import ENGLISH, speak, translate
from tests.architecture.source_tree import ROOT
from viewer.settings.language_service import LANGUAGES
from viewer.settings.languages import locale_name
from viewer.settings.translated_language import load_language

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


@pytest.fixture(params=LANGUAGES)
def spoken_in(request):
    """Speak a language, and return its code."""
    code = request.param
    folder = ROOT / "resources" / "translations"
    before = speak(ENGLISH if code == "en" else load_language(code, QLocale(locale_name(code)), folder))
    yield code
    speak(before)


def test_words_that_answers_and_rows_use_are_quoted_as_they_stand_there(spoken_in):
    attested = translate("Wording", "{statement}, attested {date:in}").format(statement="", date=date_words("1918-01"))
    known = [
        attested,
        time_words("1980", ""),
        translate("Status", "current"),
        translate("Scope", "consular interests only"),
        translate("Answers", "{states}: no arrangement in this library."),
        translate("Answers", "The documents state no arrangement {about}."),
    ]
    chapters = [(HELP / spoken_in / name).read_text("utf-8") for name in ("30-searching.md", "40-arrangements.md")]
    prose = "\n".join(line for text in chapters for line in text.splitlines() if not line.startswith("- "))
    marked = re.findall("„[^“]+“|«[^»]+»|“[^”]+”", prose)
    quoted = [re.sub(r"\s", " ", each).strip("„“«»” ") for each in marked if "{" not in each]
    told = re.sub(r"\s", " ", "\n".join(known)).casefold()
    assert len(quoted) > 4
    assert [each for each in quoted if each.casefold() not in told] == []
