"""No word of the window, of the headings of its handbook or for citing is taken for the misspelled name of a state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale

from index.results import SearchRequest
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.naming.suggestions import Suggestions
from index.search.query import parse
from index.search.search_index import WHOOSH_FOLDER
from index.search.searcher import Searcher
from index.words.language import speak
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import load_language

TRANSLATIONS, HANDBOOK = ROOT / "resources" / "translations", ROOT / "resources" / "help"
# Names of languages are spelled like those of states: "Albanian".
NAMES = "Languages"
NO_WORD = re.compile(r"<[^>]*>|%[nL]*\d?|\{[^}]*\}|&")
CITING = {
    "ar": "اقتباس الاقتباس اقتباسات اقتبس أقتبس نقتبس استشهاد استشهد أستشهد يستشهد",
    "de": "zitieren zitiere zitiert zitierst zitierte zitierten Zitat Zitate Zitaten anführen",
    "en": "cite cites cited citing citation citations quote quoting",
    "es": "citar cito citas cita citamos citan citado citada citados citando cité citó citaré citaría cite citen",
    "fr": "citer cite cites citons citez citent cité citée cités citées citant citera citerait citation citations",
    "pt": "citar cito citas cita citamos citam citado citada citados citando citei citou citarei citaria cite citem",
    "ru": "цитировать процитировать цитирую цитирует цитируют цитируй цитата цитаты цитат цитату сослаться ссылка",
}

NEW = {
    "ar": "جديد جديدة الجديد الجديدة جدد",
    "de": "neu neue neuem neuen neuer neues",
    "en": "new newer newly newest",
    "es": "nuevo nueva nuevos nuevas",
    "fr": "nouveau nouvel nouvelle nouveaux nouvelles",
    "pt": "novo nova novos novas",
    "ru": "новый новая новое новые новых новым новой новом новую",
}


@pytest.fixture(scope="module", params=listed_languages())
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    before = speak(load_language(request.param, QLocale(locale_name(request.param)), TRANSLATIONS))
    yield request.param
    speak(before)


def texts_of(code: str) -> Iterator[str]:
    for context in ET.parse(TRANSLATIONS / f"good_offices_{code}.ts").iter("context"):
        if context.findtext("name") != NAMES:
            yield from ("".join(told.itertext()) for told in context.iter("translation"))
    for page in Path(HANDBOOK / code).glob("*.md"):
        yield from (line for line in page.read_text("utf-8").splitlines() if line.startswith("#"))
    yield CITING[code]
    yield NEW[code]


def test_no_word_of_the_program_is_a_misspelled_state(code: str, whole_built: Path) -> None:
    texts = [re.sub(NO_WORD, lambda match: "" if match[0] == "&" else " ", text) for text in texts_of(code)]
    every = {word.casefold() for text in texts for word in re.findall(r"[^\W\d_]+", text)}
    assert len(every) > 1000
    searcher = Searcher(whole_built)
    names = StateNames(searcher.library.states(), table=read_name_table(whole_built / WHOOSH_FOLDER))
    suggestions = Suggestions(names, lambda _word: False)
    suggested = {word: suggestions.of(word, parse(word), (), typing=False) for word in every}
    searched = {
        word: searcher.search(SearchRequest(word, typing=False, limit=1)).suggestion
        for word, meant in suggested.items()
        if meant
    }
    corrected = [word for word in every if any(named.corrected for named in names.world.find(word))]
    searcher.close()
    assert {word: meant for word, meant in searched.items() if meant} == {}
    assert corrected == []
