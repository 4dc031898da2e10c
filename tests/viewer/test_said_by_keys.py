"""What keys lead to is said by screen readers, and every key that shows something does so without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from viewer.kit import announcer
from viewer.kit.roles import HitRole
from viewer.kit.text.link_label import LinkLabel
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.reading.places.breadcrumb import Breadcrumb
from viewer.reading.places.go_to_dialog import GoToDialog


@pytest.fixture
def heard(monkeypatch):
    """Return what is said from now on, as it comes."""
    texts = []

    monkeypatch.setattr(announcer, "describe_in_passing", lambda widget, text: texts.append(text))
    QAccessible.setActive(True)
    yield texts
    QAccessible.setActive(False)


def _label():
    label = LinkLabel()
    label.setText(f"{label.link('a', 'Iran')} and {label.link('b', 'Iraq')}")
    return label


def _browser():
    browser = QuietBrowser()
    browser.setHtml('before <a href="x:a">Iran</a> and <a href="x:b">Iraq</a>')
    return browser


@pytest.mark.parametrize("made", [_label, _browser])
def test_a_link_is_said_when_tab_leads_to_it(qtbot, heard, made):
    widget = made()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        qtbot.keyClick(widget, key)
    assert heard[-3:] == ["Iran, link", "Iraq, link", "Iran, link"]


def test_hits_are_said_while_the_focus_stays_in_the_box(qtbot, start, heard):
    program, features = start("en")
    box = program.window.search_box
    box.setFocus()
    with qtbot.waitSignal(features.announcer.announced):
        box.setText("US Iran")
    assert features.results.in_words in heard[-1]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert heard[-1] == features.results.results.first_hit().data(Qt.ItemDataRole.AccessibleTextRole)


def test_where_a_jump_leads_is_said(qtbot, start, heard):
    program, features = start("en")
    line = features.texts.active.breadcrumb
    program.window.activateWindow()
    program.window.reader.setFocus()
    qtbot.waitUntil(program.window.reader.hasFocus)
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
    assert said.args == [dialog.message.text()]
    assert "99.9" in said.args[0]


def test_the_entry_that_a_menu_opens_at_is_said_last(qtbot, looked_at, monkeypatch):
    """Said once more, after the text below it that Qt tells of when the menu before it closes."""
    told, menu = [], looked_at.window.menuBar().actions()[1].menu()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append((event.type(), event.child())))
    menu.popup(looked_at.window.rect().center())
    at, entry = next((at, each) for at, each in enumerate(menu.actions()) if each.isEnabled() and each.text())
    menu.setActiveAction(entry)
    qtbot.waitUntil(lambda: (QAccessible.Event.Focus, at) in told)
    menu.close()


def test_a_link_of_the_line_above_the_text_is_said_in_full_though_it_stands_shortened(qtbot, heard):
    line = Breadcrumb()
    qtbot.addWidget(line)
    line.resize(120, 30)
    title = "A title that is much longer than the line above the text"
    line.show_path((("a", title), ("b", "Here")))
    line.show()
    line.activateWindow()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert "…" in line.selectedText()
    assert heard[-1] == f"{title}, link"


def test_closing_the_find_bar_leads_to_the_text_and_nowhere_between(qtbot, start):
    program, features = start("en")
    program.window.activateWindow()
    program.window.actions_table["find"].trigger()
    qtbot.waitUntil(features.finding.bar.box.hasFocus)
    came = []
    QApplication.instance().focusChanged.connect(lambda _before, now: came.append(now))
    features.finding.end(stay=False)
    assert came == [features.texts.active.reader]
