"""Number, case and order of words tell who acts; where they leave it open, both are told, or what there is."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words

_ALIKE = [
    ("Who represents the US in Iran?", "Die USA vertritt wer im Iran?"),
    ("Who represents Iran in the US?", "Den Iran vertritt in den USA welcher Staat?"),
    ("Does Pakistan represent Iran in the US?", "Den Iran vertritt in den USA Pakistan?"),
    ("Does Switzerland represent the US in Iran?", "Die USA vertritt die Schweiz im Iran?"),
    ("Who represents Canada in Iran?", "Kanada vertritt im Iran wer?"),
    ("Who represents Iran?", "Иран представляет кто?"),
    ("Which states did the Netherlands represent?", "Die Niederlande vertreten welche Länder?"),
    ("Which states did the Netherlands represent?", "Сколько стран представляли Нидерланды?"),
    ("Which states did the UAE represent?", "Какие страны представляли ОАЭ?"),
    ("Which states did the UAE represent?", "¿Qué países representaron los Emiratos Árabes Unidos?"),
    ("Whom does Pakistan represent?", "Пакистан держава-покровительница"),
    ("Which powers represented the Netherlands?", "Нидерландов держава-покровительница"),
    ("Which powers represented Pakistan?", "Пакистана держава-покровительница"),
    *(
        ("Does Switzerland or Sweden represent Georgia?", text)
        for text in (
            "Is Georgia represented by Switzerland or by Sweden?",
            "Wird Georgien von der Schweiz oder von Schweden vertreten?",
            "La Géorgie est-elle représentée par la Suisse ou par la Suède ?",
            "¿Georgia está representada por Suiza o por Suecia?",
            "A Geórgia é representada pela Suíça ou pela Suécia?",
            "Представлена ли Грузия Швейцарией или Швецией?",
            "هل جورجيا ممثلة من قبل سويسرا أم من قبل السويد؟",
        )
    ),
]
_BOTH = [
    "Какие страны представляли США во Франции?",
    "Quels pays représentaient les États-Unis en France ?",
    "Que países representavam os Estados Unidos na França?",
    "¿Qué países representaban los Estados Unidos en Francia?",
    "Welche Länder vertraten die USA in Frankreich?",
    "ما الدول التي مثلت الولايات المتحدة في فرنسا؟",
]
_NONE = [
    "Какие страны представлял СССР?",
    "Какие государства представляла Куба?",
    "В каких странах СССР представлял чужие интересы?",
]


@pytest.mark.parametrize(("plain", "other"), _ALIKE)
def test_the_form_of_words_tells_who_acts(whole_answers, plain, other):
    found = {each.id for each in whole_answers.answer(plain).arrangements}
    assert found
    assert {each.id for each in whole_answers.answer(other).found} == found


@pytest.mark.parametrize("text", _BOTH)
def test_both_are_told_where_the_subject_may_be_either(whole_answers, text):
    found = whole_answers.answer(text).found
    by_it = {each.id for each in whole_answers.answer("Which mandates did the US hold in France?").found}
    for_it = {each.id for each in whole_answers.answer("Which powers represented the US in France?").found}
    assert by_it
    assert for_it
    assert {each.id for each in found} == by_it | for_it


@pytest.mark.parametrize("text", _NONE)
def test_nothing_is_known_of_a_power_that_never_acted(whole_answers, text):
    answer = whole_answers.answer(text)
    assert [role.value for role in answer.reading] == ["power"]
    assert not answer.any_found


@pytest.mark.parametrize(
    "text",
    [
        "Which protecting power did the US and the UK have in Japan in 1942?",
        "Welche Schutzmacht hatten die USA und Großbritannien 1942 in Japan?",
    ],
)
def test_no_state_of_a_row_is_passed_over_for_what_its_dates_leave_open(whole_answers, text):
    told = answer_in_words(whole_answers.answer(text)).sentence
    assert "represented the United States in Japan" in told
    assert "represented the United Kingdom in Japan" in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Иране США представляет кто?", "ch-us-ir"),
        ("На Кубе США представляла какая страна?", "ch-us-cu"),
        ("США в КНДР представляют шведы?", "se-us-kp"),
        ("В КНДР США представляют шведы?", "se-us-kp"),
    ],
)
def test_a_name_without_cases_is_no_subject_beside_another(whole_answers, text, expected):
    assert [each.id for each in whole_answers.answer(text).found] == [expected]
