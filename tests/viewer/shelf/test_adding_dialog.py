"""The list of files that are being put on the shelf."""

import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from index.importing.imported import FileRefusedError, Refusal
from index.shelf.files_to_add import FileToAdd
from index.shelf.opened_shelf import open_shelf
from viewer.shelf.adding_dialog import AddingDialog
from viewer.shelf.adding_list import Adding
from viewer.shelf.adding_service import AddingService


def refusing(*_args: object) -> None:
    raise FileRefusedError(Refusal.EMPTY)


@pytest.fixture
def read(qtbot, tmp_path):
    """Return a function that has so many files refused, and returns how many calls it took."""

    def read(count: int) -> int:
        service = AddingService(
            lambda: open_shelf(tmp_path / "shelf", tmp_path / "cache"), lambda: refusing, tmp_path / f"kept-{count}"
        )
        parent, calls = QWidget(), Counter[str]()
        qtbot.addWidget(parent)
        dialog = AddingDialog(service, parent)
        sys.setprofile(lambda _frame, event, _what: calls.update((event,)))
        try:
            service.add(FileToAdd(Path(f"{number}.pdf")) for number in range(count))
            qtbot.waitUntil(lambda: service.count(Adding.is_refused) == count, timeout=60_000)
        finally:
            sys.setprofile(None)
        assert dialog.list.count() == count
        service.close()
        return calls["call"] + calls["c_call"]

    return read


def test_what_many_files_take_grows_as_they_do(read):
    read(10)  # what is done the first time only
    assert read(400) < 3 * read(200)
