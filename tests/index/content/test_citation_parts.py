"""A citation names its record, its publisher and its date, and the heaviest record comes first."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.citation import Citation, RecordKind
from index.content.citation_parts import by_weight, citation_words, english_citation, faults_of, is_name
from tests.index.made_content import made_record

WHOLE = made_record(address="https://www.example.org/a?b=c;d#e")
RECORDS = st.lists(
    st.builds(
        made_record,
        title=st.sampled_from(["A", "B"]),
        kind=st.sampled_from(RecordKind),
        date=st.sampled_from(["", "1990", "1990-05", "2026-11-29"]),
    )
)


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ({}, []),
        ({"publisher": ""}, []),
        ({"address": "http://example.org"}, []),
        ({"title": " "}, ["no title"]),
        ({"title": "example.org"}, ["“example.org” as its title"]),
        ({"publisher": "example.org"}, ["“example.org” as its publisher"]),
        ({"address": ""}, ["no address"]),
        ({"address": "example.org"}, ["“example.org” as its address"]),
        ({"address": "https://nowhere"}, ["“https://nowhere” as its address"]),
        ({"address": "https://example.org/a b"}, ["“https://example.org/a b” as its address"]),
        ({"address": "https://example.org/\n"}, ["“https://example.org/\n” as its address"]),
    ],
)
def test_faults_of_a_citation(changes: dict[str, object], faults: list[str]) -> None:
    assert faults_of(made_record(**changes)) == faults


@pytest.mark.parametrize(
    "text",
    ["", " ", "jta.org", "www.jta.org", "english.ahram.org.eg ", "https://jta.org/a", "jta.org/archive", "HotNews.ro"],
)
def test_a_host_names_nothing(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    "text", ["page4682.html", "country_fields_1993.sql.gz", "Neues Normal.doc", "A report of 1990.pdf"]
)
def test_a_file_name_names_nothing(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    "text", ["Syria", "SWI swissinfo.ch", "Libya: U.S. aid", "U.S.", "No. 160", "ايران", "[Letter]"]
)
def test_a_title_in_words_names_a_record(text: str) -> None:
    assert is_name(text)


@given(RECORDS)
def test_records_go_by_kind_and_within_a_kind_from_new_to_old(records: list[Citation]) -> None:
    kinds = list(RecordKind)
    ordered = by_weight(records)
    assert sorted(ordered, key=repr) == sorted(records, key=repr)
    for one, other in pairwise(ordered):
        assert kinds.index(one.kind) <= kinds.index(other.kind)
        assert one.kind is not other.kind or one.date >= other.date
    assert by_weight(reversed(records)) == ordered


def test_treaty_bodies_weigh_most_and_wikipedia_least() -> None:
    assert list(RecordKind) == [
        "treaty body",
        "ministry",
        "official series",
        "academic",
        "press",
        "dataset",
        "reference",
        "wikipedia",
    ]


def test_citations_stand_in_a_line() -> None:
    assert english_citation(WHOLE) == "A report (A newspaper, 4 March 1992; press)"
    bare = made_record(publisher="", date="", kind=RecordKind.WIKIPEDIA)
    assert english_citation(bare) == "A report (publisher not stated, undated; Wikipedia)"
    said_by_itself = made_record(publisher="Wikipedia", date="", kind=RecordKind.WIKIPEDIA)
    assert english_citation(said_by_itself) == "A report (Wikipedia, undated)"
    assert citation_words([WHOLE, WHOLE]) == "; ".join([f"{english_citation(WHOLE)} · {WHOLE.address}"] * 2)
    assert citation_words([]) == ""
