"""The glossary: previews where a term is used, and every term with its citations."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from index.words.language import Language, speak
from viewer.help.glossary_dialog import GlossaryDialog, show_preview


@pytest.fixture
def term(program):
    """Return a term of the edited library that a passage uses."""
    return program.library.terms()[0]


def test_a_preview_says_what_the_term_means_and_goes_when_the_pointer_does(qtbot, program, term):
    show_preview(program.window.reader, program.library, term.id)
    assert QToolTip.text().replace("\n", " ").startswith(f"{term.term}: {term.definition[:20]}")
    show_preview(program.window.reader, program.library, "")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_an_unknown_term_changes_nothing(qtbot, program, term):
    dialog = GlossaryDialog(program.library, program.window, term.id)
    qtbot.addWidget(dialog)
    dialog.open_term("no-such-term")
    assert dialog.entry.toPlainText().startswith(term.term)


def test_by_keyboard_from_the_box_to_an_entry(qtbot, program):
    dialog = GlossaryDialog(program.library, program.window)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    last = max((term.term for term in program.library.terms()), key=str.casefold)
    assert dialog.entry.toPlainText().startswith(last)


def test_what_could_not_be_verified_is_said(qtbot, program):
    doubtful = [term for term in program.library.terms() if not term.verified]
    dialog = GlossaryDialog(program.library, program.window, doubtful[0].id)
    qtbot.addWidget(dialog)
    assert "Not verified" in dialog.entry.toPlainText()


def test_it_opens_on_a_term_that_its_records_bear_out(program):
    program.window.actions_table["glossary"].trigger()
    dialog = program.window.findChild(GlossaryDialog)
    shown = dialog.entry.toPlainText().split("\n")[0]
    assert next(term for term in program.library.terms() if term.term == shown).verified
    dialog.reject()


class _Shouting(Language):
    """A language that calls terms by names of its own."""

    def term(self, name: str) -> str:
        return name.upper()


def test_another_language_calls_a_term_by_its_own_name_and_says_the_english_one(qtbot, program, term):
    before = speak(_Shouting())
    dialog = GlossaryDialog(program.library, program.window, term.id)
    qtbot.addWidget(dialog)
    lines = dialog.entry.toPlainText().split("\n")
    dialog.box.setText(term.term.lower())
    speak(before)
    assert lines[0] == term.term.upper()
    assert term.term in lines[1]
    assert dialog.list.model().index(0, 0).data() == term.term.upper()
