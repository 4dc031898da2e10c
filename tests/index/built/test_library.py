"""A built library answers every question about the content it was written from."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.built.codec import decoder
from index.built.library import Library, _address
from index.built.store import STORE_NAME, write_store
from index.errors import BuiltLibraryError
from index.model import Arrangement
from index.values import replace
from tests.index.made_content import STATES, SWITZERLAND, TURKEY, UNITED_STATES, made_arrangement, made_content

CONTENT = made_content(subjects=2, passages=3)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    write_store(tmp_path / STORE_NAME, CONTENT)
    with Library(tmp_path) as opened:
        yield opened


def test_facts_about_the_whole_library(library: Library) -> None:
    assert (library.title, library.edition, library.date) == ("Made", "1", "2025-06-30")
    assert (library.page_count, library.passage_count) == (2, 6)


@pytest.mark.parametrize("fact", ["title", "edition", "date", "page_count", "passage_count"])
def test_a_file_without_one_of_the_facts_is_no_library_and_is_left_closed(tmp_path: Path, fact: str) -> None:
    write_store(tmp_path / STORE_NAME, CONTENT)
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as file, file:
        file.execute("DELETE FROM meta WHERE key = ?", (fact,))
    with pytest.raises(BuiltLibraryError):
        Library(tmp_path)


def test_a_library_that_is_exchanged_while_it_is_opened_is_left_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_store(tmp_path / STORE_NAME, CONTENT)
    seals = iter(("before", "after"))
    monkeypatch.setattr("index.built.library.seal", lambda _folder: next(seals))
    with pytest.raises(BuiltLibraryError, match="exchanged"):
        Library(tmp_path)


def test_documents_states_and_arrangements_come_back_whole(library: Library) -> None:
    assert library.documents() == CONTENT.documents
    assert library.states() == STATES
    assert library.arrangements() == CONTENT.arrangements


def test_records_that_arrangements_have_in_common_are_held_once(whole_library: Library) -> None:
    told = [one for arrangement in whole_library.arrangements() for one in (arrangement, *arrangement.statements)]
    statements = [statement for arrangement in whole_library.arrangements() for statement in arrangement.statements]
    cited = [record for statement in statements for record in (*statement.citations, *statement.grounds)]
    cited += [record for one in told for stage in one.stages for record in stage.citations]
    assert len({*map(id, cited)}) == len({*cited})


def test_stages_of_a_statement_that_are_those_of_its_arrangement_are_held_once(whole_library: Library) -> None:
    pairs = [(each.stages, one.stages) for each in whole_library.arrangements() for one in each.statements]
    same = [(stages, own) for stages, own in pairs if stages == own]
    assert same
    assert all(stages is own for stages, own in same)


def test_what_is_held_once_is_what_was_written(whole_built: Path, whole_library: Library) -> None:
    with closing(sqlite3.connect(whole_built / STORE_NAME)) as file:
        rows = file.execute("SELECT value FROM arrangement ORDER BY rowid").fetchall()
    assert whole_library.arrangements() == tuple(decoder(Arrangement)(value) for (value,) in rows)


def test_blocks_come_back_by_row_and_by_id(library: Library) -> None:
    assert tuple(library.block_at(row) for row in range(1, 10)) == CONTENT.blocks
    assert tuple(library.block(block.id) for block in CONTENT.blocks) == CONTENT.blocks


def test_topics_come_back_in_reading_order(library: Library) -> None:
    assert library.topics() == CONTENT.topics[:1]
    assert library.topics("d") == CONTENT.topics[1:]
    assert library.topics("s1") == ()


def test_path_leads_from_the_document_to_the_topic(library: Library) -> None:
    assert library.path("s2") == (CONTENT.topics[0], CONTENT.topics[2])
    assert library.path("nowhere") == ()


def test_pages_divide_the_blocks(library: Library) -> None:
    pages = [library.page(number) for number in (1, 2)]
    assert [page.document for page in pages] == ["d", "d"]
    assert pages[0].blocks + pages[1].blocks == CONTENT.blocks


@pytest.mark.parametrize("text", ["2.3", "§ 2.3", "§2.3", " 2.3 ", "p2-3", " P2-3"])
def test_find_takes_numbers_and_ids(library: Library, text: str) -> None:
    assert library.find(text) == library.find(text, "d") == CONTENT.blocks[-1]


@pytest.mark.parametrize("text", ["", "§", "9.9", "nowhere", "2", "\ud800", "'", "4.2\0"])
def test_find_of_anything_else_is_none(library: Library, text: str) -> None:
    assert library.find(text) is None


def test_numbers_count_within_the_document(library: Library) -> None:
    assert library.find("2.3", "another") is None


def test_a_number_alone_means_the_first_document_that_has_it(tmp_path: Path) -> None:
    passages = [
        replace(CONTENT.blocks[1], row=row, id=name, document=name, number="1.1") for row, name in enumerate("zya")
    ]
    write_store(tmp_path / STORE_NAME, replace(CONTENT, blocks=tuple(passages)))
    with Library(tmp_path) as library:
        assert [library.find("1.1"), library.find("1.1", "a")] == [passages[0], passages[2]]


@pytest.mark.parametrize("number", [0, 10, -1, 2**70])
def test_rows_and_pages_beyond_the_ends_are_lookup_errors(library: Library, number: int) -> None:
    with pytest.raises(LookupError):
        library.block_at(number)
    with pytest.raises(LookupError):
        library.page(number)


@pytest.mark.parametrize("text", ["US", "us", "U.S.", "u.s", "USA", "the United States", "american", "WASHINGTON"])
def test_a_state_is_found_by_any_way_of_writing_it(library: Library, text: str) -> None:
    assert library.state(text) == UNITED_STATES


def test_a_state_is_found_whatever_the_accents(library: Library) -> None:
    names = ("Türkiye", "turkiye", "TURKIYE", "Turkey", "tr")
    assert [library.state(name) for name in names] == [TURKEY] * 5


@pytest.mark.parametrize(("text", "code"), [("Moscow", "RU"), ("Russian", "RU"), ("Soviet", "SUHH"), ("ussr", "SUHH")])
def test_extant_states_come_before_former_ones(library: Library, text: str, code: str) -> None:
    state = library.state(text)
    assert state is not None
    assert state.code == code


@pytest.mark.parametrize("text", ["", " ", ".", "Atlantis", "United", "\ud800", "%"])
def test_no_state_is_guessed(library: Library, text: str) -> None:
    assert library.state(text) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_looking_up_never_raises(library: Library, text: str) -> None:
    assert library.state(text) in (None, *STATES)
    assert library.find(text, text) in (None, *CONTENT.blocks)
    assert library.topic(text) in (None, *CONTENT.topics)


@pytest.mark.parametrize("name", ["with space", "a#b", "a?mode=rw", "100%25", "Bücher – 図書", "a'b;c"])
def test_folders_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    write_store(folder / STORE_NAME, CONTENT)
    with Library(folder) as library:
        assert library.passage_count == 6


def test_windows_drives_and_shares_have_addresses_that_sqlite_reads() -> None:
    assert _address(PureWindowsPath("C:/a b/x#")).startswith("file:///C:/a%20b/x%23?mode=ro")
    assert _address(PureWindowsPath("//server/share/x")).startswith("file:////server/share/x?mode=ro")


def test_a_missing_store_says_so(tmp_path: Path) -> None:
    with pytest.raises(BuiltLibraryError, match="cannot be opened"):
        Library(tmp_path / "nowhere")


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100])
def test_another_file_under_the_name_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / STORE_NAME).write_bytes(content)
    with pytest.raises(BuiltLibraryError, match=STORE_NAME):
        Library(tmp_path)


def test_a_file_that_becomes_unreadable_is_a_library_error(library: Library) -> None:
    store = library.folder / STORE_NAME
    store.write_bytes(b"\xff" * store.stat().st_size)
    with pytest.raises(BuiltLibraryError, match="cannot be read"):
        [library.block_at(row) for row in range(1, 10)]


def test_each_thread_opens_its_own(library: Library) -> None:
    found: list[object] = []

    def read() -> None:
        with Library(library.folder) as own:
            found.append(own.block("p1-1"))

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert found == [library.block("p1-1")]


def test_nothing_is_written_beside_an_open_library(library: Library) -> None:
    library.arrangements()
    assert [file.name for file in library.folder.iterdir()] == [STORE_NAME]


def test_statements_stay_with_their_arrangement(tmp_path: Path) -> None:
    arrangements = tuple(made_arrangement(id=name, power=CONTENT.arrangements[0].host) for name in "cab")
    bare = made_arrangement(id="bare", statements=())
    write_store(tmp_path / STORE_NAME, replace(CONTENT, arrangements=(bare, *arrangements)))
    with Library(tmp_path) as library:
        assert library.arrangements() == (bare, *arrangements)
        assert library.state("Swiss") == SWITZERLAND


def test_the_passage_read_is_the_block_itself_or_the_first_one_below_a_heading(library) -> None:
    blocks = CONTENT.blocks
    wanted = [next((each for each in blocks if each.row >= block.row and each.number), None) for block in blocks]
    assert [library.passage_from(block.id) for block in blocks] == wanted
    assert library.passage_from("none") is None


def test_passages_are_listed_by_how_their_number_or_id_begins(library: Library) -> None:
    numbers = [block.number for block in CONTENT.blocks if block.number]
    assert [block.number for block in library.beginning_with("§ 1.")] == [n for n in numbers if n.startswith("1.")]
    first = next(block for block in CONTENT.blocks if block.number)
    assert first in library.beginning_with(first.id[:-1])
    assert library.beginning_with(" ") == library.beginning_with("9.9") == ()
    assert len(library.beginning_with("1", limit=2)) == 2


def test_a_page_starts_with_its_first_block(library: Library) -> None:
    numbers = range(1, library.page_count + 1)
    assert [library.page_start(number) for number in numbers] == [library.page(number).blocks[0] for number in numbers]
    assert library.page_start(99) is None


def test_topics_stand_beside_each_other_in_reading_order(library: Library) -> None:
    topics = sorted(CONTENT.topics, key=lambda topic: topic.row)
    assert [library.topic_beside(topic.row, 1) for topic in topics] == [*topics[1:], None]
    assert [library.topic_beside(topic.row, -1) for topic in topics] == [None, *topics[:-1]]
