"""Names and dates take the form that a pattern asks for."""

import pytest

from index.words.dates import date_words
from index.words.grammar import inflect, read_forms
from index.words.inflected import inflected_list, inflected_name
from index.words.periods import worded_text

FORMS = read_forms("""
several = 1
[[state]]
looks = '^(Vereinigte) (.+)$'
agreement = 1
forms = { in = "in den {1}n {2}" }
[[state]]
codes = ["CH"]
forms = { in = "in der {0}" }
[worded]
"two powers" = "Vereinigte Mächte"
""")


@pytest.mark.parametrize(
    ("key", "name", "form", "told"),
    [
        ("CH", "Schweiz", "in", "in der Schweiz"),
        ("US", "Vereinigte Staaten", "in", "in den Vereinigten Staaten"),
        ("two powers", "Vereinigte Mächte", "in", "in den Vereinigten Mächte"),
        ("CH", "Schweiz", "of", "Schweiz"),
        ("FR", "Frankreich", "in", "Frankreich"),
        ("Vereinigte x", "Vereinigte x", "in", "Vereinigte x"),
    ],
)
def test_a_form_is_that_of_the_class_else_the_name(key, name, form, told):
    assert inflect(FORMS.class_of_name(key, name), name, form) == told


@pytest.mark.parametrize("text", ["[[state]]\nform = 1", "x ="])
def test_a_damaged_file_is_refused(text):
    with pytest.raises(ValueError, match=r"form|x|Invalid"):
        read_forms(text)


def test_english_has_articles_and_verbs_that_agree():
    one, other = inflected_name("US", "United States"), inflected_name("IR", "Iran")
    several = inflected_name("", "several states", "several states")
    assert f"{one} {one:represents|represent} {other:acc}" == "the United States represents Iran"
    both = inflected_list([one, other])
    assert f"{both:nom} {both:represents|represent}" == "the United States and Iran represent"
    assert f"{several:represents|represent}" == "represent"


@pytest.mark.parametrize(
    ("date", "told"), [("1980", "in 1980"), ("1980-05", "in May 1980"), ("1980-05-21", "on 21 May 1980")]
)
def test_a_date_stands_in_a_sentence_as_precise_as_it_is(date, told):
    assert f"{date_words(date):in}" == told


def test_words_of_the_library_stay_as_they_are_in_english():
    assert [worded_text(words) for words in ("by June 1940", "")] == ["by June 1940", ""]
