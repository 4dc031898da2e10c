"""Snippets: the marked words of a passage and the stretch worth showing."""

from hypothesis import given
from hypothesis import strategies as st

from index.search.snippets import BEFORE, BlockTexts, Marker
from index.search.variants import Variant


def marker(*wanted: str) -> Marker:
    variants = [Variant(tuple(words.split()), tuple(range(len(words.split()))), 1.0) for words in wanted]
    return Marker(variants, BlockTexts())


def marked(text: str, *wanted: str) -> list[str]:
    return [text[start:end] for start, end in marker(*wanted).spans(text)]


def test_marks_words_whatever_their_case_and_accents() -> None:
    assert marked("Türkiye’s role; TURKIYE, turkiyes", "turkiye") == ["Türkiye’s", "TURKIYE"]


def test_marks_a_phrase_in_one_piece() -> None:
    assert marked("world war; the World War II", "world war ii") == ["World War II"]


def test_a_short_text_is_shown_whole() -> None:
    assert marker("iran").snippet("On Iran.").text == "On Iran."


def test_shows_more_after_the_hit_than_before() -> None:
    snippet = marker("iran").snippet("before " * 100 + "Iran " + "after " * 100)
    ((start, end),) = snippet.spans
    assert snippet.text[start:end] == "Iran"
    assert start <= BEFORE + 10 < len(snippet.text) - end


def test_prefers_the_stretch_with_more_different_words() -> None:
    text = "Iran " + "filler " * 100 + "Iran and Iraq " + "filler " * 100
    assert [marker("iran", "iraq").snippet(text).text[a:b] for a, b in marker("iran", "iraq").snippet(text).spans] == [
        "Iran",
        "Iraq",
    ]


@given(st.text(max_size=600))
def test_spans_lie_in_order_within_any_snippet(text: str) -> None:
    snippet = marker("a", "b c").snippet(text)
    edges = [edge for span in snippet.spans for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(snippet.text) for edge in edges)


def test_cells_of_a_row_stand_apart_and_their_words_are_marked() -> None:
    shown = marker("iran", "bern").snippet("Iran\t\tSwiss\nlegation\tBern")
    assert shown.text == "Iran · Swiss legation · Bern"
    assert [shown.text[start:end] for start, end in shown.spans] == ["Iran", "Bern"]
