"""Arabic questions as people type them, each read as the same thing said plainly."""

from __future__ import annotations

import pytest

PAIRS = [
    ("كم تكليف عند سويسرا", "كم تكليفا تولت سويسرا؟"),
    ("ما الدول التي تحميها سويسرا؟", "ما الدول التي ترعاها سويسرا؟"),
    ("من الدول اللي ترعاها سويسرا", "ما الدول التي ترعاها سويسرا؟"),
    ("هل رُفض طلب أوكرانيا؟", "هل رفض تكليف أوكرانيا؟"),
    ("أليست باكستان هي من تمثل إيران في أمريكا؟", "تمثل باكستان إيران في أمريكا"),
    ("أي تكليف انتهى يوم 20 يوليو 2015؟", "أي التكليفات انتهت في 20 يوليو 2015؟"),
    ("بمن استعانت مصر لرعاية مصالحها في قطر؟", "من رعى مصالح مصر في قطر؟"),
    ("ما البلدان التي تُمثَّل فيها إيران من قبل سويسرا؟", "في أي الدول تمثل سويسرا إيران؟"),
    ("ما الدول التي مثلتها أمريكا عند فرنسا عام 1870؟", "ما الدول التي مثلتها أمريكا في فرنسا عام 1870؟"),
    ("من يمثل أمريكا ف كوريه الشماليه", "من يمثل أمريكا في كوريا الشمالية؟"),
    ("من مثل الشيلي في فرنسا؟", "من مثل تشيلي في فرنسا؟"),
    ("من مثل العراق في أمريكا من 1980 ل 1990؟", "من مثل العراق في أمريكا من 1980 إلى 1990؟"),
    ("أين تُمثَّل أمريكا حاليا عبر دولة أخرى؟", "في أي الدول ترعى دولة أخرى مصالح أمريكا حاليا؟"),
    ("ما هو السند لتكليف باكستان؟", "ما مصدر تكليف باكستان؟"),
    ("على أي مصادر يستند تكليف باكستان؟", "ما مصدر تكليف باكستان؟"),
]


@pytest.mark.parametrize(("text", "plain"), PAIRS)
def test_every_day_is_read_as_plain_words(whole_answers, text, plain) -> None:
    facts, expected = whole_answers.answer(text), whole_answers.answer(plain)
    assert facts is not None
    assert (facts.reading, facts.arrangements) == (expected.reading, expected.arrangements)


@pytest.mark.parametrize(
    "text",
    [
        "After whom did Czechia take over US interests in Damascus?",
        "Nach wem übernahm Tschechien die Interessen der USA in Damaskus?",
        "Après qui la Tchéquie a-t-elle repris les intérêts des États-Unis à Damas ?",
        "¿Después de quién asumió Chequia los intereses de Estados Unidos en Damasco?",
        "Depois de quem a Chéquia assumiu os interesses dos Estados Unidos em Damasco?",
        "После кого Чехия взяла на себя интересы США в Дамаске?",
        "بعد من تولت التشيك رعاية المصالح الأمريكية في دمشق؟",
    ],
)
def test_after_whom_one_took_over_is_who_was_before(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert facts.found[0].power.code == "PL"


@pytest.mark.parametrize(
    "text",
    [
        "How many mandates did Sweden have and how many mandates did Switzerland have?",
        "Wie viele Mandate hatte Schweden und wie viele hatte die Schweiz?",
        "Combien de mandats a exercés la Suède et combien la Suisse ?",
        "¿Cuántos mandatos tuvo Suecia y cuántos tuvo Suiza?",
        "Quantos mandatos teve a Suécia e quantos teve a Suíça?",
        "Сколько мандатов было у Швеции и сколько у Швейцарии?",
        "كم تكليف تولته السويد وكم تكليف تولته سويسرا؟",
    ],
)
def test_two_numbers_are_not_one_answer(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize("years", ["1980 to 1992", "1979 to 2003"])
def test_what_may_have_been_is_told_beside_what_was(whole_answers, years) -> None:
    facts = whole_answers.answer(f"Who represented Iraq in the US from {years}?")
    assert "IN" in [each.power.code for each in facts.undecided]
