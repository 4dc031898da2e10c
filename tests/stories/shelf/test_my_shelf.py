"""Documents of a reader's own: put on the shelf, read, found and marked beside the reference, and gone again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.index.shelf.made_shelf import imported
from viewer.kit.roles import TopicRole
from viewer.settings.setting_specs import LINE_HYPHENS

TEXTS = ("# Consular access", "Zebra crossings are the notary's.", "# Archives", "They are inviolable.")


def put_on_shelf(reader, title: str = "Ministry notes"):
    """Put a document on the shelf, as a terminal beside the window does, and come back to the window."""
    opened = reader.program.shelf.opened
    file = reader.program.paths.data / f"{title}.pdf"
    document = opened.shelf.add(file, imported(title, *TEXTS), folder="Treaties")
    opened.finding.refresh()
    reader.features.shelf.refresh()
    return document


@pytest.fixture
def document(reader):
    return put_on_shelf(reader)


def shelf_rows(reader) -> list[str]:
    """The rows of the shelf in the contents, each with those below it, all opened up."""
    tree = reader.window.contents.tree
    tree.expandAll()
    rows, index = [], tree.row_of(reader.program.tree.branch)
    while index.isValid():
        rows.append(index.data())
        index = tree.indexBelow(index)
    return rows


def test_the_shelf_stands_below_the_reference_and_is_read_like_it(reader, document):
    assert shelf_rows(reader) == ["My shelf", "Treaties", "Ministry notes", "Consular access", "Archives"]
    reader.program.reading.open_topic(f"{document.id}/title")
    assert reader.topic == "Ministry notes"
    reader.press("F6")
    reader.features.texts.active.reading.open_beside(1)
    assert reader.topic == "Consular access"
    assert "Zebra crossings" in reader.window.reader.toPlainText()
    reader.press("Ctrl+D", "Alt+Left")
    assert reader.topic == "Ministry notes"
    assert reader.features.annotations.all[0].anchor.block.startswith(document.id)


def test_hits_of_the_shelf_are_told_apart_and_the_answer_is_the_references(reader, document):
    reader.type("zebra notary")
    model = reader.found.results
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    own = next(group for group in groups if "My shelf" in group.data())
    assert own.data() == "My shelf › Ministry notes › Consular access"
    assert "p. 1, Consular access, My shelf: " in model.index(0, 0, own).data(Qt.ItemDataRole.AccessibleTextRole)
    reader.press("Return")
    assert reader.place.startswith(document.id)
    reader.wait(lambda: bool(reader.marked))
    assert reader.marked[0] == "Zebra"
    assert reader.answer.isHidden()


def test_the_next_day_begins_in_ones_own_document_or_is_told_that_it_is_gone(reader, document):
    reader.program.reading.open_topic(f"{document.id}/title")
    reader.quit()
    reader.start()
    assert reader.topic == "Ministry notes"
    reader.quit()
    reader.program.shelf.opened.shelf.remove([document.id])
    reader.start()
    assert reader.window.reader.toPlainText().startswith("Not on your shelf")
    assert not reader.program.tree.branch.isValid() or "Ministry notes" not in shelf_rows(reader)
    assert put_on_shelf(reader).id == document.id
    reader.features.texts.active.reading.show(reader.program.navigation.place, anew=True)
    assert reader.window.reader.toPlainText().startswith("Ministry notes")


def test_a_document_that_is_removed_while_it_is_read_is_told_to_be_gone(reader, document):
    reader.program.reading.open_topic(f"{document.id}/title")
    reader.press("Ctrl+D")
    before = reader.features.annotations.all
    reader.program.shelf.opened.shelf.remove([document.id])
    reader.type("peace")  # the words of the page shown are marked, and there is none any more
    reader.window.actions_table["notes"].trigger()
    reader.features.shelf.refresh()
    reader.press("Escape")
    assert reader.window.reader.toPlainText().startswith("Not on your shelf")
    reader.features.reanchoring.start()
    reader.wait(lambda: not reader.features.reanchoring._timer.isActive())
    assert reader.features.annotations.all == before


def test_folders_are_opened_up_and_closed_and_stay_so(reader, document):
    tree, contents = reader.program.tree, reader.window.contents
    folder = tree.index_of("shelf:Treaties")
    assert contents.tree.isExpanded(tree.branch)
    assert not contents.tree.isExpanded(folder)
    contents.tree.setCurrentIndex(folder)  # as the press of a click does
    contents.tree.clicked.emit(contents.tree.row_of(folder))
    assert contents.tree.isExpanded(folder)
    put_on_shelf(reader, "Second notes")
    assert contents.tree.isExpanded(tree.index_of("shelf:Treaties"))
    assert tree.index_of("shelf:Treaties").data(TopicRole).children == 2


def test_hyphens_of_line_ends_are_kept_when_copying_unless_the_reader_says_otherwise(reader):
    opened = reader.program.shelf.opened
    text = "They took up media\N{SOFT HYPHEN}tion in Bern."
    document = opened.shelf.add(reader.program.paths.data / "hyphens.pdf", imported("Hyphens", text))
    reader.features.shelf.refresh()
    reader.program.reading.open_topic(f"{document.id}/title")
    copied = []
    for kept in (True, False):
        reader.program.settings.set(LINE_HYPHENS, kept)
        reader.window.reader.setFocus()
        reader.press("Ctrl+A", "Ctrl+C")
        copied.append(QGuiApplication.clipboard().text())
        reader.press("Ctrl+Shift+C")
        copied.append(QGuiApplication.clipboard().text())
    assert [text in each for each in copied] == [True, True, False, False]
    assert ["took up mediation in" in each for each in copied] == [False, False, True, True]
