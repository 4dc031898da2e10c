"""What a sentence says of the time of an arrangement, in each language: no year twice, no end passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from index.answers.texts_in_words import CASES
from index.arrangements.filtering import in_force
from index.arrangements.stages import has_undated_end, last_attested
from index.model import Arrangement
from index.words.dates import date_words
from index.words.language import ENGLISH, speak, spoken, translate
from index.words.scope_words import AUTHORITIES, scope_word
from index.words.wording import arrangement_sentence, name_in_sentence
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import load_language

FOLDER = ROOT / "resources" / "translations"
# Languages that have a comma, or brackets, between a sentence and its time.
SET_OFF = {"en", "ar", "ru"}
TIMES = {
    "de": "ab|seit|von|vom|bis|während|spätestens",
    "fr": "depuis|à partir|de|du|jusqu|pendant|dès",
    "es": "desde|a partir|del?|hasta|durante|al menos",
    "pt": "desde|a partir|de|até|durante|pelo menos",
}
# What the quote of a stage calls it, before its date.
VERBS = {"requested": "asked|requested", "agreed": "agreed|accepted|allowed", "refused": "refused|declined"}
DATE = r"(?:in|on|by|until) (?:\d+ )?(?:[A-Z][a-z]+ )?\d{4}"


@pytest.fixture(scope="module", params=["en", *listed_languages()])
def arrangements(request: pytest.FixtureRequest, whole_library) -> Iterator[tuple[Arrangement, ...]]:
    """Return all arrangements while a language is in use."""
    code = request.param
    before = speak(ENGLISH if code == "en" else load_language(code, QLocale(locale_name(code)), FOLDER))
    yield whole_library.arrangements()
    speak(before)


def test_the_year_of_both_ends_is_said_once(arrangements) -> None:
    dated = [each for each in arrangements if len(each.start) > 4 and not each.period]
    to_a_day = (len("2011-03"), len("2011-05-02"))  # a month alone keeps its year before a day
    both = [each for each in dated if each.start[:4] == each.end[:4] and (len(each.start), len(each.end)) != to_a_day]
    assert both
    for each in both:
        year = date_words(each.start[:4])
        assert arrangement_sentence(each).partition(";")[0].partition("؛")[0].count(year) == 1, each.id


def test_no_comma_parts_a_sentence_from_its_time(arrangements) -> None:
    if spoken().code not in SET_OFF:
        times = re.compile(rf"[^)], ({TIMES[spoken().code]})\b")
        said = [
            arrangement_sentence(each).partition(";")[0]
            for each in arrangements
            if each.host.name and "," not in each.period
        ]
        assert [each for each in said if times.search(re.sub(r"\(.*?\)", "", each))] == []


def test_an_end_that_is_not_dated_is_said_to_be_so(arrangements) -> None:
    undated = [each for each in arrangements if has_undated_end(each)]
    assert len(undated) > 100
    words = translate("Wording", "ended on a date not stated", "of an arrangement, within a sentence")
    assert all(words in arrangement_sentence(each) for each in undated)


def test_the_latest_date_and_the_scope_of_a_record_are_told(arrangements) -> None:
    for each in arrangements:
        still, sentence = last_attested(each), arrangement_sentence(each)
        assert all(format(date_words(date), "in").split()[-1] in sentence for date in [still] if date), each.id
        assert all(scope_word(scope) in sentence for scope in each.scope), each.id


def test_what_a_quote_limits_is_a_scope(whole_library) -> None:
    limit = re.compile("occupied|occupation|prisoners| only|Vichy|Federal Republic|consular interests|archives")
    limited = [each for each in whole_library.arrangements() if any(limit.search(s.quote) for s in each.statements)]
    assert len(limited) > 30
    assert [each.id for each in limited if not each.scope] == []


def test_an_authority_stands_beside_the_name_of_its_state(arrangements) -> None:
    told = [(each, scope) for each in arrangements for scope in each.scope if scope in AUTHORITIES]
    assert len(told) >= 10
    for each, scope in told:
        (party,) = (p for p in (each.power, each.represented, each.host) if p.code == AUTHORITIES[scope])
        before, *others = re.split(rf" \({re.escape(scope_word(scope))}[);]", arrangement_sentence(each))
        assert len(others) == 1, each.id
        name = name_in_sentence(party)
        assert any(before.casefold().endswith(format(name, case).casefold()) for case in ("nom", *CASES)), each.id


def test_brackets_are_never_followed_by_others(arrangements) -> None:
    assert [each.id for each in arrangements if ") (" in arrangement_sentence(each)] == []


def test_at_each_date_of_its_record_it_was_in_force(whole_library) -> None:
    attested = [each for each in whole_library.arrangements() if each.attested]
    assert len(attested) > 80
    for each in attested:
        first, last = int(each.attested[0][:4]), int(each.attested[-1][:4])
        begun = int(each.start[:4]) if each.start else first
        times = {*each.attested, *map(str, range(begun, last + 1))}
        assert {time for time in times if in_force(each, time) is not True} == set(), each.id


def test_a_stage_without_a_date_has_none_in_its_quote(whole_library) -> None:
    for each in whole_library.arrangements():
        for statement in each.statements:
            for stage in statement.stages if statement.layer == "register" else ():
                if stage.kind in VERBS and not (stage.date or stage.worded):
                    dated = rf"(?:{VERBS[stage.kind]})(?: (?!{'|'.join(VERBS.values())})[^;,. ]+){{0,4}}? {DATE}"
                    assert not re.search(dated, statement.quote), statement.id
