"""Questions that choose with "or", and those about what two states have: no roles are turned round."""

from __future__ import annotations

import pytest

from index.answers.question import Role
from index.model import Status
from index.words.wording import name_in_sentence

CHOSEN = {
    "en": "Who represents {0:nom} in {1:nom}, {2:nom} or Burkina Faso?",
    "de": "Wer vertritt {0:acc} {1:in}, {2:nom} oder Burkina Faso?",
    "fr": "Qui représente {0:nom} {1:in}, {2:nom} ou le Burkina Faso ?",
    "es": "¿Quién representa {0:to} {1:in}, {2:nom} o Burkina Faso?",
    "pt": "Quem representa {0:nom} {1:in}, {2:nom} ou o Burquina Faso?",
    "ru": "Кто представляет {0:acc} {1:in}, {2:nom} или Буркина-Фасо?",
    "ar": "من يمثل {0:nom} لدى {1:nom}، {2:nom} أم بوركينا فاسو؟",
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", CHOSEN)
def test_the_states_chosen_from_are_powers(whole_library, whole_answers, language) -> None:
    wrong = []
    for each in whole_library.arrangements():
        if each.status is Status.CURRENT and each.host.code:
            parties = (each.represented, each.host, each.power)
            text = CHOSEN[language].format(*map(name_in_sentence, parties))
            facts = whole_answers.answer(text)
            if not facts or each.id not in {one.id for one in facts.arrangements} or Role.POWER not in facts.reading:
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "Does the US have an embassy in Iran or does Switzerland represent it?",
        "Haben die USA eine Botschaft im Iran oder vertritt sie die Schweiz?",
        "Les États-Unis ont-ils une ambassade en Iran ou la Suisse les représente-t-elle ?",
        "¿Tiene Estados Unidos embajada en Irán o lo representa Suiza?",
        "Os Estados Unidos têm embaixada no Irão ou são representados pela Suíça?",
        "Есть ли у США посольство в Иране или их представляет Швейцария?",
        "هل لدى الولايات المتحدة سفارة في إيران أم تمثلها سويسرا؟",
    ],
)
def test_an_embassy_or_a_power(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert [each.id for each in facts.arrangements] == ["ch-us-ir"]
    assert not facts.question.affirmable


@pytest.mark.parametrize(
    "text",
    [
        "Did India and Pakistan have a protecting power?",
        "Hatten Indien und Pakistan eine Schutzmacht?",
        "L’Inde et le Pakistan avaient-ils une puissance protectrice ?",
        "¿Tuvieron India y Pakistán una potencia protectora?",
        "A Índia e o Paquistão tiveram uma potência protetora?",
        "Была ли у Индии и Пакистана держава-покровительница?",
    ],
)
def test_what_two_states_have_is_between_them(whole_answers, text) -> None:
    assert {each.id for each in whole_answers.answer(text).arrangements} == {"ch-in-pk", "ch-pk-in"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("إيران كندا رعاية المصالح", {"ch-ir-ca", "om-ir-ca"}),
        ("العراق الولايات المتحدة رعاية المصالح", {"in-iq-us", "dz-iq-us", "bh-iq-us"}),
    ],
)
def test_care_of_interests_behind_two_names_is_between_them(whole_answers, text, found) -> None:
    assert {each.id for each in whole_answers.answer(text).arrangements} == found


@pytest.mark.parametrize(
    "text",
    ["¿Quién representó a Israel en los países del Este?", "Qui représentait Israël dans les pays de l’Est ?"],
)
def test_a_group_of_hosts_is_not_left_out_in_silence(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None
