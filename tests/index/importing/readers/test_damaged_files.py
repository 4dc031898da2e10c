from __future__ import annotations

import pytest

from index.importing.imported import FileRefusedError, Format, LossKind
from index.importing.lines import read, written
from tests.index.importing.made_files import reading
from tests.index.importing.readers.damaged_files import FILES, damaged


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_is_refused_or_read_soundly(name: str) -> None:
    for seed in range(40):
        data = damaged(name, seed)
        try:
            document = reading(data, name)
        except FileRefusedError:
            continue
        assert read(written(document)) == document, seed
        assert all(loss.count > 0 for loss in document.losses), seed
        missed = sum(loss.count for loss in document.losses if loss.kind is LossKind.WORDS)
        assert document.format is Format.MARKDOWN or missed == abs(document.words_in - document.words_out), seed
