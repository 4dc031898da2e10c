"""Times told by an event, a ruler or the name of a war, in every language; what nobody can date gets no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from index.answers.answering import Answers


def in_force(answers: Answers, text: str) -> tuple[str, str] | None:
    answer = answers.answer(text)
    when = answer.question.when if answer else None
    return (when.first, when.last) if when else None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Wer vertrat die USA im 1. WK in Berlin?", "1914-07-28", "1918-11-11"),
        ("Wer vertrat die USA im WK II in Berlin?", "1939-09-01", "1945-09-02"),
        ("Wer vertrat Deutschland in der Bundesrepublik Nigeria im 2. WK?", "1939-09-01", "1945-09-02"),
        ("¿Quién representó a Alemania en Estados Unidos en la IIGM?", "1939-09-01", "1945-09-02"),
        ("¿Quién representó a Alemania en Estados Unidos en la 2ª Guerra Mundial?", "1939-09-01", "1945-09-02"),
        ("Quem representou a Alemanha nos EUA na 2GM?", "1939-09-01", "1945-09-02"),
        ("Qui a représenté l’Allemagne aux États-Unis pendant la Première GM ?", "1914-07-28", "1918-11-11"),
        ("Кто представлял Германию в США в ВМВ?", "1939-09-01", "1945-09-02"),
        ("Who represented Germany in the US in WW 2?", "1939-09-01", "1945-09-02"),
        ("Quem representou os EUA no Iraque depois da primeira guerra do Golfo?", "1991-03-01", "9999-12-31"),
        ("من مثل المصالح الأمريكية في القاهرة بعد حرب 1967؟", "1967-06-11", "9999-12-31"),
        ("من مثل العراق في واشنطن بعد غزو الكويت؟", "1990-08-05", "9999-12-31"),
        ("Who represented the US in Libya after the fall of Gaddafi?", "2011-10-24", "9999-12-31"),
        ("¿Quién representó a Estados Unidos en Libia tras la caída de Gadafi?", "2011-10-24", "9999-12-31"),
        ("Wer vertrat die USA in Libyen nach der Absetzung von Gaddafi?", "2011-10-24", "9999-12-31"),
        ("Who represented the UK in Germany after the outbreak of the Second World War?", "1939-09-02", "9999-12-31"),
    ],
)
def test_named_times_are_understood_and_so_is_what_came_after_them(
    whole_answers: Answers, text: str, first: str, last: str
) -> None:
    assert in_force(whole_answers, text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Who represents Ecuador in Mexico since the assault on the embassy in 2024?",
        "Qui représente l’Équateur au Mexique depuis l’assaut de l’ambassade en 2024 ?",
        "Wer vertritt Ecuador in Mexiko seit dem Sturm auf die Botschaft 2024?",
        "¿Quién representa a Ecuador en México desde el asalto de 2024?",
        "Quem representa o Equador no México desde o assalto de 2024?",
        "Кто представляет Эквадор в Мексике после штурма 2024 года?",
        "من يمثل الإكوادور في المكسيك بعد اقتحام 2024؟",
    ],
)
def test_an_event_that_is_dated_is_the_beginning_of_what_came_after_it(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert [each.id for each in answer.found] == ["ch-ec-mx"]
    assert in_force(whole_answers, text) == ("2024-01-01", answer.question.when.last)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "Who represented East Germany in Chile after the coup of 1973?",
        "Quel État a protégé les intérêts de la RDA au Chili après le coup d’État de 1973 ?",
        "Wer vertrat die DDR in Chile nach dem Putsch von 1973?",
    ],
)
def test_what_is_worded_to_lie_after_an_event_is_found_after_it(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert [each.id for each in answer.found] == ["fi-ddde-cl"]


@pytest.mark.parametrize(
    "text",
    [
        "Quem representou Portugal na Indonésia antes da independência de Timor?",
        "Quem representou os EUA no Iraque na primeira guerra do Nilo?",
    ],
)
def test_a_time_that_nothing_dates_gets_no_answer(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who was the protecting power in the Falklands War?", {"br-ar-gb", "ch-gb-ar"}),
        ("Falklandkrieg Schutzmacht", {"br-ar-gb", "ch-gb-ar"}),
        ("Quelle était la puissance protectrice pendant la guerre des Malouines ?", {"br-ar-gb", "ch-gb-ar"}),
        ("protecting powers in the Boer War", {"us-gb-x-boer-republics", "nl-x-boer-republics-gb"}),
        ("protecting powers in the Russo-Japanese War", {"us-jp-ru"}),
        ("Quelle était la puissance protectrice pendant la guerre du Chaco ?", {"br-bo-cl"}),
        ("Schutzmächte im Spanisch-Amerikanischen Krieg", {"x-austria-hungary-es-us", "fr-es-us", "gb-us-es"}),
    ],
)
def test_a_war_of_two_sides_is_about_what_they_had_in_each_other(
    whole_answers: Answers, text: str, expected: set[str]
) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert {each.id for each in answer.found} == expected


def test_of_a_war_in_which_its_sides_had_nothing_nothing_is_denied(whole_answers: Answers) -> None:
    assert whole_answers.answer("Who was the protecting power in the Winter War?") is None


@pytest.mark.parametrize("name", ["Bundesrepublik Deutschland", "Bundesrepublik", "West Germany"])
def test_the_name_of_a_state_of_a_time_is_no_name_of_another_time(whole_answers: Answers, name: str) -> None:
    answer = whole_answers.answer(f"Wer vertrat die {name} in Ägypten?")
    assert answer is not None
    assert (str(answer.kind), answer.found) == ("none", ())


@pytest.mark.parametrize(
    "text",
    [
        "Wer vertrat die USA im Irak vor dem Irakkrieg 2003?",
        "Who represented the US in Iraq before the Iraq War of 2003?",
        "Who represented the US in Iraq before the 2003 Iraq War?",
        "¿Quién representó a Estados Unidos en Irak antes de la guerra de Irak de 2003?",
        "Quem representou os EUA no Iraque antes da Guerra do Iraque de 2003?",
        "Кто представлял США в Ираке до Иракской войны 2003 года?",
        "من مثل الولايات المتحدة في العراق قبل حرب العراق 2003؟",
    ],
)
def test_a_year_behind_the_name_of_a_war_leaves_it_before_that_war(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert in_force(whole_answers, text) == ("0001-01-01", "2003-03-19")
    assert "pl-us-iq" in {each.id for each in answer.found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wer vertrat Israel in der Sowjetunion vor dem Sechstagekrieg 1967?", ("0001-01-01", "1967-06-04")),
        ("Wer vertrat die USA vor dem Zweiten Weltkrieg 1939 in Deutschland?", ("0001-01-01", "1939-08-31")),
        ("Wer vertrat Großbritannien in Argentinien nach dem Falklandkrieg 1982?", ("1982-06-15", "9999-12-31")),
        ("Qui a représenté Israël en URSS avant la guerre des Six Jours de 1967 ?", ("0001-01-01", "1967-06-04")),
        ("Who represented the US in Germany in WWII 1941?", ("1941-01-01", "1941-12-31")),
    ],
)
def test_a_year_of_a_war_says_when_only_where_nothing_lies_before_or_after_it(
    whole_answers: Answers, text: str, expected: tuple[str, str]
) -> None:
    assert in_force(whole_answers, text) == expected


def test_an_event_between_states_that_a_year_dates_has_its_before_and_after(whole_answers: Answers) -> None:
    text = "Was geschah nach dem Abbruch der Beziehungen zwischen Iran und Saudi-Arabien 2016?"
    answer = whole_answers.answer(text)
    assert answer is not None
    assert {each.id for each in answer.found} == {"ch-ir-sa", "ch-sa-ir"}


@pytest.mark.parametrize(
    "text",
    [
        "How many mandates did Switzerland have in the war?",
        "How many mandates did Switzerland have during the war?",
        "Welche Mandate hatte die Schweiz im Krieg?",
        "Mandats de la Suisse pendant la guerre",
        "cuántos mandatos se confiaron a Suiza en la guerra",
        "mandatos da Suíça na guerra",
        "мандаты Швейцарии во время войны",
        "تكليفات سويسرا خلال الحرب",
    ],
)
def test_a_war_without_a_name_is_never_passed_over(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None
