from __future__ import annotations

import pytest

from index.importing.imported import ImportedKind, LossKind, TextDirection
from tests.index.importing.made_files import reading

Row = tuple[str, int, str, str]


def rows(page: str) -> list[Row]:
    """Return kind, level, label and text of each block of a page."""
    found = reading(b"<!doctype html><meta charset=utf-8>" + page.encode())
    return [(block.kind, block.level, block.label, block.text) for block in found.blocks]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("a<b>b</b>c<br>d", [("paragraph", 0, "", "abc d")]),
        ("<h2>x <i>y</i></h2><h4> </h4>", [("heading", 1, "", "x y")]),
        ("<ol start=3><li>c<ol type=a><li>d</ol><li>e</ol>",
         [("item", 1, "3.", "c"), ("item", 2, "a.", "d"), ("item", 1, "4.", "e")]),
        ("<ol reversed type=i><li>x<li value=9>y</ol>", [("item", 1, "ii.", "x"), ("item", 1, "ix.", "y")]),
        ("<pre>\n a\n\tb </pre>", [("code", 0, "", " a\n    b")]),
        ("<p>x<script>y</script><style>z</style>", [("paragraph", 0, "", "x")]),
        ("<p>x <span style='display: none'>y</span><b hidden>z</b>", [("paragraph", 0, "", "x")]),
        ("<p>a <img alt='A map'> b", [("paragraph", 0, "", "a b"), ("figure", 0, "", "A map")]),
        ("<blockquote><p>a<blockquote>b", [("quotation", 1, "", "a"), ("quotation", 2, "", "b")]),
        ("<aside role=doc-footnote><p>1. n</aside>", [("note", 0, "", "1. n")]),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", [("row", 1, "", "a\tb"), ("row", 0, "", "1\t2")]),
        ("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", [("row", 0, "", "a\tb"), ("row", 0, "", "\tc")]),
        ("<table><tr><td><h1>a</h1><td>b</table>", [("heading", 1, "", "a"), ("paragraph", 0, "", "b")]),
        ("<table><tr><td colspan=999999999>a<td>b</table>", [("row", 0, "", "a" + "\t" * 100 + "b")]),
        ("<p>caf&eacute; &#0; &bogus; &#xD800;", [("paragraph", 0, "", "café \ufffd &bogus; \ufffd")]),
        ("<p>a\u00a0b\u2003c\u00add \x0b\x00e", [("paragraph", 0, "", "a\u00a0b\u2003c\u00add e")]),
    ],
)  # fmt: skip
def test_elements_become_blocks(page: str, found: list[Row]) -> None:
    assert rows(page) == found


@pytest.mark.parametrize(
    ("page", "kind", "count"),
    [
        ("x<script></script><input><textarea>", LossKind.SCRIPT, 3), ("x<p hidden>y z", LossKind.HIDDEN, 1),
        ("x<iframe></iframe><object>y</object>", LossKind.EMBEDDED, 2),
        ("x<svg><text>t</svg>", LossKind.PICTURE, 1), ("x<img><img src=''>", LossKind.PICTURE_ELSEWHERE, 2),
        ("x<a href='https://a.example'>y</a>", LossKind.LINK, 1), ("x<h1>a</h1><h5>b</h5>", LossKind.LEVEL, 1),
        ("x<p style='writing-mode:vertical-rl'>y", LossKind.VERTICAL, 1), ("x\x01\ufeff", LossKind.CONTROL, 2),
    ],
)  # fmt: skip
def test_what_is_lost_is_told(page: str, kind: LossKind, count: int) -> None:
    document = reading(b"<!doctype html>" + page.encode())
    assert {loss.kind: loss.count for loss in document.losses}[kind] == count
    assert document.words_in == document.words_out


def test_the_file_says_who_wrote_it_and_which_way_it_runs() -> None:
    page = "<html lang=ar dir=rtl><title>ع \u202eب</title><meta name=author content=Q><p>ا<p dir=ltr>b"
    document = reading(page.encode())
    assert (document.title, document.author, document.language) == ("ع ب", "Q", "ar")
    assert [block.direction for block in document.blocks] == [TextDirection.RIGHT_TO_LEFT, TextDirection.LEFT_TO_RIGHT]


@pytest.mark.parametrize("page", ["<div>" * 3_000, "<ul><li>" * 2_000, "<b><i>" * 2_000, "<table><tr><td>" * 300])
def test_no_depth_is_too_much(page: str) -> None:
    document = reading(f"<!doctype html>{page}deep".encode())
    assert [block.text for block in document.blocks] == ["deep"]


@pytest.mark.parametrize(
    ("head", "encoding"), [("", "utf-8"), ("<meta charset=windows-1251>", "cp1251"), ("<meta charset=x>", "utf-8-sig")]
)
def test_the_encoding_is_the_stated_one_unless_the_bytes_say_otherwise(head: str, encoding: str) -> None:
    assert reading(f"<html>{head}<p>Переговоры".encode(encoding)).blocks[0].text == "Переговоры"


def test_an_unended_table_row_is_no_reason_to_lose_a_cell() -> None:
    document = reading(b"<table><caption>C</caption><thead><tr><td>a<td>b</thead><tr><td>c<td>d</table>")
    assert [block.text for block in document.blocks] == ["C", "a\tb", "c\td"]
    assert document.blocks[1].kind is ImportedKind.ROW
