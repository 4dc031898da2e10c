"""What a sentence says of the stages of an arrangement, in each language: none is lost, and nothing is presupposed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from index.arrangements.stages import before_effect, took_effect
from index.model import Arrangement, StageKind
from index.words.dates import date_words
from index.words.language import ENGLISH, speak, translate
from index.words.stage_words import mandate_text, planned_text
from index.words.wording import arrangement_sentence, name_in_sentence
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import load_language

FOLDER = ROOT / "resources" / "translations"


@pytest.fixture(scope="module", params=["en", *listed_languages()])
def arrangements(request: pytest.FixtureRequest, whole_library) -> Iterator[tuple[Arrangement, ...]]:
    """Return all arrangements while a language is in use."""
    code = request.param
    before = speak(ENGLISH if code == "en" else load_language(code, QLocale(locale_name(code)), FOLDER))
    yield whole_library.arrangements()
    speak(before)


def test_when_something_took_effect_is_missed_only_where_it_did(arrangements) -> None:
    when = (
        translate("Wording", "when it took effect is not stated"),
        translate("Wording", "when the mandate took effect is not stated"),
    )
    said = [each for each in arrangements if any(words in arrangement_sentence(each) for words in when)]
    assert said
    assert all(took_effect(each.stages) for each in said)


def test_what_did_not_take_effect_is_told_with_all_its_stages(arrangements) -> None:
    planned = [each for each in arrangements if before_effect(each.stages) and not took_effect(each.stages)]
    assert planned
    for each in planned:
        assert planned_text(each) in arrangement_sentence(each)
        years = {date_words(stage.date[:4]) for stage in each.stages if stage.date}
        assert all(year in planned_text(each) for year in years), each.id


def test_who_refused_is_told(arrangements) -> None:
    refused = [(each, stage.by) for each in arrangements for stage in each.stages if stage.kind is StageKind.REFUSED]
    assert all(by.code for _, by in refused)
    for each, by in refused:
        name = name_in_sentence(by)
        assert any(format(name, form) in mandate_text(each) for form in ("nom", "from", "by", "ins")), each.id


def test_no_date_is_without_its_year_and_no_gap_is_left(arrangements) -> None:
    for each in arrangements:
        assert "  " not in mandate_text(each), each.id
        years = [date_words(stage.date[:4]) for stage in before_effect(each.stages) if len(stage.date) > 4]
        assert all(planned_text(each).count(year) >= years.count(year) for year in years), each.id


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "Mandat von Russland im August 2022 abgelehnt"),
        ("ar", "وقد رفضت روسيا التكليف في أغسطس ٢٠٢٢"),
        ("fr", "mandat refusé par la Russie en août 2022"),
    ],
)
def test_a_stage_stands_in_the_order_of_its_language(whole_library, language, told) -> None:
    before = speak(load_language(language, QLocale(locale_name(language)), FOLDER))
    (refused,) = (each for each in whole_library.arrangements() if each.id == "ch-ua-ru")
    assert mandate_text(refused).startswith(told)
    speak(before)


def test_what_nobody_agreed_to_is_no_more_than_proposed(arrangements) -> None:
    proposed = translate("Acts", "it was proposed that {power} represent {represented} in {host}").partition("{")[0]
    for each in arrangements:
        agreed = any(stage.kind in (StageKind.AGREED, StageKind.IN_FORCE) for stage in each.stages)
        told = arrangement_sentence(each).casefold().startswith(proposed.casefold())
        assert told is not agreed, each.id


def test_a_stage_is_told_of_the_mandate_after_a_semicolon(arrangements) -> None:
    told = [each for each in arrangements if mandate_text(each)]
    assert told
    for each in told:
        assert re.search(rf"[;؛]\s{re.escape(mandate_text(each))}", arrangement_sentence(each)), each.id


def test_whoever_refused_is_not_said_to_have_asked(whole_library) -> None:
    refused = [each for each in whole_library.arrangements() for stage in each.stages[1:] if stage.by.code]
    assert refused
    assert [each.id for each in refused if re.search(r"(requested|agreed) and refused by", planned_text(each))] == []
