"""Home: questions that are answered in every language, what is in force, and where the reader was."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import date

import pytest

from index.arrangements.filtering import in_force
from index.citing.links import Link, LinkKind, parse_link
from index.model import Assessment
from index.results import SearchRequest
from index.search.searcher import Searcher
from index.words.language import translate
from tests.viewer.conftest import RESOURCES
from viewer.reading.overview.home import QUESTIONS, home
from viewer.settings.language_service import LanguageService
from viewer.settings.setting_specs import LANGUAGE

TODAY = date(2026, 12, 1)


@pytest.fixture(scope="module")
def searcher(whole_library):
    with closing(Searcher(whole_library.folder, whole_library.seal)) as opened:
        yield opened


@pytest.mark.parametrize("language", [choice for choice in LANGUAGE.choices if choice != "system"])
def test_every_question_has_an_answer_in_every_language(qapp, searcher, language):
    languages = LanguageService(RESOURCES / "translations")
    languages.use(language)
    try:
        asked = [translate("Home", question) for question in QUESTIONS]
        answers = [searcher.search(SearchRequest(question, typing=False)).answer for question in asked]
    finally:
        languages.restore()
    assert [bool(answer and (answer.arrangements or answer.terms)) for answer in answers] == [True] * len(QUESTIONS)


@pytest.mark.parametrize("language", [choice for choice in LANGUAGE.choices if choice != "system"])
def test_no_question_breaks_within_a_word_and_each_is_asked_as_it_is_written(qapp, library, language):
    languages = LanguageService(RESOURCES / "translations")
    languages.use(language)
    try:
        cards = home(library, (), TODAY).sections[0].cards
        asked = [translate("Home", question) for question in QUESTIONS]
    finally:
        languages.restore()
    assert [card.text.replace("\u2011", "-") for card in cards] == asked
    assert [card.text for card in cards if re.search(r"\b\w{1,2}-|-\w{1,2}\b", card.text)] == []
    assert [card.text for card in cards if re.search(r"\w{3}\u2011\w{3}", card.text)] == []
    assert [parse_link(card.link) for card in cards] == [Link(LinkKind.SEARCH, each) for each in asked]


def rows(shown):
    return [row for section in shown.sections for group in section.groups for row in group.rows]


@pytest.mark.parametrize("day", [date(1943, 6, 1), date(1983, 1, 1), date(2012, 12, 1), TODAY])
def test_what_is_in_force_on_a_day_stands_there_once_and_leads_to_itself(whole_library, day):
    unsound = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)
    expected = [
        f"good-offices://arrangement/{each.id}"
        for each in whole_library.arrangements()
        if in_force(each, day.isoformat()) and each.assessment not in unsound
    ]
    links = [row.link for row in rows(home(whole_library, (), day)) if "/arrangement/" in row.link]
    assert expected
    assert sorted(links) == sorted(expected)


def test_what_nobody_has_confirmed_for_a_year_is_said_in_warning(whole_library):
    later = [row for row in rows(home(whole_library, (), date(2046, 1, 1))) if "/arrangement/" in row.link]
    assert all(row.warning for row in later)
    now = [row for row in rows(home(whole_library, (), TODAY)) if row.link.endswith("/ch-us-ir")]
    assert now[0].facts == ("since 21 May 1980", "confirmed 24 April 2026")


def test_where_the_reader_was_stands_before_what_is_in_force(library):
    assert [section.title for section in home(library, (), TODAY).sections][1] != "Where you were last"
    was = home(library, [library.block("lost-passport")], TODAY).sections[1]
    assert was.title == "Where you were last"
    assert was.cards[0].link == "good-offices://passage/lost-passport"
