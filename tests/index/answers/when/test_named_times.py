"""The names of times that a built library has are those that its list of periods gives."""

from __future__ import annotations

from pathlib import Path

from index.answers.when.named_times import named_times, times_to_store
from index.answers.when.stored_times import TIMES_FILE, StoredTimes
from index.built.library import Library


def test_what_is_read_is_what_was_written(whole_library: Library, tmp_path: Path) -> None:
    (tmp_path / TIMES_FILE).write_bytes(times_to_store(whole_library.periods()))
    assert StoredTimes(tmp_path).by_name == named_times(whole_library.periods())
