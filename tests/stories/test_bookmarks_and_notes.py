"""Somebody marks what matters, writes beside it, and finds it again."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from viewer.annotations.annotation import Standing
from viewer.annotations.margin_signs import MarginSign
from viewer.kit.annotation_kinds import Kind
from viewer.kit.reading_order import beside
from viewer.kit.roles import OwnRole


def kept(reader):
    """Return the kinds and words of everything marked, as the program holds it."""
    return [(each.kind.value, each.anchor.quote, each.text) for each in reader.features.annotations.all]


def listed(reader):
    """Return what the list says aloud."""
    model = reader.features.annotation_list.model
    return [model.index_of(row.annotation.id).data(Qt.ItemDataRole.AccessibleTextRole) for row in model.shown]


def select(reader, block, words):
    """Select words of a passage, as with the mouse."""
    reader.program.navigation.open(block)
    start = reader.program.library.block(block).text.index(words)
    reader.window.reader.words.select(block, (start, start + len(words)))


def sign(reader):
    """Return the one sign in the margin."""
    (found,) = [each for each in reader.window.reader.findChildren(MarginSign) if each.isVisible()]
    return found


def test_a_sentence_is_highlighted_and_is_there_the_next_day(reader):
    select(reader, "swiss-mandate-since-1980", "since 1980")
    reader.press("Ctrl+Shift+D")
    assert "since 1980" in reader.marked
    reader.quit()
    reader.start()
    assert kept(reader) == [("highlight", "since 1980", "")]
    assert "since 1980" in reader.marked


def test_the_passage_is_bookmarked_with_one_key_and_the_bookmark_leads_back(reader):
    reader.program.reading.open_topic("switzerlands-role")
    place = reader.place
    reader.press("Ctrl+D")
    reader.program.reading.open_beginning()
    reader.press("Ctrl+Shift+B")
    QTest.keyClick(reader.features.annotation_list.pane.list, Qt.Key.Key_Return)
    assert reader.place == place


def test_the_same_key_takes_the_bookmark_away_and_undo_brings_it_back(reader):
    reader.press("Ctrl+D")
    before = kept(reader)
    reader.press("Ctrl+D")
    assert kept(reader) == []
    reader.window.reader.setFocus()
    reader.press("Ctrl+Z")
    assert kept(reader) == before


def test_a_note_is_kept_as_it_is_written(reader):
    select(reader, "swiss-mandate-since-1980", "since 1980")
    reader.press("Ctrl+Shift+N")
    editor = reader.features.annotating.notes.editor
    QTest.keyClicks(editor.words, "In May?")
    reader.wait(lambda: editor.state.text() == "Saved")
    reader.features.store.close()  # as if the power failed: nobody closed the editor
    with closing(sqlite3.connect(reader.program.paths.data / "annotations.sqlite")) as file:
        assert file.execute("SELECT quote, text FROM annotation").fetchall() == [("since 1980", "In May?")]


def test_the_sign_in_the_margin_opens_the_note_by_keyboard(reader):
    select(reader, "swiss-mandate-since-1980", "since 1980")
    reader.press("Ctrl+Shift+N")
    editor = reader.features.annotating.notes.editor
    QTest.keyClicks(editor.words, "In May?")
    editor.close()
    assert "In May?" in sign(reader).accessibleName()
    QTest.keyClick(sign(reader), Qt.Key.Key_Space)
    assert (editor.isVisible(), editor.words.toPlainText()) == (True, "In May?")


def test_tab_leads_from_the_text_to_its_signs_with_and_without_a_second_passage(reader):
    reader.program.navigation.open("un-role")
    reader.press("Ctrl+D")
    for _ in range(2):
        assert beside(reader.window, reader.window.reader, 1) is sign(reader)
        reader.press("Ctrl+B")
        reader.window.reader.setFocus()


def test_tab_does_not_lead_to_signs_that_are_off_screen(reader):
    reader.press("Ctrl+D")
    text, button = reader.window.reader, sign(reader)
    button.setFocus()
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    assert (button.isVisible(), text.hasFocus()) == (False, True)
    text.verticalScrollBar().setValue(0)
    assert button.isVisible()


def test_the_sign_of_a_bookmark_offers_to_remove_it(reader):
    reader.press("Ctrl+D")
    sign(reader).click()
    menu = next(each for each in reader.window.findChildren(QMenu) if each.isVisible())
    menu.actions()[-1].trigger()
    menu.close()
    assert kept(reader) == []


def test_all_that_is_marked_is_listed_searched_and_visited(reader):
    select(reader, "swiss-mandate-since-1980", "since 1980")
    reader.press("Ctrl+D")
    select(reader, "un-role", reader.program.library.block("un-role").text)
    reader.press("Ctrl+D")
    reader.program.reading.open_beginning()
    reader.press("F4")
    assert reader.place == "swiss-mandate-since-1980"
    reader.press("Ctrl+Shift+B")
    QTest.keyClicks(reader.features.annotation_list.pane.filter, "1980")
    assert len(listed(reader)) == 1


def test_what_changed_in_a_new_edition_is_kept_flagged_and_told(reader):
    reader.program.navigation.open("swiss-mandate-since-1980")
    reader.press("Ctrl+D")
    reader.quit()
    with closing(sqlite3.connect(reader.program.paths.data / "annotations.sqlite")) as file, file:
        file.execute("UPDATE annotation SET quote = 'Words of an earlier edition.', edition = '0'")
    reader.start()
    reader.wait(lambda: "text changed" in reader.window.statusBar().currentMessage())
    assert "Words of an earlier edition" in listed(reader)[0]
    assert reader.features.annotations.all[0].standing is Standing.CHANGED
    reader.features.annotation_list.accept(reader.features.annotations.all[0].id)
    assert reader.features.annotations.all[0].anchor.quote.startswith("Switzerland has been acting")


@pytest.mark.parametrize("ending", [".json", ".md", ".html"])
def test_what_is_marked_is_exported(reader, tmp_path, monkeypatch, ending):
    reader.press("Ctrl+D")
    file = tmp_path / f"mine{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    reader.window.actions_table["export-marks"].trigger()
    assert kept(reader)[0][1] in file.read_text(encoding="utf-8").replace("\\", "")


def test_an_export_is_taken_over_once(reader, tmp_path, monkeypatch):
    reader.press("Ctrl+D")
    before, file = kept(reader), tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    reader.window.actions_table["export-marks"].trigger()
    reader.press("Ctrl+D")
    for message in ("1 new, 0 with later words, 0 already here", "0 new, 0 with later words, 1 already here"):
        reader.window.actions_table["import-marks"].trigger()
        assert message in reader.window.statusBar().currentMessage()
    assert kept(reader) == before


def test_nothing_is_marked_where_nothing_was_asked_for(reader):
    assert kept(reader) == []
    assert not (reader.program.paths.data / "annotations.sqlite").exists()
    assert [each for each in reader.features.annotations.all if each.kind is Kind.NOTE] == []


def test_the_contents_show_where_something_is_marked(reader):
    reader.program.navigation.open("swiss-mandate-since-1980")
    tree = reader.window.contents.tree
    reader.press("Ctrl+D")
    reader.wait(lambda: tree.currentIndex().data(OwnRole) == 1)
    assert tree.model().above(tree.currentIndex()).data(OwnRole) == 1
    assert "1 bookmark or note" in tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    reader.press("Ctrl+D")
    reader.wait(lambda: tree.currentIndex().data(OwnRole) == 0)


def test_highlighting_a_passage_moves_nothing_wherever_the_caret_is(reader):
    reader.program.navigation.open("switzerlands-role")
    bar = reader.window.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    line = reader.window.reader.place
    reader.press("Ctrl+Shift+D")
    assert kept(reader)[0][0] == "highlight"
    assert reader.window.reader.place == line
