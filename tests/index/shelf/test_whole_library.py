"""The library and the shelf as one: blocks, topics and pages of both are found by id, row and page."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index.built.library import Library
from index.citing.reference import passage_reference
from index.shelf.opened_shelf import OpenedShelf
from index.shelf.shelved import ShelfError, ShelvedDocument
from index.shelf.whole_library import MOST_OPEN, WholeLibrary
from tests.index.shelf.made_shelf import TREATY, imported, made_file, opened
from tests.search_library import build_library


@pytest.fixture
def mine(tmp_path: Path) -> ShelvedDocument:
    return opened(tmp_path)[0].add(made_file(tmp_path), imported("Treaty", *TREATY))


@pytest.fixture
def library(tmp_path: Path, mine: ShelvedDocument) -> Iterator[WholeLibrary]:
    folder = build_library(tmp_path / "library")
    with closing(WholeLibrary(Library(folder), lambda: OpenedShelf(*opened(tmp_path)))) as library:
        yield library


def test_a_document_on_the_shelf_is_read_like_one_of_the_library(library: WholeLibrary, mine: ShelvedDocument) -> None:
    title = library.topics(mine.id)[0]
    parts = library.topics(title.id)
    assert [topic.title for topic in (title, *parts)] == ["Treaty", "Part one", "Part two"]
    pages = [library.page(number) for number in library.pages_beside(title.page)]
    blocks = [block for page in pages for block in page.blocks]
    assert [block.text for block in blocks] == ["Treaty", *(text.removeprefix("# ") for text in TREATY)]
    for block in blocks:
        assert library.block(block.id) == library.block_at(block.row) == library.find(block.id.upper()) == block
        assert library.path(block.topic)[0] == title
    assert library.page_start(title.page) == blocks[0]
    assert library.topic_beside(title.row, 1) == parts[0]
    assert library.topic_beside(title.row, -1) is library.topic_beside(blocks[-1].row, 1) is None
    assert library.find("1.2", mine.id) == library.beginning_with("1.2", mine.id)[0] == blocks[3]
    assert library.passage_from(title.id) == blocks[2]


def test_the_library_itself_is_what_it_was(library: WholeLibrary, mine: ShelvedDocument) -> None:
    with Library(library.folder) as alone:
        assert library.documents() == alone.documents()
        assert library.topics() == alone.topics()
        assert library.page(1) == alone.page(1)
        assert library.find("1.1") == library.find("1.1", "doc") == alone.find("1.1")
        assert library.find("3.3", mine.id) == alone.find("3.3") != library.find("1.1", mine.id)
        assert library.pages_beside(1) == alone.pages_beside(1)
        assert library.topic_beside(1, 1) == alone.topic_beside(1, 1)


def test_a_document_that_is_gone_is_nowhere(library: WholeLibrary, mine: ShelvedDocument, tmp_path: Path) -> None:
    page = library.topics(mine.id)[0].page
    opened(tmp_path)[0].remove([mine.id])
    assert library.document(mine.id) is library.block(f"{mine.id}/title") is library.topic(f"{mine.id}/title") is None
    assert (library.topics(mine.id), library.page_start(page), len(library.pages_beside(page))) == ((), None, 0)
    for gone in (library.page, library.block_at):
        with pytest.raises(LookupError):
            gone(page)


def test_many_documents_are_read_and_few_are_open(library: WholeLibrary, tmp_path: Path) -> None:
    shelf = opened(tmp_path)[0]
    added = [
        shelf.add(made_file(tmp_path, f"{n}.txt"), imported(f"Text {n}", f"Words {n}")) for n in range(MOST_OPEN + 2)
    ]
    shelf.rename(added[0].id, "My name")
    blocks = [library.block(f"{each.id}/title") for each in added]
    assert [block.text for block in blocks if block] == ["My name", *(each.title for each in added[1:])]
    assert len({block.row for block in blocks if block}) == len(added)
    assert library.document(added[0].id).title == "My name"  # type: ignore[union-attr]


@pytest.mark.parametrize(("texts", "title"), [(TREATY, "My name"), (("# Treaty", "Words."), "Treaty")])
def test_a_document_is_called_by_its_name_and_its_own_words_stay(
    library: WholeLibrary, tmp_path: Path, texts: tuple[str, ...], title: str
) -> None:
    shelf = opened(tmp_path)[0]
    added = shelf.add(made_file(tmp_path, "a.txt"), imported("Treaty", *texts))
    library.block(f"{added.id}/title")  # open already when it is renamed
    shelf.rename(added.id, "My name")
    (topic,) = library.topics(added.id)
    assert topic.title == library.topic(topic.id).title == "My name"  # type: ignore[union-attr]
    assert passage_reference(library.page(topic.page).blocks[0], library).document == "Treaty"
    assert library.page(topic.page).blocks[0].text == library.block(topic.id).text == title  # type: ignore[union-attr]
    assert not library.page(topic.page).blocks[0].supplied


def test_a_damaged_document_is_not_there_for_those_who_are_told(mine: ShelvedDocument, tmp_path: Path) -> None:
    shelf, finding, reading = opened(tmp_path)
    next((tmp_path / "data" / "shelf" / "documents").iterdir()).write_text("{", encoding="utf-8")
    reference, told = Library(build_library(tmp_path / "library")), list[ShelfError]()
    with closing(WholeLibrary(reference, lambda: OpenedShelf(shelf, finding, reading), told.append)) as library:
        assert library.block(f"{mine.id}/title") is library.document(mine.id) is None
        assert len(told) == 1
    with pytest.raises(ShelfError):
        WholeLibrary(reference, lambda: OpenedShelf(shelf, finding, reading)).block(f"{mine.id}/title")
