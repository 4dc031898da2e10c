"""The names of times that a built library has are those that its list of periods gives."""

from __future__ import annotations

from pathlib import Path

from index.answers.when.named_times import named_times, read_named_times, write_named_times
from index.built.library import Library


def test_what_is_read_is_what_was_written(whole_library: Library, tmp_path: Path) -> None:
    write_named_times(tmp_path, whole_library.periods())
    assert read_named_times(tmp_path) == named_times(whole_library.periods())
