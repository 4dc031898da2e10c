"""What the program writes for a reader is in one language; what it quotes in English is marked as a quotation."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale

from index.built.library import Library
from index.words.language import speak, spoken, translate
from index.words.punctuation import quoted
from tests.architecture.source_tree import ROOT
from tests.viewer.library_words import names_of, prose_of
from tests.viewer.made_annotations import annotation
from tests.viewer.written_texts import written
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.arrangements.view_pictures import save_picture
from viewer.kit.annotation_kinds import Kind
from viewer.settings.language_service import LanguageService
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import load_language

FOLDER = ROOT / "resources" / "translations"
FILES = ("forms_{}.toml", "states_{}.json", "definitions_{}.toml", "notes_{}.json")
# Texts that explain English words of files and commands.
WITH_ENGLISH = frozenset({"Columns", "CommandLine", "Query", "SearchMenu"})
PLACE = re.compile(r"\{[^{}]*\}")
WORD = re.compile(r"\b[A-Za-z]{3,}\b")
ADDRESS = re.compile(r"\b[a-z-]+://[^\s<>\"]+")
ESCAPED = re.compile(r"\\([^\w\s])")
TAG = re.compile(r"<(style|title).*?</\1>|</?[a-z][^<>]*>", re.DOTALL)
PERIOD = re.compile("During World War II")  # of the small library, as worded: in quotation marks
BLOCK_QUOTATION = re.compile(r"^> .*$|<blockquote.*?</blockquote>|<span lang=.en.>.*?</span>", re.MULTILINE)


def words_of(texts: Iterable[str]) -> set[str]:
    """Return the words in Latin letters, without capitals."""
    return {word.lower() for text in texts for word in WORD.findall(text)}


def texts_of(code: str) -> tuple[list[str], list[str]]:
    """Return the texts of the program in English and in a language, without the names of places to fill in."""
    contexts = ElementTree.parse(FOLDER / f"good_offices_{code}.ts").getroot().iter("context")
    messages = [each for context in contexts if context.findtext("name") not in WITH_ENGLISH for each in context]
    english = (each.findtext("source") or "" for each in messages)
    translated = ("".join(text for part in each.iter("translation") for text in part.itertext()) for each in messages)
    return [PLACE.sub(" ", text) for text in english], [PLACE.sub(" ", text) for text in translated]


def own_words(code: str, texts: Iterable[str]) -> set[str]:
    """Return the words that a language has itself, in its `texts`, its forms and its names of states and months."""
    files = ((FOLDER / name.format(code)).read_text("utf-8") for name in FILES)
    locale = QLocale(locale_name(code))
    months = (locale.monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13))
    lines = (line for file in files for line in file.splitlines() if not line.startswith("english = "))
    forms = (re.split("[:=]", line, maxsplit=1)[-1] for line in lines)
    return words_of(texts) | words_of(forms) | words_of(months)


def marked(prose: Iterable[str]) -> set[str]:
    """Return English texts as the language in use quotes them."""
    mark = translate("Wording", "“{words}” (English)")
    return {words for text in prose for words in (quoted(text), mark.format(words=spoken().set_apart(text)))}


def without(words: Sequence[str], text: str) -> list[str]:
    """Return the lines of a text without markup, addresses, and `words` wherever they stand."""
    plain = html.unescape(TAG.sub(" ", BLOCK_QUOTATION.sub(" ", text)))
    plain = ADDRESS.sub(" ", ESCAPED.sub(r"\1", plain))
    for each in words:
        plain = plain.replace(each, " ")
    return plain.splitlines()


def lines_written(library: Library, prose: set[str], folder: Path) -> list[tuple[str, str]]:
    """Return the lines that are written, each with what it is of, without quotations and names."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for kind, text in written(library, folder, [PlacedAnnotation(annotation(kind=kind)) for kind in Kind]):
        kinds[kind].append(text)
    allowed = sorted(marked(prose) | names_of(library), key=len, reverse=True)
    return [(kind, line) for kind, texts in kinds.items() for line in without(allowed, "\n".join(texts))]


@pytest.mark.parametrize("code", listed_languages())
def test_no_english_stands_unmarked_in_what_is_written(code, qapp, whole_library, tmp_path) -> None:
    prose = prose_of(whole_library)
    before = speak(load_language(code, QLocale(locale_name(code)), FOLDER))
    lines = lines_written(whole_library, prose, tmp_path)
    speak(before)
    of_program, translated = texts_of(code)
    english = words_of([*prose, *of_program]) - own_words(code, translated)
    assert len(lines) > 1000
    assert [(kind, words_of([line]) & english, line[:200]) for kind, line in lines if words_of([line]) & english] == []


@pytest.fixture
def program(request, start, monkeypatch):
    """Return the program in a language, with its window open."""
    language = load_language(request.param, QLocale(locale_name(request.param)), FOLDER)
    monkeypatch.setattr(LanguageService, "use", lambda service, _choice: service.speak(language))
    return start()[0]


@pytest.mark.parametrize("program", listed_languages(), indirect=True)
def test_no_english_stands_in_pictures(request, program, tmp_path) -> None:
    code = request.node.callspec.params["program"]
    of_program, translated = texts_of(code)
    english = words_of(of_program) - own_words(code, translated)
    for view in ("timeline", "map"):
        program.window.arrangements.set_view(view)
        save_picture(program.window.arrangements.view, program.appearance.theme, tmp_path / f"{view}.svg")
        drawn = re.findall("<(?:text|title)[^>]*>(.*?)</", (tmp_path / f"{view}.svg").read_text("utf-8"), re.DOTALL)
        assert len(drawn) > 2
        assert [text for text in drawn if words_of(PERIOD.split(text)) & english] == []
