"""Names of states whose form tells their role, and what Arabic writes as one word with the next."""

from __future__ import annotations

import json

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.vocabularies.russian import RUSSIAN
from index.words.grammar import inflect, read_forms
from viewer.settings.languages import TRANSLATIONS

FORMS = read_forms((TRANSLATIONS / "forms_ru.toml").read_text("utf-8"))
NAMES = json.loads((TRANSLATIONS / "states_ru.json").read_text("utf-8"))


def test_the_accusative_of_every_state_is_told_from_its_name() -> None:
    named = {code: name.replace("Остров ", "остров ") for code, name in NAMES.items()}  # as it is within a sentence
    accusatives = {
        name: inflect(FORMS.class_of_name(code, NAMES[code]), NAMES[code], "acc") for code, name in named.items()
    }
    assert [name for name in accusatives if RUSSIAN.is_object(name)] == []
    assert [one for name, one in accusatives.items() if RUSSIAN.is_object(one) != (one != name)] == []
    assert [name for name, one in accusatives.items() if one == name and RUSSIAN.is_subject(name)] == []
    assert [one for name, one in accusatives.items() if one != name and RUSSIAN.is_subject(one)] == []
    assert len([name for name in accusatives if RUSSIAN.is_subject(name)]) > 100


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("Представляла ли Швейцарию Швеция?", "represented CH power SE"),
        ("Германию в Японии представляла Швейцария?", "represented DE host JP power CH"),
        ("Сколько стран представляет Швейцарию?", "represented CH"),
        ("Сколько стран представляет Швейцария?", "power CH"),
        ("Какие страны представляет Польшу?", "represented PL"),
        ("Сколько стран сейчас представляет Швейцария?", "power CH"),
        ("Сколько стран представляет сейчас Швейцарию?", "represented CH"),
        ("Кто действует от имени Ирана в США?", "represented IR host US"),
        ("Quem assegura os interesses do Canadá na Síria?", "represented CA host SY"),
        ("من الدولة التي حمت الرعايا الروس في ألمانيا عام ١٩١٤؟", "represented RU host DE"),
        ("Кто-нибудь представляет США в Иране?", "represented US host IR"),
        ("Jemand vertritt die USA im Iran?", "represented US host IR"),
        ("Alguém representa os Estados Unidos no Irão?", "represented US host IR"),
        ("هل يمثل أحد الولايات المتحدة في إيران؟", "represented US host IR"),
        ("Чьи интересы в Ливии представляла Венгрия?", "host LY power HU"),
        ("Wessen Interessen vertrat in Libyen Ungarn?", "host LY power HU"),
        ("¿Qué intereses representó en Libia Hungría?", "host LY power HU"),
        ("Что стало со швейцарским мандатом для Украины в России?", "power CH represented UA host RU"),
        ("A quem confiaram os Estados Unidos os seus interesses no Irão?", "represented US host IR"),
        ("Кому доверила Россия свои интересы в Грузии?", "represented RU host GE"),
        ("إلى من أسندت الولايات المتحدة رعاية مصالحها في إيران؟", "represented US host IR"),
        ("Какие интересы представляла Испания в США?", "power ES host US"),
        ("Что произошло с мандатом Швеции в Иране?", "power SE host IR"),
        ("Как США могут связаться с КНДР?", "represented US host KP"),
        ("De que ano a que ano representou a Suécia o Reino Unido no Irão?", "power SE represented GB host IR"),
        ("Quem representava antes o Irão no Canadá?", "represented IR host CA"),
        ("Кто представлял раньше Иран в Канаде?", "represented IR host CA"),
        ("ما الدول التي رعت سويسرا مصالحها في إيران؟", "power CH host IR"),
        ("In which countries does Switzerland represent Iran?", "power CH represented IR"),
        ("In welchen Ländern vertritt die Schweiz den Iran?", "power CH represented IR"),
        ("Dans quels pays la Suisse représente-t-elle l’Iran ?", "power CH represented IR"),
        ("¿En qué países representa Suiza a Irán?", "power CH represented IR"),
        ("Em que países representa a Suíça o Irão?", "power CH represented IR"),
        ("В каких странах Швейцария представляет Иран?", "power CH represented IR"),
        ("في أي دول ترعى سويسرا مصالح إيران؟", "power CH represented IR"),
    ],
)
def test_who_acts_and_who_is_represented(whole_answers, question: str, read: str) -> None:
    reading = whole_answers.answer(question).reading
    assert " ".join(f"{role} {states[0].code}" for role, states in reading.items()) == read


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Quem antecedeu o Paquistão na representação do Irão nos Estados Unidos?", ["dz-ir-us"]),
        ("آخر دولة حامية للولايات المتحدة في سوريا؟", ["cz-us-sy"]),
        ("Quem, além da Bélgica, representou os Estados Unidos no Iraque?", ["pl-us-iq"]),
    ],
)
def test_what_came_before_last_or_besides(whole_answers, question: str, found: list[str]) -> None:
    assert [each.id for each in whole_answers.answer(question).arrangements] == found


@pytest.mark.parametrize(
    "question",
    [
        "Who other than Sweden represented Germany?",
        "Quem, além da Suécia, representou a Alemanha?",
        "من مثل ألمانيا غير السويد؟",
    ],
)
def test_who_asks_for_others_than_a_power_is_told_powers(whole_answers, question: str) -> None:
    wanted = {each.code for each in whole_answers.answer(question).wanted}
    assert {"CH", "FI"} < wanted
    assert "SE" not in wanted


@pytest.mark.parametrize("years", ["بين ١٩٥٦ و١٩٩٠", "بين عامي 1956 و1990", "من ١٩٥٦ إلى ١٩٩٠"])
def test_the_second_of_two_years_may_be_joined_to_and(whole_answers, years: str) -> None:
    when = whole_answers.answer(f"من مثّل المملكة المتحدة في الأرجنتين {years}؟").question.when
    assert (when.first, when.last) == ("1956-01-01", "1990-12-31")


@pytest.mark.parametrize("while_", ["أثناء", "خلال", "إبان", "في"])
def test_the_name_of_a_war_is_not_parted(whole_answers, while_: str) -> None:
    found = whole_answers.answer(f"من رعى مصالح بريطانيا في الأرجنتين {while_} حرب فوكلاند؟")
    assert [each.id for each in found.arrangements] == ["ch-gb-ar"]
    assert found.question.when.first == "1982-04-02"


def test_a_name_of_the_question_is_told_beside_that_of_the_window(whole_answers) -> None:
    told = answer_in_words(whole_answers.answer("who represented Brunei in Burma")).sentence
    assert told == "Brunei and Myanmar, “Burma”: no arrangement in this library."
