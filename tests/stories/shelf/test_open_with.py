"""A file is opened with the program, at its start or while it runs, and a link leads to a document that is not here."""

from __future__ import annotations

import pytest

from viewer.app import obey
from viewer.starts.options import StartRequest


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "treaty.md"
    made.write_text("# Treaty of Bern\n\nThe zebra is neutral.\n")
    return made


def open_with(reader, *files) -> None:
    """Hand files over, as a later start does, and wait until they are read."""
    obey(reader.program, reader.features, StartRequest(files=tuple(map(str, files))))
    reader._qtbot.waitUntil(lambda: not reader.features.adding.service.busy)


def test_a_file_that_is_opened_is_put_on_the_shelf_and_read_without_a_list_in_the_way(reader, file):
    open_with(reader, file)
    assert reader.topic == "Treaty of Bern"
    assert "dialog" not in vars(reader.features.adding)
    reader.program.reading.open_topic("un-role")
    open_with(reader, file)
    assert (reader.topic, len(reader.program.shelf.opened.shelf.documents())) == ("Treaty of Bern", 1)


def test_a_file_that_cannot_be_opened_is_shown_on_the_list_with_the_reason(reader, tmp_path):
    open_with(reader, tmp_path / "gone.pdf")
    dialog = reader.features.adding.dialog
    assert dialog.isVisible()
    assert "cannot be read" in dialog.list.item(0).text()


def test_where_the_shelf_is_switched_off_that_is_said(reader, file):
    reader.features.shelving.adding = None
    obey(reader.program, reader.features, StartRequest(files=(str(file),)))
    assert "switched off" in reader.window.statusBar().currentMessage()


def test_a_link_to_a_passage_of_somebody_elses_says_that_it_is_not_here(reader):
    before = reader.program.navigation.place
    for link in ("good-offices://passage/doc-0123abcd/9f86d081884c", "doc-0123abcd/title", "DOC-0123abcd"):
        obey(reader.program, reader.features, StartRequest(open=link))
        assert "not on this computer" in reader.window.statusBar().currentMessage()
        reader.window.statusBar().clearMessage()
    assert reader.program.navigation.place == before
