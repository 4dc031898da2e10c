"""Russian names and dates stand in the cases that sentences ask for, by rules and their exceptions."""

from __future__ import annotations

import json
import tomllib

import pytest

from index.words.grammar import inflect, read_forms
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import TRANSLATIONS

FORMS = read_forms((TRANSLATIONS / "forms_ru.toml").read_text("utf-8"))
NAMES = json.loads((TRANSLATIONS / "states_ru.json").read_text("utf-8"))
CODES = [each["code"] for each in tomllib.loads((ROOT / "resources/library/states.toml").read_text("utf-8"))["state"]]


@pytest.mark.parametrize(
    ("code", "declined"),
    [
        ("IR", "Ирана Ирану Иран Ираном в Иране"),
        ("CU", "Кубы Кубе Кубу Кубой на Кубе"),
        ("FR", "Франции Франции Францию Францией во Франции"),
        ("PL", "Польши Польше Польшу Польшей в Польше"),
        ("EG", "Египта Египту Египет Египтом в Египте"),
        ("PE", "Перу Перу Перу Перу в Перу"),
        ("US", "США США США США в США"),
        ("NL", "Нидерландов Нидерландам Нидерланды Нидерландами в Нидерландах"),
        ("SA", "Саудовской Аравии Саудовской Аравии Саудовскую Аравию Саудовской Аравией в Саудовской Аравии"),
        ("SUHH", "Советского Союза Советскому Союзу Советский Союз Советским Союзом в Советском Союзе"),
    ],
)
def test_a_name_has_its_cases(code: str, declined: str) -> None:
    found = FORMS.class_of_name(code, NAMES[code])
    assert " ".join(inflect(found, NAMES[code], form) for form in ("of", "dat", "acc", "ins", "in")) == declined


def test_a_state_is_somewhere_with_its_preposition() -> None:
    places = {code: inflect(FORMS.class_of_name(code, NAMES[code]), NAMES[code], "in") for code in CODES}
    assert {code: place for code, place in places.items() if place.split()[0] not in {"в", "во", "на"}} == {}


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("30 апреля 1980", "с 30 апреля 1980 года / 30 апреля 1980 года / по 30 апреля 1980 года"),
        ("май 1980", "с мая 1980 года / в мае 1980 года / по май 1980 года"),
        ("март 1980", "с марта 1980 года / в марте 1980 года / по март 1980 года"),
        ("июнь 1980", "с июня 1980 года / в июне 1980 года / по июнь 1980 года"),
        ("1980", "с 1980 года / в 1980 году / по 1980 год"),
    ],
)
def test_a_date_is_said_by_its_precision(date: str, said: str) -> None:
    found = FORMS.class_of_date(date)
    assert " / ".join(inflect(found, date, form) for form in ("since", "in", "until")) == said
