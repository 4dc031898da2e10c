"""Who asks in the present is told of what was refused later, too, beside what has ended: nothing recent is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words

if TYPE_CHECKING:
    from index.answers.answering import Answers


@pytest.mark.parametrize(
    "text",
    [
        "Who represents the US in Venezuela?",
        "Wer vertritt die USA in Venezuela?",
        "Qui représente les États-Unis au Venezuela ?",
        "¿Quién representa a Estados Unidos en Venezuela?",
        "Quem representa os EUA na Venezuela?",
        "Кто представляет США в Венесуэле?",
        "من يمثل الولايات المتحدة في فنزويلا؟",
        "US interests in Venezuela",
        "Interessen der USA in Venezuela",
        "les intérêts américains au Venezuela",
        "intereses de Estados Unidos en Venezuela",
        "interesses dos Estados Unidos na Venezuela",
        "интересы США в Венесуэле",
        "المصالح الأمريكية في فنزويلا",
        "representation of American interests in Venezuela",
        "Schutz der Amerikaner in Venezuela",
        "représentation des intérêts américains au Venezuela",
        "protección de los estadounidenses en Venezuela",
        "proteção dos americanos na Venezuela",
        "защита американцев в Венесуэле",
        "حماية الأمريكيين في فنزويلا",
    ],
)
def test_the_refused_mandate_is_told_after_the_ended_one(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    sentence = answer_in_words(facts).sentence
    assert sentence.startswith(
        "No arrangement for the United States in Venezuela is known to be in force today. Brazil"
    )
    assert "Switzerland was to represent" in sentence


def test_who_asks_in_the_past_is_told_of_what_was(whole_answers: Answers) -> None:
    facts = whole_answers.answer("Who represented the US in Venezuela?")
    assert facts is not None
    assert "is known to be in force" not in answer_in_words(facts).sentence


@pytest.mark.parametrize(
    "text",
    [
        "Whom does the US represent today?",
        "Wen vertreten die USA heute?",
        "Qui les États-Unis représentent-ils aujourd’hui ?",
        "¿A quién representa Estados Unidos hoy?",
        "A quem os Estados Unidos representam hoje?",
        "Кого США представляют сегодня?",
        "من تمثل أمريكا اليوم؟",
        "ما تكليفات الولايات المتحدة الحالية؟",
    ],
)
def test_of_today_no_refusal_of_long_ago_is_told(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    sentence = answer_in_words(facts).sentence
    assert sentence == "The documents state no arrangement by the United States in force today."


def test_of_today_a_recent_plan_is_told(whole_answers: Answers) -> None:
    facts = whole_answers.answer("Whom does Qatar represent today?")
    assert facts is not None
    assert "Afghanistan" in answer_in_words(facts).sentence
