"""Words that people use beside the subject, or for it, in each language: everyday verbs, “abroad”, “in history”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.question import Outermost, Role

if TYPE_CHECKING:
    from index.answers.answering import Answers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wer vertrat die DDR im Ausland?", {"fi-ddde-cl"}),
        ("Qui a représenté la RDA à l’étranger ?", {"fi-ddde-cl"}),
        ("¿Quién representó a la RDA en el extranjero?", {"fi-ddde-cl"}),
        ("Quem representou a RDA no estrangeiro?", {"fi-ddde-cl"}),
        ("Кто представлял ГДР за рубежом?", {"fi-ddde-cl"}),
        ("Who represented East Germany abroad?", {"fi-ddde-cl"}),
        ("Wird Kanada im Iran durch einen Drittstaat vertreten?", {"it-ca-ir"}),
        ("Le Canada est-il représenté en Iran par un État tiers ?", {"it-ca-ir"}),
        ("Qui gère les affaires consulaires iraniennes à Ottawa ?", {"ch-ir-ca", "om-ir-ca"}),
        ("¿Quién custodia la embajada argentina en Caracas?", {"br-ar-ve", "it-ar-ve"}),
        ("¿Qué fuentes confirman el mandato sueco para Estados Unidos en Pionyang?", {"se-us-kp"}),
        ("مين بيمثل أمريكا في إيران", {"ch-us-ir"}),
        (
            "Pendant combien d’années la Suède a-t-elle représenté le Royaume-Uni en Iran ?",
            {"se-gb-ir-1980", "se-gb-ir-2012"},
        ),
    ],
)
def test_the_mandates_are_told(whole_answers: Answers, text: str, told: set[str]) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert {each.id for each in facts.arrangements} == told


@pytest.mark.parametrize("name", ["Emiratos", "los EAU", "los Emiratos Árabes Unidos"])
def test_short_names_are_those_of_the_state(whole_answers: Answers, name: str) -> None:
    facts = whole_answers.answer(f"¿Quién representa los intereses de {name} en Irán?")
    assert facts is not None
    assert [each.code for states in facts.reading.values() for each in states] == ["AE", "IR"]


@pytest.mark.parametrize(
    "text",
    [
        "Wer hat die USA in Libyen vertreten?",
        "Who represented the United States in Libya?",
        "Qui a représenté les États-Unis en Libye ?",
        "¿Quién representó a Estados Unidos en Libia?",
        "Quem representou os EUA na Líbia?",
        "Кто представлял США в Ливии?",
        "من مثل الولايات المتحدة في ليبيا؟",
    ],
)
def test_mandates_of_a_pair_are_told_in_order_of_time(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert [each.id for each in facts.found] == ["be-us-ly", "tr-us-ly", "hu-us-ly"]


def test_what_is_in_force_is_told_first(whole_answers: Answers) -> None:
    facts = whole_answers.answer("Which protecting powers has the US had in Syria?")
    assert facts is not None
    assert [each.id for each in facts.found] == ["cz-us-sy", "it-us-sy", "pl-us-sy"]


def test_a_letter_that_is_missing_in_a_verb_leaves_its_tense(whole_answers: Answers) -> None:
    facts = whole_answers.answer("Wer vertrit Saudi-Arabien in Teheran?")
    assert facts is not None
    assert facts.question.in_present


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Schutzmaechte in Aegypten 1956", "Schutzmächte in Ägypten 1956"),
        (
            "Wer schuetzte die franzoesischen Interessen im Deutsch-Franzoesischen Krieg?",
            "Wer schützte die französischen Interessen im Deutsch-Französischen Krieg?",
        ),
    ],
)
def test_umlauts_may_be_spelled_out(whole_answers, text, same) -> None:
    assert whole_answers.answer(text) == whole_answers.answer(same) is not None


def test_what_was_refused_elsewhere_at_another_time_is_not_told_of_a_war(whole_answers) -> None:
    sentence = answer_in_words(
        whole_answers.answer("Who protected French interests in the Franco-Prussian War?")
    ).sentence
    assert sentence == "The documents state no arrangement for France in force during the Franco-Prussian War."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Qui s'occupait des prisonniers de guerre britanniques en Allemagne ?", "us-gb-de-1914"),
        ("¿Quién protegía a los súbditos británicos en Alemania?", "us-gb-de-1914"),
        ("Sur quels documents repose le mandat de la Suisse en Iran ?", "ch-us-ir"),
        ("Auf welchen Dokumenten beruht das Mandat der Schweiz im Iran?", "ch-us-ir"),
        ("На каких документах основан мандат Швейцарии в Иране?", "ch-us-ir"),
        ("Est-ce la Suisse ou la Suède qui représente les États-Unis en Corée du Nord ?", "se-us-kp"),
        ("Работает ли сейчас швейцарский мандат в Иране?", "ch-us-ir"),
        ("Кто предшествовал Чехии в Сирии?", "pl-us-sy"),
        ("Which mandates remain in force?", "ch-us-ir"),
        ("Quels mandats restent en vigueur ?", "ch-us-ir"),
        ("Que mandatos permanecem em vigor?", "ch-us-ir"),
    ],
)
def test_usual_words_of_readers_are_understood(whole_answers, text, expected):
    assert expected in [each.id for each in whole_answers.answer(text).found]


@pytest.mark.parametrize("text", ["Какой мандат был первым?", "Какой мандат был самым первым?"])
def test_the_first_mandate_is_asked_with_a_verb(whole_answers, text):
    assert whole_answers.answer(text).question.outermost is Outermost.FIRST


@pytest.mark.parametrize(
    "text",
    [
        "¿Qué países ejercen hoy como potencia protectora?",
        "Que países exercem hoje como potência protetora?",
        "Quels pays exercent aujourd'hui comme puissance protectrice ?",
        "Welche Länder handeln heute als Schutzmächte?",
        "Какие страны сейчас выступают в качестве державы-покровительницы?",
    ],
)
def test_states_that_act_as_protecting_powers_are_these_powers(whole_answers, text):
    assert whole_answers.answer(text).question.wanted is Role.POWER
