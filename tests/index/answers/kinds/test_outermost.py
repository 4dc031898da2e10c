"""The first, the last and the longest: what the dates prove, and how many more may be so."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words

_BAVARIA_AND_BADEN = ["ch-x-baden-fr", "ch-x-bavaria-fr"]
_PALESTINE = ["ch-de-x-palestine-mandate", "ch-de-x-transjordan"]
_LATEST_SWISS = (
    *(
        "latest mandate of Switzerland",
        "letztes Mandat der Schweiz",
        "dernier mandat suisse",
        "último mandato de Suiza",
    ),
    *("último mandato da Suíça", "последний мандат Швейцарии", "ما آخر تكليف لسويسرا؟"),
)
_LATEST = (
    *("What is the most recent mandate?", "Welches ist das jüngste Mandat?", "¿Cuál fue el último mandato?"),
    *("Quel est le mandat le plus récent ?", "Qual é o mandato mais recente?", "Какой мандат самый последний?"),
    "ما هو أحدث تكليف؟",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What was the first Swiss mandate?", _BAVARIA_AND_BADEN),
        ("Was war das erste Mandat der Schweiz?", _BAVARIA_AND_BADEN),
        ("Quel a été le premier mandat suisse ?", _BAVARIA_AND_BADEN),
        ("Qual foi o primeiro mandato da Suíça?", _BAVARIA_AND_BADEN),
        ("Каков был первый мандат Швейцарии?", _BAVARIA_AND_BADEN),
        ("What is the oldest mandate still in force?", ["ch-ir-eg"]),
        ("Welches ist das älteste laufende Mandat?", ["ch-ir-eg"]),
        ("Quel est le plus ancien mandat encore en vigueur ?", ["ch-ir-eg"]),
        ("¿Cuál es el mandato vigente más antiguo?", ["ch-ir-eg"]),
        ("Qual é o mandato mais antigo ainda em vigor?", ["ch-ir-eg"]),
        ("What is the longest mandate in force?", ["ch-ir-eg"]),
        ("Welches ist das längste Mandat, das in Kraft ist?", ["ch-ir-eg"]),
        ("Quel est le mandat en vigueur le plus long ?", ["ch-ir-eg"]),
        ("¿Cuál es el mandato vigente más largo?", ["ch-ir-eg"]),
        ("Qual é o mandato em vigor mais longo?", ["ch-ir-eg"]),
        ("Какой действующий мандат самый длинный?", ["ch-ir-eg"]),
        ("ما أطول تفويض ساري؟", ["ch-ir-eg"]),
        ("¿Cuál es el mandato terminado más largo?", ["ch-us-cu"]),
        ("أقدم تكليف", ["es-x-parma-us"]),
        ("Какой мандат самый старый?", ["es-x-parma-us"]),
        ("¿Cuál fue el primer mandato de la historia?", ["es-x-parma-us"]),
        ("Welches war das erste Mandat der Geschichte?", ["es-x-parma-us"]),
        ("Quel fut le premier mandat de l'histoire ?", ["es-x-parma-us"]),
        ("Qual foi o primeiro mandato da história?", ["es-x-parma-us"]),
        *((text, ["br-mx-pe"]) for text in _LATEST),
        *((text, ["ch-ec-ve"]) for text in _LATEST_SWISS),
        ("Which mandate lasted longest?", ["ch-us-cu"]),
        ("Welches Mandat dauerte am längsten?", ["ch-us-cu"]),
        ("Quel mandat a duré le plus longtemps ?", ["ch-us-cu"]),
        ("Какой мандат длился дольше всего?", ["ch-us-cu"]),
        ("What was the longest mandate?", ["ch-us-cu"]),
        ("Welches war das längste Mandat?", ["ch-us-cu"]),
        ("¿Cuál fue el mandato más largo de Suiza?", ["ch-us-cu"]),
        ("أطول تكليف لسويسرا", ["ch-us-cu"]),
        ("Which mandate lasted the shortest?", _PALESTINE),
        ("Welches Mandat der Schweiz war das kürzeste?", _PALESTINE),
        ("Quel fut le mandat le plus court ?", _PALESTINE),
        ("¿Cuál fue el mandato más corto de la Segunda Guerra Mundial?", _PALESTINE),
        ("Qual foi o mandato mais curto?", _PALESTINE),
        ("Какой мандат был самым коротким?", _PALESTINE),
        ("أقصر تكليف", _PALESTINE),
        ("shortest mandate of Sweden", ["se-hu-il"]),
        ("¿Cuál fue el último país que representó a Gran Bretaña en Uganda?", ["fr-gb-ug"]),
    ],
)
def test_the_outermost_is_found_by_what_is_dated(whole_answers, text, expected):
    assert sorted(each.id for each in whole_answers.answer(text).found) == expected


def test_what_was_planned_long_before_is_not_perhaps_the_latest(whole_answers):
    sentence = answer_in_words(whole_answers.answer("latest mandate of Switzerland")).sentence
    assert sentence.startswith("The latest mandate, as far as the dates tell: ")
    assert "Vichy" not in sentence


def test_that_it_is_so_as_far_as_the_dates_tell_is_said(whole_answers):
    sentence = answer_in_words(whole_answers.answer("What was the first Swiss mandate?")).sentence
    assert sentence.startswith("The first mandates, as far as the dates tell: ")


@pytest.mark.parametrize(
    ("language", "several", "one"),
    [
        ("de", "Die ältesten, ", "Das älteste laufende Mandat, "),
        ("fr", "Les premiers, ", "Le plus ancien mandat en vigueur, "),
        ("es", "Los primeros mandatos, ", "El mandato vigente más antiguo, "),
        ("pt", "Os primeiros mandatos, ", "O mandato em vigor mais antigo, "),
        ("ru", "Самые ранние мандаты, ", "Самый давний из действующих мандатов, "),
        ("ar", "أوائل التكليفات ", "أقدم تكليف سارٍ "),
    ],
)
@pytest.mark.usefixtures("spoken")
def test_several_that_may_be_the_first_are_told_as_several(whole_answers, several, one):
    questions = ("What was the first Swiss mandate?", "What is the oldest mandate still in force?")
    told = [answer_in_words(whole_answers.answer(question)).sentence for question in questions]
    assert [sentence.startswith(begins) for sentence, begins in zip(told, (several, one), strict=True)] == [True, True]


@pytest.mark.parametrize(
    "text", ["Who represented the US in Cuba longest?", "the oldest embassy in Iran", "longest war", "shortest war"]
)
def test_of_what_is_no_mandate_the_longest_is_not_told(whole_answers, text):
    assert whole_answers.answer(text) is None


def test_of_what_lasted_less_than_a_year_none_is_denied(whole_answers):
    assert whole_answers.answer("longest mandate of Turkey") is None


@pytest.mark.parametrize("text", ["the longest mandate in the Second World War", "el mandato más corto en 1939"])
def test_of_a_time_it_is_told_as_the_longest_or_the_shortest(whole_answers, text):
    sentence = answer_in_words(whole_answers.answer(text)).sentence
    assert sentence.startswith(("The longest mandate, as far", "The shortest mandate"))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("What is the longest mandate in force?", "The longest mandate in force, as far"),
        ("What is the longest ended mandate?", "The longest mandate that has ended, as far"),
    ],
)
def test_the_longest_says_of_which_it_is(whole_answers, text, begins):
    assert answer_in_words(whole_answers.answer(text)).sentence.startswith(begins)
