"""The shelf is found with the library, from indexes that were made on this machine and by nobody else."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index.errors import BuildCancelledError
from index.results import SearchRequest, Within
from index.search.searcher import Searcher
from index.shelf import tiers
from tests.index.shelf.made_shelf import TREATY, imported, made_file, opened
from tests.search_library import build_library


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_library(tmp_path_factory.mktemp("reference") / "library")


@pytest.fixture
def searcher(tmp_path: Path, reference: Path) -> Iterator[Searcher]:
    with closing(Searcher(reference, shelf=opened(tmp_path)[1].parts)) as searcher:
        yield searcher


def found(searcher: Searcher, text: str) -> set[str]:
    return {hit.document for hit in searcher.search(SearchRequest(text, within=Within.SHELF)).hits}


def kinds(folder: Path) -> list[str]:
    return sorted(each.name.partition("-")[0] for each in (folder / "cache" / "shelf").glob("*-*"))


def test_what_is_added_is_found_until_it_is_removed(searcher: Searcher, tmp_path: Path) -> None:
    shelf, finding, _ = opened(tmp_path)
    assert searcher.search(SearchRequest("swiss interests")).hits
    mine = shelf.add(made_file(tmp_path), imported("Treaty", *TREATY))
    assert finding.missing() == (mine,)
    finding.refresh()
    assert finding.missing() == ()
    hits = searcher.search(SearchRequest("swiss interests")).hits
    assert {hit.shelf for hit in hits} == {True, False}
    assert {hit.page for hit in hits if hit.shelf} == {1}
    shelf.remove([mine.id])
    assert found(searcher, "interests") == set()


def test_hyphens_of_line_ends_stay_in_the_text_and_are_no_obstacle(searcher: Searcher, tmp_path: Path) -> None:
    shelf, finding, reading = opened(tmp_path)
    text = "They took up media\N{SOFT HYPHEN}tion in Bern."
    mine = shelf.add(made_file(tmp_path), imported("Treaty", text))
    finding.refresh()
    for asked in ("mediation", "mediat", '"up mediation in"', "media\N{SOFT HYPHEN}tion"):
        assert found(searcher, asked) == {mine.id}
    with reading.open(mine.id) as library:
        assert library.page(1).blocks[1].text == text


def test_a_new_edition_is_found_and_not_the_old_one(searcher: Searcher, tmp_path: Path) -> None:
    shelf, finding, _ = opened(tmp_path)
    old = shelf.add(made_file(tmp_path), imported("Treaty", *TREATY))
    finding.settle()
    shelf.add(made_file(tmp_path), imported("Treaty", "Wholly new."), edition_of=old.id)
    assert found(searcher, "notary") == set()
    finding.refresh()
    assert found(searcher, "notary") == set()
    assert found(searcher, "wholly") == {old.id}
    assert kinds(tmp_path) == ["fresh", "settled"]


def test_documents_settle_when_they_are_many(
    searcher: Searcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiers, "MOST_FRESH", 2)
    shelf, finding, _ = opened(tmp_path)
    names = []
    for name, texts in (("a", ["one", "two", "three"]), ("b", ["four"]), ("c", ["five", "six"])):
        names.append(shelf.add(made_file(tmp_path, name), imported(name, *texts)).id)
        finding.refresh()
    assert kinds(tmp_path) == ["fresh", "settled"]
    assert finding.needs_settling()
    assert found(searcher, "one OR four OR five") == set(names)
    finding.settle()
    assert kinds(tmp_path) == ["settled"]
    assert not finding.needs_settling()
    assert found(searcher, "one OR four OR five") == set(names)


def test_an_index_from_elsewhere_is_not_opened(tmp_path: Path) -> None:
    shelf, finding, _ = opened(tmp_path / "theirs")
    (tmp_path / "theirs").mkdir()
    shelf.add(made_file(tmp_path), imported("Treaty", *TREATY))
    finding.refresh()
    assert finding.parts()
    shutil.copytree(tmp_path / "theirs", tmp_path / "mine")  # all of it, the key too
    shelf, finding, _ = opened(tmp_path / "mine")
    assert len(shelf.documents()) == 1
    assert finding.parts() == ()
    finding.refresh()
    assert len(finding.parts()) == 1


def test_a_cancelled_build_leaves_what_was_found(searcher: Searcher, tmp_path: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise BuildCancelledError("Stopped.")

    shelf, finding, _ = opened(tmp_path)
    first = shelf.add(made_file(tmp_path, "a"), imported("a", "notary"))
    finding.refresh()
    shelf.add(made_file(tmp_path, "b"), imported("b", "notary"))
    with pytest.raises(BuildCancelledError):
        finding.refresh(cancel)
    assert found(searcher, "notary") == {first.id}


def test_a_document_that_is_damaged_hides_no_other(searcher: Searcher, tmp_path: Path) -> None:
    shelf, finding, _ = opened(tmp_path)
    bad, good = (shelf.add(made_file(tmp_path, name), imported(name, "notary")) for name in "ab")
    next((tmp_path / "data" / "shelf" / "documents").glob(f"{bad.id}*")).write_bytes(b"\0")
    finding.refresh()
    assert found(searcher, "notary") == {good.id}
    assert finding.missing() == ()


@pytest.mark.parametrize("text", ["yellow dossier", "Yellow dos", "dossier", "DOSSIER yel", "Treaty"])
def test_a_document_is_found_by_the_name_it_was_given_and_by_its_own_title(
    searcher: Searcher, tmp_path: Path, text: str
) -> None:
    shelf, finding, _ = opened(tmp_path)
    added = shelf.add(made_file(tmp_path), imported("Treaty", *TREATY))
    finding.refresh()
    shelf.rename(added.id, "My yellow dossier")
    first = searcher.search(SearchRequest(text)).hits[0]
    assert (first.kind, first.document, first.path[-1][1]) == ("topic", added.id, "My yellow dossier")
    assert [hit.document for hit in searcher.search(SearchRequest(text)).hits].count(added.id) == 1
    for within in (Within.REFERENCE, Within.SHELF):
        assert (added.id in {hit.document for hit in searcher.search(SearchRequest(text, within=within)).hits}) == (
            within is Within.SHELF
        )
    shelf.rename(added.id, "Treaty")
    assert text == "Treaty" or found(searcher, text) == set()


def test_hits_are_called_by_the_name_that_the_document_has_now(searcher: Searcher, tmp_path: Path) -> None:
    shelf, finding, _ = opened(tmp_path)
    added = shelf.add(made_file(tmp_path, "a"), imported("Treaty", *TREATY))
    finding.refresh()
    for name, shown in (("", "Treaty"), ("My name", "My name"), ("Another", "Another"), ("", "Treaty")):
        shelf.rename(added.id, name)
        (hit,) = searcher.search(SearchRequest("notary")).hits
        assert [title for _, title in hit.path] == [shown, "Part one"]
