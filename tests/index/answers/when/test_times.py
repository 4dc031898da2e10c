"""Times in questions: as people write them in the languages of the interface, and as two days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest

from index.answers.question import Relation
from index.answers.reading import read_question
from index.answers.when.named_times import named_times
from index.answers.when.times import EVER, FOREVER
from index.answers.when.when_words import in_force_on
from index.model import Period
from index.search.naming.names import StateNames

NAMES = StateNames(())
PERIODS = named_times([Period(("Falklands War", "Falklandkrieg"), "1982-04-02", "1982-06-14")])
TODAY = date(2026, 11, 29)


def time_in(text):
    when = read_question(text, NAMES, PERIODS, TODAY).when
    return when and (when.first, when.last, when.relation)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("who acted in 1943", "1943-01-01", "1943-12-31"),
        ("who acted on 21 May 1980", "1980-05-21", "1980-05-21"),
        ("who acted on May 21, 1980", "1980-05-21", "1980-05-21"),
        ("who acted on 1980-05-21", "1980-05-21", "1980-05-21"),
        ("wer war am 21. Mai 1980 Schutzmacht", "1980-05-21", "1980-05-21"),
        ("wer war am 21.5.1980 Schutzmacht", "1980-05-21", "1980-05-21"),
        ("quelle puissance protectrice en mai 1980", "1980-05-01", "1980-05-31"),
        ("quién era la potencia protectora el 21 de mayo de 1980", "1980-05-21", "1980-05-21"),
        ("من كان الدولة الحامية في مايو ١٩٨٠", "1980-05-01", "1980-05-31"),
        ("1941-45", "1941-01-01", "1945-12-31"),
        ("1941–1945", "1941-01-01", "1945-12-31"),
        ("from 1941 to 1945", "1941-01-01", "1945-12-31"),
        ("zwischen 1941 und 1945 vertreten", "1941-01-01", "1945-12-31"),
        ("entre 1941 et 1945 représenté", "1941-01-01", "1945-12-31"),
        ("in the 1990s", "1990-01-01", "1999-12-31"),
        ("in den 1990er Jahren vertreten", "1990-01-01", "1999-12-31"),
        ("protecting powers in the 90s", "1990-01-01", "1999-12-31"),
        ("in the 19th century", "1800-01-01", "1899-12-31"),
        ("during the Falklands War", "1982-04-02", "1982-06-14"),
        ("qui représentait Cuba dans les années soixante-dix", "1970-01-01", "1979-12-31"),
        ("кто представлял Кубу в 1970-х годах", "1970-01-01", "1979-12-31"),
        ("кто представлял Кубу в 70-е годы", "1970-01-01", "1979-12-31"),
        ("кто представлял Кубу в семидесятых годах", "1970-01-01", "1979-12-31"),
        ("wer vertrat Kuba in den Siebzigerjahren", "1970-01-01", "1979-12-31"),
        ("im Falklandkrieg vertreten", "1982-04-02", "1982-06-14"),
        ("who acted on 15/4/2011", "2011-04-15", "2011-04-15"),
        ("who acted on 4/15/2011", "2011-04-15", "2011-04-15"),
        ("who acted on 6/4/2011", "2011-04-06", "2011-06-04"),
        ("who acted from 15/4/2011 to 10/6/2011", "2011-04-15", "2011-06-10"),
        ("who acted on 2011/06/10", "2011-06-10", "2011-06-10"),
        ("wer war am 6/4/2011 Schutzmacht", "2011-04-06", "2011-04-06"),
        ("qui représentait Cuba le 15-04-2011", "2011-04-15", "2011-04-15"),
        ("quem representava Cuba em 04/2011", "2011-04-01", "2011-04-31"),
        ("кто представлял Кубу 15.04.2011", "2011-04-15", "2011-04-15"),
        ("من كان الدولة الحامية في ١٥/٤/٢٠١١", "2011-04-15", "2011-04-15"),
        ("من كان الدولة الحامية سنة 1401هـ", "1980-11-09", "1981-10-29"),
        ("من كان الدولة الحامية عام ١٤٣٨ هـ", "2016-10-03", "2017-09-21"),
        ("من كان الدولة الحامية من 1400 إلى 1401 هـ", "1979-11-21", "1981-10-29"),
        ("who acted in 1401 AH", "1980-11-09", "1981-10-29"),
        ("qui représentait Cuba en 1401 de l’hégire", "1980-11-09", "1981-10-29"),
        ("mandates now", "2026-11-29", "2026-11-29"),
        ("welche Mandate gibt es derzeit", "2026-11-29", "2026-11-29"),
    ],
)
def test_a_time_is_its_first_and_last_day(text, first, last):
    assert time_in(text) == (first, last, Relation.IN)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("before 1980", (EVER, "1979-12-31", Relation.BEFORE)),
        ("after 1980", ("1981-01-01", FOREVER, Relation.AFTER)),
        ("until 1980", (EVER, "1980-12-31", Relation.UNTIL)),
        ("since 1980", ("1980-01-01", "2026-11-29", Relation.SINCE)),
        ("vor 1980 vertreten", (EVER, "1979-12-31", Relation.BEFORE)),
    ],
)
def test_what_lies_before_and_after_a_time(text, expected):
    assert time_in(text) == expected


@pytest.mark.parametrize("year", [1991, 1992])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_program_is_told_of_days_that_exist(year: int, month: int) -> None:
    for day in (date(year, month, 1), date(year, month, monthrange(year, month)[1])):
        for asked in ("before", "after", "until", "since", "on"):
            told = in_force_on(read_question(f"who acted {asked} {day}", NAMES, PERIODS, TODAY).when) or ""
            days = [each for each in told.split("/") if len(each) == len("1991-02-28")]
            assert [str(date.fromisoformat(each)) for each in days] == days
    assert told == str(day)
    assert time_in(f"who acted after {day}")[0] == str(day + timedelta(days=1))


def test_of_a_day_that_does_not_exist_the_month_is_believed() -> None:
    assert time_in("who acted on 1991-02-30") == ("1991-02-01", "1991-02-31", Relation.IN)


@pytest.mark.parametrize("text", ["what may a protecting power do", "1234 prisoners", "passage 4.2", "2,000 citizens"])
def test_other_words_and_numbers_are_no_time(text):
    assert time_in(text) is None
