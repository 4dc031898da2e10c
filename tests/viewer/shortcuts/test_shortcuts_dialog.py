"""Keys are looked up, given, taken over, reset, locked, and handed on as a file."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox

from index.built.opening import open_library
from index.values import replace
from viewer.app import add_features, build
from viewer.kit.safe_file import save
from viewer.settings.setting_specs import OWN_KEYS
from viewer.shortcuts.shortcut_list import SpecRole
from viewer.shortcuts.shortcuts_dialog import ShortcutsDialog


def opened(program):
    program.window.actions_table["shortcuts"].trigger()
    return program.window.findChild(ShortcutsDialog)


@pytest.fixture
def dialog(program):
    return opened(program)


def keys(program, key):
    return [each.toString() for each in program.window.actions_table[key].shortcuts()]


def record(dialog, key, text):
    dialog.choose(key)
    dialog.strip.recorder.recorded.emit(QKeySequence(text))


def listed(dialog):
    groups = [dialog.shown.index(row, 0) for row in range(dialog.shown.rowCount())]
    return [
        group.model().index(n, 0, group).data(SpecRole).key
        for group in groups
        for n in range(dialog.shown.rowCount(group))
    ]


def test_free_keys_are_given_at_once_and_named_everywhere(program, dialog):
    record(dialog, "compare", "Ctrl+M")
    assert keys(program, "compare") == ["Ctrl+Shift+M", "Ctrl+M"]
    dialog.strip._chips[0].click()
    assert keys(program, "compare") == ["Ctrl+M"]
    assert program.window.actions_table["compare"].toolTip().endswith("(Ctrl+M)")
    assert "changed" in dialog.shown.row_of("compare").data(0x0B)  # AccessibleTextRole


def test_keys_of_another_action_are_taken_over_only_when_the_reader_says_so(program, dialog):
    record(dialog, "compare", "Ctrl+F")
    assert dialog.words.text() == "Ctrl+F belongs to “Find in document”."
    dialog.leave.click()
    assert keys(program, "compare") == ["Ctrl+Shift+M"]
    record(dialog, "compare", "Ctrl+F")
    dialog.take.click()
    assert (keys(program, "compare"), keys(program, "find")) == (["Ctrl+Shift+M", "Ctrl+F"], [])
    dialog.undo.click()
    assert keys(program, "find") == ["Ctrl+F"]


def test_one_action_or_all_have_their_usual_keys_again(program, dialog):
    record(dialog, "compare", "Ctrl+M")
    record(dialog, "channel", "Ctrl+E")
    dialog.choose("compare")
    dialog.strip.reset.click()
    assert (keys(program, "compare"), keys(program, "channel")) == (["Ctrl+Shift+M"], ["Ctrl+Shift+H", "Ctrl+E"])
    dialog.reset_all.click()
    assert keys(program, "channel") == ["Ctrl+Shift+H"]
    assert program.settings.get(OWN_KEYS) == ""


@pytest.mark.parametrize(
    ("typed", "found"), [("ctrl+shift+m", "compare"), ("side by side", "compare"), ("theme", "theme-dark")]
)
def test_actions_are_found_by_their_words_their_keys_and_their_menu(dialog, typed, found):
    everything = listed(dialog)
    dialog.box.setText(typed)
    assert found in listed(dialog)
    assert len(listed(dialog)) < len(everything) / 3
    dialog.box.setText("zzz")
    assert (listed(dialog), dialog.message.text()) == ([], "No action has these words or keys.")


def test_whatever_names_keys_names_the_readers(start):
    program, features = start()
    features.help.open("bookmarks")
    dialog = opened(program)
    record(dialog, "write-note", "F12")
    dialog.strip._chips[0].click()
    shown = [features.help.handbook.text.toPlainText(), features.annotation_list.pane.empty.text()]
    assert ["F12" in text for text in shown] == [True, True]
    dialog.strip._chips[0].click()
    shown = [features.help.handbook.text.toPlainText(), features.annotation_list.pane.empty.text()]
    assert ["“Write a note”" in text for text in shown] == [True, True]


def test_keys_are_handed_on_as_a_file(program, dialog, tmp_path, monkeypatch):
    file = tmp_path / "shortcuts.json"
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(file), ""))
    record(dialog, "compare", "Ctrl+M")
    dialog.send.click()
    dialog.reset_all.click()
    dialog.bring.click()
    assert keys(program, "compare") == ["Ctrl+Shift+M", "Ctrl+M"]


def test_a_file_that_cannot_be_used_changes_nothing_and_says_why(program, dialog, tmp_path, monkeypatch):
    save(tmp_path / "shortcuts.json", b"{}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(tmp_path / "shortcuts.json"), ""))
    dialog.bring.click()
    assert keys(program, "find") == ["Ctrl+F"]
    assert "Nothing was changed" in dialog.findChild(QMessageBox).text()


def test_what_an_administrator_locked_can_be_looked_up_and_not_changed(qtbot, program, tmp_path):
    (tmp_path / "policy.ini").write_text('[locked]\nown_keys = {"compare": ["F12"]}\n')
    paths = replace(program.paths, policy=tmp_path / "policy.ini")
    other = build(open_library(paths.places), paths)
    qtbot.addWidget(other.window)
    features = add_features(other)
    dialog = opened(other)
    dialog.choose("compare")
    assert keys(other, "compare") == ["F12"]
    assert not any(each.isEnabled() for each in (dialog.strip.recorder, dialog.reset_all, dialog.bring))
    assert "administrator" in dialog.message.text()
    features.close()
    other.close()
