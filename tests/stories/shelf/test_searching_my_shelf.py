"""A search stays on the shelf, in a folder, in one document or off the shelf, and says what it could not see."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from index.origin import is_own
from tests.index.shelf.made_shelf import imported
from viewer.kit.roles import HitRole

TEXTS = ("# Consular access", "A zebra protecting power mandate.", "# Archives", "They are inviolable.")
STANDING = ("Everywhere", "Only the reference", "Only my shelf")


def put_on_shelf(reader, title: str, folder: str = ""):
    """Put a document on the shelf, but into no index."""
    file = reader.program.paths.data / f"{title}.pdf"
    return reader.program.shelf.opened.shelf.add(file, imported(title, *TEXTS, title), folder=folder)


@pytest.fixture
def documents(reader):
    reader.features.adding._mending.stop()  # soon after a start, what no index has is put into one without being asked
    made = [put_on_shelf(reader, *each) for each in (("Notes", "Treaties"), ("Handbook", "Books"), ("Loose",))]
    reader.program.shelf.opened.finding.refresh()
    reader.features.shelf.refresh()
    return made


def choose(reader, name: str) -> list[str]:
    """Choose a scope by its name with the keys, and return the documents of the hits."""
    scope = reader.found.scope
    scope.setFocus()
    steps = scope.findText(name, Qt.MatchFlag.MatchContains) - scope.currentIndex()
    with reader._qtbot.waitSignal(reader.search.results_ready):
        for at in range(abs(steps)):
            scope.blockSignals(at < abs(steps) - 1)
            reader.press("Down" if steps > 0 else "Up")
    return [result.partition("/")[0] for result in reader.results]


def offered(reader) -> list[str]:
    scope = reader.found.scope
    return [scope.itemText(row) for row in range(scope.count())]


def test_the_shelf_is_searched_alone_or_left_out(reader, documents):
    reader.type("protecting power")
    both = [is_own(result) for result in reader.results]
    assert {True, False} == set(both)
    assert {each.id for each in documents} == set(choose(reader, "my shelf"))
    assert reader.answer.isHidden()
    assert not any(map(is_own, choose(reader, "the reference")))
    assert choose(reader, "Everywhere") == [result.partition("/")[0] for result in reader.results]
    assert [is_own(result) for result in reader.results] == both


def test_a_search_stays_in_a_folder_and_its_hits_keep_their_sign(reader, documents):
    reader.type("mandate")
    assert set(choose(reader, "Folder: Treaties")) == {documents[0].id}
    model = reader.found.results
    assert all(model.index(0, 0, model.index(row, 0)).data(HitRole).shelf for row in range(model.rowCount()))


def test_a_search_stays_in_the_document_that_is_read(reader, documents):
    reader.program.reading.open_topic(f"{documents[1].id}/title")
    reader.type("mandate")
    assert set(choose(reader, "This document: Handbook")) == {documents[1].id}


def test_nothing_is_offered_of_a_shelf_before_there_is_one(reader):
    reader.type("mandate")
    assert not set(STANDING[1:]) & set(offered(reader))
    put_on_shelf(reader, "Notes", "Treaties")
    with reader._qtbot.waitSignal(reader.search.cleared):
        reader.press("Escape")
    reader.type("mandate")
    assert set(STANDING) < set(offered(reader))


def test_a_standing_search_says_what_it_could_not_see_and_is_asked_again_when_it_can(reader, documents):
    late = put_on_shelf(reader, "Late", "Books")
    reader.type("mandate")
    reader.press("Down", "Down")
    walked, before = reader.found.current_hit, reader.results
    assert reader.found.unsearched.text() == "1 document of yours could not be searched."
    reader.window.contents.tabs.setCurrentIndex(1)
    with reader._qtbot.waitSignal(reader.search.refreshed):
        reader.features.adding.service.refresh_index()
    assert {result.partition("/")[0] for result in set(reader.results) - set(before)} == {late.id}
    assert reader.found.current_hit.id == walked.id
    assert (reader.found.unsearched.isHidden(), reader.window.contents.tabs.currentIndex()) == (True, 1)
