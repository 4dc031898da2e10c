"""Questions that go on from the one before."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from tests.index.answers.examples import answered, ids


@pytest.mark.parametrize(
    ("after", "text", "expected"),
    [
        ("who represents Iran in the US", "and before that?", ["dz-ir-us"]),
        ("who represents the US in Iran", "the other way round", ["pk-ir-us", "dz-ir-us"]),
        ("who represented Iran in the US", "and in Britain?", ["ch-ir-gb"]),
        ("who represented Iran in the US", "and in 1985?", ["dz-ir-us"]),
        ("is Pakistan still representing Iran in the US", "and before?", ["dz-ir-us"]),
        ("Vertritt Pakistan noch Iran in den USA?", "und davor?", ["dz-ir-us"]),
        ("Vertritt Pakistan noch Iran in den USA?", "umgekehrt", ["ch-us-ir"]),
        ("Qui représente Iran aux USA ?", "et avant ?", ["dz-ir-us"]),
        ("¿Quién representa a Iran en los USA?", "¿y antes?", ["dz-ir-us"]),
        ("Quem representa o Iran nos USA?", "e antes?", ["dz-ir-us"]),
        ("من يمثل Iran في USA؟", "وقبل ذلك؟", ["dz-ir-us"]),
        ("Кто представляет Iran в USA?", "а до этого?", ["dz-ir-us"]),
        ("Представляет ли ещё Pakistan Iran в USA?", "наоборот", ["ch-us-ir"]),
        ("Iran in the US", "and in Iran?", ["ch-us-ir"]),
        ("who represented Iran in the US", "وفي UK؟", ["ch-ir-gb"]),
        ("who represents the US in Iran", "since when?", ["ch-us-ir"]),
        ("Wer vertritt die USA im Iran?", "seit wann?", ["ch-us-ir"]),
        ("who represents Norway in Iran", "and the US?", ["ch-us-ir"]),
        ("who represents Norway in Britain", "what about Iran", ["ch-ir-gb"]),
    ],
)
def test_a_question_goes_on_from_the_one_before(after, text, expected):
    assert ids(text, after) == expected


def test_an_answer_to_a_question_that_goes_on_says_that_it_was_reread():
    assert answered("and in Britain?", "who represented Iran in the US").reread
    assert not answered("who represented Iran in the US", "who represents the US in Iran").reread
    assert answered("who represents the US in Pakisten").reread


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("¿Sigue representando Suiza a Estados Unidos en Cuba?", "¿Y desde cuándo?"),
        ("Does Switzerland still represent the US in Cuba?", "And since when?"),
        ("Vertritt die Schweiz die USA noch in Kuba?", "Und seit wann?"),
    ],
)
def test_to_whoever_goes_on_with_a_date_no_no_is_said(whole_answers, before, text) -> None:
    sentence = answer_in_words(whole_answers.answer(text, before)).sentence
    assert sentence.startswith("Switzerland represented")
