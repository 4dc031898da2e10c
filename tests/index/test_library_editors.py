"""A built library gives back notes, terms and citations, and counts the arrangements that its topics state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.built.library import Library
from index.built.store import STORE_NAME, write_store
from index.model import Assessment, Note, Term
from index.values import replace
from tests.index.made_content import made_arrangement, made_content, made_record, made_statement

RECORD = made_record(date="2026-05", seen="2026-11-20")
ARTICLE = made_record(title="Über Schutzmächte", date="", publisher="")
NOTES = (
    Note(
        id="n1",
        passage="p1-2",
        quote="Passage 2",
        verdict=Assessment.CONTRADICTED,
        text="It is not so.",
        date="2026-11-22",
        citations=(RECORD, ARTICLE),
    ),
    Note(
        id="n2",
        passage="p2-1",
        quote="embassy",
        verdict=Assessment.UNSUPPORTED,
        text="Nobody knows.",
        date="2026-11-20",
        citations=(RECORD,),
    ),
    Note(
        id="n3",
        passage="p1-2",
        quote="of subject",
        verdict=Assessment.CONFIRMED,
        text="It is so.",
        date="2026-11-21",
        citations=(ARTICLE,),
    ),
)
TERMS = (
    Term("t2", "Mandate", ("mandate", "mandates"), "What is given.", (RECORD,), ("t1",)),
    Term("t1", "Étrangers", (), "Others.", (), verified=False),
)
JUDGED = made_statement(
    id="judged",
    citations=(RECORD, ARTICLE),
    hedged=True,
    assessment=Assessment.IMPRECISE,
    note="Nearly.",
    assessed="2026-11-22",
    grounds=(ARTICLE,),
)
# The first is stated in both subjects and twice in the first, the second in the first only, the third nowhere.
ARRANGEMENTS = (
    made_arrangement(statements=tuple(made_statement(id=each, passage=each) for each in ("p1-1", "p1-2", "p2-3"))),
    made_arrangement(id="second", statements=(made_statement(passage="p1-2"),)),
    made_arrangement(id="third", statements=(replace(JUDGED, passage=""),)),
)
CONTENT = replace(made_content(), notes=NOTES, terms=TERMS, arrangements=ARRANGEMENTS)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    write_store(tmp_path / STORE_NAME, CONTENT)
    with Library(tmp_path) as opened:
        yield opened


def test_notes_and_terms_come_back_whole_and_in_order(library: Library) -> None:
    assert library.notes() == NOTES
    assert library.terms() == TERMS


def test_notes_are_found_by_their_passage(library: Library) -> None:
    assert library.notes("p1-2") == (NOTES[0], NOTES[2])
    assert library.notes("p1-1") == ()


@pytest.mark.parametrize(("name", "found"), [("t1", TERMS[1]), ("t2", TERMS[0]), ("t3", None), ("\ud800", None)])
def test_a_term_is_found_by_its_id(library: Library, name: str, found: Term | None) -> None:
    assert library.term(name) == found


def test_statements_keep_their_records_and_their_assessment(library: Library) -> None:
    assert library.arrangements() == ARRANGEMENTS


def test_an_arrangement_counts_once_in_every_topic_above_its_statements(library: Library) -> None:
    counts = library.topic_arrangement_counts()
    assert counts == {"d": 2, "s1": 2, "s2": 1}
    assert list(counts) == ["d", "s1", "s2"]


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("first", "second"):
        write_store(tmp_path / name, CONTENT)
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()
