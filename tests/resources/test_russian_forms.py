"""Russian names and dates stand in the cases that sentences ask for, by rules and their exceptions."""

from __future__ import annotations

import json
import re
import tomllib

import pytest

from index.folding import fold_name
from index.words.grammar import inflect, read_forms
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import TRANSLATIONS

OBLIQUE = ("of", "dat", "ins", "in")
# Letters for a name, and words of which Russian has no cases: ОАЭ, Перу, Никарагуа.
WITHOUT_CASES = re.compile("^[А-Я]+$|[оиуеэ]$|[оу]а$")
OF_ISLANDS = re.compile("^Острова |афаров")  # what stands after these words is not declined with them
FORMS = read_forms((TRANSLATIONS / "forms_ru.toml").read_text("utf-8"))
NAMES = json.loads((TRANSLATIONS / "states_ru.json").read_text("utf-8"))


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


def forms_of(code: str, name: str) -> list[str]:
    """Return the forms of a name in which nothing of it stands as in the nominative."""
    found = FORMS.class_of_name(code, name)
    return [inflect(found, name, form) for form in OBLIQUE]


def test_every_state_has_its_cases() -> None:
    declined = {name: forms_of(code, name) for code, name in NAMES.items()}
    assert [name for name, (of, *_) in declined.items() if of == name and not WITHOUT_CASES.search(name)] == []
    assert [text for forms in declined.values() for text in forms if re.search(r"(ая|яя|ое|ые|ый) |о-в", text)] == []


def test_both_of_two_names_in_one_have_their_cases() -> None:
    two = [(code, name) for code, name in NAMES.items() if " и " in name and not OF_ISLANDS.search(name)]
    last = {name: [text.split()[-1] for text in forms_of(code, name)] for code, name in two}
    assert len(last) > 10
    assert [name for name, ends in last.items() if name.split()[-1] in ends and not WITHOUT_CASES.search(name)] == []


def test_questions_know_every_case_that_sentences_have() -> None:
    states = json.loads((ROOT / "resources/library/gazetteer.json").read_text("utf-8"))["states"]
    known = {fold_name(name) for state in states for name in state["names"]}
    own = tomllib.loads((ROOT / "resources/library/states.toml").read_text("utf-8"))["state"]
    known |= {fold_name(name) for state in own for name in state["aliases"]}
    said = {text for code, name in NAMES.items() for text in forms_of(code, name)}
    assert {text for text in said if fold_name(re.sub("^(во?|на|при) ", "", text)) not in known} == set()


def test_a_state_is_somewhere_with_its_preposition() -> None:
    places = {code: inflect(FORMS.class_of_name(code, name), name, "in") for code, name in NAMES.items()}
    assert {code: place for code, place in places.items() if place.split()[0] not in {"в", "во", "на", "при"}} == {}


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("30 апреля 1980 года", "с 30 апреля 1980 года / 30 апреля 1980 года / по 30 апреля 1980 года"),
        ("май 1980 года", "с мая 1980 года / в мае 1980 года / по май 1980 года"),
        ("март 1980 года", "с марта 1980 года / в марте 1980 года / по март 1980 года"),
        ("30 апр. 1980", "с 30 апр. 1980 г. / 30 апр. 1980 г. / по 30 апр. 1980 г."),
        ("30 мая 1980", "с 30 мая 1980 года / 30 мая 1980 года / по 30 мая 1980 года"),
        ("июнь 1980", "с июня 1980 года / в июне 1980 года / по июнь 1980 года"),
        ("1980", "с 1980 года / в 1980 году / по 1980 год"),
    ],
)
def test_a_date_is_said_by_its_precision(date: str, said: str) -> None:
    found = FORMS.class_of_date(date)
    assert " / ".join(inflect(found, date, form) for form in ("since", "in", "until")) == said
