"""A record reads alike in every view, and in English as the register's own text has it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.citation import Citation, RecordKind
from index.content.citation_parts import english_citation
from index.words.record_words import addressed_record, heaviest_record, record_words
from tests.index.made_content import made_record

RECORDS = st.builds(
    made_record,
    publisher=st.sampled_from(["", "A newspaper"]),
    kind=st.sampled_from(RecordKind),
    date=st.sampled_from(["", "1992", "1992-03", "1992-03-04"]),
    seen=st.sampled_from(["", "2026-03-12"]),
)


@given(RECORDS)
def test_in_english_it_is_worded_as_in_the_register(record: Citation) -> None:
    assert record_words(record) == english_citation(record)


def test_what_is_not_known_is_said_and_the_day_seen_where_it_is() -> None:
    bare = made_record(publisher="", date="", kind=RecordKind.REFERENCE)
    assert record_words(bare) == "A report (publisher not stated, undated; work of reference)"
    seen = made_record(seen="2026-03-12")
    assert record_words(seen) == "A report (A newspaper, 4 March 1992; press; seen 12 March 2026)"
    assert addressed_record(seen) == f"{record_words(seen)}, https://news.example/a"


def test_the_heaviest_of_several_is_named_and_the_others_counted() -> None:
    one, other = made_record(), made_record(title="Another")
    assert heaviest_record([]) == ""
    assert heaviest_record([one]) == record_words(one)
    assert heaviest_record([one, other]) == f"{record_words(one)}, and 1 more record"
    assert heaviest_record([one, other, other]) == f"{record_words(one)}, and 2 more records"
