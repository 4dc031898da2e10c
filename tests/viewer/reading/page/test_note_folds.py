"""A note is folded into one line and never lost: for finding, copying, screen readers and the caret."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QTextCursor

from tests.viewer.copied_texts import PLAIN, copied
from viewer.reading.page.note_words import note_place, note_words


@pytest.fixture
def reader(program):
    program.navigation.open(program.library.notes()[0].passage)
    return program.window.reader


@pytest.fixture
def note(program):
    return program.library.notes()[0]


def shown(reader, note):
    """Return whether the whole of a note is on the page to be seen."""
    return any(
        note.text[:20] in block.text() and block.isVisible()
        for block in map(reader.document().findBlockByNumber, range(reader.document().blockCount()))
    )


def lines_above(reader, note):
    number = next(n for n in range(reader.document().blockCount()) if reader._page.note_at(n) == note.id)
    return [reader.words.rect(each).top() - reader.verticalScrollBar().value() for each in range(number)]


def test_a_click_opens_it_and_another_folds_it_and_no_line_above_moves(reader, note):
    stood = lines_above(reader, note)
    for opened in (True, False):
        assert shown(reader, note) is not opened
        reader.anchorClicked.emit(QUrl(f"fold:{note.id}"))
        assert shown(reader, note) is opened
        assert lines_above(reader, note) == stood


def test_folded_it_is_copied_and_read_aloud_whole(reader, note):
    assert not shown(reader, note)
    text = QAccessible.queryAccessibleInterface(reader).textInterface()
    reader.selectAll()
    for whole in (text.text(0, text.characterCount()), copied(reader)[PLAIN]):
        assert note.text in whole
    assert "›" not in copied(reader)[PLAIN]


def test_a_find_and_the_caret_open_it(reader, note):
    reader.set_finds({note_place(note.id): ((0, 6),)})
    assert shown(reader, note)
    reader.notes.toggle(note.id)
    caret = QTextCursor(reader.document())
    caret.setPosition(reader._page.cursor(note_place(note.id), 3, 3).position())
    reader.setTextCursor(caret)
    assert shown(reader, note)


def test_it_stays_open_in_another_theme(program, reader, note):
    reader.notes.open(note.id)
    program.appearance.try_theme("dark")
    assert shown(reader, note)


def test_each_record_has_a_number_that_tells_and_shows_it(qtbot, reader, note):
    with qtbot.waitSignal(reader.note_requested) as requested:
        reader.anchorClicked.emit(QUrl(f"record:{note.id}/1"))
    assert requested.args == [note.id]
    assert note.citations[0].title in _tips(reader)
    assert note.citations[0].publisher in _tips(reader)
    assert note_words(note).heading in reader.toPlainText()


def _tips(reader):
    block, tips = reader.document().begin(), []
    while block.isValid():
        tips += [each.format.toolTip() for each in block.textFormats()]
        block = block.next()
    return "\n".join(tips)
