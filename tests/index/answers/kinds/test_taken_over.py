"""When one power took over from another is when it began, and not when the other did."""

from __future__ import annotations

from itertools import pairwise, product

import pytest

from index.arrangements.filtering import in_force_between
from index.arrangements.relations import in_time, is_before, is_doubtful

_WHEN = {
    "en": "When did {power} take over from {before} for {represented} in {host}?",
    "de": "Wann übernahm {power} die Vertretung von {represented} in {host} von {before}?",
    "es": "¿Cuándo sucedió {power} a {before} para {represented} en {host}?",
}


@pytest.mark.parametrize("language", _WHEN)
def test_a_power_that_took_over_is_told_and_none_before_it(whole_library, whole_answers, language):
    held = [each for each in whole_library.arrangements() if not is_doubtful(each) and each.start and each.host.code]
    wrong = []
    for one, other in product(held, held):
        pair = (one.represented, one.host) == (other.represented, other.host) and one.power != other.power
        if pair and is_before(one, other) and [one, other] in map(list, pairwise(in_time(_of(one, held)))):
            names = {role: getattr(other, role).name for role in ("power", "represented", "host")}
            facts = whole_answers.answer(_WHEN[language].format(before=one.power.name, **names))
            if facts and other not in facts.found:
                wrong.append((one.id, other.id))
    assert wrong == []


def _of(one, held):
    return [each for each in held if (each.represented, each.host) == (one.represented, one.host)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Antecessora da Suíça como potência protetora de Cuba nos EUA", "cshh-cu-us"),
        ("Quem veio depois da Polónia na Síria?", "cz-us-sy"),
        ("¿Quién vino después de Polonia en Siria?", "cz-us-sy"),
        ("Кто пришёл после Польши в Сирии?", "cz-us-sy"),
        ("من جاء بعد بولندا في سوريا؟", "cz-us-sy"),
        ("A quem entregou o Brasil o mandato na Venezuela?", "it-ar-ve"),
        ("Wann übernahm die Schweiz die Vertretung Kubas in den USA von der Tschechoslowakei?", "ch-cu-us"),
        ("Когда Швейцария сменила Чехословакию на представлении Кубы в США?", "ch-cu-us"),
    ],
)
def test_who_came_before_and_after_is_asked_in_usual_words(whole_answers, text, expected):
    assert expected in [each.id for each in whole_answers.answer(text).arrangements]


def test_with_a_year_whoever_may_have_acted_then_is_the_successor(whole_library, whole_answers):
    held = [each for each in whole_library.arrangements() if not is_doubtful(each) and each.start and each.host.code]
    wrong = []
    for one, other in product(held, held):
        pair = (one.represented, one.host) == (other.represented, other.host) and one.power != other.power
        if pair and is_before(one, other):
            year, where = other.start[:4], f"of {one.represented.name} in {one.host.name}"
            facts = whole_answers.answer(f"Who replaced {one.power.name} as protecting power {where} in {year}?")
            then = [in_force_between(each, year, f"{year}-12-31") for each in facts.found] if facts else []
            wrong += [(one.id, year)] if False in then or (then and other not in facts.found) else []
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "Qui a remplacé en 1917 les États-Unis comme puissance protectrice de la Grande-Bretagne en Allemagne ?",
        "Wer löste 1917 die USA als Schutzmacht Großbritanniens in Deutschland ab?",
        "Wer folgte 1917 den USA als Schutzmacht Großbritanniens in Deutschland?",
        "¿Quién sucedió en 1917 a Estados Unidos como potencia protectora de Gran Bretaña en Alemania?",
        "Quem substituiu em 1917 os EUA como potência protetora da Grã-Bretanha na Alemanha?",
        "Кто сменил в 1917 году США в качестве державы-покровительницы Великобритании в Германии?",
    ],
)
def test_a_time_before_the_predecessor_is_no_time_after_which_it_acted(whole_answers, text):
    facts = whole_answers.answer(text)
    assert facts is not None
    assert {each.power.code for each in facts.found} == {"NL"}
