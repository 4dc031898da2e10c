"""The channel and the comparison, as dialogs that stand beside the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.noises import MIXED
from tests.viewer.audits import nameless
from viewer.arrangements.channel.channel_dialog import ChannelDialog
from viewer.arrangements.compare.compare_dialog import CompareDialog
from viewer.kit.look.theme import load_theme
from viewer.kit.roles import StatementRole

THEMES = Path(__file__).resolve().parents[3] / "resources" / "themes"


@pytest.fixture
def theme(qapp):
    """Return the light theme."""
    return load_theme(THEMES / "light.json")


@pytest.fixture
def channel(qtbot, edited, theme):
    """Return the channel dialog, shown."""
    dialog = ChannelDialog(edited, lambda: theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def comparison(qtbot, edited, theme):
    """Return the dialog that compares, shown."""
    dialog = CompareDialog(edited, lambda: theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_two_states_by_any_name_are_answered(channel):
    channel.set_states("America", "Persia")
    assert channel.answer.text().startswith("The United States can reach Iran through Switzerland")
    assert channel.details.rows


@pytest.mark.parametrize("noise", MIXED)
def test_what_is_pasted_is_understood_whatever_comes_along(channel, comparison, edited, noise):
    name = CompareDialog._name(edited.arrangements()[1])
    for box in comparison.boxes:
        box.setEditText(MIXED[noise](name))
        box.lineEdit().returnPressed.emit()
        assert box.currentText() == name
    channel.set_states("United States", "Iran")
    for on in ("1985-04", MIXED[noise]("1985-04")):
        channel.on.setText(on)
        assert "April 1985" in channel.answer.text()


@pytest.mark.parametrize(
    ("one", "other", "on", "said"),
    [
        ("", "", "", "Name two states"),
        ("Atlantis", "Iran", "", "knows no state “Atlantis”"),
        ("Iran", "Persia", "", "two different states"),
        ("Iran", "America", "soon", "“soon” is not a date"),
    ],
)
def test_a_question_that_is_not_complete_says_what_is_missing(channel, one, other, on, said):
    channel.set_states(one, other)
    channel.on.setText(on)
    assert said in channel.answer.text()
    assert channel.details.rows == ()
    assert not channel.copy_button.isEnabled()


def test_swapping_turns_the_answer_round(qtbot, channel):
    channel.set_states("America", "Iran")
    qtbot.mouseClick(channel.swap, Qt.MouseButton.LeftButton)
    assert channel.one.currentText() == "Iran"
    assert channel.details.rows[0].section == "From Iran to the United States"


def test_the_answer_leads_to_passages_and_arrangements_and_can_be_copied(qtbot, channel):
    channel.set_states("America", "Iran")
    channel.details.setFocus()
    for row, signal in ((0, channel.arrangement_requested), (1, channel.statement_opened)):
        channel.details.setCurrentIndex(channel.details.model().index(row, 0))
        with qtbot.waitSignal(signal):
            qtbot.keyClick(channel.details, Qt.Key.Key_Return)
    qtbot.mouseClick(channel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith(channel.answer.text())


def test_empty_boxes_say_what_to_choose(channel, comparison):
    channel.set_states("", "")
    boxes = (channel.one, channel.other, *comparison.boxes)
    prompts = [box.lineEdit().placeholderText() for box in boxes]
    assert prompts == ["One state", "The other state", "Choose an arrangement", "Choose an arrangement"]


def test_every_control_of_the_dialogs_has_a_name(channel, comparison):
    for dialog in (channel, comparison):
        assert list(nameless(dialog)) == []


def test_an_arrangement_is_set_beside_its_likely_partner(comparison, edited):
    by_id = {each.id: each for each in edited.arrangements()}
    comparison.compare(by_id["pk-ir-us"])
    assert [box.currentText().split(",")[0] for box in comparison.boxes] == [
        "Pakistan for Iran in the United States",
        "Switzerland for the United States in Iran",
    ]


def test_enter_opens_the_statement_under_a_value(qtbot, comparison, edited):
    comparison.compare(edited.arrangements()[0], edited.arrangements()[1])
    table = comparison.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    with qtbot.waitSignal(comparison.statement_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [table.currentIndex().data(StatementRole)]


def test_rows_are_as_high_as_their_words_need_in_any_width(qtbot, comparison, edited):
    comparison.compare(edited.arrangements()[0], edited.arrangements()[1])
    heights = [comparison.table.rowHeight(0)]
    comparison.resize(360, 500)
    qtbot.waitUntil(lambda: comparison.table.rowHeight(0) > heights[0])


def test_without_a_choice_nothing_is_compared(comparison):
    comparison.compare(None)
    assert comparison.table.model().rowCount() == 0
