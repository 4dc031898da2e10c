"""Fixtures shared by the tests of `index`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.small_library import write_small_library


@pytest.fixture
def library_source(tmp_path: Path) -> Path:
    """Return the folder of a small, valid library, fresh for each test."""
    return write_small_library(tmp_path / "source")
