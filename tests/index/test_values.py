"""Values are made in one way, which costs a start little and brings nothing along."""

from __future__ import annotations

import pytest

from tests.architecture.source_tree import PRODUCT, source_files, within
from tests.architecture.test_loading import loaded_by


def test_msgspec_is_imported_in_one_place() -> None:
    files = source_files(*PRODUCT)
    assert [file.module for file in files if any(within(name, "msgspec") for name in file.imports())] == [
        "index.values"
    ]


@pytest.mark.parametrize("other", ["dataclasses", "typing_extensions", "_socket"])
def test_what_values_can_do_without_is_not_loaded(other: str) -> None:
    assert other not in loaded_by("import viewer.app, viewer.cli")
