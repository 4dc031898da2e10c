"""Questions who refused a protecting power: the refused powers are no answer, but those who refused to be one are."""

from __future__ import annotations

import pytest

OF_SWITZERLAND = {"ch-fr-gb", "ch-ua-ru", "ch-us-hk", "ch-us-ph", "ch-us-ve"}
REFUSED_TO_ACT = {"us-fr-suhh", "us-suhh-fr", "us-gb-x-slovakia-1939"}


@pytest.mark.parametrize(
    "text",
    [
        "Which states refused a protecting power?",
        "Welche Staaten lehnten eine Schutzmacht ab?",
        "Quels pays ont refusé une puissance protectrice ?",
        "¿Qué países rechazaron una potencia protectora?",
        "Que países recusaram uma potência protetora?",
        "Какие страны отказались от державы-покровительницы?",
        "أي الدول رفضت دولة حامية؟",
    ],
)
def test_those_who_refused_are_not_the_powers(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert facts.wanted == ()
    assert len(facts.arrangements) > len(OF_SWITZERLAND)


@pytest.mark.parametrize(
    "text",
    [
        "Which countries refused Switzerland as protecting power?",
        "Welche Länder haben die Schweiz als Schutzmacht abgelehnt?",
        "Quels pays ont refusé la Suisse comme puissance protectrice ?",
        "¿Qué países rechazaron a Suiza como potencia protectora?",
        "Quais países rejeitaram a Suíça como potência protetora?",
        "Какие государства отклонили Швейцарию как державу-покровительницу?",
        "أي الدول رفضت سويسرا دولة حامية؟",
    ],
)
def test_a_power_that_others_refused_did_not_refuse(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert {each.id for each in facts.arrangements} == OF_SWITZERLAND
    assert facts.wanted == ()


@pytest.mark.parametrize(
    "text",
    [
        "Who refused to be a protecting power?",
        "Wer lehnte es ab, Schutzmacht zu sein?",
        "Qui a refusé d’être puissance protectrice ?",
        "¿Quién rechazó ser potencia protectora?",
        "Quem recusou ser potência protetora?",
        "Кто отказался быть державой-покровительницей?",
        "من رفض أن يكون دولة حامية؟",
    ],
)
def test_who_refused_to_act_was_asked_to(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert facts is None or {each.id for each in facts.arrangements} == REFUSED_TO_ACT
