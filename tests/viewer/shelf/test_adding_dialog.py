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
from viewer.shelf.refused_files import UNREAD, KeptRefusal, RefusedFile, write_refused


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


KEPT = [(1, 0), (0, 3), (2, 2)]


@pytest.mark.parametrize(("refused", "unread"), KEPT)
def test_the_next_day_what_was_refused_is_told_apart_from_what_is_still_to_be_read(qtbot, tmp_path, refused, unread):
    reasons = [UNREAD] * unread + [Refusal.EMPTY] * refused
    left = [RefusedFile(path=b"%d.txt" % at, refused=KeptRefusal(reason)) for at, reason in enumerate(reasons)]
    write_refused(tmp_path / "kept", left)
    shelf, parent = open_shelf(tmp_path / "shelf", tmp_path / "cache"), QWidget()
    qtbot.addWidget(parent)
    service = AddingService(lambda: shelf, lambda: refusing, tmp_path / "kept")
    dialog = AddingDialog(service, parent)
    rows = [dialog.list.item(row).text() for row in range(refused + unread)]
    assert ["Not read yet" in row for row in rows] == [False] * refused + [True] * unread
    assert dialog.summary.text().startswith(f"{refused} of {refused + unread} files read")
    assert ("not taken" in dialog.summary.text(), "not read yet" in dialog.summary.text()) == (refused > 0, unread > 0)
    assert dialog.rest.isVisibleTo(dialog) == (unread > 0)
    dialog.rest.click()
    qtbot.waitUntil(lambda: not service.busy)
    assert service.count(Adding.is_refused) == refused + unread
    assert not dialog.rest.isVisibleTo(dialog)
    service.close()
