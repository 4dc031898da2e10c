"""Questions for a yes or a no: what is affirmed, and what is told without a yes since more was asked."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.model import Status

AFFIRMED = [
    "هل تمثل سويسرا روسيا في جورجيا؟",
    "هل سويسرا هي الدولة الحامية للولايات المتحدة في إيران؟",
    "هل لا تزال السويد ترعى المصالح الأمريكية في كوريا الشمالية؟",
    "هل كانت بلجيكا تمثل الولايات المتحدة في العراق؟",
    "هل مثلت السويد ألمانيا في مصر عام ١٩١٨؟",
    "هل إيران ممثلة في كندا؟",
    "Does Switzerland represent Russia in Georgia?",
    "Did Belgium represent the United States in Iraq in 1975?",
]
ASKS_MORE = [
    "هل انتهى تمثيل سويسرا للولايات المتحدة في إيران؟",
    "هل توقفت سويسرا عن تمثيل الولايات المتحدة في إيران؟",
    "هل بدأت سويسرا تمثيل الولايات المتحدة في إيران عام ١٩٩٠؟",
    "هل من بلد آخر يمثل الولايات المتحدة في إيران؟",
    "Did Switzerland stop representing the US in Iran?",
    "Did Swiss representation of the US in Iran end?",
    "Did Switzerland begin to represent the US in Iran in 1990?",
    "Does any other country represent the US in Iran?",
]
NO_MORE = [
    "هل تمثل سويسرا كوبا في الولايات المتحدة؟",
    "هل سويسرا تمثل كوبا في الولايات المتحدة؟",
    "هل تمثل رومانيا أستراليا في سوريا؟",
    "Does Romania represent Australia in Syria?",
]
NOT_LOOKED_UP = [
    "Was Poland the first to represent the US in Iraq?",
    "Did Switzerland represent the US in Iran before Sweden?",
    "هل كانت بولندا أول دولة تمثل الولايات المتحدة في العراق؟",
    "هل خلفت بولندا إيطاليا في سوريا؟",
]


@pytest.mark.parametrize("text", AFFIRMED)
def test_what_is_stated_as_it_was_asked_is_affirmed(whole_answers, text):
    assert answer_in_words(whole_answers.answer(text)).sentence.startswith("Yes. ")


@pytest.mark.parametrize("text", ASKS_MORE)
def test_a_word_that_asks_for_more_is_not_affirmed_but_told_what_is_stated(whole_answers, text):
    facts = whole_answers.answer(text)
    assert [each.id for each in facts.found] == ["ch-us-ir"]
    assert "Yes" not in answer_in_words(facts).sentence


@pytest.mark.parametrize("text", NO_MORE)
def test_what_is_asked_of_today_is_not_affirmed_by_what_is_not_known_to_be_in_force(whole_answers, text):
    facts = whole_answers.answer(text)
    assert facts.found
    assert facts.found[0].status is not Status.CURRENT
    assert "Yes" not in answer_in_words(facts).sentence


@pytest.mark.parametrize("text", NOT_LOOKED_UP)
def test_whether_a_power_was_the_first_or_came_after_another_is_not_answered(whole_answers, text):
    assert whole_answers.answer(text) is None
