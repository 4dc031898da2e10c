"""What becomes of files that are put on the shelf: their order, what is wished for, and what is not forgotten."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QApplication

from index.importing.imported import FileRefusedError, Loss, LossKind, Refusal
from index.shelf.files_to_add import FileToAdd
from index.shelf.opened_shelf import open_shelf
from index.shelf.shelved import ShelfError, ShelfProblem
from index.values import replace
from tests.index.shelf.made_shelf import TREATY, imported
from viewer.shelf.adding_list import Adding, FileState
from viewer.shelf.adding_service import AddingService
from viewer.shelf.adding_words import edition_words, said
from viewer.shelf.adding_worker import Wish
from viewer.shelf.refused_files import EDITION, KeptRefusal, read_refused, refused_by


class Importer:
    """Reads files as they are told here, by name, once the gate is open."""

    def __init__(self):
        self.documents, self.order, self.wishes = {}, [], []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, path, progress=None, cancelled=lambda: False, choices=None):
        self.order.append(path.name)
        self.wishes.append(choices)
        while not self.gate.wait(0.01):
            if cancelled():
                raise FileRefusedError(Refusal.CANCELLED)
        found = self.documents.get(path.name) or imported(path.name, *TREATY, path.name)
        if isinstance(found, FileRefusedError) and not choices.first_part:
            raise found
        return imported(path.name, *TREATY, "part") if isinstance(found, FileRefusedError) else found


@pytest.fixture
def importer():
    return Importer()


@pytest.fixture
def made(qtbot, tmp_path, importer):
    """Return a function that makes the service, as the program does at each start."""
    services = []

    def make():
        shelf = open_shelf(tmp_path / "shelf", tmp_path / "cache")
        services.append(AddingService(lambda: shelf, lambda: importer, tmp_path / "not-added.json"))
        return services[-1]

    yield make
    importer.gate.set()
    for service in services:
        service.close()


@pytest.fixture
def service(made):
    return made()


@pytest.fixture
def add(qtbot, tmp_path, service):
    """Return a function that adds files by name, and waits until all are read."""

    def go(*names, **how):
        with qtbot.waitSignal(service.finished):
            service.add([FileToAdd(tmp_path / name) for name in names], **how)
        return [each.state for each in service.files]

    return go


def test_a_file_to_be_opened_is_read_before_those_that_wait(qtbot, service, importer, tmp_path):
    importer.gate.clear()
    service.add([FileToAdd(tmp_path / name) for name in "ab"])
    qtbot.waitUntil(lambda: importer.order == ["a"])
    service.add([FileToAdd(tmp_path / "opened")], opening=True)
    read = []
    service.added.connect(lambda document, opens: read.append(opens))
    with qtbot.waitSignal(service.finished):
        importer.gate.set()
    assert (importer.order, read) == (["a", "opened", "b"], [True, True, False])


def test_the_same_file_again_is_opened_and_not_taken_twice(qtbot, service, add):
    add("a")
    with qtbot.waitSignal(service.added) as added:
        states = add("a")
    assert states == [FileState.TAKEN, FileState.KNOWN]
    assert added.args == [service.files[0].document, True]


def test_the_first_part_of_what_is_too_long_is_taken_when_it_is_wished_for(qtbot, service, add, importer):
    importer.documents["long"] = FileRefusedError(Refusal.TOO_MANY_PAGES, found=6000, limit=5000)
    assert add("long") == [FileState.REFUSED]
    assert service.files[0].is_too_long()
    with qtbot.waitSignal(service.finished):
        service.again(0, replace(service.files[0].wish, first_part=True))
    assert [each.state for each in service.files] == [FileState.TAKEN]


def test_what_was_cancelled_can_be_read_after_all(qtbot, service, importer, tmp_path):
    importer.gate.clear()
    service.add([FileToAdd(tmp_path / name) for name in "ab"])
    with qtbot.waitSignal(service.finished):
        service.cancel([1, 0])
    assert not service.not_taken
    importer.gate.set()
    for number in (0, 1):
        with qtbot.waitSignal(service.finished):
            service.again(number, Wish())
    assert [each.state for each in service.files] == [FileState.TAKEN] * 2


def test_what_was_not_taken_is_kept_for_the_next_start_until_it_is_forgotten(made, add, service, importer, tmp_path):
    importer.documents["bad\udcff"] = FileRefusedError(Refusal.ENCRYPTED)
    add("good", "bad\udcff")
    later = made()
    assert [(each.path.name, each.refused) for each in later.files] == [("bad\udcff", KeptRefusal(Refusal.ENCRYPTED))]
    later.forget([0])
    assert (made().files, (tmp_path / "not-added.json").exists()) == ([], False)


def test_what_was_not_read_when_the_program_ended_is_on_the_list_at_the_next_start(made, service, importer, tmp_path):
    importer.gate.clear()
    service.add([FileToAdd(tmp_path / name, "Treaties") for name in ("a.md", "b.md")])
    service.close()
    QApplication.processEvents()  # that the first was cancelled is on its way
    assert not service._thread.isRunning()
    again = made()
    assert [(each.path.name, each.wish.folder) for each in again.files] == [("a.md", "Treaties"), ("b.md", "Treaties")]
    assert {said(each) for each in again.files} == {"Not read yet: the program ended before."}
    assert again.not_taken == 2


def test_nothing_is_forgotten_while_files_are_being_read(service, importer, tmp_path):
    importer.gate.clear()
    service.add([FileToAdd(tmp_path / "a")])
    service.forget([0])
    assert len(service.files) == 1


def test_a_new_edition_says_what_is_new_and_gone_and_keeps_its_document(qtbot, service, add, importer, tmp_path):
    add("a")
    document = service.files[0].document
    importer.documents["a"] = imported("a", *TREATY, "Another.", "And another.")
    with qtbot.waitSignal(service.edition_taken) as taken:
        service.renew(document, tmp_path / "a")
    assert taken.args == [document, (2, 1)]


def test_an_encoding_that_was_guessed_is_told_and_the_text_read_again_by_another(qtbot, service, add, importer):
    importer.documents["a"] = replace(imported("a", *TREATY), losses=(Loss(LossKind.ENCODING, "cp1252", 1),))
    add("a")
    assert "Western European (Windows)" in said(service.files[0])
    adding = service.files[0]
    importer.documents["a"] = imported("a", *TREATY)
    with qtbot.waitSignal(service.finished):
        service.again(0, replace(adding.wish, encoding="cp1250", edition_of=adding.document))
    assert (importer.wishes[-1].encoding, service.files[0].document) == ("cp1250", adding.document)
    assert not service.files[0].is_guessed()


@pytest.mark.parametrize(
    "error",
    [
        *(FileRefusedError(each, where="here", found=3, limit=2) for each in Refusal),
        *(ShelfError(each, "here") for each in ShelfProblem),
    ],
)
def test_every_reason_has_the_same_sentence_the_next_day(tmp_path, error):
    refused = refused_by(error)
    assert refused.sentence
    adding = Adding(path=tmp_path, state=FileState.REFUSED, refused=refused)
    assert said(adding) == refused.sentence


@pytest.mark.parametrize("kept", [b"", b"[", b"{}", b'[{"path":"YQ==","refused":{"reason":"made up"}}]', b"\xff" * 9])
def test_a_list_that_nobody_wrote_is_an_empty_one(tmp_path, kept):
    file = tmp_path / "not-added.json"
    file.write_bytes(kept)
    assert read_refused(file) == ()


def test_what_an_edition_changed_is_said_in_one_sentence():
    assert edition_words((1, 2)) == "The new edition is taken: 1 passage new, 2 passages gone."
    assert edition_words((0, 0)) == "The new edition is taken; it says the same as before."
    assert edition_words(None) == "The new edition is taken."
    assert "“Treaty”" in KeptRefusal(EDITION, "Treaty").sentence
