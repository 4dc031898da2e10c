"""What the reader chose comes first, nothing has keys twice, and every change can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.kit.keymap import Keymap, flaw, key_sequence, portable, read_keymap
from viewer.shell.all_actions import ACTIONS

pytestmark = pytest.mark.usefixtures("qapp")
ACTION = {spec.key: spec for spec in ACTIONS}
KEYS = ("Ctrl+F", "Ctrl+M", "F12", "Ctrl+Shift+N", "Alt+Left", "Ctrl+?")


def all_keys(keymap: Keymap) -> list[str]:
    return [portable(keys) for spec in ACTIONS for keys in keymap.keys(spec)]


def made(changes) -> Keymap:
    """Return a keymap after changes by a reader."""
    keymap = Keymap()
    for what, key, text in changes:
        change = {"give": keymap.giving, "take": keymap.taking}[what]
        keymap = change(ACTION[key], key_sequence(text))
    return keymap


changes = st.lists(
    st.tuples(
        st.sampled_from(("give", "take")), st.sampled_from(("find", "compare", "write-note")), st.sampled_from(KEYS)
    ),
    max_size=6,
)


@given(changes)
def test_no_two_actions_ever_share_keys(done):
    keys = all_keys(made(done))
    assert len(keys) == len(set(keys))


@given(changes, st.sampled_from(sorted(ACTION)), st.sampled_from(KEYS))
def test_keys_that_are_given_belong_to_that_action_and_to_no_other(done, key, text):
    keymap = made(done).giving(ACTION[key], key_sequence(text))
    assert keymap.owner(key_sequence(text), ACTIONS) is ACTION[key]


@given(changes, st.sampled_from(sorted(ACTION)))
def test_an_action_that_is_reset_has_all_its_usual_keys(done, key):
    usual = Keymap({"compare": ("Ctrl+F",)})
    assert made(done).as_in(usual, ACTION[key]).keys(ACTION[key]) == usual.keys(ACTION[key])


@given(changes)
def test_what_is_kept_is_read_as_it_was(done):
    assert all_keys(read_keymap(made(done).text(), ACTIONS)) == all_keys(made(done))


def test_an_action_has_its_keys_back_when_the_other_does_without():
    keymap = Keymap().giving(ACTION["compare"], key_sequence("Ctrl+F"))
    assert keymap.keys(ACTION["find"]) == []
    again = keymap.taking(ACTION["compare"], key_sequence("Ctrl+F"))
    assert again.keys(ACTION["find"]) == Keymap().keys(ACTION["find"])


@pytest.mark.parametrize(
    "text", ["", "nonsense", "[]", '{"find": 1}', '{"nothing": ["F12"]}', "[" * 5_000, '{"find": ["Ctrl+Nothing"]}']
)
def test_a_text_that_means_nothing_changes_no_keys_of_other_actions(text):
    others = [spec for spec in ACTIONS if spec.key != "find"]
    assert [read_keymap(text, ACTIONS).keys(spec) for spec in others] == [Keymap().keys(spec) for spec in others]


@pytest.mark.parametrize(
    "text", ["A", "Shift+7", "Alt+F", "Tab", "Shift+Tab", "Esc", "F10", "Ctrl+Return", "Space", ""]
)
def test_keys_that_type_move_or_open_menus_are_refused(text):
    assert flaw(key_sequence(text))


def test_every_key_of_the_program_could_be_given_by_a_reader():
    sequences = [keys for spec in ACTIONS for keys in Keymap().keys(spec)]
    assert {portable(keys): flaw(keys) for keys in sequences if flaw(keys)} == {}
