"""A citation names everything one needs to find the words again."""

from __future__ import annotations

from markdown_it import MarkdownIt

from index.citing.prose import html_text, markdown_text, plain_list, plain_text
from index.citing.reference import (
    Reference,
    arrangement_references,
    passage_reference,
    statement_reference,
    term_reference,
)
from index.model import Term
from index.words.record_words import addressed_record
from tests.index.made_content import made_record, made_statement

RECORD = made_record(title="Mandates", date="2024-06")
SAID = "Sweden currently represents the U.S. in North Korea."
HOSTILE = Reference(
    quote="<b>*bold*</b> & [a](javascript:x)",
    document="A *title* <i>",
    topic="# 1. T",
    number="1.1",
    library="L",
    edition="1",
    date="2025-06-30",
    as_of="",
    records=(made_record(title="<i>R</i>", address="javascript:alert(1)"),),
)


def sweden(library):
    """Return the arrangement about Sweden of the small library."""
    return next(each for each in library.arrangements() if each.id == "se-us-kp")


def test_a_quote_is_cited_with_document_topic_number_edition_and_date(library) -> None:
    statement = sweden(library).statements[0]
    block = library.block(statement.passage)
    document = library.topic(statement.document).title
    topic = library.topic(block.topic).title
    assert plain_text(statement_reference(statement, library)) == (
        f"“{SAID}” {document}, {topic}, § {block.number}. Small Library, edition 1, 30 June 2025. As of June 2025."
    )


def test_an_arrangement_is_cited_with_its_claim_its_assessment_and_a_link(library) -> None:
    cited = arrangement_references(sweden(library), library)[0]
    text = plain_text(cited)
    assert text.startswith("Sweden represents the United States in North Korea")
    assert f" “{SAID}” " in text
    assert text.endswith(f"Editors’ assessment: one source only. {cited.link}")
    assert cited.link == f"good-offices://passage/{sweden(library).statements[0].passage}"


def test_a_passage_is_cited_in_whole_or_in_the_words_chosen(library) -> None:
    block = library.block(sweden(library).statements[0].passage)
    assert passage_reference(block, library).quote == block.text
    assert plain_text(passage_reference(block, library, "Sweden")).startswith("“Sweden” ")


def test_a_definition_rests_on_its_records(library) -> None:
    cited = term_reference(Term("t", "Mandate", (), "A task.", (RECORD,), verified=False), library)
    assert plain_text(cited) == (
        f"“A task.” Glossary, Mandate. {addressed_record(RECORD)}. "
        "Small Library, edition 1, 30 June 2025. Not verified."
    )


def test_a_statement_of_the_register_names_the_records_it_rests_on(library) -> None:
    said = made_statement(citations=(RECORD,), passage="", quote="")
    assert plain_text(statement_reference(said, library)) == (
        f"{addressed_record(RECORD)}. Small Library, edition 1, 30 June 2025."
    )


def test_the_records_of_an_assessment_are_not_what_the_source_rests_on(library) -> None:
    assert statement_reference(made_statement(grounds=(RECORD,)), library).records == ()


def test_a_passage_that_is_gone_leaves_its_place_out(library) -> None:
    cited = statement_reference(made_statement(document="gone", passage="gone"), library)
    assert (cited.document, cited.topic, cited.number) == ("", "", "")


def test_nothing_that_a_text_contains_becomes_markup() -> None:
    assert html_text([HOSTILE]) == (
        '<p>“<span lang="en">&lt;b&gt;*bold*&lt;/b&gt; &amp; [a](javascript:x)</span>” '
        "<cite>A *title* &lt;i&gt;</cite>, # 1. T, § 1.1. "
        "&lt;i&gt;R&lt;/i&gt; (A newspaper, 4 March 1992; press), javascript:alert(1). "
        "L, edition 1, 30 June 2025.</p>\n"
    )
    rendered = MarkdownIt("commonmark").render(markdown_text([HOSTILE]))
    assert "<p>&lt;b&gt;*bold*&lt;/b&gt; &amp; [a](javascript:x)</p>" in rendered
    assert "<em>A *title* &lt;i&gt;</em>, # 1. T, § 1.1." in rendered


def test_several_citations_have_a_line_each() -> None:
    assert plain_list([HOSTILE, HOSTILE]).count("\n") == 1
