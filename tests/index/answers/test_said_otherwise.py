"""What is denied is not answered as if it left out a state, and a state that is said to act is not represented."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.question import Role
from index.words.wording import name_in_sentence


def named(arrangement) -> dict[str, str]:
    """Return the states of an arrangement by their roles, with the forms of their names."""
    return {role.value: name_in_sentence(getattr(arrangement, role.value)) for role in Role}


def with_codes(library):
    """Return the arrangements of states, all three of them named."""
    return [each for each in library.arrangements() if all(getattr(each, role.value).code for role in Role)]


@pytest.mark.parametrize(
    "text",
    [
        "Which states do not represent the US?",
        "Hat nicht Pakistan, sondern Algerien Iran in den USA vertreten?",
        "Welche Staaten vertreten die USA nicht?",
        "Welche Staaten werden nicht von der Schweiz vertreten?",
        "Que países não representam os Estados Unidos?",
        "Какие страны не представляют США?",
        "Haben die USA und Kuba heute Schutzmächte?",
        "Do the US and Cuba have protecting powers today?",
        "¿Tienen Estados Unidos y Cuba potencias protectoras?",
        "Wer kommuniziert mit Iran?",
        "Is Switzerland the only protecting power in Iran?",
        "Ist die Schweiz die einzige Schutzmacht in Iran?",
        "La Suisse est-elle la seule puissance protectrice en Iran ?",
        "¿Es Suiza la única potencia protectora en Irán?",
        "A Suíça é a única potência protetora no Irão?",
        "Швейцария — единственная держава-покровительница в Иране?",
        "هل سويسرا هي الدولة الحامية الوحيدة في إيران؟",
        "Has Switzerland represented Iran only in Canada?",
        "Hat die Schweiz Iran nur in Kanada vertreten?",
        "Vertritt nur die Schweiz Iran?",
        "La Suisse a-t-elle représenté l’Iran uniquement au Canada ?",
        "¿Ha representado Suiza a Irán solamente en Canadá?",
        "A Suíça representou o Irão apenas no Canadá?",
        "Швейцария представляла Иран только в Канаде?",
        "Wer vertrat die USA kurz vor dem Zweiten Weltkrieg in Deutschland?",
        "Who can reach Iran?",
    ],
)
def test_what_is_not_looked_up_here_has_no_answer(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Who represented the US, not Switzerland?",
        "Welche Staaten, nicht die Schweiz, haben die USA vertreten?",
        "Wer vertritt außer der Schweiz die USA?",
        "Quels pays, mais pas la Suisse, ont représenté les États-Unis ?",
    ],
)
def test_a_state_beside_which_no_verb_is_denied_is_left_out(whole_answers, text) -> None:
    question = whole_answers.answer(text).question
    assert [state.code for state in question.without] == ["CH"]
    assert [state.code for each in question.named for state in each.states] == ["US"]


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["de"])
@pytest.mark.parametrize(
    "pattern", ["Für wen war {0:nom} Schutzmacht?", "War {0:nom} Schutzmacht?", "Wie oft war {0:nom} Schutzmacht?"]
)
def test_every_power_is_said_to_be_a_protecting_power(whole_library, whole_answers, pattern, language) -> None:
    powers = {each.power for each in with_codes(whole_library)}
    asked = {pattern.format(name_in_sentence(power)): power for power in powers}
    found = {text: {each.power for each in whole_answers.answer(text).arrangements} for text in asked}
    assert found == {text: {power} for text, power in asked.items()}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Was Brazil protecting power?", Role.POWER),
        ("For whom was Brazil protecting power?", Role.POWER),
        ("¿Fue Brasil potencia protectora?", Role.POWER),
        ("Who was Brazil’s protecting power?", Role.REPRESENTED),
        ("Who was the Brazil protecting power?", Role.REPRESENTED),
        ("War Brasiliens Schutzmacht in Portugal?", Role.REPRESENTED),
    ],
)
def test_whose_protecting_power_it_was_is_another_question(whole_answers, text, role) -> None:
    assert [state.code for state in whole_answers.answer(text).reading[role]] == ["BR"]


@pytest.mark.parametrize("pattern", ["How can {0} reach {1}?", "Wie kann {0} derzeit {1} erreichen?"])
def test_a_capital_that_reaches_another_is_represented_there(whole_library, whole_answers, pattern) -> None:
    capitals = {state.code: state.capital for state in whole_library.states()}
    pairs = {frozenset((each.represented.code, each.host.code)) for each in with_codes(whole_library)}
    ways = [(one, other) for pair in pairs for one in pair for other in pair - {one}]
    turned = []
    for one, other in ways:
        answer = whole_answers.answer(pattern.format(capitals[one], capitals[other]))
        if answer and {one, other} <= {state.code for states in answer.reading.values() for state in states}:
            turned += [(one, other)] * (one not in {state.code for state in answer.reading.get(Role.REPRESENTED, ())})
    assert ways
    assert turned == []


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Who refused to represent Belgium in Mexico?", "The United States was to represent"),
        ("Who represented Belgium in Mexico in 1867?", "No mandate is known"),
    ],
)
def test_what_was_refused_is_no_one_only_where_somebody_is_asked_for(whole_answers, text, begins) -> None:
    assert answer_in_words(whole_answers.answer(text)).sentence.startswith(begins)


@pytest.mark.parametrize(
    "text",
    [
        "Who represents Iran in every country except Canada?",
        "Who represents Iran everywhere but in Canada?",
        "Wer vertritt Iran in allen Ländern außer Kanada?",
        "Wer vertritt Iran überall außer in Kanada?",
        "Qui représente l’Iran dans tous les pays sauf le Canada ?",
        "¿Quién representa a Irán en todos los países excepto Canadá?",
        "Quem representa o Irã em todos os países exceto o Canadá?",
        "Кто представляет Иран во всех странах, кроме Канады?",
        "من يمثل إيران في جميع الدول باستثناء كندا؟",
    ],
)
def test_all_countries_but_one_leave_it_out_as_a_host(whole_answers, text) -> None:
    found = whole_answers.answer(text).arrangements
    assert {each.represented.code for each in found} == {"IR"}
    assert "CA" not in {each.host.code for each in found}


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Über wen spricht Washington mit Teheran?", "Wer vertritt die USA in Iran?"),
        ("Wie kommt Kanada mit Iran in Kontakt?", "Wer vertritt Kanada in Iran?"),
        ("Welche fremden Interessen vertritt die Schweiz?", "Welche Mandate hat die Schweiz?"),
        ("Wo nimmt die Schweiz derzeit fremde Interessen wahr?", "Welche Mandate hat die Schweiz heute?"),
        ("Wie lange besteht das Mandat der Schweiz in Iran?", "Welche Mandate hat die Schweiz in Iran?"),
        ("Welche Mandate laufen heute noch?", "Welche Mandate sind heute in Kraft?"),
        ("Hat Österreich je ein anderes Land vertreten?", "Welche Mandate hatte Österreich?"),
        ("Wer war zuletzt die Schutzmacht der USA in Libyen?", "Wer war die letzte Schutzmacht der USA in Libyen?"),
        ("Wer war zuerst Schutzmacht der USA in Syrien?", "Wer war die erste Schutzmacht der USA in Syrien?"),
        ("Welche Mandate gingen 1945 zu Ende?", "Welche Mandate endeten 1945?"),
        ("Welche Mandate sind seit 2020 hinzugekommen?", "Welche Mandate begannen seit 2020?"),
        ("Von wem übernahm Tschechien das Mandat in Syrien?", "Wen löste Tschechien in Syrien ab?"),
        ("In welchen Hauptstädten vertritt die Schweiz Iran?", "Wo vertritt die Schweiz Iran?"),
        ("In welchen Hauptstädten vertritt die Schweiz die Interessen Teherans?", "Wo vertritt die Schweiz Iran?"),
    ],
)
def test_what_a_question_means_is_also_said_in_other_german_words(whole_answers, text, meaning) -> None:
    found, meant = whole_answers.answer(text), whole_answers.answer(meaning)
    assert found
    assert meant
    assert found.arrangements == meant.arrangements


def test_several_states_stand_in_a_row_with_one_word_that_joins_them(whole_answers) -> None:
    before = answer_in_words(whole_answers.answer("Who was protecting power in Iran before Switzerland?")).sentence
    assert "for the United States, Saudi Arabia or South Africa in Iran" in before
    others = answer_in_words(
        whole_answers.answer("Who but Switzerland, Sweden and Poland represented the US?")
    ).sentence
    assert others.startswith("Other than Switzerland, Sweden and Poland, the documents")
