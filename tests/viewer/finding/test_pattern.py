"""Regular expressions in find: what they find, what is said of bad ones, and that none takes for ever."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.finding.pattern import Pattern, TooHardError, folding, literally
from viewer.kit.text.text_finder import FindOptions, find, fold_text

PATTERN = FindOptions(pattern=True)


def found(pattern: str, text: str, options: FindOptions = PATTERN) -> list[str]:
    spans = Pattern(pattern, options).find(fold_text(text, folding(options)))
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (r"19[78]\d", "1969, 1971 and 1989", ["1971", "1989"]),
        (r"colou?r", "Color, COLOUR", ["Color", "COLOUR"]),
        (r"caf.\b", "Café, cafés", ["Café"]),
        (r"^the|war$", "The end of the war", ["The", "war"]),
        (r"x*", "axxb", ["xx"]),
        (r"\w+", "🕊 Zürich 🕊🕊 Genève", ["Zürich", "Genève"]),
        ("“.*”", "He said “no”.", ["“no”"]),
        (r"a  b", "a b, a\u00a0b", ["a b", "a\u00a0b"]),
    ],
)
def test_finds_what_fits_with_the_letters_of_the_text(pattern: str, text: str, expected: list[str]) -> None:
    assert found(pattern, text) == expected


def test_case_accents_and_whole_words_count_where_they_are_ticked() -> None:
    text = "State, statement, état, ETAT"
    assert found("state|statement", text, FindOptions(pattern=True, whole_words=True)) == ["State", "statement"]
    assert found("[a-z]tat", text, FindOptions(pattern=True, case=True)) == ["stat", "état"]
    assert found("état", text, FindOptions(pattern=True, accents=True)) == ["état"]


@pytest.mark.parametrize(
    ("pattern", "flaw"),
    [
        ("(a", "A “(” is not closed."),
        ("a)", "A “)” closes nothing."),
        ("[a", "A “[” is not closed."),
        ("*a", "A sign such as “*” repeats nothing."),
        ("a\\", "Nothing follows the last “\\”."),
        ("[z-a]", "A range in “[…]” runs backwards."),
        (r"a\g{7}", "Not a pattern, from letter 6 on."),
        ("(*NO_JIT)a", "A pattern cannot begin with “(*”."),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(pattern: str, flaw: str) -> None:
    assert Pattern(pattern, PATTERN).flaw == flaw


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|aa)+$", "(a*)*b?$", "(?:a?){40}[bc]$", "((a+)*)*[bc]"])
def test_a_pattern_without_end_is_given_up(pattern: str) -> None:
    with pytest.raises(TooHardError):
        Pattern(pattern, PATTERN).find(fold_text("a" * 20_000 + "!", folding(PATTERN)))


def test_a_usual_pattern_is_not_given_up_in_a_long_text() -> None:
    assert found("swiss.*iran", "x Swiss y " * 2_000 + "Iran")


@given(text=st.text("a.*(+[^$\\ é“🕊", max_size=8))
@settings(deadline=None, max_examples=40)
def test_a_selection_is_found_literally(text: str) -> None:
    plain = find(fold_text(text, FindOptions()), fold_text(text, FindOptions()).folded, FindOptions())
    assert Pattern(literally(text), PATTERN).find(fold_text(text, folding(PATTERN))) == plain


@given(text=st.text(max_size=20), whole=st.booleans())
@settings(deadline=None, max_examples=60)
def test_whatever_is_typed_ends_in_finds_or_in_a_sentence(text: str, whole: bool) -> None:
    pattern = Pattern(text, FindOptions(pattern=True, whole_words=whole))
    folded = fold_text("The Swiss (1980) represent “U.S.” interests\\ in Iran*.", folding(PATTERN))
    assert pattern.flaw or all(start < end for start, end in pattern.find(folded))
