import io
import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.terminal.terminal_text import Style, emit, json_text, table, wrapped

BOLD = Style(40, bold=True)
WIDTHS = st.integers(1, 60)


def stream(encoding):
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, write_through=True)


def test_text_is_wrapped_and_indented():
    assert wrapped("one two three four", Style(12), "  ") == ["  one two", "  three four"]


def test_a_word_that_is_too_long_has_its_own_line():
    assert wrapped("a incomprehensibilities b", Style(10)) == ["a", "incomprehensibilities", "b"]


def test_wide_letters_take_two_columns_and_marks_none():
    assert wrapped("日本 日本 日本", Style(9)) == ["日本 日本", "日本"]
    assert wrapped("e\u0301e\u0301 e\u0301e\u0301", Style(5)) == ["e\u0301e\u0301 e\u0301e\u0301"]


def test_spans_are_bold_where_that_can_be_shown():
    assert wrapped("protecting power", BOLD, spans=[(0, 10), (11, 14)]) == [
        "\033[1mprotecting\033[22m \033[1mpow\033[22mer"
    ]
    assert wrapped("protecting power", Style(40), spans=[(0, 10)]) == ["protecting power"]


def test_a_span_that_ends_at_a_word_leaves_the_next_alone():
    assert wrapped("protecting power", BOLD, spans=[(0, 11)]) == ["\033[1mprotecting\033[22m power"]


def test_a_span_over_a_line_end_is_bold_on_both_lines():
    assert wrapped("aaaa bbbb", Style(6, bold=True), spans=[(2, 7)]) == ["aa\033[1maa\033[22m", "\033[1mbb\033[22mbb"]


def test_a_text_cannot_command_the_terminal():
    assert wrapped("a\x1b[31mb\x07\u202ec", Style()) == ["a [31mb c"]


@given(st.text(), WIDTHS, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_no_text_and_no_span_is_too_odd(text, width, spans):
    plain = " ".join(line for line in wrapped(text, Style(width)))
    marked = " ".join(wrapped(text, Style(width, bold=True), spans=spans))
    assert marked.replace("\033[1m", "").replace("\033[22m", "") == plain


def test_columns_line_up_and_long_cells_run_on():
    lines = table(("Name", "Words"), [("Iran", "one two three"), ("Cuba", "")], Style(14))
    assert lines == ["Name  Words", "Iran  one two", "      three", "Cuba"]


@given(st.lists(st.tuples(st.text(), st.text(max_size=50)), max_size=5), st.integers(20, 60))
def test_a_table_is_never_wider_than_the_terminal(rows, width):
    assert all(len(line) <= width for line in table(("A", "B"), rows, Style(width)))


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [("utf-8", "“Zürich’s” – 日"), ("latin-1", '"Zürich\'s" - ?'), ("ascii", '"Zurich\'s" - ?')],
)
def test_what_cannot_be_shown_is_written_plainly(encoding, expected):
    out = stream(encoding)
    emit(["“Zürich’s” – 日"], out)
    assert out.buffer.getvalue().decode(encoding).strip() == expected


@given(st.text(), st.sampled_from(["utf-8", "ascii", "cp437", "utf-16", "shift_jis"]))
def test_any_text_can_be_written_to_any_stream(text, encoding):
    emit([text], stream(encoding))


@given(st.text(), st.sampled_from(["utf-8", "ascii", "cp1252"]))
def test_json_is_the_same_in_every_encoding(text, encoding):
    assert json.loads(json_text({"text": text}, stream(encoding))) == {"text": text}


def test_json_keeps_letters_that_can_be_shown():
    assert "Zürich" in json_text("Zürich", stream("utf-8"))


def test_without_an_output_nothing_happens():
    emit(["words"], None)
    assert Style.of(None).bold is False


def test_the_width_is_kept_within_what_can_be_read(monkeypatch):
    widths = []
    for columns in ("1", "60", "500"):
        monkeypatch.setenv("COLUMNS", columns)
        widths.append(Style.of(None).width)
    assert widths[1] == 60
    assert all(narrower < wider for narrower, wider in pairwise(widths))
