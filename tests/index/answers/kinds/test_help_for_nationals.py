"""Whom nationals turn to abroad is who represents them, and before whom one represents is before which state."""

from __future__ import annotations

import pytest


def ids(answers, text):
    return [each.id for each in answers.answer(text).found]


@pytest.mark.parametrize(
    "text",
    [
        "À qui un Américain en Iran doit-il s'adresser ?",
        "A qui un Américain arrêté à Téhéran doit-il s'adresser ?",
        "À qui une Américaine à Téhéran peut-elle demander de l'aide ?",
        "À qui les Américains peuvent-ils s’adresser en Iran ?",
        "An wen kann sich ein Amerikaner in Teheran wenden?",
        "¿A quién debe dirigirse un estadounidense en Teherán?",
        "Who should an American in Tehran turn to?",
    ],
)
def test_a_national_is_of_whom_is_represented(whole_answers, text):
    assert ids(whole_answers, text) == ["ch-us-ir"]


@pytest.mark.parametrize(
    "text",
    [
        "¿Ante quién representa Pakistán a Irán?",
        "¿Ante quiénes representa Pakistán los intereses de Irán?",
        "Auprès de qui le Pakistan représente-t-il l’Iran ?",
        "Junto de quem o Paquistão representa o Irão?",
        "Bei wem vertritt Pakistan den Iran?",
        "Перед кем Пакистан представляет Иран?",
        "لدى من تمثل باكستان إيران؟",
    ],
)
def test_before_whom_asks_for_the_host_state(whole_answers, text):
    assert ids(whole_answers, text) == ["pk-ir-us"]
