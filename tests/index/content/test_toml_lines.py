"""A TOML file is read as tomllib reads it, and every table and key knows its line."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.content.toml_lines import LONGEST_LINE, TomlSyntaxError, read_toml

EVERYTHING = '''\
# a comment = 1
title = "x # = ["
"a key".b = """
[not.a.table]
key = 1 """"
list = [
    "]", 3,  # y = 2
    {inner = 1},
]
[[row]]
id = 'a'
[[row]]
 [row.sub]
 more = "\\""
[x."y]z"]
w = {a = 1}
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("a key", "b"), 3),
        (("list",), 6),
        (("row", 0), 10),
        (("row", 0, "id"), 11),
        (("row", 1), 12),
        (("row", 1, "sub", "more"), 14),
        (("x", "y]z", "w"), 16),
    ],
)
def test_knows_the_line_of_every_key(path: tuple[str | int, ...], line: int) -> None:
    assert read_toml(EVERYTHING).line(*path) == line


def test_data_is_what_tomllib_reads() -> None:
    assert read_toml(EVERYTHING).data == tomllib.loads(EVERYTHING)


def test_what_is_not_written_is_on_the_line_of_the_table_around_it() -> None:
    file = read_toml(EVERYTHING)
    assert file.line("row", 1, "missing") == 12
    assert file.line("list", 2, "inner") == 6
    assert file.line("missing") == 1


def test_keys_inside_multi_line_strings_are_not_keys() -> None:
    file = read_toml("a = \"\"\"\nb = 1\n\"\"\"\nc = '''\n[d]\n'''\ne = 1\n")
    assert set(file.lines) == {("a",), ("c",), ("e",)}
    assert file.line("e") == 7


def test_a_long_string_with_quotes_and_escapes_ends_where_it_ends() -> None:
    said = 'He said \\"no\\", then ""yes"", \\\\ and = [\n'
    assert read_toml('a = """\n' + said * 20_000 + '"""\nb = 1\n').line("b") == 20_003


@pytest.mark.parametrize("quotes", ['""', '"""a""""', '"""a"""""', '""""a"""', '"""a""b"""', '"""\\""""', "''''a''''"])
def test_quotes_next_to_the_end_of_a_string(quotes: str) -> None:
    assert read_toml(f"a = {quotes}\nb = 2").line("b") == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [("a = 1\nb == 2\n", 2), ("a = 1\na = 2\n", 2), ("a = [\n1,\n\n", 2), ('a = "x\n', 1), ("a = 1\n\n[b", 3)],
)
def test_a_syntax_error_names_its_line(text: str, line: int) -> None:
    with pytest.raises(TomlSyntaxError) as caught:
        read_toml(text)
    assert caught.value.line == line
    assert "line" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    ["a = " + "[" * 5000, "a = " + "1" * 5000, "a." * 5_000_000 + "b = 1", "a = '" + "x" * 10_000_000 + "'"],
    ids=["brackets", "digits", "dots", "line"],
)
def test_absurd_files_are_refused(text: str) -> None:
    with pytest.raises(TomlSyntaxError):
        read_toml(text)


def test_the_longest_line_is_read() -> None:
    text = "a = '" + "x" * (LONGEST_LINE - 6) + "'"
    assert len(read_toml(text).data["a"]) == LONGEST_LINE - 6


@given(st.text(alphabet="ab1.=[]{}\"'#\\\n -,", max_size=60))
def test_every_key_of_any_text_has_a_line(text: str) -> None:
    try:
        file = read_toml(text)
    except TomlSyntaxError:
        return
    assert {path[0] for path in file.lines} == set(file.data)
