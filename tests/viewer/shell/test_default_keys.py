"""The program's own keys take no letter from anybody: what a keyboard somewhere types is typed."""

from __future__ import annotations

import ast
import re

from PySide6.QtGui import QKeySequence

from tests.architecture.source_tree import source_files
from viewer.shell.all_actions import ACTIONS

_KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+(?:\w+|.)")
_STANDARD = {"Back", "Close", "Copy", "Find", "Forward", "Preferences", "Print", "Quit", "Redo", "SelectAll", "Undo"}
"""Those of Qt that hold Alt with no letter, digit or sign on any system."""


def types_something(keys: str) -> bool:
    """Return whether keys type a letter somewhere: AltGr is Ctrl+Alt on Windows, and Alt alone types on macOS."""
    held, _, pressed = keys.rpartition("+")
    return "Alt" in held.split("+") and len(pressed) <= 1


def written_keys() -> set[str]:
    """Return every text in the code that names keys."""
    nodes = (node for file in source_files("viewer") for node in ast.walk(file.tree))
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {text for text in texts if _KEYS.fullmatch(text)}


def test_no_keys_hold_alt_with_a_letter_a_digit_or_a_sign():
    assert len(written_keys()) > 30
    assert [keys for keys in written_keys() if types_something(keys)] == []


def test_the_systems_own_keys_are_those_that_were_looked_at(qapp):
    names = {key for spec in ACTIONS for key in spec.keys if key in QKeySequence.StandardKey.__members__}
    assert names <= _STANDARD
