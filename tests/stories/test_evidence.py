"""Somebody needs to know who came before, who speaks the other way, and how to reach a state, with the evidence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from viewer.arrangements.channel.channel_dialog import ChannelDialog


def card_rows(reader, sentence):
    """Choose the arrangement that is heard as `sentence` and return the rows of its card."""
    panel = reader.window.arrangements
    panel.table.setCurrentIndex(reader.arrangement(sentence))
    return panel.card.statements.rows


def labelled(rows, label):
    """Return the words of the rows with this label in the margin."""
    return [row.text for row in rows if row.label == label]


@pytest.mark.parametrize(
    ("sentence", "label", "power"),
    [
        ("Pakistan represents Iran in the United States", "before", "Algeria"),
        ("Algeria represented Iran in the United States", "after", "Pakistan"),
        ("Poland represented the United States in Syria", "after", "Czech Republic"),
    ],
)
def test_the_card_tells_who_came_before_and_after(reader, sentence, label, power):
    assert labelled(card_rows(reader, sentence), label) == [power]


def test_the_card_leads_on_from_one_arrangement_to_the_next(qtbot, reader):
    panel = reader.window.arrangements
    rows = card_rows(reader, "Pakistan represents Iran in the United States")
    at = next(at for at, row in enumerate(rows) if row.label == "before")
    panel.card.statements.setFocus()
    panel.card.statements.setCurrentIndex(panel.card.statements.model().index(at, 0))
    qtbot.keyClick(panel.card.statements, Qt.Key.Key_Return)
    assert panel.card.summary.text().startswith("Algeria represented Iran in the United States")


def test_source_and_register_stand_apart_and_their_dates_are_both_shown(reader):
    rows = card_rows(reader, "The Czech Republic represents the United States in Syria")
    marked = [row for row in rows if "dates differ" in row.alert]
    assert len(marked) == 2
    layers = {line.split(":")[0] for row in marked for line in row.lines if line.startswith("In the ")}
    assert layers == {"In the source", "In the register"}


def test_what_never_came_into_force_is_no_channel(reader):
    reader.press("Ctrl+Shift+H")
    dialog = reader.window.findChild(ChannelDialog)
    dialog.set_states("Ukraine", "Russia")
    assert "knows no channel between Ukraine and Russia" in dialog.answer.text()
    refused = next(row for row in dialog.details.rows if "not to rely on" in row.section)
    assert refused.arrangement.power.name == "Switzerland"
    dialog.reject()


def test_how_iran_and_the_united_states_reached_each_other_in_1985(reader):
    reader.press("Ctrl+Shift+H")
    dialog = reader.window.findChild(ChannelDialog)
    dialog.set_states("America", "Persia")
    dialog.on.setText("1985")
    assert dialog.answer.text() == (
        "In 1985, the United States could reach Iran through Switzerland; Iran could reach the United States through "
        "Algeria."
    )
    dialog.reject()
