import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation import Anchor
from viewer.annotations.note_editor import NoteEditor
from viewer.kit.annotation_kinds import Kind, Tint


@pytest.fixture
def editor(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = NoteEditor(parent)
    made.show_annotation(Kind.NOTE, Anchor(block="p", start=0, end=6, quote="quoted", whole=True), None)
    made.show()
    yield made
    parent.hide()  # and is held until now, or the editor would go with it


def test_what_is_typed_is_handed_over_without_a_key_for_it(qtbot, editor):
    with qtbot.waitSignal(editor.written) as told:
        qtbot.keyClicks(editor.words, "why?")
    assert told.args == ["why?", (), Tint.YELLOW]


@pytest.mark.parametrize("leave", [lambda editor: editor.close(), lambda editor: editor.reject()])
def test_leaving_does_not_wait(qtbot, editor, leave):
    qtbot.keyClicks(editor.tags, "a, b")
    with qtbot.waitSignal(editor.written, timeout=0) as told:
        leave(editor)
    assert told.args[1] == ("a", "b")


def test_return_in_the_tags_removes_and_closes_nothing(qtbot, editor):
    with qtbot.assertNotEmitted(editor.remove_requested):
        qtbot.keyClick(editor.tags, Qt.Key.Key_Return)
    assert editor.isVisible()


def test_showing_an_annotation_writes_nothing(qtbot, editor):
    with qtbot.assertNotEmitted(editor.written):
        marked = annotation(text="t", tags=("a",), tint=Tint.PINK)
        editor.show_annotation(Kind.HIGHLIGHT, marked.anchor, marked)
        editor.keep()
    assert (editor.words.toPlainText(), editor.tags.text(), editor.tint.currentIndex()) == ("t", "a", 3)
