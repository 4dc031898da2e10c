"""A valid library is loaded whole; odd but honest files are read, and no bytes at all break the loader."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.citation import Citation, RecordKind
from index.content.loader import load
from index.errors import ContentError
from index.model import BlockKind, Content, Party, Status
from tests.small_library import (
    ARRANGEMENT_IDS,
    BLOCK_COUNT,
    DOCUMENTS,
    PAGE_COUNT,
    PASSAGE_COUNT,
    TOPIC_COUNT,
    write_document,
)

BUNDLED = Path(__file__).parents[3] / "resources" / "library"


@pytest.fixture
def content(library_source: Path) -> Content:
    return load(library_source)


def test_a_library_is_loaded_whole(content: Content) -> None:
    assert (content.title, content.edition, content.date) == ("Small Library", "1", "2025-06-30")
    assert [document.id for document in content.documents] == list(DOCUMENTS)
    assert (len(content.topics), len(content.blocks)) == (TOPIC_COUNT, BLOCK_COUNT)
    assert sum(block.kind is not BlockKind.HEADING for block in content.blocks) == PASSAGE_COUNT
    assert content.blocks[-1].page == PAGE_COUNT
    assert {state.code for state in content.states} == {"CH", "CU", "IR", "KP", "PK", "SE", "US"}


def test_a_document_knows_its_title_and_source(content: Content) -> None:
    document = content.documents[2]
    assert (document.title, document.source) == ("Sweden in Pyongyang", "sources/sweden-in-pyongyang.txt")
    assert document.sha256 == sha256(DOCUMENTS[document.id][1].encode()).hexdigest()
    assert (document.as_of, document.rights) == ("2025-06", "Free to use.")


def test_arrangements_stand_in_the_order_of_first_mention(content: Content) -> None:
    assert tuple(arrangement.id for arrangement in content.arrangements) == ARRANGEMENT_IDS


def test_an_arrangement_rests_on_all_its_statements(content: Content) -> None:
    iran = content.arrangements[0]
    assert [statement.id for statement in iran.statements] == ["us-in-iran-lead-in", "us-in-iran-since-1980"]
    assert (iran.power, iran.start, iran.status) == (Party("CH", "Switzerland"), "1980", Status.CURRENT)
    # The statement gives no date of its own, so its document's counts.
    assert iran.as_of == "2025-06"
    assert {statement.document for statement in iran.statements} == {"channels"}


def test_a_general_statement_keeps_its_words(content: Content) -> None:
    general = content.arrangements[-1]
    assert general.power == Party(None, "several neutral countries")
    assert general.host == Party(None, "")


def test_source_statements_are_sorted_by_passage(library_source: Path) -> None:
    file = library_source / "arrangements" / "source.toml"
    head, *statements = file.read_text("utf-8").split("[[statement]]")
    file.write_text("[[statement]]".join([head, *reversed(statements)]), "utf-8")
    assert tuple(arrangement.id for arrangement in load(library_source).arrangements) == ARRANGEMENT_IDS


REGISTER = """\
layer = "register"
[[statement]]
id = "r1"
power = "CH"
represented = "US"
host = "IR"
citations = ["r"]
start = "1980-05-21"
status = "current"
as_of = "2026-05"
"""

RECORDS = """\
[[record]]
id = "r"
title = "A record"
publisher = "not stated"
address = "https://example.org/a"
kind = "academic"
date = "undated"
seen = "not stated"
"""


def test_other_layers_rest_on_citations(library_source: Path) -> None:
    (library_source / "arrangements" / "register.toml").write_text(REGISTER, "utf-8")
    (library_source / "records").mkdir()
    (library_source / "records" / "a.toml").write_text(RECORDS, "utf-8")
    iran = load(library_source).arrangements[0]
    assert [statement.layer for statement in iran.statements] == ["source", "source", "register"]
    assert iran.statements[2].citations == (
        Citation(title="A record", publisher="", address="https://example.org/a", kind=RecordKind.ACADEMIC, id="r"),
    )


@pytest.mark.parametrize("pattern", ["documents/*.md", "sources/*.txt", "*.toml", "arrangements/*.toml"])
def test_windows_line_ends_change_nothing(library_source: Path, content: Content, pattern: str) -> None:
    for file in library_source.glob(pattern):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert load(library_source) == content


def test_a_source_may_do_without_a_last_line_end(library_source: Path) -> None:
    text, source = DOCUMENTS["channels"]
    write_document(library_source, "channels", text, source.rstrip("\n"))
    toml = (library_source / "library.toml").read_text("utf-8")
    digests = (sha256(source.encode()).hexdigest(), sha256(source.rstrip("\n").encode()).hexdigest())
    (library_source / "library.toml").write_text(toml.replace(*digests), "utf-8")
    assert load(library_source).blocks[0].text == "Channels between states"


def test_a_library_can_do_without_states_and_arrangements(library_source: Path) -> None:
    (library_source / "states.toml").unlink()
    (library_source / "arrangements" / "source.toml").unlink()
    assert load(library_source).arrangements == ()


def test_hidden_files_are_passed_over(library_source: Path, content: Content) -> None:
    (library_source / "arrangements" / ".#source.toml").write_bytes(b"\xff")
    assert load(library_source) == content


def test_the_bundled_library_is_valid() -> None:
    content = load(BUNDLED)
    assert len(content.arrangements) > 300
    assert {state.code for state in content.states} >= {"CH", "US", "IR", "SE"}


FILES = ["library.toml", "states.toml", "arrangements/source.toml", "documents/channels.md", "sources/channels.txt"]


@pytest.mark.parametrize("file", FILES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(cut=st.integers(0, 3000), length=st.integers(0, 40), put=st.binary(max_size=12))
def test_no_bytes_break_the_loader(library_source: Path, file: str, cut: int, length: int, put: bytes) -> None:
    data = (library_source / file).read_bytes()
    try:
        (library_source / file).write_bytes(data[:cut] + put + data[cut + length :])
        load(library_source)
    except ContentError as error:
        assert error.problems  # noqa: PT017
    finally:
        (library_source / file).write_bytes(data)
