"""Whenever the program is killed or the disk is full, no document is lost, and the next start has all of them."""

import os
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest

from index.shelf.shelf import Shelf
from index.shelf.shelved import ShelfError, ShelfProblem
from tests.index.shelf import interrupted_shelf
from tests.index.shelf.made_shelf import TREATY, imported, made_file, opened

pytestmark = pytest.mark.skipif(os.name != "posix", reason="children are forked")
STATES = ["First,Second", "Added,First,Second", "Added,First"]


@pytest.mark.parametrize("how", ["kill", "fail"])
def test_no_document_is_lost(tmp_path: Path, how: str) -> None:
    (tmp_path / "shelf").mkdir()
    command = [sys.executable, interrupted_shelf.__file__, tmp_path / "shelf", how]
    environment = {**os.environ, "PYTHONPATH": str(Path(interrupted_shelf.__file__).parents[3])}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    reports = [line.split() for line in ran.stdout.splitlines()]
    assert {whole for _, _, whole in reports} == {"True"}
    came = [names for names, _ in groupby(names for _, names, _ in reports)]
    assert came == STATES if how == "kill" else set(came) == set(STATES)
    assert len(reports) > 20


@pytest.mark.parametrize("gone", ["shelf", "shelf/documents"])
def test_a_folder_that_vanishes_is_not_taken_for_an_empty_shelf(tmp_path: Path, gone: str) -> None:
    shelf = opened(tmp_path)[0]
    added = shelf.add(made_file(tmp_path), imported("Treaty", *TREATY))
    away = (tmp_path / "data" / gone).rename(tmp_path / "away")
    assert shelf.documents() == (added,)
    with pytest.raises(ShelfError) as refused:
        shelf.add(made_file(tmp_path), imported("Other", "Else."))
    assert refused.value.problem is ShelfProblem.VANISHED
    away.rename(tmp_path / "data" / gone)
    assert opened(tmp_path)[0].documents() == (added,)


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b'{"documents": 3}', None])
def test_a_lost_list_is_made_anew_from_the_documents(tmp_path: Path, damage: bytes | None) -> None:
    shelf = opened(tmp_path)[0]
    added = [shelf.add(made_file(tmp_path, name), imported(name, name)).id for name in ("a.pdf", "b.pdf")]
    file = tmp_path / "data" / "shelf" / "shelf.json"
    file.unlink() if damage is None else file.write_bytes(damage)
    again = opened(tmp_path)[0]
    assert {each.id for each in again.documents()} == set(added)
    again.make_folder("Folder")
    assert {each.id for each in opened(tmp_path)[0].documents()} == set(added)
    assert again.is_mended == (damage is not None)


def test_a_list_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "data" / "shelf" / "shelf.json"
    file.parent.mkdir(parents=True)
    for later in ('{"version": 2}', '{"version": 2, "documents": 3}'):
        file.write_text(later, encoding="utf-8")
        with pytest.raises(ShelfError) as refused:
            Shelf(file.parent).make_folder("Folder")
        assert refused.value.problem is ShelfProblem.LATER_VERSION
        assert file.read_text(encoding="utf-8") == later
