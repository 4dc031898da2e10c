"""Documents: blocks word for word, their source rebuilt, and every fault named with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.content.documents import ParsedDocument, parse_document
from index.model import BlockKind
from index.values import replace
from tests.small_library import DOCUMENTS

HEAD = "{#d}\n# Title\n\n"
LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Z"))
SOURCE_LINE = st.text(LETTERS | st.sampled_from(" #-*+1.{}\t"), min_size=1).filter(lambda line: line.strip())


def parsed(body: str) -> ParsedDocument:
    return parse_document(HEAD + body, "d", "documents/d.md")


def source(document: ParsedDocument) -> str:
    return "\n".join(line for line, _ in document.source_lines())


def faults(text: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.what) for problem in parse_document(text, "d", "documents/d.md").problems]


@pytest.mark.parametrize("document_id", DOCUMENTS)
def test_the_source_is_rebuilt(document_id: str) -> None:
    text, expected = DOCUMENTS[document_id]
    document = parse_document(text, document_id, "x.md")
    assert document.problems == ()
    assert source(document) == expected.removesuffix("\n")


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        ("{#a}\nWords", BlockKind.PARAGRAPH, "Words"),
        ("{#a}\n## Words", BlockKind.HEADING, "Words"),
        ("{#a}\n- Words", BlockKind.ITEM, "Words"),
        ("{#a}\n* - Words", BlockKind.ITEM, "- Words"),
        ("{#a}\n1. Words", BlockKind.ITEM, "1. Words"),
        ("{#a .item}\n- Words", BlockKind.ITEM, "- Words"),
        ("{#a .paragraph}\n# Words", BlockKind.PARAGRAPH, "# Words"),
        ("{#a .paragraph}\n1. Words", BlockKind.PARAGRAPH, "1. Words"),
        ("{#a .lead-in}\n- Words:\n\n{#b}\n## B", BlockKind.LEAD_IN, "- Words:"),
    ],
)
def test_the_mark_or_the_class_says_what_a_block_is(body: str, kind: BlockKind, text: str) -> None:
    document = parsed(body)
    assert document.problems == ()
    assert (document.blocks[1].kind, document.blocks[1].text) == (kind, text)


@pytest.mark.parametrize(
    "words",
    [
        "*x* _y_ `z` [a](b) <b>c</b> &amp; \\# ![d](e)",
        "  Leading and trailing spaces  ",
        "\tA tab\tor two\t",
        "1.Neutrality",
        "#5 of 12 - 3",
        "-5 degrees",
        "{not an id} of anything",
        "> no quotation",
        "No\u00a0break, \u2028 separators, \u200f marks and e\u0301",
        "***",
        "x" * 100_000,
    ],
)
def test_words_are_plain_text(words: str) -> None:
    document = parsed(f"{{#a}}\n{words}\n")
    assert document.problems == ()
    assert document.blocks[1].text == words


@pytest.mark.parametrize("title", ["C ##", "*A* & <b>", "Title ", "1. One", "\u00a0"])
def test_titles_are_plain_text(title: str) -> None:
    assert parsed(f"{{#a}}\n## {title}\n").blocks[1].text == title


@given(st.lists(SOURCE_LINE, max_size=8))
def test_any_lines_can_be_a_source(lines: list[str]) -> None:
    lines = [line for line in lines if not line.strip().startswith("{")]
    body = "".join(f"{{#p{number} .paragraph}}\n{line}\n\n" for number, line in enumerate(lines))
    document = parsed(body)
    assert document.problems == ()
    assert source(document) == "\n".join(["Title", *lines])


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("Words\n", 4, "“Words” has no id."),
        ("{#a}\n- One\n\n- Two\n", 5, "This block goes over more than one line."),
        ("{#a}\nOne  \nTwo\n", 5, "This block goes over more than one line."),
        ("{#a}\nTitle\n=====\n", 5, "This block goes over more than one line."),
        ("{#a}\n##\n", 5, "This block has no words."),
        ("{#a}\n\u00a0\n", 5, "This block has no words."),
        ("{#a}\n", 4, "The id “a” stands above no block."),
        ("{#a}\n{#b}\nWords\n", 4, "The id “a” stands above no block."),
        ("{#A}\nWords\n", 4, "The id “A” is not spelled like an id."),
        ("{#a_b}\nWords\n", 4, "The id “a_b” is not spelled like an id."),
        ("{.item}\nWords\n", 4, "“{.item}” cannot be read as an id."),
        ("{#a} lost words}\nWords\n", 4, "“{#a} lost words}” cannot be read as an id."),
        ("{#a #b}\nWords\n", 4, "“{#a #b}” cannot be read as an id."),
        ("{#a .red}\nWords\n", 4, "The class “red” says nothing here."),
        ("{#a .supplied}\nWords\n", 4, "The class “supplied” says nothing here."),
        ('{#a onclick="x"}\nWords\n', 4, "The mark “onclick” is not known."),
        ('{#a joined=" "}\nWords\n', 4, "“Words” cannot be joined to a passage."),
        ('{#a .supplied joined=" "}\n## B\n\n{#b}\nWords\n', 4, "“B” cannot be joined to a passage."),
        ('{#a joined=" "}\n## B\n', 5, "This heading is joined to a passage, but none follows."),
        ("{#a .lead-in}\nWords\n\n{#b}\nMore\n", 5, "No heading follows this lead-in."),
        ("{#a .lead-in}\nWords\n", 5, "No heading follows this lead-in."),
        ("{#a}\n### C\n", 5, "This heading of level 3 follows one of level 1."),
        ("{#a}\n# Second\n", 5, "A document has one title; this is another."),
    ],
)
def test_a_fault_is_named_with_its_line(body: str, line: int, what: str) -> None:
    assert faults(HEAD + body) == [(line, what)]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("\n\n", 1, "The document does not begin with its title."),
        ("{#d}\nWords\n", 2, "The document does not begin with its title."),
        ("{#e}\n# Title\n", 2, "The title’s id is “e”, but library.toml calls this document “d”."),
    ],
)
def test_a_document_begins_with_its_title(text: str, line: int, what: str) -> None:
    assert faults(text) == [(line, what)]


def test_all_faults_are_found_at_once() -> None:
    found = faults(HEAD + "{#A}\nOne\n\nTwo\n\n{#c}\n#### Three\n")
    assert [line for line, _ in found] == [4, 7, 10]


def test_levels_may_rise_by_any_number() -> None:
    document = parsed("{#a}\n## A\n\n{#b}\n### B\n\n{#c}\n#### C\n\n{#e}\n## E\n")
    assert [block.level for block in document.blocks] == [1, 2, 3, 4, 2]
    assert document.problems == ()


def test_a_joined_heading_runs_into_its_passage() -> None:
    document = parsed('{#a joined=": "}\n## A\n\n{#b}\nWords\n')
    assert document.source_lines() == [("Title", 2), ("A: Words", 8)]
    unjoined = replace(document, blocks=tuple(replace(block, joined=None) for block in document.blocks))
    assert source(unjoined) == "Title\nA\nWords"


@given(st.text(alphabet='{}#ab .-1="%\\\n\t', max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    document = parse_document(text, "d", "d.md")
    assert all(problem.what and problem.mend and problem.line > 0 for problem in document.problems)
