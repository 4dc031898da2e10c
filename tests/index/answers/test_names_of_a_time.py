"""States by what they were called at a time, keywords whose order tells little, and from when to when."""

from __future__ import annotations

import pytest

from index.answers.facts import AnswerKind
from index.answers.question import Role

SOVIET_RUSSIA = (
    *("Soviet Russia", "RSFSR", "Sowjetrussland", "Russie soviétique", "Rusia soviética", "Rússia soviética"),
    *("روسيا السوفيتية", "Советской России", "РСФСР"),
)


@pytest.mark.parametrize("name", SOVIET_RUSSIA)
@pytest.mark.parametrize("year", ["", " 1918"])
def test_soviet_russia_is_russia_too(whole_answers, name, year):
    facts = whole_answers.answer(f"США {name}{year}" if name[-1] in "ФРСи" else f"United States {name}{year}")
    assert {"se-us-ru-1918", "no-us-ru-1918"} <= {each.id for each in facts.arrangements}


def test_no_name_of_a_state_at_a_time_denies_what_was_in_force_then(whole_answers, whole_library):
    every, denied = whole_library.arrangements(), []
    for period in (each for each in whole_library.periods() if each.state):
        for one in every:
            begun = one.start and period.start[: len(one.start)] <= one.start <= period.end
            if begun and one.host.code == period.state and one.represented.code:
                facts = whole_answers.answer(f"who represented {one.represented.name} in {period.names[0]}")
                denied += [(period.names[0], one.id)] if facts and facts.kind is AnswerKind.NONE else []
    assert not denied


@pytest.mark.parametrize(
    "text", ["Egypt United States 1970", "Египет США 1970", "Tercer Reich potencia protectora Estados Unidos"]
)
def test_keywords_deny_nothing_of_one_direction_while_the_other_was_in_force(whole_answers, text):
    assert whole_answers.answer(text).found


@pytest.mark.parametrize(
    ("text", "role"),
    [
        *((f"{name} держава-покровительница", Role.POWER) for name in ("Швейцария", "Россия", "Испания")),
        *((f"держава-покровительница {name}", Role.POWER) for name in ("Швейцария", "Россия")),
        *((f"держава-покровительница {name}", Role.REPRESENTED) for name in ("Швейцарии", "России", "Ирана")),
        *((f"{name} protecting power", Role.POWER) for name in ("Switzerland", "Sweden", "Spain")),
        *((f"{name} protecting power", Role.REPRESENTED) for name in ("Switzerland’s", "Iran", "US")),
    ],
)
def test_who_is_a_power_and_who_has_one(whole_answers, text, role):
    assert role in whole_answers.answer(text).reading


@pytest.mark.parametrize(
    "text",
    [
        "с какого по какой год Швейцария представляла Кубу в США",
        "с какого и по какое время Швейцария представляла Кубу в США",
        "von welchem bis zu welchem Jahr vertrat die Schweiz Kuba in den USA",
        "من أي عام إلى أي عام مثلت سويسرا كوبا في الولايات المتحدة",
        "from which to which year did Switzerland represent Cuba in the US",
        "de quelle à quelle année la Suisse a-t-elle représenté Cuba aux États-Unis",
        "desde qué año hasta qué año representó Suiza a Cuba en Estados Unidos",
        "de que ano a que ano a Suíça representou Cuba nos Estados Unidos",
    ],
)
def test_from_which_to_which_year_is_when(whole_answers, text):
    facts = whole_answers.answer(text)
    assert [each.id for each in facts.found] == ["ch-cu-us"]
    assert not facts.question.unread


@pytest.mark.parametrize("text", ["the Soviet Union in Chile in 1943", "Portugal in India in 1916"])
def test_nothing_is_perhaps_before_a_state_existed(whole_answers, text):
    assert not whole_answers.answer(f"who represented {text}").any_found
