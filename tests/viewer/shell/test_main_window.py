"""The window as a whole: every control named, every action explained, every pane reached by keyboard."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from tests.viewer.audits import nameless
from viewer.arrangements.views import VIEWS
from viewer.kit.action_spec import by_menu, shortcuts
from viewer.shell.all_actions import ACTIONS, MENU_BAR


def test_the_text_is_named_and_can_be_read_through_the_accessibility_interface(looked_at):
    interface = QAccessible.queryAccessibleInterface(looked_at.window.reader)
    assert interface.text(QAccessible.Text.Name) == "Text"
    text = interface.textInterface()
    assert "lost passport" in text.text(0, text.characterCount())


def test_f6_goes_round_the_panes_and_shift_f6_back(program):
    seen = []
    program.window.search_box.setFocus()
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        program.window.cycle_panes(1)
    window = program.window
    assert seen == [window.search_box, window.contents.tree, window.reader, window.arrangements.table]
    program.window.cycle_panes(-1)
    assert QApplication.focusWidget() is window.arrangements.table


def test_a_hidden_pane_is_not_gone_to(program):
    program.window.actions_table["arrangements"].trigger()
    program.window.reader.setFocus()
    program.window.cycle_panes(1)
    assert QApplication.focusWidget() is program.window.search_box


def test_no_two_actions_share_a_shortcut(qapp):
    keys = [key.toString() for spec in ACTIONS for key in shortcuts(spec)]
    assert len(keys) == len(set(keys))


def test_every_action_is_in_a_menu_of_the_bar_except_the_one_whose_button_is_a_menu():
    in_none = [spec.key for titles, rows in by_menu(ACTIONS, MENU_BAR) if not titles for spec in rows]
    assert in_none == ["appearance"]


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.key)
def test_every_action_has_a_name_an_icon_and_its_keys_in_the_tooltip(looked_at, spec):
    action = looked_at.window.actions_table[spec.key]
    assert action.text()
    assert spec.help in action.toolTip()
    assert not action.icon().isNull()
    assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in action.toolTip()


@pytest.mark.parametrize("key", ["shortcuts", "licences", "about"])
def test_dialogs_open_and_close_by_keyboard(qtbot, program, key):
    program.window.actions_table[key].trigger()
    dialog = program.window.findChild(QDialog)
    assert list(nameless(dialog)) == []
    dialog.reject()
    qtbot.waitUntil(lambda: program.window.findChild(QDialog) is None)


def test_a_message_is_not_written_over_when_the_status_bar_is_laid_out_anew(program):
    bar = program.window.statusBar()
    QApplication.processEvents()
    bar.showMessage("Said.")
    bar.addPermanentWidget(QLabel("more"))
    QApplication.processEvents()
    assert not [each for each in bar.findChildren(QLabel) if each.isVisible() and "arrangement" in each.text()]
    bar.clearMessage()
    assert [each for each in bar.findChildren(QLabel) if each.isVisible() and "arrangement" in each.text()]


def test_the_search_box_has_the_focus_also_where_a_start_opens_a_passage(program):
    program.navigation.open("lost-passport")
    assert program.window.focusWidget() is program.window.search_box


def test_a_line_in_a_menu_divides_and_neither_begins_nor_ends_it(program):
    for shown in (each.menu() for each in program.window.menuBar().actions()):
        lines = [action.isSeparator() for action in shown.actions()]
        assert not lines[0]
        assert not lines[-1]
        assert (True, True) not in pairwise(lines)


@pytest.mark.parametrize("key", VIEWS)
def test_the_menu_shows_a_view_and_which_one_it_is(program, key):
    action = program.window.actions_table[f"view-{key}"]
    action.trigger()
    assert program.window.arrangements.view_key == key
    assert action.isChecked()
    program.window.arrangements.set_view("table")
    assert program.window.actions_table["view-table"].isChecked()


def test_choosing_a_view_shows_the_panel(program):
    program.window.actions_table["arrangements"].trigger()
    assert program.window.arrangements.isHidden()
    program.window.actions_table["view-map"].trigger()
    assert not program.window.arrangements.isHidden()
