"""Whoever asks whether a mandate began or ended on a date is told "yes" where it did, and "for longer" where it had."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.model import Status

_NOTHING = "(nothing)"


@pytest.fixture(scope="module")
def alone(whole_library):
    """Return the dated mandates that are the only one of their three states."""
    every = [each for each in whole_library.arrangements() if all((each.power.code, each.represented.code))]
    parties = [(each.power, each.represented, each.host) for each in every]
    return [each for each, names in zip(every, parties, strict=True) if parties.count(names) == 1 and each.host.code]


def test_since_is_affirmed_for_the_year_of_the_beginning_alone(whole_answers, alone):
    dated = [each for each in alone if each.status is Status.CURRENT and each.start]
    assert dated
    for each in dated:
        began = int(each.start[:4])
        said = _said(whole_answers, "Does", each, "since", began)
        assert said[began].startswith("Yes. "), each.id
        assert said[began + 1].startswith(("For longer. ", _NOTHING)), each.id
        assert not said[began - 1].startswith("Yes"), each.id


def test_until_is_affirmed_for_the_year_of_the_end_alone(whole_answers, alone):
    dated = [each for each in alone if each.status is Status.ENDED and each.start and each.end and len(each.stages) < 4]
    affirmed = 0
    for each in dated:
        ended = int(each.end[:4])
        said = _said(whole_answers, "Did", each, "until", ended)
        affirmed += said[ended].startswith("Yes. ")
        assert not any(said[year].startswith("Yes") for year in (ended - 1, ended + 1)), each.id
    assert affirmed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Vertritt die Schweiz seit 1981 die USA in Iran?"),
        ("fr", "La Suisse représente-t-elle les États-Unis en Iran depuis 1981 ?"),
        ("es", "¿Representa Suiza a Estados Unidos en Irán desde 1981?"),
        ("pt", "A Suíça representa os Estados Unidos no Irão desde 1981?"),
        ("ru", "Представляет ли Швейцария США в Иране с 1981 года?"),
        ("ar", "هل تمثل سويسرا الولايات المتحدة في إيران منذ 1981؟"),
    ],
)
def test_what_is_older_is_no_yes_in_any_language(whole_answers, spoken, language, text):
    longer = {"de": "Länger", "fr": "Plus", "es": "Durante", "pt": "Durante", "ru": "Дольше", "ar": "مدة"}
    assert answer_in_words(whole_answers.answer(text)).sentence.startswith(longer[language])


@pytest.mark.parametrize(
    "text",
    [
        "Welche Mandate laufen seit mehr als 20 Jahren?",
        "Welche Mandate bestehen seit über 30 Jahren?",
        "Quels mandats durent depuis plus de vingt ans ?",
        "¿Qué mandatos duran desde hace más de 20 años?",
        "Que mandatos duram há mais de 20 anos?",
        "Какие мандаты действуют более 20 лет?",
        "ما التكليفات السارية منذ أكثر من 20 سنة؟",
    ],
)
def test_how_long_something_has_lasted_at_least_is_no_period(whole_answers, text):
    assert whole_answers.answer(text) is None


def _said(answers, verb, arrangement, limit, date):
    """Return what is said of a date's year and of those beside it; none is told of what is to come."""
    power, represented, host = (getattr(arrangement, role).name for role in ("power", "represented", "host"))
    told = {
        year: answers.answer(f"{verb} {power} represent {represented} in {host} {limit} {year}?")
        for year in (date - 1, date, date + 1)
    }
    return {year: answer_in_words(facts).sentence if facts else _NOTHING for year, facts in told.items()}
