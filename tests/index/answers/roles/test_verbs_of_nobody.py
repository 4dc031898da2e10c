"""Tests of verbs in the plural without a subject, of mandates that a state had, and of what is no longer so."""

from __future__ import annotations

import pytest

from index.answers.question import Role


@pytest.mark.parametrize(
    "text",
    [
        "где представляли Иран",
        "США представляли в Иране",
        "какие мандаты были у Ирана",
        "Which mandates did Iran have?",
        "Welche Mandate hatte Iran?",
        "mandatos que tuvo Irán",
        "Que mandatos teve o Irão?",
        "ما تكليفات إيران؟",
    ],
)
def test_a_state_that_never_acted_there_is_the_represented_one(whole_answers, text) -> None:
    answer = whole_answers.answer(text)
    assert answer.found
    assert Role.REPRESENTED in answer.reading


@pytest.mark.parametrize(
    "text",
    [
        "Whom does Switzerland no longer represent?",
        "Wen vertritt die Schweiz nicht mehr?",
        "Qui la Suisse ne représente-t-elle plus ?",
        "¿A quién ya no representa Suiza?",
        "Que Estados a Suíça já não representa?",
        "кого Швейцария больше не представляет",
        "من لم تعد سويسرا تمثله؟",
    ],
)
def test_whoever_is_represented_elsewhere_is_not_told_as_no_longer_so(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None
