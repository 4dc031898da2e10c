"""Whatever is wrong with a picture, the text around it is read, and what is kept of it is sound."""

from __future__ import annotations

from pathlib import Path

from index.importing.isolating import import_file
from tests.index.importing.pictures.damaged_pictures import page_of


def test_a_page_of_damaged_pictures_is_read_in_the_cage(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page_of(range(400)))
    document = import_file(tmp_path / "page.html")
    told = [block for block in document.blocks if block.text.startswith("picture")]
    assert len(told) == 400
    lost = sum(loss.count for loss in document.losses)
    assert sum(block.picture == 0 for block in told) == lost
    assert 0 < len(document.pictures) < 400
