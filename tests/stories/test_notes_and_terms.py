"""Somebody wants to know whether the text is right, and what its words mean."""

from __future__ import annotations

from viewer.help.glossary_dialog import GlossaryDialog


def text_of(reader):
    """Return all words of the page."""
    return reader.window.reader.document().toPlainText()


def test_where_the_record_differs_an_editors_note_says_so_below_the_passage(reader):
    reader.program.reading.open_topic("served-spain")
    assert "Editor’s note" in text_of(reader)
    assert "✗ contradicted" in text_of(reader)


def test_notes_are_switched_off_in_one_place_and_stay_off(reader):
    reader.program.reading.open_topic("served-spain")
    reader.press("F7")
    assert "Editor’s note" not in text_of(reader)
    assert reader.place == "served-spain"
    reader.quit()
    reader.start()
    assert "Editor’s note" not in text_of(reader)


def test_a_term_opens_its_entry_with_its_citations(qtbot, reader):
    reader.program.reading.open_topic("role-of-protecting-power")
    reader.window.reader.term_requested.emit("protecting-power")
    dialog = reader.window.findChild(GlossaryDialog)
    assert dialog.entry.toPlainText().startswith("Protecting power")
    assert "https://" in dialog.entry.toPlainText()
    dialog.reject()


def test_the_glossary_finds_a_term_by_part_of_its_name(reader):
    reader.press("Shift+F1")
    dialog = reader.window.findChild(GlossaryDialog)
    dialog.box.setText("letter of")
    assert dialog.list.model().rowCount() >= 1
    dialog.reject()
