"""Names in any order, what is entrusted, sections and embassies: nothing is denied since a name stands elsewhere."""

from __future__ import annotations

from itertools import permutations

import pytest

from index.answers.question import Role
from index.words.local_names import local_name
from index.words.wording import name_in_sentence

NOUNS = {
    "en": ("mandate", "protecting power"),
    "de": ("Mandat", "Schutzmacht seit wann"),
    "fr": ("mandat", "puissance protectrice"),
    "es": ("mandato", "potencia protectora"),
    "pt": ("mandato", "potência protetora"),
    "ru": ("мандат", "держава-покровительница"),
    "ar": ("تكليف", "الدولة الحامية"),
}
# Of the represented state and its host.
OF_REPRESENTED = {
    "en": (
        "To whom did {represented:nom} entrust its interests in {host:nom}?",
        "Does {represented:nom} have an interests section in {host:nom}?",
        "Through which country does {represented:nom} talk to {host:nom}?",
    ),
    "de": (
        "Wem hat {represented:nom} seine Interessen {host:in} anvertraut?",
        "Hat {represented:nom} eine Interessensektion {host:in}?",
        "Durch welches Land spricht {represented:nom} mit {host:dat}?",
    ),
    "fr": (
        "À qui {represented:nom} a-t-elle confié ses intérêts {host:in} ?",
        "{represented:nom} a-t-elle une section d’intérêts {host:in} ?",
        "Qui a repris les intérêts {represented:of} {host:in} ?",
    ),
    "es": (
        "¿A quién confió {represented:nom} sus intereses {host:in}?",
        "¿Tiene {represented:nom} una sección de intereses {host:in}?",
        "¿Por medio de qué país se comunica {represented:nom} con {host:nom}?",
    ),
    "pt": (
        "A quem confiou {represented:nom} os seus interesses {host:in}?",
        "A que Estado confiou {represented:nom} a proteção dos seus interesses {host:in} em 2011?",
        "Quem agiu {represented:by} {host:in}?",
        "Quem fala {represented:by} {host:in}?",
        "{represented:nom} tem uma secção de interesses {host:in}?",
    ),
    "ru": (
        "Кому доверила {represented:nom} свои интересы {host:in}?",
        "Есть ли у {represented:of} секция интересов {host:in}?",
        "Через какую страну {represented:nom} общается с {host:ins}?",
    ),
    "ar": (
        "إلى من أسندت {represented:nom} رعاية مصالحها في {host:nom}؟",
        "عبر أي دولة تتواصل {represented:nom} مع {host:nom}؟",
    ),
}
REFUSED = (
    "Was the Swiss mandate for Ukraine refused?",
    "Did Russia refuse the Swiss mandate for Ukraine?",
    "Wurde das Mandat der Schweiz für die Ukraine abgelehnt?",
    "Hat Russland das Schweizer Schutzmachtmandat für die Ukraine abgelehnt?",
    "La Russie a-t-elle refusé le mandat suisse pour l’Ukraine ?",
    "¿Fue rechazado el mandato de Suiza para Ucrania?",
    "O mandato da Suíça para a Ucrânia foi recusado?",
    "Был ли отклонён мандат Швейцарии для Украины?",
    "هل رُفض تكليف سويسرا برعاية مصالح أوكرانيا؟",
)
# Whether a state has an embassy of its own, and what a state that only says when had to do with it.
NOT_ANSWERED = (
    "Does the US have an embassy in Tehran?",
    "Is there a US embassy in Tehran?",
    "Haben die USA eine Botschaft in Teheran?",
    "Les États-Unis ont-ils une ambassade à Téhéran ?",
    "¿Tiene EE.UU. embajada en Teherán?",
    "Os Estados Unidos têm embaixada em Teerão?",
    "Есть ли у США посольство в Иране?",
    "هل توجد سفارة أمريكية في طهران؟",
    "Who represented Iraq in Washington after the rebuilding of Kuwait?",
    "Who represented Portugal in Indonesia before the independence of Timor?",
    "Wer vertrat Portugal in Indonesien vor der Unabhängigkeit von Angola?",
    "Qui représentait le Portugal en Indonésie avant l’indépendance du Timor ?",
    "¿Quién representaba a Portugal en Indonesia antes de la independencia de Timor?",
    "Quem representou Portugal na Indonésia antes da independência de Timor?",
    "Кто представлял Португалию в Индонезии до независимости Анголы?",
    "من مثل البرتغال في إندونيسيا قبل استقلال أنغولا؟",
)
MEANT = {
    "Suisse puissance protectrice": "power CH",
    "Suiza potencia protectora": "power CH",
    "Brasil potência protetora": "power BR",
    "Schweiz Schutzmacht": "power CH",
    "سويسرا الدولة الحامية": "power CH",
    "Iran puissance protectrice": "represented IR",
    "Irans Schutzmacht": "represented IR",
    "War Schweden je Schutzmacht Deutschlands?": "power SE represented DE",
    "Welche Interessen wurden der Schweiz anvertraut?": "power CH",
    "Wer hat der Schweiz seine Interessen anvertraut?": "power CH",
    "Мандаты, порученные Россией": "represented RU",
    "Мандаты, порученные Швейцарии": "power CH",
    "mandates entrusted by Russia": "represented RU",
    "Das Land, das die USA in Iran vertritt": "represented US host IR",
    "Die Schutzmacht, die Iran in den USA vertritt": "represented IR host US",
    "Das Land, das Schweden in Nordkorea vertritt": "power SE host KP",
    "Die Länder, die Schweden in Nordkorea vertritt": "power SE host KP",
    "Wissen Sie, ob Schweden die USA in Nordkorea vertritt?": "power SE represented US host KP",
    "Wer hat seine Interessen der Schweiz anvertraut?": "power CH",
    "Que Estados confiaram os seus interesses à Suíça?": "power CH",
    "Какие государства доверили свои интересы Швейцарии?": "power CH",
    "Кому доверила свои интересы Россия?": "represented RU",
    "Quels États ont confié leurs intérêts à la Suisse ?": "power CH",
    "¿Qué Estados confiaron sus intereses a Suiza?": "power CH",
    "mandates entrusted to Switzerland": "power CH",
    "كم دولة تمثل سويسرا حاليا؟": "power CH",
    "Quelles puissances protectrices ont représenté la France ?": "represented FR",
    "Quelles puissances protectrices en Iran ?": "host IR",
}
BOTH_WAYS = (
    "What is the role of Switzerland between Saudi Arabia and Iran?",
    "Welche Rolle spielt die Schweiz zwischen Saudi-Arabien und Iran?",
    "Quel est le rôle de la Suisse entre l’Arabie saoudite et l’Iran ?",
    "¿Qué papel tiene Suiza entre Arabia Saudí e Irán?",
    "Há alguma potência protetora entre a Arábia Saudita e o Irão?",
    "Какова роль Швейцарии между Саудовской Аравией и Ираном?",
    "ما دور سويسرا بين السعودية وإيران؟",
)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", NOUNS)
def test_three_names_in_any_order_are_never_denied_nor_turned_round(whole_library, whole_answers, language) -> None:
    """What is stated of three states is found, however they are put; of two directions, that in which it is told."""
    wrong = []
    for number, each in enumerate(_with_codes(whole_library)[::3]):
        states = [each.power, each.represented, each.host]
        for order in permutations(states):
            text = " ".join((*map(local_name, order), NOUNS[language][number % 2]))
            facts = whole_answers.answer(text)
            if facts and not _is_of_all(facts, states):
                wrong.append(text)
    assert wrong == []


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", OF_REPRESENTED)
def test_who_entrusts_has_a_section_or_speaks_through_others_is_represented(
    whole_library, whole_answers, language
) -> None:
    wrong = []
    for pattern in OF_REPRESENTED[language]:
        for each in _with_codes(whole_library)[::3]:
            text = pattern.format(**{role: name_in_sentence(getattr(each, role)) for role in ("represented", "host")})
            facts = whole_answers.answer(text)
            if facts is None or not _has(facts, Role.REPRESENTED, each.represented):
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize("text", REFUSED)
def test_what_was_refused_is_told(whole_answers, text) -> None:
    assert [each.id for each in whole_answers.answer(text).found] == ["ch-ua-ru"]


@pytest.mark.parametrize("text", NOT_ANSWERED)
def test_an_embassy_of_its_own_and_a_state_that_says_when_have_no_answer(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize("text", MEANT)
def test_who_acts_and_who_entrusts(whole_answers, text) -> None:
    reading = whole_answers.answer(text).reading
    assert " ".join(f"{role} {states[0].code}" for role, states in reading.items()) == MEANT[text]


@pytest.mark.parametrize("text", BOTH_WAYS)
def test_what_is_between_two_states_is_told_both_ways(whole_answers, text) -> None:
    found = whole_answers.answer(text).found
    assert {(each.represented.code, each.host.code) for each in found} == {("SA", "IR"), ("IR", "SA")}


def _with_codes(library) -> list:
    return [each for each in library.arrangements() if all(getattr(each, role.value).code for role in Role)]


def _is_of_all(facts, states) -> bool:
    found = {each.name for each in (*facts.found, *facts.undecided, *facts.doubtful) for each in _parties(each)}
    return facts.any_found and {state.name for state in states} <= found


def _parties(arrangement) -> list:
    return [getattr(arrangement, role.value) for role in Role]


def _has(facts, role: Role, state) -> bool:
    return state.code in {each.code for each in facts.reading.get(role, ())}
