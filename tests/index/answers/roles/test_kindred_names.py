"""Names of which nothing is stated are answered for states of other times that they may mean as well."""

from __future__ import annotations

import json

import pytest

from tests.architecture.source_tree import ROOT

LANGUAGES = ["ar", "de", "es", "fr", "pt", "ru"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_palestine_is_read_as_the_mandated_territory(whole_answers, whole_library, language: str) -> None:
    names = json.loads((ROOT / "resources" / "translations" / f"states_{language}.json").read_text("utf-8"))
    there = {each.id for each in whole_library.arrangements() if each.host.code == "x-palestine-mandate"}
    assert {each.id for each in whole_answers.answer(names["PS"]).found} == there


@pytest.mark.parametrize("name", ["Prussia", "Preußen", "Prusse", "Prusia", "Prússia", "Пруссия"])
@pytest.mark.parametrize("question", ["{}", "Who represented France in {}?", "Who represented {} in France in 1870?"])
def test_nothing_is_denied_of_a_name_that_is_read_otherwise_elsewhere(whole_answers, name: str, question: str) -> None:
    assert not whole_answers.answer(question.format(name)).unknown


@pytest.mark.parametrize("name", ["Palestine", "Palästina", "Palestina"])
def test_who_acts_today_acts_for_no_former_state(whole_answers, name: str) -> None:
    assert not whole_answers.answer(f"Who represents {name}?").any_found


@pytest.mark.parametrize(
    "question",
    [
        "Wer vertrat Indien in Pakistan während des Bangladesch-Kriegs?",
        "¿Quién representó a la India en Pakistán durante la guerra de Bangladesh?",
        "Quem representou a Índia no Paquistão durante a guerra do Bangladesh?",
        "Qui représentait l’Inde au Pakistan pendant la guerre du Bangladesh ?",
        "Who represented India in Pakistan during the Bangladesh War?",
    ],
)
def test_a_state_in_the_name_of_a_war_is_no_party(whole_answers, question: str) -> None:
    assert {each.id for each in whole_answers.answer(question).arrangements} == {"ch-in-pk"}


@pytest.mark.parametrize(
    "question",
    [
        "mandato da Suíça pelos Estados Unidos no Irão",
        "mandato dos Estados Unidos pela Suíça no Irão",
        "mandato de Suiza por Estados Unidos en Irán",
        "mandat de la Suisse pour les États-Unis en Iran",
        "mandate of Switzerland by the United States in Iran",
    ],
)
def test_a_mandate_of_one_by_another_is_not_turned_round(whole_answers, question: str) -> None:
    assert [each.id for each in whole_answers.answer(question).found] == ["ch-us-ir"]
