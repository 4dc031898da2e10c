"""Keys from a file are all usable here, or none is taken over."""

from __future__ import annotations

import pytest

from viewer.kit.keymap import Keymap
from viewer.shell.all_actions import ACTIONS
from viewer.shortcuts.shortcuts_file import ShortcutsRefusedError, export_shortcuts, import_shortcuts


def test_what_is_exported_is_imported_again(qapp, tmp_path):
    keymap = Keymap({"find": ("F12", "Ctrl+F"), "print": ()})
    export_shortcuts(keymap, tmp_path / "keys.json")
    assert import_shortcuts(tmp_path / "keys.json", ACTIONS) == keymap


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        '{"format": "good-offices-shortcuts", "version": 2, "keys": {}}',
        '{"format": "good-offices-shortcuts", "version": 1, "keys": {"fly": ["F12"]}}',
        '{"format": "good-offices-shortcuts", "version": 1, "keys": {"find": ["F12"], "print": ["Ctrl+Nothing"]}}',
        '{"format": "good-offices-shortcuts", "version": 1, "keys": {"find": ["A"]}}',
        '{"format": "good-offices-shortcuts", "version": 1, "keys": {"find": ["F12"], "print": ["F12"]}}',
    ],
)
def test_one_mistake_refuses_it_whole(qapp, tmp_path, content):
    (tmp_path / "keys.json").write_text(content)
    with pytest.raises(ShortcutsRefusedError, match="Nothing was changed"):
        import_shortcuts(tmp_path / "keys.json", ACTIONS)


def test_a_file_that_is_not_there_is_refused(qapp, tmp_path):
    with pytest.raises(ShortcutsRefusedError):
        import_shortcuts(tmp_path / "keys.json", ACTIONS)
