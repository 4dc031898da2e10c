"""Questions about two pairs of states, about what is left out by place, and about whoever came before or after."""

import pytest

from index.answers.answer_words import answer_in_words
from tests.index.answers.examples import answered, ids

BOTH_WAYS = ["ch-us-ir", "dz-ir-us", "pk-ir-us"]
ELSEWHERE = ["ch-gb-ar", "ch-ir-gb"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who represents the US in Iran and Iran in the US", BOTH_WAYS),
        ("Iran in the US and the US in Iran", BOTH_WAYS),
        ("who represents in Iran the US and Iran in the US", BOTH_WAYS),
        ("who represents the US in Iran and who represents Iran in the US", BOTH_WAYS),
        ("Wer vertritt die USA im Iran und den Iran in den USA?", BOTH_WAYS),
        ("Qui représente les USA en Iran et l’Iran aux USA ?", BOTH_WAYS),
        ("¿Quién representa a USA en Iran y a Iran en USA?", BOTH_WAYS),
        ("Quem representa os USA no Iran e o Iran nos USA?", BOTH_WAYS),
        ("من يمثل USA في Iran وIran في USA؟", BOTH_WAYS),
        ("Кто представляет USA в Iran и Iran в USA?", BOTH_WAYS),
        ("who represents the US in Iran and vice versa", BOTH_WAYS),
        ("Wer vertritt USA in Iran und umgekehrt?", BOTH_WAYS),
        ("who represented the US in Iran and Iran in the US in 1985", ["ch-us-ir", "dz-ir-us"]),
        ("does Algeria represent the US in Iran and Iran in the US", ["dz-ir-us"]),
        ("who represented Spain in Pakistan and Pakistan in Spain", []),
        ("who represented Iran in the US and in Britain", ["ch-ir-gb", "dz-ir-us", "pk-ir-us"]),
        ("who represented Iran in the US and Iran in Britain", ["ch-ir-gb", "dz-ir-us", "pk-ir-us"]),
        ("who represented the US in Iran and Britain in Argentina", None),
        ("who represents the US in Iran and Iran in Britain", None),
        ("Switzerland except in Iran", ELSEWHERE),
        ("Swiss mandates outside Iran", ELSEWHERE),
        ("Switzerland, mais pas en Iran", ELSEWHERE),
        ("Switzerland, pero no en Iran", ELSEWHERE),
        ("Switzerland, mas não no Iran", ELSEWHERE),
        ("Switzerland ولكن ليس في Iran", ELSEWHERE),
        ("Swiss mandates outside Iran and Argentina", ["ch-ir-gb"]),
        ("Is Switzerland not in Iran a protecting power", None),
        ("not in Iran", None),
        ("من سبق Pakistan في تمثيل Iran في USA", ["dz-ir-us"]),
        ("Pakistan's predecessor for Iran in the US", ["dz-ir-us"]),
        ("who was Algeria's successor in the US", ["pk-ir-us"]),
        ("Pakistans Vorgänger in den USA", ["dz-ir-us"]),
        ("le successeur de l’Algeria aux USA", ["pk-ir-us"]),
        ("el sucesor de Algeria en USA", ["pk-ir-us"]),
        ("o sucessor da Algeria nos USA", ["pk-ir-us"]),
        ("Pakistan's predecessor in Iran", []),
        ("Haben Switzerland und Pakistan die USA vertreten?", ["ch-us-ir"]),
        ("¿Han representado Switzerland y Pakistan a USA?", ["ch-us-ir"]),
        ("A Switzerland e o Pakistan representaram os USA?", ["ch-us-ir"]),
        ("Switzerland et Pakistan ont-ils représenté les USA ?", ["ch-us-ir"]),
        ("هل مثلت Switzerland وPakistan USA؟", ["ch-us-ir"]),
        ("Welche Länder haben Algeria und Pakistan vertreten?", ["dz-ir-us", "pk-ir-us"]),
        ("Argentina Falklands War", ["ch-gb-ar"]),
        ("Pakistan Falklands War", None),
        ("Switzerland neutrality Falklands War", None),
        ("Quels mandats Pakistan exerce-t-il ?", ["pk-ir-us"]),
        ("Que mandatos exerce o Pakistan?", ["pk-ir-us"]),
        ("ما تكليفات Pakistan؟", ["pk-ir-us"]),
        ("who rpresents Iran in the US, whic powr", ["dz-ir-us", "pk-ir-us"]),
    ],
)
def test_every_part_of_a_question_is_answered_or_none(text, expected):
    found = ids(text)
    assert (found if found is None else sorted(found)) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "who represented the US in Iran and Iran in the US in 1981",
            "In 1981: Switzerland represents the United States in Iran, since 21 May 1980; current as of March 2026. ",
        ),
        (
            "who represented Spain in Iran and Iran in Spain",
            "The documents state no arrangement for Spain in Iran or for",
        ),
        ("Swiss mandates outside Iran in 1985", "In 1985 (other than in Iran): Switzerland represented the United"),
        (
            "who represented Iran in the US other than Algeria in 1985",
            "The documents state no arrangement for Iran in the United States in force in 1985 (other",
        ),
    ],
)
def test_the_sentence_says_what_it_is_limited_to(text, sentence):
    assert answered(text).sentence.startswith(sentence)


def test_a_way_for_which_nothing_is_stated_is_said_to_have_nothing():
    answer = answered("does Algeria represent the US in Iran and Iran in the US")
    assert answer.sentence.endswith("The documents state no arrangement by Algeria for the United States in Iran.")
    assert answer.asked == "Does Algeria represent the United States in Iran and Iran in the United States?"


def test_what_is_of_the_other_direction_alone_begins_with_that(whole_answers) -> None:
    answer = answer_in_words(whole_answers.answer("Cuba in the US and the US in Cuba"))
    for text in (answer.sentence, answer.summary):
        assert text.count("In the other direction: Switzerland represented the United States in Cuba") == 1


@pytest.mark.parametrize(
    "text",
    [
        "India and Pakistan 1971",
        "Indien und Pakistan 1971 Schutzmacht",
        "Inde et Pakistan 1971 puissance protectrice",
        "India y Pakistán 1971 potencia protectora",
        "Índia e Paquistão 1971 potência protetora",
        "Индия и Пакистан 1971 держава-покровительница",
        "الهند وباكستان 1971 الدولة الحامية",
        "Inde et Pakistan protecting power 1971",
    ],
)
def test_two_names_joined_by_and_are_asked_about_both_ways(whole_answers, text) -> None:
    assert sorted(each.id for each in whole_answers.answer(text).found) == ["ch-in-pk", "ch-pk-in"]


def test_a_power_and_another_state_are_no_two_sides(whole_answers) -> None:
    assert not whole_answers.answer("Switzerland and Iran protecting power").question.both_ways
