"""Who acts and for whom, where a name stands before the question, has a mandate, or a verb says it in other words."""

from __future__ import annotations

import pytest

REPRESENTED = {
    "Portugal: who represented it?": "PT",
    "Portugal, represented by whom?": "PT",
    "Portugal: Wer hat es vertreten?": "PT",
    "Le Portugal : qui l’a représenté ?": "PT",
    "Le Portugal, représenté par qui ?": "PT",
    "Portugal: ¿quién lo representó?": "PT",
    "Portugal: quem o representou no estrangeiro?": "PT",
    "Portugal, representado por quem?": "PT",
    "Португалия: кто её представлял?": "PT",
    "Hatten die USA nach der Revolution von 1979 eine Schutzmacht in Teheran?": "US",
    "سفارة من تمثل أمريكا في دمشق؟": "US",
    "¿Quién actuó por España en Washington en 1898?": "ES",
    "¿Quién representó a Perú y a Argentina en Venezuela?": "PE AR",
}
POWERS = {
    "Hatte Norwegen ein Schutzmachtmandat?": "NO",
    "Hat Polen ein Schutzmachtmandat?": "PL",
    "Est-ce que la France a été puissance protectrice ?": "FR",
    "Est-ce que le Brésil a déjà joué le rôle de puissance protectrice ?": "BR",
    "هل لسويسرا تكليف في إيران؟": "CH",
    "هل للسويد تكليف في كوريا الشمالية؟": "SE",
    "هل لإيطاليا ولاية في إيران؟": "IT",
}
RULERS = (
    "Who represented Gaddafi in the United States?",
    "Wer vertrat Gaddafi in den USA?",
    "Qui représentait Kadhafi aux États-Unis ?",
    "¿Quién representó a Gadafi en Estados Unidos?",
    "Quem representou Kadhafi nos Estados Unidos?",
    "Кто представлял Каддафи в США?",
    "من مثل القذافي في أمريكا؟",
)
ACTING = (
    "Who defends the United States in Iran?",
    "Wer tritt für die USA im Iran ein?",
    "Qui parle au nom des États-Unis en Iran ?",
    "Qui intervient pour les États-Unis en Iran ?",
    "¿Quién cubre a Estados Unidos en Irán?",
    "Quem intervém pelos Estados Unidos no Irão?",
    "Кто ведёт дела США в Иране?",
    "من يتصرف نيابة عن الولايات المتحدة في إيران؟",
)


@pytest.mark.parametrize(("role", "asked"), [("represented", REPRESENTED), ("power", POWERS)])
def test_the_role_of_a_name_is_told(whole_answers, role, asked) -> None:
    read = {text: " ".join(state.code for state in whole_answers.answer(text).reading.get(role, ())) for text in asked}
    assert read == asked


@pytest.mark.parametrize("text", RULERS)
def test_a_ruler_in_place_of_a_state_is_no_time(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize("text", ACTING)
def test_a_power_acts_by_many_verbs(whole_answers, text) -> None:
    assert [each.id for each in whole_answers.answer(text).arrangements] == ["ch-us-ir"]
