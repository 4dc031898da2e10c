"""The manifest knows every byte of a built library, and of its source."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from index.built.manifest import FORMAT_VERSION, MANIFEST_NAME, Condition, examine, source_fingerprint, write_manifest
from index.errors import ContentError

FINGERPRINT = "f" * 64


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "built"
    (folder / "whoosh").mkdir(parents=True)
    (folder / "library.sqlite").write_bytes(b"words" * 100)
    (folder / "whoosh" / "part").write_bytes(b"index" * 100)
    write_manifest(folder, FINGERPRINT)
    return folder


def test_an_untouched_library_is_fresh_for_its_source_only(built: Path) -> None:
    assert examine(built, FINGERPRINT) is Condition.FRESH
    assert examine(built, "another") is Condition.STALE


def test_no_folder_is_missing_and_an_empty_one_damaged(tmp_path: Path) -> None:
    assert examine(tmp_path / "nowhere", FINGERPRINT) is Condition.MISSING
    assert examine(tmp_path, FINGERPRINT) is Condition.DAMAGED


@pytest.mark.parametrize("name", ["library.sqlite", "whoosh/part", MANIFEST_NAME])
def test_every_single_byte_counts(built: Path, name: str) -> None:
    whole = (built / name).read_bytes()
    for place in range(len(whole)):
        (built / name).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert examine(built, FINGERPRINT) in (Condition.DAMAGED, Condition.OUTDATED)


@pytest.mark.parametrize("name", ["library.sqlite", "whoosh/part", MANIFEST_NAME])
@pytest.mark.parametrize("change", [Path.unlink, lambda path: path.write_bytes(path.read_bytes()[:-1])])
def test_a_missing_or_shortened_file_is_damage(built: Path, name: str, change: Callable[[Path], object]) -> None:
    change(built / name)
    assert examine(built, FINGERPRINT) is Condition.DAMAGED


@pytest.mark.parametrize("name", ["extra", "whoosh/_MAIN_9.toc", ".hidden", "whoosh/manifest.json"])
def test_a_file_too_many_is_damage(built: Path, name: str) -> None:
    (built / name).touch()
    assert examine(built, FINGERPRINT) is Condition.DAMAGED


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", f'{{"format": {FORMAT_VERSION}}}', "[" * 100_000, "1", f'{{"format": {"9" * 5000}}}']
)
def test_anything_else_in_place_of_the_manifest_is_damage(built: Path, text: str) -> None:
    (built / MANIFEST_NAME).write_text(text)
    assert examine(built, FINGERPRINT) is Condition.DAMAGED


def test_another_format_is_outdated(built: Path) -> None:
    (built / MANIFEST_NAME).write_text(json.dumps({"format": FORMAT_VERSION + 1}))
    assert examine(built, FINGERPRINT) is Condition.OUTDATED


def test_the_fingerprint_covers_names_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"one")
    first = source_fingerprint(tmp_path)
    (tmp_path / "a").write_bytes(b"two")
    second = source_fingerprint(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert len({first, second, source_fingerprint(tmp_path)}) == 3


def test_the_fingerprint_does_not_mind_hidden_files(tmp_path: Path) -> None:
    before = source_fingerprint(tmp_path)
    (tmp_path / ".DS_Store").touch()
    assert source_fingerprint(tmp_path) == before


def test_an_unreadable_source_says_which_file(tmp_path: Path) -> None:
    (tmp_path / "dangling").symlink_to("nowhere")
    with pytest.raises(ContentError, match="dangling"):
        source_fingerprint(tmp_path)
    with pytest.raises(ContentError, match="nowhere"):
        source_fingerprint(tmp_path / "nowhere")
