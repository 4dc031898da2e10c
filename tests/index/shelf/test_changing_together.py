"""Several programs, and several threads of one, change a shelf: nothing is lost, and nobody waits for long."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from index.built import publishing
from index.shelf import preparing
from index.shelf.catalogue import PATIENCE
from index.shelf.extraction import Extraction
from index.shelf.shelved import ShelfError, ShelfProblem
from tests.index.shelf import busy_shelf
from tests.index.shelf.made_shelf import TREATY, imported, made_file, opened

COUNT = 8  # documents of each program
Meanwhile = Callable[[Callable[[], object]], None]


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Meanwhile:
    """Return what has something done whenever a document has been written and is not in its place yet."""

    def arrange(deed: Callable[[], object]) -> None:
        aside = preparing.extraction_aside

        @contextmanager
        def watched(folder: Path, extraction: Extraction) -> Iterator[Callable[[], None]]:
            with aside(folder, extraction) as put_in_place:
                deed()
                yield put_in_place

        monkeypatch.setattr(preparing, "extraction_aside", watched)

    return arrange


def test_a_document_is_written_before_the_list_is_locked(tmp_path: Path, meanwhile: Meanwhile) -> None:
    shelf, locked = opened(tmp_path)[0], []
    meanwhile(lambda: locked.append(publishing.is_being_built(tmp_path / "data" / "shelf" / "shelf.json")))
    first = shelf.add(made_file(tmp_path), imported("Treaty", *TREATY))
    shelf.add(made_file(tmp_path), imported("Treaty", *TREATY, "More."), edition_of=first.id)
    assert locked == [False, False]


def test_what_others_do_meanwhile_stays(tmp_path: Path, meanwhile: Meanwhile) -> None:
    shelf, other = opened(tmp_path)[0], opened(tmp_path)[0]
    first = shelf.add(made_file(tmp_path), imported("Treaty", *TREATY))
    names = iter(("Once", "Twice"))
    meanwhile(lambda: (other.rename(first.id, name := next(names)), other.make_folder(name)))
    shelf.add(made_file(tmp_path), imported("Treaty", *TREATY, "More."), edition_of=first.id)
    added = shelf.add(made_file(tmp_path, "other.pdf"), imported("Other", "Else."))
    assert [each.name for each in shelf.documents()] == ["Twice", "Other"]
    assert shelf.folders() == ("Once", "Twice")
    assert [shelf.extraction(each.id).document.blocks[-1].text for each in shelf.documents()] == ["More.", "Else."]
    assert added.slot != first.slot


@pytest.mark.parametrize("edition", [True, False])
def test_of_two_that_add_the_same_the_later_one_gives_way(tmp_path: Path, meanwhile: Meanwhile, edition: bool) -> None:
    shelf, other = opened(tmp_path)[0], opened(tmp_path)[0]
    first = shelf.add(made_file(tmp_path), imported("Treaty", *TREATY)).id if edition else ""
    same, done = imported("Treaty", *TREATY, "More."), []

    def be_faster() -> None:
        if not done:
            done.append("")
            other.add(made_file(tmp_path), same, edition_of=first)

    meanwhile(be_faster)
    shelf.add(made_file(tmp_path), same, edition_of=first)
    assert len(shelf.documents()) == 1
    files = {each.name.partition(".")[0] for each in (tmp_path / "data" / "shelf" / "documents").iterdir()}
    assert files == {shelf.documents()[0].id}


def test_one_who_hurries_waits_but_a_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, waited = opened(tmp_path)[0], []

    def taken(_file: Path, patience: float) -> nullcontext[None]:
        waited.append(patience)
        return nullcontext()

    monkeypatch.setattr(publishing, "exclusive", taken)
    with shelf.hurried():
        shelf.make_folder("One")
    shelf.make_folder("Two")
    assert waited[0] < 1 < waited[1] == PATIENCE


def test_one_who_hurries_is_told_that_another_program_is_busy(tmp_path: Path) -> None:
    shelf = opened(tmp_path)[0]
    shelf.make_folder("One")
    held = publishing.exclusive(tmp_path / "data" / "shelf" / "shelf.json")
    with held, shelf.hurried(), pytest.raises(ShelfError) as refused:
        shelf.make_folder("Two")
    assert refused.value.problem is ShelfProblem.BUSY
    assert shelf.folders() == ("One",)


def start(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    """Start a program that adds documents to the shelf in a folder, and renames them."""
    command = [sys.executable, busy_shelf.__file__, str(folder), name, str(count)]
    environment = {**os.environ, "PYTHONPATH": str(Path(busy_shelf.__file__).parents[3])}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def test_nothing_is_lost_where_two_programs_add_and_rename_and_a_third_is_killed(tmp_path: Path) -> None:
    programs = {name: start(tmp_path, name, COUNT) for name in ("One", "Two")}
    killed = start(tmp_path, "Killed", 1_000)
    assert killed.stdout
    finished = [killed.stdout.readline().strip() for _ in range(3)]
    killed.kill()
    finished += killed.communicate()[0].split()
    said = [program.communicate()[0].split() for program in programs.values()]
    shelf = opened(tmp_path)[0]
    found = {each.id: (each.folder, each.name) for each in shelf.documents()}
    for (name, program), ids in zip(programs.items(), said, strict=True):
        assert program.returncode == 0
        assert [found[each] for each in ids] == [(name, f"My {name} {number}") for number in range(COUNT)]
    assert {found[each][0] for each in finished} == {"Killed"}
    assert all(shelf.extraction(each).document.blocks for each in found)
