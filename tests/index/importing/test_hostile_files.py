"""Whatever a file holds, reading it ends, shows nothing from outside it, and leaves nothing behind."""

from pathlib import Path

import pytest

from index.importing.imported import FileRefusedError, ImportedDocument, Refusal
from index.importing.isolating import import_file
from tests.index.importing.hostile_files import SOUND, Outcome, hostile_files

FAULTS = {Refusal.CRASHED, Refusal.DISTRUSTED, Refusal.NOT_STARTED, Refusal.TOO_SLOW, Refusal.TOO_MUCH_MEMORY}
SECRET = "nobodymayseethis"


def read(file: Path) -> ImportedDocument | Refusal:
    """Return what a file holds, read by a process of its own in its cage, or why it is refused."""
    try:
        return import_file(file)
    except FileRefusedError as error:
        return error.reason


@pytest.mark.parametrize("name", hostile_files(Path("/secret")))
def test_a_hostile_file_is_read_or_refused_and_does_nothing_else(tmp_path: Path, name: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET, encoding="utf-8")
    hostile = hostile_files(secret)[name]
    file = tmp_path / f"hostile.{hostile.ending}"
    file.write_bytes(hostile.data)
    came = read(file)
    assert came not in FAULTS
    is_read = isinstance(came, ImportedDocument)
    words = " ".join((came.title, *(block.text for block in came.blocks))) if isinstance(came, ImportedDocument) else ""
    assert hostile.outcome is Outcome.EITHER or is_read == (hostile.outcome is Outcome.READ)
    assert SOUND in words or hostile.outcome is not Outcome.READ
    assert SECRET not in words
    assert {each.name for each in tmp_path.iterdir()} == {"secret.txt", file.name}
