"""Citations and links of the current passage, hit or arrangement, and the way back from a link."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from index.citing.reference import passage_reference
from viewer.settings.setting_specs import CITATION_FORM
from viewer.shell.link_controller import LinkController


def copied() -> str:
    return QGuiApplication.clipboard().text()


def trigger(program, key):
    program.window.actions_table[key].trigger()


def select(program, block_id, start, end):
    """Select characters of a passage as a mouse does."""
    program.navigation.open(block_id)
    reader = program.window.reader
    reader.setTextCursor(reader._page.cursor(block_id, start, end))
    reader.setFocus()


@pytest.fixture
def passage(program):
    """Return the first passage with a note of the editors."""
    return program.library.block(program.library.notes()[0].passage)


@pytest.fixture
def links(program):
    return program.window.findChild(LinkController)


def test_a_selection_is_copied_with_its_source(program, passage):
    select(program, passage.id, 3, 9)
    trigger(program, "cite")
    assert copied().startswith(f"“{passage.text[3:9].strip()}” ")
    assert f"§ {passage.number}." in copied()
    assert f"§ {passage.number}" in program.window.statusBar().currentMessage()


def test_without_a_selection_the_passage_read_is_copied(program, passage):
    program.navigation.open(passage.id)
    program.window.reader.setFocus()
    trigger(program, "cite")
    assert copied().startswith(f"“{passage.text}” ")


def test_a_selection_over_passages_and_notes_holds_the_librarys_words_only(program, passage):
    program.navigation.open(passage.id)
    trigger(program, "select-all")
    parts = dict(program.window.reader.selected)
    shown = program.library.page(passage.page).blocks
    assert parts == {block.id: (0, len(block.text)) for block in shown if block.text}


def test_a_form_chosen_is_copied_and_remembered(program, passage):
    select(program, passage.id, 0, 5)
    trigger(program, "cite-csl-json")
    assert json.loads(copied())[0]["id"] == passage.id
    assert program.settings.get(CITATION_FORM) == "csl-json"
    assert "application/vnd.citationstyles.csl+json" in QGuiApplication.clipboard().mimeData().formats()


def test_prose_comes_as_html_too_and_data_does_not(program, passage):
    select(program, passage.id, 0, 5)
    trigger(program, "cite-plain")
    assert "<cite>" in QGuiApplication.clipboard().mimeData().html()
    trigger(program, "cite-bibtex")
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_an_arrangement_is_cited_and_linked_where_the_focus_is_in_its_table(program):
    panel = program.window.arrangements
    panel.table.setFocus()
    panel.table.selectRow(0)
    trigger(program, "copy-link")
    assert copied() == f"good-offices://arrangement/{panel.chosen.id}"
    trigger(program, "all-citations")
    everything = copied().split("\n")
    trigger(program, "cite")
    assert len(everything) == len(panel.chosen.arrangement.statements)
    assert "\n" not in copied()


def test_a_note_that_holds_the_caret_is_cited_as_a_note(program, passage):
    note = program.library.notes()[0]
    program.navigation.open(passage.id)
    reader = program.window.reader
    reader.notes.open(note.id)
    reader.setTextCursor(reader.document().find(note.text[:20]))
    reader.moveCursor(QTextCursor.MoveOperation.Left)
    reader.setFocus()
    trigger(program, "cite")
    assert copied().startswith(f"“{note.text}” ")
    assert "Editors’ note" in copied()


def test_what_the_editors_note_about_the_words_is_told(program, passage):
    note = program.library.notes()[0]
    assert passage_reference(passage, program.library).verdict == f"Editors’ note: {note.verdict}"
    assert passage_reference(passage, program.library, "zzz").verdict == ""


def test_a_link_opens_its_passage_its_arrangement_or_its_search(program, links, passage):
    assert links.follow(f"good-offices://passage/{passage.id}") == ""
    assert program.navigation.place.block == passage.id
    program.window.arrangements.hide()
    assert links.follow("good-offices://arrangement/ch-us-ir") == ""
    assert program.window.arrangements.chosen.id == "ch-us-ir"
    assert program.window.arrangements.isVisible()


def test_a_link_may_ask_for_a_search(program, links):
    program.window.search_box.blockSignals(True)  # only the words matter here, not what they find
    assert links.follow("good-offices://search?q=Iran%20now") == ""
    assert program.window.search_box.text() == "Iran now"


@pytest.mark.parametrize("text", ["good-offices://passage/none", "good-offices:x", "99.9", "good-offices://passage/%s"])
def test_a_link_to_nowhere_says_so_and_changes_nothing(program, links, text):
    before = program.navigation.place
    assert text.rpartition("/")[2] in links.follow(text)
    assert program.navigation.place == before


def test_a_link_to_a_document_of_somebodys_own_says_that_it_is_not_here(links):
    assert "not on this computer" in links.follow("good-offices://passage/doc-0123abcd/9f86d081884c")


@pytest.mark.parametrize("pane", ["reader", "table"])
def test_the_context_menu_offers_citations(program, pane):
    widget = program.window.reader if pane == "reader" else program.window.arrangements.table
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert {"Copy with citation", "Copy citation as", "Copy link"} <= set(texts)
    menu.close()
