"""Dates are those that the calendar has."""

from __future__ import annotations

from calendar import monthrange

from index.words.dates import days_in_month, span_words


def test_months_are_as_long_as_in_the_calendar() -> None:
    months = [(year, month) for year in range(1, 10_000) for month in range(1, 13)]
    assert [days_in_month(*month) for month in months] == [monthrange(*month)[1] for month in months]


def test_a_month_before_a_day_keeps_its_year() -> None:
    assert [str(words) for words in span_words("2011-03", "2011-05-02")] == ["March 2011", "2 May 2011"]
