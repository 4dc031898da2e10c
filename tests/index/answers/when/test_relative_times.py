"""Times told from today are years, and seasons are of their year, in every language: none is passed over."""

from __future__ import annotations

from datetime import date

import pytest

from index.answers.when.relative_times import with_years

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in Cuba ten years ago", "in Cuba 2016"),
        ("Kuba vor zwei Jahren", "Kuba 2024"),
        ("Cuba il y a 15 ans", "Cuba 2011"),
        ("Cuba hace veinte años", "Cuba 2006"),
        ("Cuba há dez anos", "Cuba 2016"),
        ("Куба пять лет назад", "Куба 2021"),
        ("Куба год назад", "Куба 2025"),
        ("كوبا قبل عشر سنوات", "كوبا 2016"),
        ("كوبا قبل سنتين", "كوبا 2024"),
        ("Iran letztes Jahr", "Iran 2025"),
        ("Irán el año pasado", "Irán 2025"),
        ("Irão no ano passado", "Irão 2025"),
        ("Иран в прошлом году", "Иран 2025"),
        ("إيران العام الماضي", "إيران 2025"),
        ("Iran this year", "Iran 2026"),
        ("Iran seit zehn Jahren", "Iran seit 2016"),
        ("Cuba in the last ten years", "Cuba  2016–2026 "),
        ("Frankreich im Sommer 1940", "Frankreich 1940"),
        ("France in the summer of 1940", "France 1940"),
        ("Франция летом 1940 года", "Франция 1940 года"),
        ("in the last year of the war", "in the last year of the war"),
        ("كوبا قبل عام 1980", "كوبا قبل عام 1980"),
        ("Arab Spring 2011", "Arab Spring 2011"),
    ],
)
def test_a_time_told_from_today_is_a_year(text: str, expected: str) -> None:
    assert with_years(text, TODAY) == expected
