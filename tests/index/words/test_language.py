"""The language that texts are shown in, as English has it and as another may."""

from __future__ import annotations

import pytest

from index.words.language import Language, speak, spoken, translate


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("%n hit(s)", 1, "1 hit"),
        ("%n hit(s)", 0, "0 hits"),
        ("%n hit(s) in %n countr(y|ies)", 1234, "1,234 hits in 1,234 countries"),
        ("%n passage(s) (has|have) none", 1, "1 passage has none"),
        ("%n passage(s) (has|have) none", 2, "2 passages have none"),
    ],
)
def test_english_tells_one_from_many(text: str, number: int, said: str) -> None:
    assert translate("Test", text, "", number) == said


def test_a_text_that_does_not_count_is_itself() -> None:
    assert translate("Test", "Words (hedged)") == "Words (hedged)"


@pytest.mark.parametrize(
    ("date", "said"), [((1980,), "1980"), ((1980, 4), "April 1980"), ((1980, 4, 30), "30 April 1980")]
)
def test_english_dates(date: tuple[int, ...], said: str) -> None:
    assert spoken().date(*date) == said


def test_another_language_is_spoken_until_the_one_before_is_put_back() -> None:
    class Loud(Language):
        def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
            return text.upper()

    before = speak(Loud())
    assert translate("Test", "words") == "WORDS"
    speak(before)
    assert translate("Test", "words") == "words"


def test_a_text_that_asks_for_a_form_takes_what_has_none_as_it_is() -> None:
    pattern = translate("Test", "{power:represents|represent} {state:acc} {0} {count:.1f}")
    assert pattern.format("here", power="Iran", state="Cuba", count=2) == "Iran Cuba here 2.0"
