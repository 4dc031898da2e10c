"""What keys lead to is said by screen readers, and every key that shows something does so without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMenu, QWidget

from viewer.kit import announcer
from viewer.kit.roles import HitRole
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.reading.places.go_to_dialog import GoToDialog


@pytest.fixture
def heard(monkeypatch):
    """Return what is announced from now on, as it comes."""
    texts = []

    def event(speaker, text):
        texts.append(text)
        return QAccessibleAnnouncementEvent(speaker, text)

    monkeypatch.setattr(announcer, "QAccessibleAnnouncementEvent", event)
    return texts


def _label():
    label = LinkLabel()
    label.setText(label.link("a", "Iran"))
    return label


def _browser():
    browser = QuietBrowser()
    browser.setHtml('before <a href="x:a">Iran</a>')
    return browser


@pytest.mark.parametrize("made", [_label, _browser])
def test_a_link_is_said_when_tab_leads_to_it(qtbot, heard, made):
    widget = made()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert heard[-1:] == ["Iran, link"]


def test_hits_are_said_while_the_focus_stays_in_the_box(qtbot, start, heard):
    program, features = start("en")
    box, use = program.window.search_box, program.window.search_box.accessibleDescription()
    with qtbot.waitSignal(features.search.results_ready):
        box.setText("US Iran")
    assert box.accessibleDescription() == features.results.in_words
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert heard[-1] == box.accessibleDescription() != features.results.in_words
    box.clear()
    qtbot.waitUntil(lambda: box.accessibleDescription() == use)


def test_where_a_jump_leads_is_said(start, heard):
    program, features = start("en")
    line = features.texts.active.breadcrumb
    act = program.window.actions_table
    for key in ("beginning", "next-topic", "home", "back", "forward", "next-topic", "next-topic", "previous-topic"):
        act[key].trigger()
        assert heard[-1] == line.here
        assert line.accessibleName().endswith(line.here)
    assert len(set(heard)) >= 3


def test_the_first_hit_is_said_though_it_was_current_before(qtbot, start, monkeypatch):
    program, features = start("en")
    told, view = [], features.results.list
    with qtbot.waitSignal(features.search.results_ready):
        program.window.search_box.setText("US Iran")
    view.setFocus()
    monkeypatch.setattr(view, "tell_current", lambda: told.append(view.currentIndex().data(HitRole)))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told == [features.results.results.first_hit().data(HitRole)]


def test_enter_presses_the_button_that_has_the_focus(qtbot, looked_at):
    window, pressed = looked_at.window, []
    button = window.history_buttons[0]
    button.setEnabled(True)
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [True]


def test_menus_of_the_menu_bar_have_names(looked_at):
    menus = [action.menu() for action in looked_at.window.menuBar().actions()]
    assert all(isinstance(menu, QMenu) for menu in menus)
    assert [menu.accessibleName() for menu in menus][:2] == ["File", "Edit"]


def test_a_number_that_no_passage_has_is_said(qtbot, library):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = GoToDialog(library, "", parent)
    with qtbot.waitSignal(dialog._announcer.announced) as said:
        dialog.box.setText("99.9")
    assert said.args == [dialog.message.text()] == [dialog.box.accessibleDescription()]
    assert "99.9" in said.args[0]
