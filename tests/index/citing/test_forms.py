"""The files for reference managers hold what was cited, for any words."""

from __future__ import annotations

import json
import re

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pybtex.database import parse_string

from index.citing.bibtex import bibtex_text
from index.citing.csl_json import csl_json_text
from index.citing.forms import FORMS
from index.citing.prose import markdown_text
from index.citing.reference import Reference
from index.citing.ris import ris_text

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\u00a0"), min_size=1)
ESCAPES = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciicircum{}": "^",
    r"\textasciitilde{}": "~",
}
PASSAGE = Reference(
    quote="Switzerland has acted since 1980.",
    document="International relations",
    topic="Switzerland’s Role",
    number="4.4",
    library="Good Offices",
    edition="2026.1",
    date="2026-11-22",
    as_of="2022-01",
    id="swiss-mandate",
    link="good-offices://passage/swiss-mandate",
)
GOLDEN = {
    "plain": "“Switzerland has acted since 1980.” International relations, Switzerland’s Role, § 4.4. "
    "Good Offices, edition 2026.1, 22 November 2026. As of January 2022. good-offices://passage/swiss-mandate",
    "markdown": "> Switzerland has acted since 1980.\n>\n> — *International relations*, Switzerland’s Role, § 4.4. "
    "Good Offices, edition 2026.1, 22 November 2026. As of January 2022. <good-offices://passage/swiss-mandate>\n",
    "html": '<p>“<span lang="en">Switzerland has acted since 1980.</span>” '
    "<cite>International relations</cite>, Switzerland’s Role, § 4.4. "
    "Good Offices, edition 2026.1, 22 November 2026. As of January 2022. "
    '<a href="good-offices://passage/swiss-mandate">good-offices://passage/swiss-mandate</a></p>\n',
    "bibtex": "@incollection{swiss-mandate,\n  title = {{Switzerland’s Role}},\n"
    "  booktitle = {{International relations}},\n  series = {Good Offices},\n  edition = {2026.1},\n"
    "  year = {2026},\n  date = {2026-11-22},\n  abstract = {Switzerland has acted since 1980.},\n"
    "  note = {§ 4.4. As of January 2022},\n  url = {good-offices://passage/swiss-mandate},\n}\n",
    "ris": "TY  - CHAP\r\nID  - swiss-mandate\r\nTI  - Switzerland’s Role\r\nT2  - International relations\r\n"
    "T3  - Good Offices\r\nET  - 2026.1\r\nPY  - 2026\r\nDA  - 2026/11/22\r\nSE  - 4.4\r\n"
    "AB  - Switzerland has acted since 1980.\r\nN1  - § 4.4\r\nN1  - As of January 2022\r\n"
    "UR  - good-offices://passage/swiss-mandate\r\nER  - \r\n",
}


def made(words: str, title: str) -> Reference:
    return Reference(
        quote=words,
        document=title,
        topic=title,
        number="1.1",
        library="L",
        edition="1",
        date="2025-06-30",
        as_of="",
        id="p",
        link="good-offices://passage/p",
    )


def plain(text: str) -> str:
    """Return a text with its blanks as every form writes them: single, none at the ends."""
    return " ".join(text.split())


def unescaped(text: str) -> str:
    return re.sub(r"\\text\w+\{\}|\\(.)", lambda found: ESCAPES.get(found[0], found[1]), text)


def ris_fields(text: str) -> list[tuple[str, str]]:
    return [(line[:2], line[6:]) for line in text.split("\r\n") if line]


def test_one_passage_in_every_form() -> None:
    assert {key: FORMS[key].write([PASSAGE]) for key in GOLDEN} == GOLDEN


def test_an_item_of_csl_json_says_what_is_known() -> None:
    (item,) = json.loads(csl_json_text([PASSAGE]))
    assert (item["type"], item["title"], item["container-title"]) == ("chapter", PASSAGE.topic, PASSAGE.document)
    assert item["issued"] == {"date-parts": [[2026, 11, 22]]}
    assert (item["section"], item["URL"], item["abstract"]) == ("4.4", PASSAGE.link, PASSAGE.quote)


@given(WORDS, WORDS)
def test_csl_json_gives_the_words_back(words, title) -> None:
    (item,) = json.loads(csl_json_text([made(words, title)]))
    assert (item["abstract"], item["title"]) == (words, title)


@given(WORDS, WORDS)
@example("100 % {of} \\ $5 & #1 ~x^2_", "A } title {")
def test_a_bibtex_parser_gives_the_words_back(words, title) -> None:
    entry = parse_string(bibtex_text([made(words, title)]), "bibtex").entries["p"]
    assert unescaped(entry.fields.get("abstract", "")) == plain(words)
    assert unescaped(entry.fields["title"].removeprefix("{").removesuffix("}")) == plain(title)


@given(st.text(min_size=1), st.text(min_size=1))
@example("one\nER  - \nTY  - BOOK", "two\r\nAU  - Nobody")
def test_a_ris_reader_gives_the_words_back_and_no_field_of_theirs(words, title) -> None:
    fields = ris_fields(ris_text([made(words, title)]))
    assert [tag for tag, _ in fields if tag in ("TY", "ER", "AU")] == ["TY", "ER"]
    assert dict(fields).get("AB", "") == plain(words)


@given(WORDS.filter(str.strip))
@example("1. one")
@example("- one")
@example("A_b*c* <x> &amp; `code` ![](y) #")
def test_markdown_shows_the_words_and_nothing_else(words) -> None:
    tokens = MarkdownIt("commonmark").parse(markdown_text([made(words, "T")]))
    inline = next(token for token in tokens if token.type == "inline")
    assert "".join(child.content for child in inline.children) == plain(words)
