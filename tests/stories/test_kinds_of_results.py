"""Somebody opens what is not a passage: an arrangement, an editor's note, a term of the glossary."""

from __future__ import annotations

import pytest

from viewer.help.glossary_dialog import GlossaryDialog
from viewer.kit.roles import HitRole
from viewer.search.search_scope import EVERYWHERE


def best_hit(reader):
    """Return the first hit shown."""
    model = reader.found.results
    return model.index(0, 0, model.index(0, 0)).data(HitRole)


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_an_arrangement_is_chosen_in_the_panel_and_its_passage_opened(reader, key):
    reader.type("type:arrangement power:Switzerland in:Iran ")
    found = best_hit(reader)
    assert found.kind == "arrangement"
    reader.press(key)
    chosen = reader.window.arrangements.chosen.arrangement
    assert chosen.id == found.id
    assert reader.place in {statement.passage for statement in chosen.statements}


def test_a_note_opens_the_passage_it_speaks_about(reader):
    reader.type("type:note messenger mediator")
    found = best_hit(reader)
    assert found.kind == "note"
    reader.press("Return")
    notes = {note.id: note.passage for note in reader.program.library.notes()}
    assert reader.place == notes[found.id]


def test_a_term_opens_its_entry_in_the_glossary_and_the_text_stays(reader):
    reader.program.reading.open_topic("un-role")
    reader.type("type:term protecting power")
    found = best_hit(reader)
    assert found.kind == "term"
    reader.press("Return")
    dialog = reader.window.findChild(GlossaryDialog)
    assert dialog.entry.toPlainText().startswith(reader.program.library.term(found.id).term)
    assert reader.place == "un-role"
    dialog.reject()


def test_staying_in_the_document_is_chosen_by_keyboard(qtbot, reader):
    reader.program.reading.open_topic("un-role")
    reader.type("mandate")
    everywhere = len(reader.results)
    reader.found.scope.setFocus()
    with qtbot.waitSignal(reader.search.results_ready):
        reader.press("Down", "Down")
    assert 0 < len(reader.results) < everywhere
    reader.press("Esc")
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.search.scope == EVERYWHERE


def test_f3_goes_to_the_first_hit_in_the_text_and_shift_f3_back(reader):
    reader.type("pakistan")
    reader.press("Return")
    reader.wait(lambda: "Pakistan" in reader.marked)
    reader.press("F3")
    first = reader.window.reader.textCursor().position()
    reader.press("F3", "Shift+F3")
    assert reader.window.reader.textCursor().position() == first
