"""Of a document that was removed no word is left in any file, as soon as there is time."""

from collections.abc import Callable
from pathlib import Path

import pytest

from index.errors import BuildCancelledError
from index.shelf.opened_shelf import OpenedShelf
from index.shelf.shelved import ShelvedDocument
from tests.index.shelf.made_shelf import imported, made_file, opened

SECRET = "quokka"


@pytest.fixture
def shelf(tmp_path: Path) -> OpenedShelf:
    return OpenedShelf(*opened(tmp_path))


def added(shelf: OpenedShelf, folder: Path, name: str, word: str) -> ShelvedDocument:
    text = imported(f"{word} {name}", f"# {word} part", f"A {word} of {name}.")
    return shelf.shelf.add(made_file(folder, f"{word}-{name}.pdf"), text, folder=f"{word}s")


def holding(folder: Path) -> set[str]:
    """Return the folders in which a file has the secret word."""
    files = [file for part in ("data", "cache") for file in (folder / part).rglob("*") if file.is_file()]
    told = [file for file in files if SECRET in file.name or SECRET.encode() in file.read_bytes().lower()]
    return {file.relative_to(folder).parts[2].partition("-")[0] for file in told}


def settled(shelf: OpenedShelf) -> None:
    shelf.finding.settle()


def fresh(shelf: OpenedShelf) -> None:
    shelf.finding.refresh()


def both(shelf: OpenedShelf) -> None:
    """Have the secret one settled, and something fresh."""
    shelf.finding.settle()
    added(shelf, shelf_folder(shelf), "later", "notary")
    shelf.finding.refresh()


def interrupted(shelf: OpenedShelf) -> None:
    """Leave what a killed build leaves."""
    shelf.finding.settle()
    cache = next(shelf_folder(shelf).joinpath("cache", "shelf").glob("settled-*"))
    cache.rename(cache.with_name(f".settled-{'0' * 16}.01234567.scrap"))
    shelf.finding.refresh()


def shelf_folder(shelf: OpenedShelf) -> Path:
    return Path(shelf.shelf.documents()[0].file).parent


@pytest.mark.parametrize("found", [settled, fresh, both, interrupted])
@pytest.mark.parametrize("others", [0, 2])
def test_no_word_of_a_removed_document_is_left(
    shelf: OpenedShelf, tmp_path: Path, found: Callable[[OpenedShelf], None], others: int
) -> None:
    for number in range(others):
        added(shelf, tmp_path, str(number), "notary")
    secret = added(shelf, tmp_path, "secret", SECRET)
    shelf.shelf.remove_folder(f"{SECRET}s")
    found(shelf)
    shelf.reading.open(secret.id).close()
    (tmp_path / "data" / "shelf" / "shelf.json.damaged").write_text(SECRET, encoding="utf-8")
    assert {"documents", "shelf.json", "reading"} < holding(tmp_path)
    shelf.shelf.remove([secret.id])
    assert shelf.is_behind()
    shelf.catch_up()
    assert holding(tmp_path) == set()
    assert not shelf.is_behind()
    assert shelf.finding.missing() == ()


def test_no_word_of_an_earlier_edition_is_left(shelf: OpenedShelf, tmp_path: Path) -> None:
    secret = added(shelf, tmp_path, "secret", SECRET)
    shelf.shelf.remove_folder(f"{SECRET}s")
    shelf.catch_up()
    shelf.shelf.add(made_file(tmp_path, "new.pdf"), imported("Notary", "A notary."), edition_of=secret.id)
    shelf.catch_up()
    assert holding(tmp_path) == set()


def test_what_may_be_put_back_stays_until_then(shelf: OpenedShelf, tmp_path: Path) -> None:
    secret, before = added(shelf, tmp_path, "secret", SECRET), shelf.shelf.state()
    shelf.catch_up()
    shelf.shelf.remove([secret.id], spared=True)
    assert not shelf.is_behind()
    shelf.catch_up()
    assert shelf.shelf.put_back(before) == ()
    shelf.shelf.remove([secret.id], spared=True)
    shelf.shelf.remove_folder(f"{SECRET}s")
    shelf.shelf.forget_removed()
    shelf.catch_up()
    assert holding(tmp_path) == set()


def test_it_is_done_when_there_is_time_again(shelf: OpenedShelf, tmp_path: Path) -> None:
    def cancel(_done: int, _all: int) -> None:
        raise BuildCancelledError("Stopped.")

    added(shelf, tmp_path, "kept", "notary")
    secret = added(shelf, tmp_path, "secret", SECRET)
    shelf.catch_up()
    shelf.shelf.remove([secret.id])
    with pytest.raises(BuildCancelledError):
        shelf.finding.settle(cancel)
    shelf.shelf.remove_folder(f"{SECRET}s")
    again = OpenedShelf(*opened(tmp_path))
    assert again.is_behind()
    again.catch_up()
    assert holding(tmp_path) == set()


def test_the_indexes_of_a_shelf_whose_folder_is_away_stay(shelf: OpenedShelf, tmp_path: Path) -> None:
    added(shelf, tmp_path, "kept", "notary")
    shelf.catch_up()
    (tmp_path / "data" / "shelf").rename(tmp_path / "away")
    away = OpenedShelf(*opened(tmp_path))
    assert not away.is_behind()
    away.catch_up()
    (tmp_path / "away").rename(tmp_path / "data" / "shelf")
    assert OpenedShelf(*opened(tmp_path)).finding.missing() == ()
