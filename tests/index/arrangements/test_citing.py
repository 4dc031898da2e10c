"""A citation names everything one needs to find the words again."""

from __future__ import annotations

from index.arrangements.citing import plain_text, record_text, reference
from index.model import Citation
from tests.index.made_content import made_statement

RECORD = Citation("Mandates", "https://example.org/mandates", "official", "2024-06")
SAID = "Sweden currently represents the U.S. in North Korea."


def sweden(library):
    """Return the statement about Sweden of the small library."""
    return next(each for each in library.arrangements() if each.id == "se-us-kp").statements[0]


def test_a_quote_is_cited_with_document_topic_number_edition_and_date(library) -> None:
    statement = sweden(library)
    block = library.block(statement.passage)
    document = library.topic(statement.document).title
    topic = library.topic(block.topic).title
    assert plain_text(reference(statement, library)) == (
        f"“{SAID}” {document}, {topic}, § {block.number}. Small Library, edition 1, 2025-06-30. As of 2025-06."
    )


def test_a_record_is_cited_with_its_kind_date_and_address_in_full() -> None:
    assert record_text(RECORD) == "Mandates (official, as of 2024-06), https://example.org/mandates"
    assert record_text(Citation("Mandates", "")) == "Mandates"


def test_a_statement_of_the_register_names_the_records_it_rests_on(library) -> None:
    cited = reference(made_statement(citation="Mandates", citations=(RECORD,), passage="", quote=""), library)
    assert plain_text(cited) == f"{record_text(RECORD)}. Small Library, edition 1, 2025-06-30."


def test_the_records_of_an_assessment_are_not_what_the_source_rests_on(library) -> None:
    assert reference(made_statement(citations=(RECORD,)), library).records == ()


def test_a_citation_in_words_is_a_record_too(library) -> None:
    assert reference(made_statement(citation="A letter"), library).records == (Citation("A letter", ""),)


def test_a_passage_that_is_gone_leaves_its_place_out(library) -> None:
    cited = reference(made_statement(document="gone", passage="gone"), library)
    assert (cited.document, cited.topic, cited.number) == ("", "", "")
